//! From an error to what is told of it.

use contract::{FieldError, ProblemCode};

use super::{
    BIRTH_DATE, CODE, ESTABLISHMENT, FieldFault, IBAN_TAIL, IDENTITY_NUMBER, MOBILE, PASSWORD,
    SUPERVISION, TERMS, Trouble, USER_NAME,
};
use crate::api::ApiError;
use crate::proof::wait::Moment;

/// Where each part of a request is entered.
const FIELDS: &[(&str, &str)] = &[
    ("/identity_number", IDENTITY_NUMBER),
    ("/birth_date", BIRTH_DATE),
    ("/mobile", MOBILE),
    ("/code", CODE),
    ("/iban_tail", IBAN_TAIL),
    ("/number", ESTABLISHMENT),
    ("/supervision", SUPERVISION),
    ("/user_name", USER_NAME),
    ("/password", PASSWORD),
    ("/consents", TERMS),
];

impl Trouble {
    /// What is told of an error.
    pub(super) fn of(error: &ApiError, now: f64) -> Trouble {
        let attempts_left = match error {
            ApiError::Problem(problem) => problem.attempts_left,
            _ => None,
        };
        let faults = match error {
            ApiError::Problem(problem) => faults_in(&problem.code, &problem.errors),
            _ => Vec::new(),
        };
        if faults.is_empty() {
            Trouble::Failed {
                key: error.text_key(),
                reference: error.reference().map(str::to_owned),
                wait: error
                    .retry_after_seconds()
                    .map(|seconds| Moment::after(seconds, now)),
            }
        } else {
            Trouble::Fields {
                faults,
                attempts_left,
            }
        }
    }
}

fn faults_in(code: &ProblemCode, errors: &[FieldError]) -> Vec<FieldFault> {
    let one = |field| vec![FieldFault::new(field, code.fluent_key())];
    match code {
        ProblemCode::SignInCodeWrong | ProblemCode::SignInCodeExpired => one(CODE),
        ProblemCode::AccessUserNameTaken => one(USER_NAME),
        ProblemCode::RequestInvalid => errors.iter().filter_map(fault_of).collect(),
        _ => Vec::new(),
    }
}

fn fault_of(error: &FieldError) -> Option<FieldFault> {
    let (_, field) = FIELDS
        .iter()
        .find(|(pointer, _)| *pointer == error.pointer)?;
    let key = format!("error-{}", error.code.replace('.', "-"));
    // A fault newer than this build has no text here; the general sentence stands in its place.
    let is_known = contract::fluent_keys().contains(&key.as_str());
    let key = if is_known {
        key
    } else {
        ProblemCode::RequestInvalid.fluent_key().to_owned()
    };
    Some(FieldFault::new(field, key))
}
