-- Nafath, passkeys, and proving once more who one is.
-- Moments are Unix seconds. An owner is what the database keeps of a cookie: of the browser that
-- began something, or of the session that did.

-- Our side of a request to the Nafath app.
CREATE TABLE nafath_requests (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id BIGINT,
    role TEXT NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    started_at BIGINT NOT NULL
);
CREATE INDEX nafath_requests_by_owner ON nafath_requests (owner, purpose);
CREATE INDEX nafath_requests_by_subject ON nafath_requests (subject, status);

-- How often an identity number was asked about, whether anybody has it or not.
CREATE TABLE nafath_starts (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    started_at BIGINT NOT NULL
);
CREATE INDEX nafath_starts_by_subject ON nafath_starts (subject, started_at);

-- Nafath's own side, which a demonstration plays.
CREATE TABLE nafath_phone (
    transaction_id TEXT PRIMARY KEY,
    identity_number TEXT NOT NULL,
    number TEXT NOT NULL,
    choices TEXT NOT NULL,
    status TEXT NOT NULL,
    started_at BIGINT NOT NULL
);
CREATE INDEX nafath_phone_by_number ON nafath_phone (identity_number, status);

CREATE TABLE passkeys (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    credential_id TEXT NOT NULL UNIQUE,
    user_handle TEXT NOT NULL,
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    is_synced BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);
CREATE INDEX passkeys_by_person ON passkeys (person_id, created_at);

-- What was asked of a passkey and not answered yet; under the keyed hash of its challenge.
CREATE TABLE passkey_ceremonies (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL
);
CREATE INDEX passkey_ceremonies_by_start ON passkey_ceremonies (started_at);

-- Who wants no first passkey and is not asked again.
CREATE TABLE passkey_offers (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    declined_at BIGINT NOT NULL
);

CREATE TABLE step_up_codes (
    session_id TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    wrong_codes BIGINT NOT NULL
);
