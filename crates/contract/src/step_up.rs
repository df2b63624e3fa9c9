//! Step-up: proving once more who one is before something that must not be done by whoever finds
//! the device unlocked (OWASP ASVS v5.0.0-7.5.1, 7.5.3).

use serde::{Deserialize, Serialize};

use crate::wire::StepUpMethod;

/// `GET /session/step-up`: by what the person can prove who they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepUp {
    /// Seconds for which the last proof still counts; 0 where a new one is needed.
    pub fresh_for_seconds: u32,
    /// The ways there are, the easiest first.
    pub methods: Vec<StepUpMethod>,
    /// The last two digits of the mobile number a code would go to.
    pub mobile_tail: String,
}

/// A code that was sent for a step-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepUpCode {
    /// The last two digits of the mobile number it went to.
    pub mobile_tail: String,
    /// How many digits it has.
    pub code_length: u8,
    /// Seconds until it expires.
    pub expires_in_seconds: u32,
    /// Seconds until another may be asked for.
    pub resend_in_seconds: u32,
    /// How often it may be tried.
    pub attempts_left: u32,
}
