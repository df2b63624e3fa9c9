//! The individuals' sign-in, a state machine the backend holds and the app draws.

use serde::{Deserialize, Serialize};

use crate::sensitive::Sensitive;
use crate::session::SessionView;
use crate::wire::Supervision;

/// Where a sign-in stands, as the backend knows it; after a reload or in a second tab too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", try_from = "SignInWire")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SignInState {
    /// Nothing under way: ask for identity number and password.
    Start,
    /// The password was right and a code is on its way.
    Code {
        /// The last two digits of the mobile number the code went to.
        mobile_tail: String,
        /// How many digits the code has.
        code_length: u8,
        /// Seconds until the code expires; 0 when it has.
        expires_in_seconds: u32,
        /// Seconds until a new code may be asked for; 0 when it may.
        resend_in_seconds: u32,
        /// How many more codes may be sent in this hour.
        resends_left: u32,
        /// How often the present code may still be tried.
        attempts_left: u32,
    },
    /// Signed in.
    SignedIn {
        /// The new session.
        session: SessionView,
    },
    /// A step newer than this build; the app should load itself anew.
    Unknown,
}

/// `POST /sign-in/individual`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IndividualSignIn {
    /// National ID, Iqama number or user name, see [`crate::values::SignInName`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// The password as typed, never trimmed.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password))]
    pub password: Sensitive,
}

/// `POST /sign-in/retiree`: no code follows; what is sensitive asks for a second factor later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RetireeSignIn {
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// The password as typed, never trimmed.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password))]
    pub password: Sensitive,
}

/// `POST /sign-in/business`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BusinessSignIn {
    /// What the person supervises.
    pub supervision: Supervision,
    /// User name, see [`crate::values::UserName`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "bandar.oasis"))]
    pub user_name: Sensitive,
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// The password as typed, never trimmed.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password))]
    pub password: Sensitive,
    /// The answer to a visual code; none asks for a code by text in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visual_code: Option<VisualCodeAnswer>,
}

/// The answer to a visual code. It counts once, right or wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisualCodeAnswer {
    /// The name of the code, see [`VisualCodeChallenge`].
    #[cfg_attr(
        feature = "openapi",
        schema(example = "3f2a9c0d11e84b7a90c2d4e65b1f8a77")
    )]
    pub id: String,
    /// What the person read or heard, see [`crate::values::VisualCode`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "48213"))]
    pub code: Sensitive,
}

/// A visual code that waits for its answer: `POST /sign-in/visual-code`, and with a refusal that
/// used the one before up. Its picture and its sound are read by its name, in the same browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisualCodeChallenge {
    /// Its name.
    #[cfg_attr(
        feature = "openapi",
        schema(example = "3f2a9c0d11e84b7a90c2d4e65b1f8a77")
    )]
    pub id: String,
    /// How many digits it has.
    pub length: u8,
    /// Seconds until it can no longer be answered.
    pub expires_in_seconds: u32,
}

/// `POST /sign-in/code`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeAttempt {
    /// The code as typed, see [`crate::values::VerificationCode`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "123456"))]
    pub code: Sensitive,
}

/// The flat shape on the wire. Reading through it keeps the path of a wrong value, which a
/// tagged enumeration would lose.
#[derive(Deserialize)]
struct SignInWire {
    step: String,
    mobile_tail: Option<String>,
    code_length: Option<u8>,
    expires_in_seconds: Option<u32>,
    resend_in_seconds: Option<u32>,
    resends_left: Option<u32>,
    attempts_left: Option<u32>,
    session: Option<SessionView>,
}

impl TryFrom<SignInWire> for SignInState {
    type Error = MissingField;

    fn try_from(wire: SignInWire) -> Result<SignInState, MissingField> {
        Ok(match wire.step.as_str() {
            "start" => SignInState::Start,
            "code" => SignInState::Code {
                mobile_tail: wire.mobile_tail.ok_or(MissingField("mobile_tail"))?,
                code_length: wire.code_length.ok_or(MissingField("code_length"))?,
                expires_in_seconds: wire
                    .expires_in_seconds
                    .ok_or(MissingField("expires_in_seconds"))?,
                resend_in_seconds: wire
                    .resend_in_seconds
                    .ok_or(MissingField("resend_in_seconds"))?,
                resends_left: wire.resends_left.ok_or(MissingField("resends_left"))?,
                attempts_left: wire.attempts_left.ok_or(MissingField("attempts_left"))?,
            },
            "signed_in" => SignInState::SignedIn {
                session: wire.session.ok_or(MissingField("session"))?,
            },
            _ => SignInState::Unknown,
        })
    }
}

/// A field that this variant of a tagged value needs; worded as serde words it.
#[derive(Debug, thiserror::Error)]
#[error("missing field `{0}`")]
pub(crate) struct MissingField(pub(crate) &'static str);
