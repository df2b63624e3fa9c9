//! Whose contributions, for which month, at which employers.

use calendar::{Date, HijriDate, Month, hijri_month_length};
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Percent};

/// What contributions are due for a month.
///
/// ```
/// let asked: benefits::contributions::ContributionsQuestion = serde_json::from_str(r#"{
///     "month": { "gregorian": "2026-11" },
///     "covered_by": "law_of_1421",
///     "employers": [ { "basic": "8000.00", "housing": { "cash": "2000.00" } } ]
/// }"#).unwrap();
/// assert_eq!(asked.employers.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContributionsQuestion {
    /// The contribution month.
    pub month: PaidMonth,
    /// The law whose shares apply, for a Saudi; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// For a citizen of the Emirates: whether the home pension fund is that of Abu Dhabi.
    #[serde(default)]
    pub abu_dhabi: bool,
    /// In what way the person works.
    #[serde(default)]
    pub work: Work,
    /// What a pensioner who works again has chosen.
    #[serde(default)]
    pub pensioner: ReturnChoice,
    /// The work of the month, one entry for each employer; for voluntary cover one entry.
    pub employers: Vec<Employment>,
}

/// The law that a Saudi's shares follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CoveredBy {
    /// The laws of before July 2024: uncompensated periods before the law of 1445H.
    #[serde(rename = "law_of_1421")]
    LawOf1421,
    /// The law of 1445H.
    #[serde(rename = "law_of_1445")]
    LawOf1445,
}

/// In what way a person works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Work {
    /// For an employer, inside the Kingdom.
    #[default]
    Employed,
    /// Abroad, for an employer whose seat is in the Kingdom.
    PostedAbroad,
    /// In the civil service.
    CivilService,
    /// In military service.
    Military,
    /// By voluntary cover.
    Voluntary,
}

/// What an old-age pensioner who works again has chosen (law of 1421H, article 4(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReturnChoice {
    /// No pensioner.
    #[default]
    NoPensioner,
    /// A pensioner who chose to be covered again.
    Covered,
    /// A pensioner who chose to be exempt.
    Exempt,
}

/// A month's work for one employer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Employment {
    /// The basic wage of a whole month; for voluntary cover the income bracket's amount.
    #[serde(default)]
    pub basic: Amount,
    /// The housing.
    #[serde(default)]
    pub housing: Housing,
    /// Commissions and shares of sales or profit.
    #[serde(default)]
    pub commissions: Amount,
    /// The number of the income bracket, for voluntary cover; instead of `basic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bracket: Option<u8>,
    /// The day of joining, where it lies in the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub joined: Option<Date>,
    /// The last day of work, where it lies in the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub left: Option<Date>,
    /// The contributory wage at the end of the calendar year before, for the limit from age fifty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage_of_year_before: Option<Amount>,
    /// The raised hazards rate, for an employer who refused safety instructions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raised_hazards_rate: Option<Percent>,
}

/// Housing that an employer gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Housing {
    /// None.
    #[default]
    None,
    /// An allowance of so much a month.
    Cash(Amount),
    /// A dwelling: it counts for some basic wages a year.
    InKind,
}

/// A contribution month, in the calendar in which the employer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PaidMonth {
    /// A Gregorian month.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoMonth"))]
    Gregorian(Month),
    /// An Umm al-Qura month.
    Hijri {
        /// The year.
        year: u16,
        /// The month, 1 to 12.
        month: u8,
    },
}

impl PaidMonth {
    /// The first and the last day; `None` for a Hijri month that does not exist.
    pub fn days(self) -> Option<(Date, Date)> {
        match self {
            PaidMonth::Gregorian(month) => Some((month.first_day(), month.last_day())),
            PaidMonth::Hijri { year, month } => {
                let length = hijri_month_length(year, month).ok()?;
                let day = |day| {
                    HijriDate::new(year, month, day)
                        .ok()
                        .map(HijriDate::to_date)
                };
                Some((day(1)?, day(length)?))
            }
        }
    }
}
