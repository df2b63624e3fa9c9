//! The JSON Schema of the case format, generated from its types.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};

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

/// The schema of one case.
pub fn case_schema() -> Schema {
    schema_for!(Case)
}
