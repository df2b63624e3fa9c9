//! Counting months: which months of which periods count, with how many days and what wage.
//!
//! Up to January 2022 months counted whole: the month of joining always, the month of leaving
//! only when complete. From February 2022 days count. A day spent with two employers counts
//! once, with the sum of the wages.

use std::collections::BTreeMap;

use calendar::{Date, Month};
use contract::Scheme;

use super::RecordedPeriod;
use super::law::{DAYS_OF_A_MONTH, law};

/// A month that counts in a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) month: Month,
    pub(super) scheme: Scheme,
    /// The wage of the full month in halalas, capped.
    pub(super) halalas: u32,
    pub(super) days: u8,
    pub(super) is_paid: bool,
}

/// Days of one month: for each day the sum of wages, none where not covered.
struct Days {
    wages: [Option<u64>; 31],
    is_paid: bool,
}

/// The months that count in these periods through a day, oldest first, one a month and scheme.
pub(super) fn count<'a>(
    periods: impl IntoIterator<Item = &'a RecordedPeriod>,
    through: Date,
) -> Vec<Counted> {
    let mut ledger: BTreeMap<(Month, Scheme), Days> = BTreeMap::new();
    for period in periods {
        let last = period.end.map_or(through, |end| end.min(through));
        if period.start > last {
            continue;
        }
        let mut month = Month::of(period.start);
        while month <= Month::of(last) {
            if let Some((from, to)) = covered_days(period, month, last) {
                let days = ledger
                    .entry((month, period.scheme.clone()))
                    .or_insert(Days {
                        wages: [None; 31],
                        is_paid: true,
                    });
                days.is_paid &= period.is_paid;
                let wage = u64::from(period.wage_in(month));
                for day in days
                    .wages
                    .iter_mut()
                    .take(usize::from(to))
                    .skip(usize::from(from) - 1)
                {
                    *day = Some(day.unwrap_or(0) + wage);
                }
            }
            let Some(next) = month.checked_add(1) else {
                break;
            };
            month = next;
        }
    }
    ledger
        .into_iter()
        .map(|((month, scheme), days)| counted(month, scheme, &days))
        .collect()
}

/// The first and last day of a month that count for a period, by the rule of that month.
fn covered_days(period: &RecordedPeriod, month: Month, last: Date) -> Option<(u8, u8)> {
    let [first_day, last_day] = [month.first_day(), month.last_day()];
    if month >= law().days_count_from {
        return Some((period.start.max(first_day).day(), last.min(last_day).day()));
    }
    let is_complete = last >= last_day;
    is_complete.then_some((1, last_day.day()))
}

fn counted(month: Month, scheme: Scheme, days: &Days) -> Counted {
    let covered: Vec<u64> = days.wages.iter().flatten().copied().collect();
    let number = u64::try_from(covered.len()).unwrap_or(1).max(1);
    // Half up to the halala, as amounts are shown.
    let average = (covered.iter().sum::<u64>() * 2 + number) / (number * 2);
    let mut halalas = u32::try_from(average).unwrap_or(u32::MAX);
    if matches!(scheme, Scheme::Gosi | Scheme::Voluntary) {
        halalas = halalas.min(law().wage_ceiling_halalas);
    }
    Counted {
        month,
        scheme,
        halalas,
        days: u8::try_from(covered.len()).unwrap_or(31),
        is_paid: days.is_paid,
    }
}

/// Whole months and days beyond them; thirty such days make a month.
pub(super) fn total<'a>(months: impl IntoIterator<Item = &'a Counted>) -> (u32, u32) {
    let (mut whole, mut days) = (0, 0);
    for counted in months {
        if counted.days == counted.month.last_day().day() {
            whole += 1;
        } else {
            days += u32::from(counted.days);
        }
    }
    (whole + days / DAYS_OF_A_MONTH, days % DAYS_OF_A_MONTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: &str, end: Option<&str>, riyals: u32) -> RecordedPeriod {
        let start: Date = start.parse().expect("a date");
        RecordedPeriod {
            id: 1,
            scheme: Scheme::Gosi,
            employer: None,
            start,
            end: end.map(|end| end.parse().expect("a date")),
            refunded_on: None,
            is_under_review: false,
            is_paid: true,
            wages: vec![(Month::of(start), riyals * 100)],
        }
    }

    fn months(periods: &[RecordedPeriod]) -> Vec<(String, u8, u32)> {
        count(periods, "2026-10-31".parse().expect("a date"))
            .into_iter()
            .map(|counted| {
                (
                    counted.month.to_string(),
                    counted.days,
                    counted.halalas / 100,
                )
            })
            .collect()
    }

    #[test]
    fn until_2022_joining_counts_whole_and_leaving_only_complete() {
        let months = months(&[period("2015-03-20", Some("2015-06-29"), 5_000)]);
        let names: Vec<&str> = months.iter().map(|(month, ..)| month.as_str()).collect();
        assert_eq!(names, ["2015-03", "2015-04", "2015-05"]);
        assert!(months.iter().all(|(_, days, _)| *days >= 30));
        assert_eq!(
            super::tests::months(&[period("2015-03-02", Some("2015-06-30"), 5_000)]).len(),
            4
        );
        assert_eq!(
            super::tests::months(&[period("2015-03-02", Some("2015-03-20"), 5_000)]),
            []
        );
    }

    #[test]
    fn from_2022_days_count_and_the_reform_of_counting_falls_inside_a_period() {
        let counted = months(&[period("2021-12-15", Some("2022-03-10"), 5_000)]);
        assert_eq!(
            counted,
            [
                ("2021-12".into(), 31, 5_000),
                ("2022-01".into(), 31, 5_000),
                ("2022-02".into(), 28, 5_000),
                ("2022-03".into(), 10, 5_000)
            ]
        );
        let all = count(
            &[period("2021-12-15", Some("2022-03-10"), 5_000)],
            Date::MAX,
        );
        assert_eq!(total(&all), (3, 10));
    }

    #[test]
    fn two_employers_at_once_count_once_with_both_wages_up_to_the_ceiling() {
        let both = months(&[
            period("2023-01-01", Some("2023-01-31"), 30_000),
            period("2023-01-01", Some("2023-01-31"), 20_000),
        ]);
        assert_eq!(both, [("2023-01".into(), 31, 45_000)]);
        let half = months(&[
            period("2023-04-01", Some("2023-04-30"), 6_000),
            period("2023-04-16", Some("2023-04-30"), 4_000),
        ]);
        assert_eq!(half, [("2023-04".into(), 30, 8_000)]);
    }

    #[test]
    fn one_employer_after_the_other_in_a_month_is_one_month() {
        let before = months(&[
            period("2015-01-01", Some("2015-05-10"), 5_000),
            period("2015-05-11", Some("2015-05-31"), 7_000),
        ]);
        assert_eq!(before.last(), Some(&("2015-05".to_owned(), 31, 7_000)));
        assert_eq!(before.len(), 5);
        let after = months(&[
            period("2023-06-01", Some("2023-06-10"), 6_000),
            period("2023-06-11", Some("2023-06-30"), 9_000),
        ]);
        assert_eq!(after, [("2023-06".into(), 30, 8_000)]);
    }

    #[test]
    fn a_period_that_runs_counts_through_the_last_reported_month() {
        assert_eq!(months(&[period("2026-08-15", None, 5_000)]).len(), 3);
        assert_eq!(months(&[period("2026-11-01", None, 5_000)]), []);
        assert_eq!(total(&[]), (0, 0));
    }
}
