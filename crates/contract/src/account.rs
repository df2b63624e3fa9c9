//! What signed-in people read and change about their own account: where they are signed in, who
//! tried to sign in, how they are reached, and what they are told by which way.

use serde::{Deserialize, Serialize};

use crate::sensitive::Sensitive;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::wire::{
    BrowserFamily, DeviceForm, NoticeTopic, Role, SignInOutcome, SignInWay, SystemFamily,
    WrittenLanguage,
};

/// A device as coarsely as it can be recognised by its own person, and no finer: families only, no
/// version, no model, no address (OWASP ASVS v5.0.0-14.2.6, minimal data).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Device {
    /// Which browser.
    pub browser: BrowserFamily,
    /// On which system.
    pub system: SystemFamily,
    /// Phone, tablet or computer.
    pub form: DeviceForm,
}

/// `GET /account/sessions`: where the person is signed in (OWASP ASVS v5.0.0-7.5.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenSessions {
    /// When this was true.
    pub as_of: Timestamp,
    /// This session first, then the others, the last used first.
    pub sessions: Vec<OpenSession>,
}

/// A session of the person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenSession {
    /// Names it in addresses; opens nothing.
    #[cfg_attr(
        feature = "openapi",
        schema(example = "5f1c2d3e4b6a79538f1c2d3e4b5a6978")
    )]
    pub id: String,
    /// Whether it is the one that asks.
    pub is_this_one: bool,
    /// On which kind of device.
    pub device: Device,
    /// In which role it acts.
    pub role: Role,
    /// How the person signed in.
    pub way: SignInWay,
    /// When the person signed in.
    pub signed_in_at: Timestamp,
    /// When something was last done in it.
    pub last_used_at: Timestamp,
}

/// `GET /account/sign-ins`: the last tries to sign in as this person, good and bad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInHistory {
    /// When this was true.
    pub as_of: Timestamp,
    /// The tries, the newest first.
    pub tries: Vec<SignInTry>,
    /// What to ask with for the next page; none where this is the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "1795363200000042"))]
    pub next: Option<String>,
}

/// A try to sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInTry {
    /// When.
    pub at: Timestamp,
    /// By which way.
    pub way: SignInWay,
    /// By the door of which role.
    pub role: Role,
    /// What became of it.
    pub outcome: SignInOutcome,
    /// From which kind of device.
    pub device: Device,
}

/// `GET /account/contact`: how the person is reached. Numbers and addresses by which somebody could
/// be called or written to are masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContactData {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The last two digits of the mobile number.
    #[cfg_attr(feature = "openapi", schema(example = "21"))]
    pub mobile_tail: String,
    /// The e-mail address with most of its name hidden; none where none is on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "n•••@example.com"))]
    pub email_masked: Option<String>,
    /// The national address, as the address register holds it; it is changed there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<NationalAddress>,
}

/// A Saudi national address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NationalAddress {
    /// The short address, `RRRD2929`.
    #[cfg_attr(feature = "openapi", schema(example = "RRRD2929"))]
    pub short: String,
    /// The number of the building.
    #[cfg_attr(feature = "openapi", schema(example = "2929"))]
    pub building: String,
    /// The street.
    pub street: BilingualText,
    /// The district.
    pub district: BilingualText,
    /// The city.
    pub city: BilingualText,
    /// The postal code.
    #[cfg_attr(feature = "openapi", schema(example = "13321"))]
    pub postal_code: String,
    /// The additional number.
    #[cfg_attr(feature = "openapi", schema(example = "8118"))]
    pub additional: String,
}

/// `POST /account/contact/mobile`: sends a code to the new number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewMobile {
    /// The new number, see [`crate::values::Mobile`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "0500000121"))]
    pub mobile: Sensitive,
}

/// `POST /account/contact/email`: sends a code to the new address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewEmail {
    /// The new address, see [`crate::values::Email`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "name@example.com"))]
    pub email: Sensitive,
}

/// A code that was sent to what is to become the person's number or address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContactCode {
    /// How many digits it has.
    pub code_length: u8,
    /// Seconds until it expires.
    pub expires_in_seconds: u32,
    /// Seconds until another may be asked for.
    pub resend_in_seconds: u32,
    /// How often it may be tried.
    pub attempts_left: u32,
}

/// `POST /account/password`: a new password. Without the present one a fresh proof is needed (OWASP ASVS
/// v5.0.0-6.2.3, 7.5.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasswordChange {
    /// The present password; none where the person proves in another way who they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "Palm-Dune-Falcon-Reed-42"))]
    pub current_password: Option<Sensitive>,
    /// The new one, see [`crate::values::NewPassword`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "river lantern seven quiet gates"))]
    pub new_password: Sensitive,
}

/// `GET /account/preferences`: in which language and by which ways the person is told what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoticePreferences {
    /// When this was true.
    pub as_of: Timestamp,
    /// In which language texts and e-mails are written.
    pub language: WrittenLanguage,
    /// Whether an e-mail address is on record, without which nothing is sent by e-mail.
    pub has_email: bool,
    /// What the person is told of, in the order they are shown.
    pub topics: Vec<NoticeTopicChoice>,
}

/// By which ways the person is told of a topic.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, for the person as well"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoticeTopicChoice {
    /// The topic.
    pub topic: NoticeTopic,
    /// By text message.
    pub by_text: bool,
    /// By e-mail.
    pub by_email: bool,
    /// In the inbox of the account.
    pub by_inbox: bool,
    /// Whether text and inbox cannot be switched off: who takes over an account must not be able to
    /// silence its owner's warnings (OWASP ASVS v5.0.0-6.3.7).
    #[serde(default)]
    pub is_required: bool,
}

/// `POST /account/preferences`: all choices at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoticeChoices {
    /// In which language texts and e-mails are written.
    pub language: WrittenLanguage,
    /// The topics; one that is not named stays as it is.
    pub topics: Vec<NoticeTopicChoice>,
}
