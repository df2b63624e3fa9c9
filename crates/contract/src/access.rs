//! Getting an account, and getting back into one: one state machine that the backend holds and the
//! app draws, with five ways through it.
//!
//! Until somebody has proven who they are, every answer is the same for everybody: it tells neither
//! whether a person exists nor whether they have an account (OWASP ASVS v5.0.0-6.3.8).

use serde::{Deserialize, Serialize};

use crate::sensitive::Sensitive;
use crate::session::ActingFor;
use crate::sign_in::MissingField;
use crate::text::BilingualText;
use crate::wire::Supervision;

wire_enum! {
    /// Which way somebody goes.
    AccessFlow {
        /// A contributor opens an account.
        Individual = "individual",
        /// A pensioner opens an account.
        Retiree = "retiree",
        /// A supervisor opens an account for an establishment.
        Establishment = "establishment",
        /// A forgotten password is replaced.
        Password = "password",
        /// A mobile number that is no longer theirs is replaced.
        Mobile = "mobile",
    }
}

wire_enum! {
    /// Why a way ends, for somebody who has proven who they are.
    AccessEnd {
        /// They have an account already.
        AccountExists = "account_exists",
        /// The register does not know them.
        NoRecord = "no_record",
        /// They have no account to get back into.
        NoAccount = "no_account",
        /// They draw no pension of their own.
        NoPension = "no_pension",
    }
}

wire_enum! {
    /// What somebody consents to, each by itself (Personal Data Protection Law, M/19, Article 5). What
    /// the social insurance law itself requires of the organisation needs no consent, and is not here.
    ConsentPurpose {
        /// The terms of use of the portal; without them there is no account.
        Terms = "terms",
        /// Reminders and news by text message.
        Messages = "messages",
        /// Questions about how satisfied one is.
        Surveys = "surveys",
    }
}

/// Where a way stands, as the backend knows it; after a reload, and in a second tab too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", try_from = "AccessWire")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AccessState {
    /// Nothing under way: ask who it is.
    Start,
    /// Ask for the mobile number.
    Mobile {
        /// Which way.
        flow: AccessFlow,
    },
    /// Ask for the code that was sent, if there was anybody to send it to.
    Code {
        /// Which way.
        flow: AccessFlow,
        /// The last two digits of the number that was typed; none where the code goes to the one
        /// on record, of which nothing is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "openapi", schema(example = "21"))]
        mobile_tail: Option<String>,
        /// How many digits the code has.
        code_length: u8,
        /// Seconds until the code expires; 0 when it has.
        expires_in_seconds: u32,
        /// Seconds until a new code may be asked for; 0 when it may.
        resend_in_seconds: u32,
        /// How many more codes may be asked for.
        resends_left: u32,
        /// How often the present code may still be tried.
        attempts_left: u32,
    },
    /// Ask a pensioner for the end of their IBAN.
    Pension {
        /// Which way.
        flow: AccessFlow,
        /// How often it may still be tried.
        attempts_left: u32,
    },
    /// Ask a supervisor for the establishment.
    Establishment {
        /// Which way.
        flow: AccessFlow,
        /// How often it may still be tried.
        attempts_left: u32,
    },
    /// Ask a supervisor for the user name they want.
    UserName {
        /// Which way.
        flow: AccessFlow,
        /// The establishment.
        establishment: ActingFor,
    },
    /// Ask for the new password.
    Password {
        /// Which way.
        flow: AccessFlow,
    },
    /// Show what the account will be, and ask for consents.
    Check {
        /// Which way.
        flow: AccessFlow,
        /// The person's whole name as the register holds it.
        name: BilingualText,
        /// The identity number with its middle hidden.
        #[cfg_attr(feature = "openapi", schema(example = "1******004"))]
        identity_number_masked: String,
        /// The last two digits of the mobile number codes will be sent to.
        #[cfg_attr(feature = "openapi", schema(example = "21"))]
        mobile_tail: String,
        /// A supervisor's user name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        user_name: Option<String>,
        /// What a supervisor looks after.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supervision: Option<Supervision>,
        /// A supervisor's establishment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        establishment: Option<ActingFor>,
    },
    /// Done: the account is open, the password or the number is changed.
    Done {
        /// Which way.
        flow: AccessFlow,
    },
    /// This way ends here, for somebody who has proven who they are.
    Ended {
        /// Which way.
        flow: AccessFlow,
        /// Why.
        reason: AccessEnd,
    },
    /// A step newer than this build; the app should load itself anew.
    Unknown,
}

impl AccessState {
    /// Which way is under way; none where nothing is.
    pub fn flow(&self) -> Option<&AccessFlow> {
        match self {
            AccessState::Start | AccessState::Unknown => None,
            AccessState::Mobile { flow }
            | AccessState::Code { flow, .. }
            | AccessState::Pension { flow, .. }
            | AccessState::Establishment { flow, .. }
            | AccessState::UserName { flow, .. }
            | AccessState::Password { flow }
            | AccessState::Check { flow, .. }
            | AccessState::Done { flow }
            | AccessState::Ended { flow, .. } => Some(flow),
        }
    }
}

