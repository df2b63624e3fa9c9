//! How old a card's data is, in the unit a person would say it in.

use calendar::Date;
use contract::Timestamp;

use crate::i18n::{Arg, I18n};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The age of data, as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Less than a minute, or dated after the device's clock.
    Now,
    /// Whole minutes, 1 to 59.
    Minutes(i64),
    /// Whole hours, 1 to 23.
    Hours(i64),
    /// A day or more: the day the data speaks for, in Saudi Arabia.
    On(Date),
}

impl Freshness {
    /// The age at a moment in seconds since 1970.
    ///
    /// A device whose clock is behind sees data from its future; that is told as "now" and never
    /// as a negative age.
    pub fn of(as_of: Timestamp, now_seconds: i64) -> Freshness {
        match now_seconds.saturating_sub(as_of.unix_seconds()) {
            ..MINUTE => Freshness::Now,
            age @ MINUTE..HOUR => Freshness::Minutes(age / MINUTE),
            age @ HOUR..DAY => Freshness::Hours(age / HOUR),
            _ => Freshness::On(as_of.date_in_riyadh()),
        }
    }

    /// The age as a sentence.
    pub fn text(self, i18n: I18n) -> String {
        match self {
            Freshness::Now => i18n.text("data-card-updated-now"),
            Freshness::Minutes(n) => {
                i18n.text_with("data-card-updated-minutes", &[("n", n.into())])
            }
            Freshness::Hours(n) => i18n.text_with("data-card-updated-hours", &[("n", n.into())]),
            Freshness::On(day) => {
                i18n.text_with("data-card-updated-on", &[("date", Arg::BothDates(day))])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds_later: i64) -> Freshness {
        let as_of: Timestamp = "2026-11-22T22:30:00Z"
            .parse()
            .expect("a moment of the test");
        Freshness::of(as_of, as_of.unix_seconds() + seconds_later)
    }

    #[test]
    fn tells_the_age_in_the_unit_a_person_would() {
        assert_eq!(at(0), Freshness::Now);
        assert_eq!(at(59), Freshness::Now);
        assert_eq!(at(60), Freshness::Minutes(1));
        assert_eq!(at(3_599), Freshness::Minutes(59));
        assert_eq!(at(3_600), Freshness::Hours(1));
        assert_eq!(at(86_399), Freshness::Hours(23));
    }

    #[test]
    fn old_data_names_its_day_in_saudi_arabia() {
        // 22:30 UTC is 01:30 of the next day in Riyadh.
        assert_eq!(
            at(86_400),
            Freshness::On("2026-11-23".parse().expect("a day of the test"))
        );
    }

    #[test]
    fn a_slow_clock_makes_no_negative_age() {
        assert_eq!(at(-5_000), Freshness::Now);
        let first = Timestamp::from_unix_seconds(i64::MIN);
        assert!(matches!(Freshness::of(first, i64::MAX), Freshness::On(_)));
    }
}
