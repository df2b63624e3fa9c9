//! The person's own facts and what needs their attention.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::sign_in::MissingField;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::values::Money;
use crate::wire::{Nationality, Regime, Scheme, Sex};

/// `GET /me/profile`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    /// When the register was read.
    pub as_of: Timestamp,
    /// Day of birth.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "1988-04-17"))]
    pub birth_date: Date,
    /// Sex.
    pub sex: Sex,
    /// Nationality as far as the law asks for it.
    pub nationality: Nationality,
    /// What the law's transition turns on.
    pub regime: RegimeFacts,
    /// The last two digits of the mobile number codes are sent to.
    #[cfg_attr(feature = "openapi", schema(example = "21"))]
    pub mobile_tail: String,
    /// The bank account with its middle hidden; none where none is on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "SA03 **** 7519"))]
    pub iban_masked: Option<String>,
}

/// The facts that decide which law a person's pension follows (decree M/273, clauses 2 and 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RegimeFacts {
    /// The register's own reading of the facts below.
    pub regime: Regime,
    /// Whole uncompensated months before 3 July 2024 under social insurance and civil law.
    pub prior_months_at_law_date: u32,
    /// Whether the person drew a pension of either law on 3 July 2024.
    pub pensioner_at_law_date: bool,
    /// Whether the person is under the military pension law today.
    pub under_military_law: bool,
}

/// `GET /me/status`: is the person covered today, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CoverageStatus {
    /// When the register was read.
    pub as_of: Timestamp,
    /// Whether a period is active today.
    pub covered: bool,
    /// The employer of the active period that began first; none for voluntary cover and where not covered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<BilingualText>,
    /// The other employers of today, where the person works for several at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_employers: Vec<BilingualText>,
    /// The scheme of the active period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<Scheme>,
    /// Since when covered; where not covered, the last day that was, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2019-08-01"))]
    pub since: Option<Date>,
    /// The law the person's pension follows.
    pub regime: Regime,
}

/// `GET /me/next-step`: the one thing that most needs the person's attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextStep {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The thing.
    pub next: NextThing,
}

/// What needs attention, with the facts to say so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", try_from = "NextThingWire")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NextThing {
    /// The last reported wage lies below the minimum contributory wage.
    WageBelowMinimum {
        /// The month it was reported for.
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-10"))]
        month: Month,
        /// The wage reported.
        wage: Money,
        /// The minimum.
        minimum: Money,
        /// Who reported it.
        employer: BilingualText,
    },
    /// No bank account is on record, so nothing could be paid.
    MissingIban,
    /// Between two periods there are days no employer reported.
    GapToCheck {
        /// The first day of the gap.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2018-03-01"))]
        from: Date,
        /// The last day of the gap.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2018-11-30"))]
        to: Date,
        /// Its whole months.
        months: u32,
    },
    /// Nothing needs attention.
    None,
    /// A kind newer than this build.
    Unknown,
}

/// The flat shape on the wire; see `SignInWire` for why.
#[derive(Deserialize)]
struct NextThingWire {
    kind: String,
    month: Option<Month>,
    wage: Option<Money>,
    minimum: Option<Money>,
    employer: Option<BilingualText>,
    from: Option<Date>,
    to: Option<Date>,
    months: Option<u32>,
}

impl TryFrom<NextThingWire> for NextThing {
    type Error = MissingField;

    fn try_from(wire: NextThingWire) -> Result<NextThing, MissingField> {
        Ok(match wire.kind.as_str() {
            "wage_below_minimum" => NextThing::WageBelowMinimum {
                month: wire.month.ok_or(MissingField("month"))?,
                wage: wire.wage.ok_or(MissingField("wage"))?,
                minimum: wire.minimum.ok_or(MissingField("minimum"))?,
                employer: wire.employer.ok_or(MissingField("employer"))?,
            },
            "missing_iban" => NextThing::MissingIban,
            "gap_to_check" => NextThing::GapToCheck {
                from: wire.from.ok_or(MissingField("from"))?,
                to: wire.to.ok_or(MissingField("to"))?,
                months: wire.months.ok_or(MissingField("months"))?,
            },
            "none" => NextThing::None,
            _ => NextThing::Unknown,
        })
    }
}
