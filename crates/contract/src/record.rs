//! The contribution record: periods, wages, and all of it in the shape the benefits need.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::person::RegimeFacts;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::values::Money;
use crate::wire::{Nationality, PeriodStatus, Scheme, Sex};

/// `GET /me/periods`, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Periods {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The periods.
    pub periods: Vec<Period>,
    /// What counts, by scheme; a month with two employers counts once.
    pub totals: Vec<SchemeTotal>,
}

/// One unbroken stretch of cover by one employer in one scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Period {
    /// Opaque and stable.
    #[cfg_attr(feature = "openapi", schema(example = "p-7f3a"))]
    pub id: String,
    /// The scheme.
    pub scheme: Scheme,
    /// The employer; none for voluntary cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<Employer>,
    /// The first day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2012-02-05"))]
    pub start: Date,
    /// The last day; none while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date, example = "2018-03-14"))]
    pub end: Option<Date>,
    /// Whole contribution months of this period.
    pub months: u32,
    /// Days beyond the whole months; from February 2022 on days count (30 make a month).
    pub days: u32,
    /// The last contributory wage, SAR a month; for civil and military service the basic salary.
    pub wage: Money,
    /// What became of it.
    pub status: PeriodStatus,
}

/// An employer as the person's record names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Employer {
    /// Opaque and stable.
    #[cfg_attr(feature = "openapi", schema(example = "e-1042"))]
    pub id: String,
    /// The name.
    pub name: BilingualText,
}

/// What counts towards a pension in one scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SchemeTotal {
    /// The scheme.
    pub scheme: Scheme,
    /// Whole months that count.
    pub months: u32,
    /// Days beyond them, 0 to 29.
    pub days: u32,
}

/// `GET /me/wages`, oldest first: one row a month and employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Wages {
    /// When the register was read.
    pub as_of: Timestamp,
    /// The employers the rows name.
    pub employers: Vec<Employer>,
    /// The rows.
    pub months: Vec<WageMonth>,
}

/// The wage one employer reported for one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WageMonth {
    /// The month.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-10"))]
    pub month: Month,
    /// The contributory wage of the full month, SAR; for civil and military service the basic salary.
    pub wage: Money,
    /// Into [`Wages::employers`]; none for voluntary cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer_id: Option<String>,
    /// The scheme.
    pub scheme: Scheme,
}

/// `GET /me/insurance-record`: all that the benefits are computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InsuranceRecord {
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
    /// Dependants on record (old law, article 38: supplement on service before 1422H).
    pub dependants: u32,
    /// Whether a period is active today.
    pub covered: bool,
    /// What counts, by scheme.
    pub totals: Vec<SchemeTotal>,
    /// Every month that counts, oldest first, one row a month and scheme.
    pub months: Vec<ContributoryMonth>,
    /// Periods paid out as a lump sum; none of their months is in `months`.
    pub refunded_periods: Vec<RefundedPeriod>,
}

/// A month that counts in a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContributoryMonth {
    /// The month.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-10"))]
    pub month: Month,
    /// The scheme.
    pub scheme: Scheme,
    /// The wage of the full month over all employers, never above the ceiling, SAR.
    pub wage: Money,
    /// Days that count. Up to January 2022 a counted month counts whole; from February 2022 the
    /// days covered count, so the month's share is `days` / days of that calendar month.
    pub days: u8,
    /// Whether its contributions were paid (law of 1445H, article 9: unpaid months may not qualify).
    pub paid: bool,
}

/// A period that was paid out as a lump sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RefundedPeriod {
    /// The scheme.
    pub scheme: Scheme,
    /// The first day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2008-06-01"))]
    pub start: Date,
    /// The last day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2011-09-30"))]
    pub end: Date,
    /// Whole months that were paid out.
    pub months: u32,
    /// The day of the payment.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2011-12-18"))]
    pub refunded_on: Date,
}
