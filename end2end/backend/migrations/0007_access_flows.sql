-- Opening an account and getting back into one.
-- Moments are Unix seconds. Secrets are kept as keyed hashes only, passwords as Argon2id.

CREATE TABLE access_attempts (
    id TEXT PRIMARY KEY,
    flow TEXT NOT NULL,
    step TEXT NOT NULL,
    -- Whom the details fit; none where nobody. Until `proven_at` nothing that is answered depends on it.
    person_id BIGINT REFERENCES people (id),
    proven_at BIGINT,
    mobile TEXT,
    -- Empty where no code was sent: nothing fits it then.
    code_hash TEXT NOT NULL,
    code_sent_at BIGINT NOT NULL,
    codes_sent BIGINT NOT NULL,
    wrong_tries BIGINT NOT NULL,
    establishment_id BIGINT REFERENCES establishments (id),
    supervision TEXT,
    user_name TEXT,
    password_hash TEXT,
    end_reason TEXT,
    touched_at BIGINT NOT NULL
);
CREATE INDEX access_attempts_by_person ON access_attempts (person_id);

-- Texts sent on these ways, apart from those of signing in: nobody's sign-in waits because somebody
-- else tried to open or recover an account in their name.
CREATE TABLE access_sends (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX access_sends_by_owner ON access_sends (owner, sent_at);

-- What somebody consented to, each purpose by itself.
CREATE TABLE consents (
    person_id BIGINT NOT NULL REFERENCES people (id),
    purpose TEXT NOT NULL,
    version TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, purpose)
);

-- Whom an establishment's owner named to look after it, and as what; they supervise it once they
-- have opened an account.
CREATE TABLE delegates (
    person_id BIGINT NOT NULL REFERENCES people (id),
    establishment_id BIGINT NOT NULL REFERENCES establishments (id),
    role TEXT NOT NULL,
    PRIMARY KEY (person_id, establishment_id)
);
