//! What a supervisor reads of an establishment: what is due, who works there, what waits.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::sign_in::MissingField;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::values::{Money, Total};
use crate::wire::Nationality;

pub use wire::{BillStatus, ContributorFlag, InsuranceBranch};

/// The open enumerations of establishments.
mod wire {
    wire_enum! {
        /// A branch of social insurance.
        InsuranceBranch {
            /// Pensions.
            Annuities = "annuities",
            /// Unemployment insurance.
            Saned = "saned",
            /// Occupational hazards.
            Hazards = "hazards",
        }
    }
    wire_enum! {
        /// Where a month's bill stands.
        BillStatus {
            /// The month still runs, and the sum may change.
            Running = "running",
            /// The month is over, and the day of payment lies ahead.
            Due = "due",
            /// The day of payment has passed.
            Overdue = "overdue",
            /// It is paid.
            Paid = "paid",
        }
    }
    wire_enum! {
        /// What is wrong with a contributor's registration.
        ContributorFlag {
            /// The wage reported lies below the least contributory wage of the annuities branch.
            WageBelowMinimum = "wage_below_minimum",
            /// Occupation or wage has still to be entered.
            Incomplete = "incomplete",
        }
    }
}

/// What one branch takes of a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BranchAmount {
    /// The branch.
    pub branch: InsuranceBranch,
    /// The workers' shares, which the employer withholds and transfers, SAR.
    pub workers: Total,
    /// The employer's own shares, SAR.
    pub employer: Total,
}

/// The bill of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Bill {
    /// The month worked.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-10"))]
    pub month: Month,
    /// Where it stands.
    pub status: BillStatus,
    /// The last day of payment without a fine.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-15"))]
    pub due_on: Date,
    /// For how many contributors.
    pub contributors: u32,
    /// Contributors whose shares the law's data does not settle; they are in no sum.
    #[serde(default)]
    pub unsettled: u32,
    /// The split; adds up to `contributions`.
    pub branches: Vec<BranchAmount>,
    /// All shares together, SAR.
    pub contributions: Total,
    /// The fine for paying late, as of the day of reading; nothing for a bill paid in time.
    pub fine: Total,
    /// What is, or was, to be paid: contributions and fine, SAR.
    pub total: Total,
    /// The day it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2026-11-10"))]
    pub paid_on: Option<Date>,
}

/// `GET /business/due`: what has to be paid, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AmountDue {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The bill to pay next: the oldest one not paid, or that of the month which still runs; none
    /// where nobody works there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<Bill>,
    /// Further bills not paid, oldest first.
    pub further: Vec<Bill>,
    /// All of them together, SAR; the month that still runs counts only where nothing else is due.
    pub to_pay: Total,
}

/// `GET /business/bills`: the bills of the last months, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Bills {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The bills, the month that still runs left out.
    pub bills: Vec<Bill>,
}

/// `GET /business/headcount`: who works there today, and what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Headcount {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The month that joiners and leavers are counted in.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11"))]
    pub month: Month,
    /// By nationality: Saudis, citizens of other GCC states, all others.
    pub kinds: Vec<KindCount>,
}

/// The contributors of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KindCount {
    /// The kind.
    pub nationality: Nationality,
    /// How many work there today.
    pub contributors: u32,
    /// How many joined in the month.
    pub joined: u32,
    /// How many left, or will leave, in the month.
    pub left: u32,
}

/// `POST /business/contributors`: a search, which changes nothing. It is a
/// post because names and numbers belong into no address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ContributorSearch {
    /// A part of a name in either language, or of an identity number; empty for everybody.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 100, example = "نورة"))]
    pub query: String,
    /// Only contributors of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<Nationality>,
    /// The page asked for, from 1.
    #[cfg_attr(feature = "openapi", schema(minimum = 1, example = 1))]
    pub page: u32,
}

impl ContributorSearch {
    /// The longest query, in characters.
    pub const LONGEST_QUERY: usize = 100;
}

/// A page of contributors, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContributorPage {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The page, from 1; the last one where a later one was asked for.
    pub page: u32,
    /// How many pages there are; 1 where nobody is found.
    pub pages: u32,
    /// How many contributors the search finds in all.
    pub found: u32,
    /// Those of this page.
    pub contributors: Vec<Contributor>,
}

/// A contributor as the employer knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Contributor {
    /// Opaque and stable; names the employment, not the person.
    #[cfg_attr(feature = "openapi", schema(example = "p-7f3a"))]
    pub id: String,
    /// The whole name.
    pub name: BilingualText,
    /// The identity number with its middle hidden.
    #[cfg_attr(feature = "openapi", schema(example = "1******004"))]
    pub identity_number_masked: String,
    /// The kind.
    pub nationality: Nationality,
    /// The first day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2019-05-01"))]
    pub joined_on: Date,
    /// The last day, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2026-11-30"))]
    pub leaves_on: Option<Date>,
    /// The contributory wage reported for this month, SAR.
    pub wage: Money,
    /// What is wrong with the registration.
    pub flags: Vec<ContributorFlag>,
}

/// `GET /business/tasks`: what waits for the employer, the most pressing first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BusinessTasks {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The things.
    pub tasks: Vec<BusinessTask>,
}

/// Something that waits for the employer, with the facts to say so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", try_from = "BusinessTaskWire")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum BusinessTask {
    /// A bill whose month is over is not paid.
    UnpaidBill {
        /// The month worked.
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-10"))]
        month: Month,
        /// The last day of payment without a fine.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-15"))]
        due_on: Date,
        /// Contributions and fine, SAR.
        total: Total,
        /// Whether that day has passed.
        overdue: bool,
    },
    /// Wages reported lie below the least contributory wage of the annuities branch.
    WagesBelowMinimum {
        /// How many.
        contributors: u32,
        /// The least wage, SAR.
        minimum: Money,
        /// The last day to correct them for this month.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-30"))]
        due_on: Date,
    },
    /// Registrations lack occupation or wage.
    IncompleteRegistrations {
        /// How many.
        contributors: u32,
        /// The last day to complete them.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-30"))]
        due_on: Date,
    },
    /// A kind newer than this build.
    Unknown,
}

/// The flat shape on the wire; see `SignInWire` for why.
#[derive(Deserialize)]
struct BusinessTaskWire {
    kind: String,
    month: Option<Month>,
    due_on: Option<Date>,
    total: Option<Total>,
    overdue: Option<bool>,
    contributors: Option<u32>,
    minimum: Option<Money>,
}

impl TryFrom<BusinessTaskWire> for BusinessTask {
    type Error = MissingField;

    fn try_from(wire: BusinessTaskWire) -> Result<BusinessTask, MissingField> {
        let due_on = wire.due_on.ok_or(MissingField("due_on"));
        let contributors = wire.contributors.ok_or(MissingField("contributors"));
        Ok(match wire.kind.as_str() {
            "unpaid_bill" => BusinessTask::UnpaidBill {
                month: wire.month.ok_or(MissingField("month"))?,
                due_on: due_on?,
                total: wire.total.ok_or(MissingField("total"))?,
                overdue: wire.overdue.ok_or(MissingField("overdue"))?,
            },
            "wages_below_minimum" => BusinessTask::WagesBelowMinimum {
                contributors: contributors?,
                minimum: wire.minimum.ok_or(MissingField("minimum"))?,
                due_on: due_on?,
            },
            "incomplete_registrations" => BusinessTask::IncompleteRegistrations {
                contributors: contributors?,
                due_on: due_on?,
            },
            _ => BusinessTask::Unknown,
        })
    }
}
