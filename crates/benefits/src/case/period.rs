//! The contribution record: periods of service with their wages.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::Amount;
use super::check::{RawPeriod, RawRecord};
use crate::refusal::Refusal;

/// Which law a period was served under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Scheme {
    /// Work under social insurance: the law of 1421H or that of 1445H.
    SocialInsurance,
    /// Voluntary contribution to the annuities branch.
    Voluntary,
    /// Civil service under the civil pension law of 1393H; wages are basic salaries.
    Civil,
    /// Military service under the law of 1395H.
    Military,
}

/// What became of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PeriodStatus {
    /// It counts; periods that the law deems served are written so too.
    #[default]
    Counted,
    /// It was compensated by a lump sum and not repaid: it counts for nothing.
    Refunded,
    /// The employer did not pay: it counts under the law of 1421H and not under that of 1445H.
    Unpaid,
}

/// The calendar in which the employer counted months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum MonthCalendar {
    /// Gregorian months, as everybody has counted since 2018.
    #[default]
    Gregorian,
    /// Umm al-Qura months, as some employers counted before.
    Hijri,
}

/// A wage from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WageFrom {
    /// The first day of the wage; it counts from the month the day lies in.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub from: Date,
    /// The contributory wage of a whole month (the basic salary for civil service).
    pub wage: Amount,
}

/// A stretch of service under one law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPeriod", into = "RawPeriod")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "RawPeriod")
)]
pub struct Period {
    pub(super) scheme: Scheme,
    pub(super) status: PeriodStatus,
    pub(super) calendar: MonthCalendar,
    pub(super) from: Date,
    pub(super) to: Option<Date>,
    pub(super) wages: Vec<WageFrom>,
}

impl Period {
    /// A period of Gregorian months at one wage; without an end the person goes on working.
    ///
    /// # Errors
    /// `period-order` when it ends before it begins.
    pub fn level(
        scheme: Scheme,
        from: Date,
        to: Option<Date>,
        wage: Amount,
    ) -> Result<Period, Refusal> {
        let wages = vec![WageFrom { from, wage }];
        let (status, calendar) = (PeriodStatus::default(), MonthCalendar::default());
        RawPeriod {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        }
        .try_into()
    }

    /// A period with several wages.
    ///
    /// # Errors
    /// `period-order` when it ends before it begins, `period-wages` when the wages are not in order
    /// of their days, the first not later than the period's first day.
    pub fn new(
        scheme: Scheme,
        status: PeriodStatus,
        calendar: MonthCalendar,
        from: Date,
        to: Option<Date>,
        wages: Vec<WageFrom>,
    ) -> Result<Period, Refusal> {
        RawPeriod {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        }
        .try_into()
    }

    /// Which law it was served under.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// What became of it.
    pub fn status(&self) -> PeriodStatus {
        self.status
    }

    /// In which calendar its months count.
    pub fn calendar(&self) -> MonthCalendar {
        self.calendar
    }

    /// Its first day.
    pub fn from(&self) -> Date {
        self.from
    }

    /// Its last day; `None` while the person goes on working.
    pub fn to(&self) -> Option<Date> {
        self.to
    }

    /// Its wages, in order; never empty.
    pub fn wages(&self) -> &[WageFrom] {
        &self.wages
    }
}

/// The contribution record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "RawRecord", into = "RawRecord")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "RawRecord")
)]
pub struct Record {
    pub(super) periods: Vec<Period>,
    pub(super) wage_limit_applied: bool,
}

impl Record {
    /// The largest number of periods in a record.
    pub const MOST_PERIODS: usize = 500;

    /// A record of periods, in any order.
    ///
    /// # Errors
    /// `record-too-long` beyond [`Record::MOST_PERIODS`].
    pub fn new(periods: Vec<Period>) -> Result<Record, Refusal> {
        RawRecord {
            periods,
            wage_limit_applied: false,
        }
        .try_into()
    }

    /// The same record of a person whose wage rises were limited from age fifty on during all of
    /// the last five years (article 19(2) of the law of 1421H), or who contributes voluntarily at
    /// the wage of their last work: the limit of the average does not apply to them.
    #[must_use]
    pub fn with_wage_limit_applied(mut self) -> Record {
        self.wage_limit_applied = true;
        self
    }

    /// The periods, by their first day.
    pub fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// See [`Record::with_wage_limit_applied`].
    pub fn wage_limit_applied(&self) -> bool {
        self.wage_limit_applied
    }

    /// Whether a period goes on.
    pub fn is_open(&self) -> bool {
        self.periods.iter().any(|period| period.to.is_none())
    }
}
