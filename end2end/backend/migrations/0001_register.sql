-- The register: who is insured, where, since when and at what wage.
-- Only TEXT and BIGINT occur, so that one file serves SQLite and PostgreSQL.
-- Days are ISO 8601 texts, months YYYY-MM, amounts halalas, yes and no 1 and 0.

CREATE TABLE register_facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE establishments (
    id BIGINT PRIMARY KEY,
    organisation_id BIGINT,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    registration_number TEXT NOT NULL UNIQUE,
    unified_number TEXT NOT NULL,
    commercial_register TEXT NOT NULL,
    city_ar TEXT NOT NULL,
    city_en TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    is_government BIGINT NOT NULL
);

CREATE TABLE people (
    id BIGINT PRIMARY KEY,
    identity_number TEXT NOT NULL UNIQUE,
    given_name_ar TEXT NOT NULL,
    given_name_en TEXT NOT NULL,
    full_name_ar TEXT NOT NULL,
    full_name_en TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL,
    nationality TEXT NOT NULL,
    mobile TEXT NOT NULL,
    iban TEXT,
    dependants BIGINT NOT NULL,
    died_on TEXT
);

CREATE TABLE periods (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    scheme TEXT NOT NULL,
    establishment_id BIGINT REFERENCES establishments (id),
    start_date TEXT NOT NULL,
    end_date TEXT,
    refunded_on TEXT,
    is_under_review BIGINT NOT NULL,
    is_paid BIGINT NOT NULL
);
CREATE INDEX periods_by_person ON periods (person_id);

-- A wage holds from its month until the next step of the same period.
CREATE TABLE wage_steps (
    period_id BIGINT NOT NULL REFERENCES periods (id),
    from_month TEXT NOT NULL,
    halalas BIGINT NOT NULL,
    PRIMARY KEY (period_id, from_month)
);

CREATE TABLE pensions (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    scheme TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    monthly_halalas BIGINT NOT NULL
);

CREATE TABLE heirs (
    person_id BIGINT NOT NULL REFERENCES people (id),
    place BIGINT NOT NULL,
    relation TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
);

CREATE TABLE supervisors (
    person_id BIGINT NOT NULL REFERENCES people (id),
    establishment_id BIGINT NOT NULL REFERENCES establishments (id),
    role TEXT NOT NULL,
    PRIMARY KEY (person_id, establishment_id)
);
