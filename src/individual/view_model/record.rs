//! The contribution record: periods by scheme with their totals, and the gaps between them.

use calendar::Date;
use contract::{BilingualText, Period, PeriodStatus, Periods, Scheme};
use rust_decimal::Decimal;

/// The whole record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// One group a scheme, in the order in which the person first met the schemes.
    pub schemes: Vec<SchemeGroup>,
    /// Days between two periods that no scheme covers, oldest first.
    pub gaps: Vec<Gap>,
    /// Months of all schemes that count; days that make up a month are carried.
    pub total: Length,
}

/// The periods of one scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeGroup {
    /// The scheme.
    pub scheme: Scheme,
    /// What counts in it, as the register totals it.
    pub total: Length,
    /// Its periods, the newest first.
    pub periods: Vec<PeriodRow>,
}

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodRow {
    /// The employer; none for voluntary cover, or where the register names none.
    pub employer: Option<BilingualText>,
    /// The first day.
    pub start: Date,
    /// The last day; none while it runs.
    pub end: Option<Date>,
    /// How much it counts.
    pub length: Length,
    /// The last contributory wage, SAR a month.
    pub wage: Decimal,
    /// What became of it.
    pub status: PeriodStatus,
}

/// Whole months and days beyond them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Length {
    /// Whole months.
    pub months: u32,
    /// Days beyond the months.
    pub days: u32,
}

impl Length {
    /// A length whose days beyond 30 are carried into months, as contribution days are counted.
    pub fn carried(months: u32, days: u32) -> Length {
        Length {
            months: months.saturating_add(days / 30),
            days: days % 30,
        }
    }

    /// The calendar months and days from a first to a last day, both included.
    pub fn between(first: Date, last: Date) -> Length {
        last.checked_add_days(1)
            .map_or_else(Length::default, |until| length_between(first, until))
    }

    /// Whether nothing counts.
    pub fn is_empty(self) -> bool {
        self == Length::default()
    }
}

/// Days in which nobody reported the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first day without cover.
    pub from: Date,
    /// The last day without cover.
    pub to: Date,
    /// Its length in calendar months and days.
    pub length: Length,
}

impl RecordView {
    /// The record of the register's periods, in whatever order they arrive.
    pub fn of(periods: &Periods) -> RecordView {
        let mut sorted: Vec<&Period> = periods.periods.iter().collect();
        sorted.sort_by_key(|period| (period.start, period.end));
        let mut schemes: Vec<SchemeGroup> = Vec::new();
        for period in &sorted {
            let row = PeriodRow {
                employer: period
                    .employer
                    .as_ref()
                    .map(|employer| employer.name.clone()),
                start: period.start,
                end: period.end,
                length: Length {
                    months: period.months,
                    days: period.days,
                },
                wage: period.wage.amount(),
                status: period.status.clone(),
            };
            match schemes
                .iter_mut()
                .find(|group| group.scheme == period.scheme)
            {
                Some(group) => group.periods.insert(0, row),
                None => schemes.push(SchemeGroup {
                    scheme: period.scheme.clone(),
                    total: Length::default(),
                    periods: vec![row],
                }),
            }
        }
        for total in &periods.totals {
            let length = Length {
                months: total.months,
                days: total.days,
            };
            match schemes
                .iter_mut()
                .find(|group| group.scheme == total.scheme)
            {
                Some(group) => group.total = length,
                None if length.is_empty() => {}
                None => schemes.push(SchemeGroup {
                    scheme: total.scheme.clone(),
                    total: length,
                    periods: Vec::new(),
                }),
            }
        }
        let (months, days) = schemes
            .iter()
            .fold((0_u32, 0_u32), |(months, days), group| {
                (
                    months.saturating_add(group.total.months),
                    days.saturating_add(group.total.days),
                )
            });
        RecordView {
            gaps: gaps(&sorted),
            total: Length::carried(months, days),
            schemes,
        }
    }

    /// Whether the register has nothing about the person.
    pub fn is_empty(&self) -> bool {
        self.schemes.is_empty()
    }

