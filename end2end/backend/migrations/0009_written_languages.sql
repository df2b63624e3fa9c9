-- A text goes out in one language, the one its person has chosen, instead of in two.

ALTER TABLE outbox ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN language TEXT NOT NULL DEFAULT 'ar';
UPDATE outbox SET body = text_ar;
ALTER TABLE outbox DROP COLUMN text_ar;
ALTER TABLE outbox DROP COLUMN text_en;

-- Of which months' pensions somebody has been told.
CREATE TABLE told_payments (
    person_id BIGINT NOT NULL REFERENCES people (id),
    month TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
);
