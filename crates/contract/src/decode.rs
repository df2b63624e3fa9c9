//! Reading a response: the value, or the path of what does not fit.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// What is wrong with a body, where, and without any of its values: the message may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("at {path}: {reason}")]
pub struct DecodeError {
    /// Where, as `months[3].wage`; `.` is the whole body.
    pub path: String,
    /// What.
    pub reason: DecodeReason,
}

/// Why a body could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeReason {
    /// Not JSON at all, or followed by something else.
    Syntax,
    /// The body ends too early, or is empty.
    Truncated,
    /// A field that must be there is not.
    MissingField(String),
    /// A value of another type or outside its rule; says what was expected.
    Expected(String),
    /// A value its rule refuses, or one of which no more is said.
    Value,
}

impl fmt::Display for DecodeReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeReason::Syntax => formatter.write_str("not JSON"),
            DecodeReason::Truncated => formatter.write_str("the body ends too early"),
            DecodeReason::MissingField(name) => write!(formatter, "`{name}` is missing"),
            DecodeReason::Expected(what) => write!(formatter, "expected {what}"),
            DecodeReason::Value => formatter.write_str("a value its rule refuses"),
        }
    }
}

/// Reads a JSON body.
///
/// Fields this build does not know are passed over; an unknown name of an open enumeration
/// becomes its `Other`; everything else that does not fit is an error with its path.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| DecodeError {
        path: error.path().to_string(),
        reason: reason_of(error.inner()),
    })?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(_) => Err(DecodeError {
            path: ".".to_owned(),
            reason: DecodeReason::Syntax,
        }),
    }
}

/// Keeps of serde's message only the parts that cannot carry a value of the body.
fn reason_of(error: &serde_json::Error) -> DecodeReason {
    match error.classify() {
        Category::Eof => DecodeReason::Truncated,
        Category::Syntax | Category::Io => DecodeReason::Syntax,
        Category::Data => {
            let message = error.to_string();
            let message = message
                .rsplit_once(" at line ")
                .map_or(message.as_str(), |(text, _)| text);
            if let Some(name) = message
                .strip_prefix("missing field `")
                .and_then(|rest| rest.strip_suffix('`'))
            {
                DecodeReason::MissingField(name.to_owned())
            } else if let Some((_, expected)) = message.rsplit_once(", expected ") {
                DecodeReason::Expected(expected.to_owned())
            } else {
                DecodeReason::Value
            }
        }
    }
}
