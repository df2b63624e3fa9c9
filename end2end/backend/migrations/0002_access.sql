-- Accounts, sign-in, sessions and what keeps a request from having its effect twice.
-- Moments are Unix seconds. Secrets are kept as keyed hashes only.

CREATE TABLE accounts (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    user_name TEXT UNIQUE,
    password_hash TEXT NOT NULL,
    is_blocked BIGINT NOT NULL,
    last_sign_in_at BIGINT
);

-- One row an identity number that anyone tried to sign in with, known or not.
CREATE TABLE throttles (
    subject TEXT PRIMARY KEY,
    touched_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);

CREATE TABLE wrong_tries (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    tried_at BIGINT NOT NULL
);
CREATE INDEX wrong_tries_by_subject ON wrong_tries (subject, kind, tried_at);

CREATE TABLE code_sends (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX code_sends_by_person ON code_sends (person_id, sent_at);

CREATE TABLE sign_in_attempts (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    started_at BIGINT NOT NULL,
    code_hash TEXT NOT NULL,
    code_sent_at BIGINT NOT NULL,
    wrong_codes BIGINT NOT NULL
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    epoch TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    previous_sign_in_at BIGINT
);
CREATE INDEX sessions_by_start ON sessions (started_at);

CREATE TABLE idempotency (
    scope TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    boot TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    reply TEXT,
    PRIMARY KEY (scope, idempotency_key)
);
CREATE INDEX idempotency_by_start ON idempotency (started_at);

-- Texts to phones; filled in a demonstration only.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    mobile TEXT NOT NULL,
    text_ar TEXT NOT NULL,
    text_en TEXT NOT NULL,
    code TEXT,
    sent_at BIGINT NOT NULL,
    sequence BIGINT NOT NULL
);
CREATE INDEX outbox_by_mobile ON outbox (mobile, sequence);

CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    page_route TEXT NOT NULL,
    is_useful BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    comment TEXT,
    received_at BIGINT NOT NULL
);
