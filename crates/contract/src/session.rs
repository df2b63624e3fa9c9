//! Who is signed in.

use serde::{Deserialize, Serialize};

use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::wire::{EstablishmentStatus, Role, Supervision};

/// The session as its own person may see it. It carries no identity number and no session id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionView {
    /// The person.
    pub person: SignedInPerson,
    /// The role the session acts in.
    pub role: Role,
    /// Every role the person may act in, this one among them.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// In the role of an employer: what the person supervises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Supervision>,
    /// In the role of an employer: the establishment acted for; none until one is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub establishment: Option<ActingFor>,
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

/// The establishment an employer's session acts for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActingFor {
    /// Its registration number with the organisation; it names the establishment in requests too.
    #[cfg_attr(feature = "openapi", schema(example = "900000013"))]
    pub registration_number: String,
    /// Its name.
    pub name: BilingualText,
}

/// `POST /session/role`: act in another of one's roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoleChoice {
    /// The role to act in.
    pub role: Role,
}

/// `GET /business/establishments`: whom an employer's session may act for, the last used first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Establishments {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The establishments.
    pub establishments: Vec<SupervisedEstablishment>,
}

/// An establishment that the person supervises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupervisedEstablishment {
    /// Its registration number with the organisation.
    #[cfg_attr(feature = "openapi", schema(example = "900000013"))]
    pub registration_number: String,
    /// Its name.
    pub name: BilingualText,
    /// The city it is in.
    pub city: BilingualText,
    /// How it stands.
    pub status: EstablishmentStatus,
    /// When the person last acted for it; none where they never did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
}

/// `POST /session/establishment`: act for an establishment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EstablishmentChoice {
    /// The registration number, see [`crate::values::EstablishmentNumber`].
    #[cfg_attr(feature = "openapi", schema(example = "900000013"))]
    pub registration_number: String,
}
