-- What people see and change of their own account. Moments are Unix seconds.

-- On which kind of device a session began, in families only, and by which way.
ALTER TABLE sessions ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'password';
CREATE INDEX sessions_by_person ON sessions (person_id);

-- Sessions that were ended from elsewhere, so that their devices can be told why.
CREATE TABLE ended_sessions (
    id TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    ended_at BIGINT NOT NULL
);

-- Tries to sign in, under the name by which they are counted: one row for a number that anybody
-- has and one for a number that nobody has, so that writing it takes as long for either.
CREATE TABLE sign_in_tries (
    id TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    subject TEXT NOT NULL,
    tried_at BIGINT NOT NULL,
    way TEXT NOT NULL,
    role TEXT NOT NULL,
    outcome TEXT NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX sign_in_tries_by_subject ON sign_in_tries (subject, sequence);

-- How people are reached beside their mobile number. The national address is the address
-- register's; it is kept as it was delivered, in JSON.
CREATE TABLE contact_details (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    email TEXT,
    address TEXT
);

-- A new number or address that waits for the code sent to it. The owner is the epoch of the
-- session that asked, which outlives a proof of who one is.
CREATE TABLE contact_changes (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    wrong_codes BIGINT NOT NULL,
    PRIMARY KEY (owner, kind)
);

CREATE TABLE notice_languages (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    language TEXT NOT NULL
);

CREATE TABLE notice_topics (
    person_id BIGINT NOT NULL REFERENCES people (id),
    topic TEXT NOT NULL,
    by_text BIGINT NOT NULL,
    by_email BIGINT NOT NULL,
    by_inbox BIGINT NOT NULL,
    PRIMARY KEY (person_id, topic)
);
