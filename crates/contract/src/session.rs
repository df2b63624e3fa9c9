//! Who is signed in.

use serde::{Deserialize, Serialize};

use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::wire::Role;

/// The session as its own person may see it. It carries no identity number and no session id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionView {
    /// The person.
    pub person: SignedInPerson,
    /// The role the session acts in.
    pub role: Role,
    /// The identity number with its middle hidden, `1******940`.
    #[cfg_attr(feature = "openapi", schema(example = "1******004"))]
    pub identity_number_masked: String,
    /// The sign-in before this one; none at the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at: Option<Timestamp>,
    /// Seconds until the session ends if nothing is done.
    pub idle_expires_in_seconds: u32,
    /// Seconds until the session ends whatever is done.
    pub absolute_expires_in_seconds: u32,
    /// Differs between any two sessions; see [`crate::headers::SESSION_EPOCH`].
    #[cfg_attr(feature = "openapi", schema(example = "f3a91c0d22b14e57"))]
    pub epoch: String,
}

/// The signed-in person's names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignedInPerson {
    /// The first name, for the greeting.
    pub given_name: BilingualText,
    /// The whole name as the register holds it.
    pub full_name: BilingualText,
}
