-- What pensions are made of and what is taken off them, who shares them, and how employers pay.
-- Payments and bills themselves are not rows: they follow from these facts, month by month, as
-- months follow from periods. Only what a rule cannot know is kept.

CREATE TABLE pension_components (
    person_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    halalas BIGINT NOT NULL,
    PRIMARY KEY (person_id, kind)
);

CREATE TABLE deductions (
    person_id BIGINT NOT NULL REFERENCES people (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    from_month TEXT NOT NULL,
    last_month TEXT,
    halalas BIGINT NOT NULL,
    PRIMARY KEY (person_id, place)
);

-- Payments that a bank sent back.
CREATE TABLE returned_payments (
    person_id BIGINT NOT NULL REFERENCES people (id),
    month TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
);

-- The people on record with a pension: dependants of a living pensioner, or those who share the
-- pension of somebody who died. `reader_id` is the member's own record, where they have one.
CREATE TABLE pension_families (
    person_id BIGINT NOT NULL REFERENCES people (id),
    place BIGINT NOT NULL,
    reader_id BIGINT REFERENCES people (id),
    relation TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    is_entitled BIGINT NOT NULL,
    halalas BIGINT,
    entitled_until TEXT,
    PRIMARY KEY (person_id, place)
);
CREATE INDEX pension_families_by_reader ON pension_families (reader_id);

-- Which of the other GCC states somebody is a citizen of: its law sets the shares.
CREATE TABLE gulf_citizens (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    state TEXT NOT NULL
);

-- Names as search compares them, in both languages.
CREATE TABLE people_search (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    folded_ar TEXT NOT NULL,
    folded_en TEXT NOT NULL
);

CREATE INDEX periods_by_establishment ON periods (establishment_id);

-- Registrations that lack something the employer has to enter.
CREATE TABLE incomplete_registrations (
    period_id BIGINT PRIMARY KEY REFERENCES periods (id),
    missing TEXT NOT NULL
);

-- On which day of the following month an employer pays its bills; bills that were paid on another
-- day, or not at all, are named one by one.
CREATE TABLE bill_habits (
    establishment_id BIGINT PRIMARY KEY REFERENCES establishments (id),
    pays_on_day BIGINT NOT NULL
);

CREATE TABLE bill_exceptions (
    establishment_id BIGINT NOT NULL REFERENCES establishments (id),
    month TEXT NOT NULL,
    paid_on TEXT,
    PRIMARY KEY (establishment_id, month)
);