    /// How many periods there are in all.
    pub fn period_count(&self) -> usize {
        self.schemes.iter().map(|group| group.periods.len()).sum()
    }
}

/// The days between covered stretches; `periods` are ordered by their first day.
fn gaps(periods: &[&Period]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut covered_to: Option<Date> = None;
    for period in periods {
        if let Some(last) = covered_to
            && period.start.days_since(last) > 1
            && let (Some(from), Some(to)) =
                (last.checked_add_days(1), period.start.checked_add_days(-1))
        {
            gaps.push(Gap {
                from,
                to,
                length: length_between(from, period.start),
            });
        }
        let end = period.end.unwrap_or(Date::MAX);
        covered_to = Some(covered_to.map_or(end, |last| last.max(end)));
    }
    gaps
}

/// The months and days from one day up to, not including, another.
fn length_between(from: Date, until: Date) -> Length {
    let months = until.whole_months_since(from).max(0);
    let after_months = from.checked_add_months(months).unwrap_or(until);
    Length {
        months: u32::try_from(months).unwrap_or(0),
        days: u32::try_from(until.days_since(after_months)).unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples::{self, date, period};

    fn record(periods: Vec<Period>) -> RecordView {
        let totals = samples::totals_of(&periods);
        RecordView::of(&Periods {
            as_of: samples::as_of(),
            periods,
            totals,
        })
    }

    #[test]
    fn groups_by_scheme_and_puts_the_newest_first() {
        let view = record(vec![
            period(Scheme::Gosi, "2018-01-01", Some("2019-12-31"), 24),
            period(Scheme::Civil, "2010-01-01", Some("2017-12-31"), 96),
            period(Scheme::Gosi, "2020-01-01", None, 82),
        ]);
        let schemes: Vec<&Scheme> = view.schemes.iter().map(|group| &group.scheme).collect();
        assert_eq!(schemes, [&Scheme::Civil, &Scheme::Gosi]);
        assert_eq!(view.schemes[1].periods[0].start, date("2020-01-01"));
        assert_eq!(
            view.schemes[1].total,
            Length {
                months: 106,
                days: 0
            }
        );
        assert_eq!(
            view.total,
            Length {
                months: 202,
                days: 0
            }
        );
        assert_eq!(view.period_count(), 3);
        assert_eq!(view.gaps, []);
    }

    #[test]
    fn a_gap_is_named_with_its_days() {
        let view = record(vec![
            period(Scheme::Gosi, "2012-02-05", Some("2018-02-28"), 72),
            period(Scheme::Gosi, "2018-12-03", None, 95),
        ]);
        assert_eq!(
            view.gaps,
            [Gap {
                from: date("2018-03-01"),
                to: date("2018-12-02"),
                length: Length { months: 9, days: 2 },
            }]
        );
    }

    #[test]
    fn another_scheme_or_employer_closes_a_gap() {
        let view = record(vec![
            period(Scheme::Gosi, "2012-01-01", Some("2013-12-31"), 24),
            period(Scheme::Civil, "2013-06-01", Some("2016-12-31"), 43),
            period(Scheme::Gosi, "2014-01-01", Some("2015-01-31"), 13),
            period(Scheme::Gosi, "2017-01-01", None, 118),
        ]);
        assert_eq!(view.gaps, []);
    }

    #[test]
    fn nothing_follows_an_open_period() {
        let view = record(vec![
            period(Scheme::Gosi, "2012-01-01", None, 178),
            period(Scheme::Voluntary, "2020-01-01", None, 82),
        ]);
        assert_eq!(view.gaps, []);
    }

    #[test]
    fn an_empty_record_is_empty() {
        let view = record(Vec::new());
        assert!(view.is_empty());
        assert!(view.total.is_empty());
    }

    #[test]
    fn days_of_several_schemes_make_up_months() {
        assert_eq!(
            Length::carried(10, 59),
            Length {
                months: 11,
                days: 29
            }
        );
    }
}
