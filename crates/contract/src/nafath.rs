//! The national single sign-on, Nafath: the person proves in its app on the phone who they are by
//! choosing the number that the page shows. The backend holds the state; the app draws it.

use serde::{Deserialize, Serialize};

use crate::sensitive::Sensitive;
use crate::wire::{NafathStatus, Role};

/// `POST /sign-in/nafath`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NafathStart {
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// The role to act in, which is the door the person came by.
    pub role: Role,
}

/// Where this browser's request to the app stands. It names neither the person nor the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NafathView {
    /// What became of it.
    pub status: NafathStatus,
    /// The two digits to choose in the app; only while the request waits, and only in the browser
    /// that started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "38"))]
    pub number: Option<String>,
    /// Seconds until the request expires; 0 unless it waits.
    pub expires_in_seconds: u32,
    /// Seconds until it is worth asking again; grows as time passes.
    pub poll_after_seconds: u32,
}

/// Demonstration only: a request as the phone it was sent to shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NafathPush {
    /// Names the request to the phone; the browser that started it never learns it.
    pub transaction: String,
    /// The three numbers to choose from, in the order they are shown.
    pub choices: Vec<String>,
    /// Seconds until the request expires.
    pub expires_in_seconds: u32,
}

/// Demonstration only: whose phone is asked for its requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NafathPhone {
    /// The identity number the app on the phone belongs to.
    pub identity_number: Sensitive,
}

/// Demonstration only: what the person pressed on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NafathDecision {
    /// Which request.
    pub transaction: String,
    /// The number chosen; none declines the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}
