-- In which role a session acts, for whom, and since when it has a second factor.

ALTER TABLE sessions ADD COLUMN supervision TEXT;
ALTER TABLE sessions ADD COLUMN establishment_id BIGINT;
-- When the person last showed a second factor in this session; none where a password was enough.
ALTER TABLE sessions ADD COLUMN second_factor_at BIGINT;

-- For an employer's sign-in: what they say they supervise.
ALTER TABLE sign_in_attempts ADD COLUMN supervision TEXT;

ALTER TABLE establishments ADD COLUMN status TEXT NOT NULL DEFAULT 'active';

-- When a person last acted for an establishment.
CREATE TABLE establishment_visits (
    person_id BIGINT NOT NULL REFERENCES people (id),
    establishment_id BIGINT NOT NULL REFERENCES establishments (id),
    used_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, establishment_id)
);
