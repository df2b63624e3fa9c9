//! Passkeys (Web Authentication, level 3). Options and credentials cross the wire in the JSON forms
//! of that specification; nobody but browser and backend looks into them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::timestamp::Timestamp;
use crate::wire::Role;

/// What the browser is asked to do: the options of one ceremony.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyOptions {
    /// `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON`.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub public_key: Value,
}

/// `POST /sign-in/passkey`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeySignIn {
    /// `AuthenticationResponseJSON`.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub credential: Value,
    /// The role to act in, which is the door the person came by.
    pub role: Role,
}

/// `POST /session/step-up/passkey/check`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyProof {
    /// `AuthenticationResponseJSON`.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub credential: Value,
}

/// `POST /account/passkeys`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewPasskey {
    /// What the person calls it, see [`crate::values::check_passkey_name`].
    #[cfg_attr(feature = "openapi", schema(example = "My phone"))]
    pub name: String,
    /// `RegistrationResponseJSON`.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub credential: Value,
}

/// `POST /account/passkeys/{id}/name`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyName {
    /// What the person calls it, see [`crate::values::check_passkey_name`].
    #[cfg_attr(feature = "openapi", schema(example = "My phone"))]
    pub name: String,
}

/// A passkey as its own person sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Passkey {
    /// Names it in addresses; not the credential's id.
    #[cfg_attr(
        feature = "openapi",
        schema(example = "5f1c2d3e4b6a79538f1c2d3e4b5a6978")
    )]
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last used; never where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Whether it is kept on more than one device.
    pub is_synced: bool,
}

/// `GET /account/passkeys`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Passkeys {
    /// When this was true.
    pub as_of: Timestamp,
    /// The passkeys, the newest first.
    pub passkeys: Vec<Passkey>,
    /// How many more may be added.
    pub room_for: u32,
    /// Whether to offer a first one: there is none, and the offer was never put off for good.
    pub offer: bool,
}
