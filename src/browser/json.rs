//! Reading JSON with the browser's own parser.
//!
//! serde_json's reader, with its tables for fractions that no answer has and a message for each thing that
//! can be wrong, was a tenth of the program; the browser has a parser already. What is left to do is to hand
//! its values to serde: here, and natively `contract::decode`. A test in a browser holds the one to the
//! other over every example of the contract, whole and with each of its values wrong or missing.

use contract::DecodeError;
use serde::de::DeserializeOwned;

/// Reads a text of JSON as what it is to be.
///
/// # Errors
/// Where it is not JSON, or something in it does not fit.
#[cfg(not(target_arch = "wasm32"))]
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
    contract::decode(text.as_bytes())
}

/// Reads a text of JSON as what it is to be.
///
/// # Errors
/// Where it is not JSON, or something in it does not fit; not where, since in a browser nobody reads that.
/// Fields that a type does not know are passed over, also where it is one of those that the backend, which reads
/// it as well, refuses them in.
#[cfg(target_arch = "wasm32")]
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
    use contract::DecodeReason;

    // Not one for each type.
    fn refused(reason: DecodeReason) -> DecodeError {
        let path = ".".to_owned();
        DecodeError { path, reason }
    }
    let value = js_sys::JSON::parse(text).map_err(|_| refused(DecodeReason::Syntax))?;
    T::deserialize(values::Parsed(value)).map_err(|_| refused(DecodeReason::Value))
}

#[cfg(target_arch = "wasm32")]
mod values;