/// `POST /access/start`: who it is, by what they know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessStart {
    /// Which way.
    pub flow: AccessFlow,
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// Day of birth, ISO 8601, whichever calendar it was typed in.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "1988-04-17"))]
    pub birth_date: Sensitive,
}

/// `POST /access/nafath`: who it is, by the Nafath app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessNafath {
    /// Which way.
    pub flow: AccessFlow,
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
}

/// `POST /access/mobile`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessMobile {
    /// A Saudi mobile number, see [`crate::values::Mobile`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "0520000001"))]
    pub mobile: Sensitive,
}

/// `POST /access/pension`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessPension {
    /// The last four characters of the IBAN the pension is paid to, see [`crate::values::IbanTail`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "7519"))]
    pub iban_tail: Sensitive,
}

/// `POST /access/establishment`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessEstablishment {
    /// Its registration number with the organisation or its commercial register number.
    #[cfg_attr(feature = "openapi", schema(example = "900000013"))]
    pub number: String,
    /// What the person will look after.
    pub supervision: Supervision,
}

/// `POST /access/user-name`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessUserName {
    /// The user name wanted, see [`crate::values::UserName`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "bandar.oasis"))]
    pub user_name: Sensitive,
}

/// `POST /access/password`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessPassword {
    /// The new password as typed, never trimmed, see [`crate::values::NewPassword`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password))]
    pub password: Sensitive,
}

/// `POST /access/finish`: opens the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessFinish {
    /// What the person consents to; the terms of use have to be among it.
    pub consents: Vec<ConsentPurpose>,
}

/// `POST /access/user-name-reminder`: the user name is sent to the mobile number on record, where
/// the details belong together. The answer is the same in any case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UserNameReminder {
    /// National ID or Iqama number, see [`crate::values::NationalId`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1090000004"))]
    pub identity_number: Sensitive,
    /// The mobile number on record, see [`crate::values::Mobile`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "0520000001"))]
    pub mobile: Sensitive,
}

/// Demonstration only: somebody who has no account yet, and what opens one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Newcomer {
    /// Which way they can go.
    pub flow: AccessFlow,
    /// Their whole name.
    pub name: BilingualText,
    /// Their identity number.
    pub identity_number: String,
    /// Their day of birth, ISO 8601.
    pub birth_date: String,
    /// Their mobile number.
    pub mobile: String,
    /// The last four characters of their IBAN, where a pension is paid to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iban_tail: Option<String>,
    /// The registration number of the establishment they may look after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub establishment_number: Option<String>,
    /// What they may look after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Supervision>,
}

/// The flat shape on the wire; see `SignInWire` for why.
#[derive(Deserialize)]
struct AccessWire {
    step: String,
    flow: Option<AccessFlow>,
    mobile_tail: Option<String>,
    code_length: Option<u8>,
    expires_in_seconds: Option<u32>,
    resend_in_seconds: Option<u32>,
    resends_left: Option<u32>,
    attempts_left: Option<u32>,
    name: Option<BilingualText>,
    identity_number_masked: Option<String>,
    user_name: Option<String>,
    supervision: Option<Supervision>,
    establishment: Option<ActingFor>,
    reason: Option<AccessEnd>,
}

impl TryFrom<AccessWire> for AccessState {
    type Error = MissingField;

    fn try_from(wire: AccessWire) -> Result<AccessState, MissingField> {
        let flow = wire.flow.ok_or(MissingField("flow"));
        let attempts_left = wire.attempts_left.ok_or(MissingField("attempts_left"));
        Ok(match wire.step.as_str() {
            "start" => AccessState::Start,
            "mobile" => AccessState::Mobile { flow: flow? },
            "code" => AccessState::Code {
                flow: flow?,
                mobile_tail: wire.mobile_tail,
                code_length: wire.code_length.ok_or(MissingField("code_length"))?,
                expires_in_seconds: wire
                    .expires_in_seconds
                    .ok_or(MissingField("expires_in_seconds"))?,
                resend_in_seconds: wire
                    .resend_in_seconds
                    .ok_or(MissingField("resend_in_seconds"))?,
                resends_left: wire.resends_left.ok_or(MissingField("resends_left"))?,
                attempts_left: attempts_left?,
            },
            "pension" => AccessState::Pension {
                flow: flow?,
                attempts_left: attempts_left?,
            },
            "establishment" => AccessState::Establishment {
                flow: flow?,
                attempts_left: attempts_left?,
            },
            "user_name" => AccessState::UserName {
                flow: flow?,
                establishment: wire.establishment.ok_or(MissingField("establishment"))?,
            },
            "password" => AccessState::Password { flow: flow? },
            "check" => AccessState::Check {
                flow: flow?,
                name: wire.name.ok_or(MissingField("name"))?,
                identity_number_masked: wire
                    .identity_number_masked
                    .ok_or(MissingField("identity_number_masked"))?,
                mobile_tail: wire.mobile_tail.ok_or(MissingField("mobile_tail"))?,
                user_name: wire.user_name,
                supervision: wire.supervision,
                establishment: wire.establishment,
            },
            "done" => AccessState::Done { flow: flow? },
            "ended" => AccessState::Ended {
                flow: flow?,
                reason: wire.reason.ok_or(MissingField("reason"))?,
            },
            _ => AccessState::Unknown,
        })
    }
}
