//! SANED: what unemployment insurance pays, month by month.
//!
//! **The rule in words.** A Saudi worker who loses the work without a fault of their own and against
//! their own will is paid 60 % of the average wage for each of the first three months and 50 % for
//! each month after, no more than 9,000 and 7,500 riyals, for at most twelve months (M/18; M/273
//! articles 45 to 49). The average is that of the last 24 months. A first claim needs 12 months of
//! work in the 36 before it, a second 18 in 36, a third 24 in 36 and every later one 36 in 48, worked
//! anew each time. The law before 1445H pays at least 2,000 a month; the law of 1445H names no such
//! floor, and wants the twelve months paid within 24.
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1990-05-20" },
//!     "question": { "saned": {
//!         "left_on": "2026-10-31", "reason": "ended_by_employer", "covered_by": "law_of_1421",
//!         "average_wage": "18000", "months_worked": 24
//!     } }
//! }"#).unwrap();
//! let Answer::Saned(claim) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert!(claim.entitled);
//! assert_eq!(claim.payments.len(), 12);
//! assert_eq!(claim.total.rounded().to_string(), "94500.00"); // 9,000 × 3 + 7,500 × 9
//! ```

mod claim;
mod conditions;
pub(crate) mod texts;

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::case::Amount;
use crate::contributions::CoveredBy;

pub use claim::{Saned, SanedPayment, saned};

/// What does unemployment insurance pay?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a condition of the law, asked by itself"
)]
pub struct SanedQuestion {
    /// The last day of work.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub left_on: Date,
    /// Why the work ended.
    pub reason: LeavingReason,
    /// The day of registering for SANED; left out, the day after the last day of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub registered_on: Option<Date>,
    /// Whether an obstacle, such as a lawsuit, explains a late registration.
    #[serde(default)]
    pub late_with_proof: bool,
    /// The law that covers the person; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// Which claim this is: a claim is a new one only after an earlier one was paid out in full.
    #[serde(default = "one")]
    pub claim: u8,
    /// The day from which months count again: the end of the work before the earlier claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub earlier_claim_on: Option<Date>,
    /// Months already paid of this claim.
    #[serde(default)]
    pub months_paid: u8,
    /// The month of this claim's first payment, where some are paid already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoMonth>"))]
    pub first_paid: Option<Month>,
    /// The months worked in the window before the claim; left out, those of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_worked: Option<u16>,
    /// The average contributory wage of the last 24 months; left out, that of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_wage: Option<Amount>,
    /// Whether the person is able to work.
    #[serde(default = "yes")]
    pub able_to_work: bool,
    /// Whether the person has a private activity, an open commercial register or income from work.
    #[serde(default)]
    pub has_income: bool,
    /// Whether the person seeks work and takes the training offered.
    #[serde(default = "yes")]
    pub seeks_work: bool,
    /// Whether the person would have an old-age pension at the statutory age, or draws one.
    #[serde(default)]
    pub has_pension: bool,
    /// Months in which the person works again for a while: nothing is paid for them.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::IsoMonth>"))]
    pub months_at_work: Vec<Month>,
}

fn one() -> u8 {
    1
}

fn yes() -> bool {
    true
}

/// Why work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LeavingReason {
    /// The employer ended the contract or did not renew it.
    EndedByEmployer,
    /// Redundancy, closure or bankruptcy.
    Redundancy,
    /// The worker left because of the employer's fault (labour law, article 81).
    EmployersFault,
    /// The worker resigned.
    Resigned,
    /// The worker did not renew the contract.
    NotRenewedByWorker,
    /// Dismissed for a fault or for absence (labour law, article 80).
    DismissedForFault,
}

impl LeavingReason {
    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            LeavingReason::EndedByEmployer => "ended_by_employer",
            LeavingReason::Redundancy => "redundancy",
            LeavingReason::EmployersFault => "employers_fault",
            LeavingReason::Resigned => "resigned",
            LeavingReason::NotRenewedByWorker => "not_renewed_by_worker",
            LeavingReason::DismissedForFault => "dismissed_for_fault",
        }
    }

    /// Whether the worker wanted the end.
    pub fn is_voluntary(self) -> bool {
        matches!(
            self,
            LeavingReason::Resigned | LeavingReason::NotRenewedByWorker
        )
    }
}

#[cfg(test)]
mod tests;
