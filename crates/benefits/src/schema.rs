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

/// The schema of one case.
pub fn case_schema() -> Schema {
    schema_for!(Case)
}
