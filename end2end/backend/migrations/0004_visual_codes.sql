-- Visual codes that are open. Their digits are kept nowhere: they follow from the id and the server's key.

CREATE TABLE visual_codes (
    id TEXT PRIMARY KEY,
    browser TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX visual_codes_by_browser ON visual_codes (browser, made_at);
