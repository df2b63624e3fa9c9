//! What a period and a record must be, checked wherever they come from.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::period::{MonthCalendar, Period, PeriodStatus, Record, Scheme, WageFrom};
use crate::exact::Rational;
use crate::explanation::{Quantity, texts};
use crate::refusal::Refusal;

/// A period as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Period")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Period")
)]
pub struct RawPeriod {
    /// Which law it was served under.
    pub(super) scheme: Scheme,
    /// What became of it.
    #[serde(default)]
    pub(super) status: PeriodStatus,
    /// In which calendar its months count.
    #[serde(default)]
    pub(super) calendar: MonthCalendar,
    /// Its first day.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub(super) from: Date,
    /// Its last day; left out while the person goes on working.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub(super) to: Option<Date>,
    /// Its wages in order, the first from the first day or before.
    pub(super) wages: Vec<WageFrom>,
}

impl TryFrom<RawPeriod> for Period {
    type Error = Refusal;

    fn try_from(raw: RawPeriod) -> Result<Period, Refusal> {
        let RawPeriod {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        } = raw;
        if let Some(to) = to.filter(|to| *to < from) {
            return Err(Refusal::at("/to", &texts::REFUSAL_PERIOD_ORDER)
                .with(Quantity::Date(from))
                .with(Quantity::Date(to)));
        }
        let begins = wages.first().is_some_and(|first| first.from <= from);
        let rises = wages.is_sorted_by(|earlier, later| earlier.from < later.from);
        if !begins || !rises {
            return Err(
                Refusal::at("/wages", &texts::REFUSAL_PERIOD_WAGES).with(Quantity::Date(from))
            );
        }
        Ok(Period {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        })
    }
}

impl From<Period> for RawPeriod {
    fn from(period: Period) -> RawPeriod {
        let Period {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        } = period;
        RawPeriod {
            scheme,
            status,
            calendar,
            from,
            to,
            wages,
        }
    }
}

/// A record as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Record")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Record")
)]
pub struct RawRecord {
    /// The periods, in any order.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<RawPeriod>"))]
    pub(super) periods: Vec<Period>,
    /// Whether wage rises were limited from age fifty on during all of the last five years.
    #[serde(default)]
    pub(super) wage_limit_applied: bool,
}

impl TryFrom<RawRecord> for Record {
    type Error = Refusal;

    fn try_from(raw: RawRecord) -> Result<Record, Refusal> {
        let RawRecord {
            mut periods,
            wage_limit_applied,
        } = raw;
        if periods.len() > Record::MOST_PERIODS {
            let most = i64::try_from(Record::MOST_PERIODS).unwrap_or(i64::MAX);
            return Err(Refusal::at("/periods", &texts::REFUSAL_RECORD_TOO_LONG)
                .with(Quantity::Number(Rational::whole(most))));
        }
        periods.sort_by_key(|period| period.from);
        Ok(Record {
            periods,
            wage_limit_applied,
        })
    }
}

impl From<Record> for RawRecord {
    fn from(record: Record) -> RawRecord {
        let Record {
            periods,
            wage_limit_applied,
        } = record;
        RawRecord {
            periods,
            wage_limit_applied,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a date of the test")
    }

    fn period(from: &str, to: &str, wages: &[&str]) -> Result<Period, String> {
        let wage = "5000".parse().expect("a wage");
        let wages = wages.iter().map(|from| WageFrom {
            from: day(from),
            wage,
        });
        Period::new(
            Scheme::SocialInsurance,
            PeriodStatus::Counted,
            MonthCalendar::Gregorian,
            day(from),
            Some(day(to)),
            wages.collect(),
        )
        .map_err(|refusal| refusal.field)
    }

    #[test]
    fn a_period_of_a_day_is_one_and_none_ends_before_it_begins() {
        assert!(period("2020-01-02", "2020-01-02", &["2020-01-02"]).is_ok());
        let wrong = period("2020-01-02", "2020-01-01", &["2020-01-02"]);
        assert_eq!(wrong, Err("/to".to_owned()));
    }

    #[test]
    fn wages_begin_with_the_period_and_follow_each_other() {
        let wages = |wages: &[&str]| period("2020-01-02", "2021-01-01", wages);
        assert!(wages(&["2019-12-01", "2020-05-01"]).is_ok());
        for wrong in [
            &[][..],
            &["2020-01-03"],
            &["2020-01-02", "2020-01-02"],
            &["2020-01-02", "2020-06-01", "2020-05-01"],
        ] {
            assert_eq!(wages(wrong), Err("/wages".to_owned()), "{wrong:?}");
        }
    }

    #[test]
    fn a_record_has_its_most_periods_and_no_more() {
        let one = period("2020-01-02", "2020-01-02", &["2020-01-02"]).expect("a period");
        let record = |count| Record::new(vec![one.clone(); count]);
        assert!(record(Record::MOST_PERIODS).is_ok());
        let wrong = record(Record::MOST_PERIODS + 1).map_err(|refusal| refusal.field);
        assert_eq!(wrong, Err("/periods".to_owned()));
    }
}
