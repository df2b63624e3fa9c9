//! The JSON Schema of the case format, generated from its types.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::case::Case;

/// A day on the wire: ISO 8601, `YYYY-MM-DD`.
#[derive(Debug)]
pub struct IsoDate;

impl JsonSchema for IsoDate {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date",
            "description": "A day between 1882-11-12 and 2174-11-25 (1300-1600 AH)",
        })
    }
}

/// A month on the wire: ISO 8601, `YYYY-MM`.
#[derive(Debug)]
pub struct IsoMonth;

impl JsonSchema for IsoMonth {
    fn schema_name() -> Cow<'static, str> {
        "Month".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
            "description": "A Gregorian month between 1882-12 and 2174-10",
        })
    }
}

/// The schema of a file of cases: an array of cases, each with an `id`, a `title`, a `note` and an
/// expectation of its own beside its fields.
pub fn case_file_schema() -> Schema {
    let mut generator = SchemaGenerator::default();
    let mut case = Case::json_schema(&mut generator);
    if let Some(fields) = case
        .get_mut("properties")
        .and_then(|fields| fields.as_object_mut())
    {
        let text = |description: &str| {
            json_schema!({ "type": "string", "description": description }).to_value()
        };
        fields.insert("id".into(), text("Comes back with the outcome"));
        fields.insert("title".into(), text("What the case shows"));
        fields.insert("note".into(), text("Anything a reader should know"));
        fields.insert(
            "expect".into(),
            json_schema!({
                "type": "object",
                "description": "JSON pointers into the entry of the outcome, and the values there",
            })
            .to_value(),
        );
    }
    let definitions = generator.take_definitions(true);
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Cases of the benefits crate",
        "type": "array",
        "items": case,
        "$defs": definitions,
    })
}
