//! Asking the device for a passkey, and making one.

use contract::{PasskeyOptions, ProblemCode};
use serde_json::Value;

use crate::api::ApiError;
use crate::browser::credentials::{self, CredentialFailure, Question};
use crate::browser::json;

/// Why a passkey brought nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum PasskeyError {
    /// The device or the person.
    Device(CredentialFailure),
    /// The backend.
    Api(ApiError),
}

impl PasskeyError {
    /// The key of the sentence that says what happened and what to do; none where nothing has to be
    /// said, because the person did it.
    pub fn text_key(&self) -> Option<String> {
        match self {
            PasskeyError::Device(CredentialFailure::Replaced) => None,
            PasskeyError::Device(CredentialFailure::Cancelled) => {
                Some("passkey-cancelled".to_owned())
            }
            PasskeyError::Device(CredentialFailure::Known) => {
                Some("error-passkey-known".to_owned())
            }
            PasskeyError::Device(CredentialFailure::Unable) => Some("passkey-unable".to_owned()),
            PasskeyError::Api(error) => Some(error.text_key()),
        }
    }

    /// Whether the question only has to be asked again.
    pub fn is_expired(&self) -> bool {
        matches!(self, PasskeyError::Api(error) if error.problem_code() == Some(&ProblemCode::PasskeyExpired))
    }
}

impl From<ApiError> for PasskeyError {
    fn from(error: ApiError) -> PasskeyError {
        PasskeyError::Api(error)
    }
}

impl From<CredentialFailure> for PasskeyError {
    fn from(failure: CredentialFailure) -> PasskeyError {
        PasskeyError::Device(failure)
    }
}

/// The device's answer to the backend's question.
pub async fn answer(
    options: &PasskeyOptions,
    in_autofill: bool,
    question: &Question,
) -> Result<Value, PasskeyError> {
    let text = credentials::get(&options.public_key.to_string(), in_autofill, question).await?;
    read(&text)
}

/// A new passkey of the device.
pub async fn make(options: &PasskeyOptions, question: &Question) -> Result<Value, PasskeyError> {
    let text = credentials::create(&options.public_key.to_string(), question).await?;
    read(&text)
}

fn read(text: &str) -> Result<Value, PasskeyError> {
    json::read(text).map_err(|_| CredentialFailure::Unable.into())
}

/// Where the backend does not know a passkey, tells the device, so that it is not offered again.
pub fn forget_unknown(error: &PasskeyError, options: &PasskeyOptions, credential: &Value) {
    let PasskeyError::Api(error) = error else {
        return;
    };
    if error.problem_code() == Some(&ProblemCode::PasskeyUnknown)
        && let (Some(rp_id), Some(id)) = (
            options.public_key["rpId"].as_str(),
            credential["id"].as_str(),
        )
    {
        credentials::signal_unknown(rp_id, id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_but_the_persons_own_has_a_sentence() {
        use CredentialFailure as F;
        for failure in [F::Cancelled, F::Known, F::Unable] {
            assert!(PasskeyError::from(failure).text_key().is_some());
        }
        assert_eq!(PasskeyError::from(F::Replaced).text_key(), None);
        assert!(PasskeyError::from(ApiError::Offline).text_key().is_some());
        assert!(!PasskeyError::from(ApiError::Offline).is_expired());
    }
}
