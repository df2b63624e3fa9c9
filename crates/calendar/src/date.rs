//! A civil day, stored as its Gregorian year, month and day.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use icu_calendar::Gregorian;
use icu_calendar::types::RataDie;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::hijri::HijriDate;
use crate::month::Month;

/// A civil day between 1300-01-01 AH (1882-11-12) and 1600-12-29 AH (2174-11-25).
///
/// Ordered by time. On the wire it is an ISO 8601 date such as `2026-06-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

impl Date {
    /// A number in the order of time. Days are compared more often than anything else is done with them,
    /// and one number is compared in one step where three fields take calls of three.
    #[inline]
    fn place(self) -> i32 {
        i32::from(self.year) << 16 | i32::from(self.month) << 8 | i32::from(self.day)
    }
}

impl Ord for Date {
    #[inline]
    fn cmp(&self, other: &Date) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for Date {
    #[inline]
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }

    #[inline]
    fn lt(&self, other: &Date) -> bool {
        self.place() < other.place()
    }

    #[inline]
    fn le(&self, other: &Date) -> bool {
        self.place() <= other.place()
    }

    #[inline]
    fn gt(&self, other: &Date) -> bool {
        self.place() > other.place()
    }

    #[inline]
    fn ge(&self, other: &Date) -> bool {
        self.place() >= other.place()
    }
}

/// Why a day could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text is not of the form `YYYY-MM-DD`.
    #[error("not an ISO 8601 date (YYYY-MM-DD)")]
    Format,
    /// The month is not between 1 and 12.
    #[error("month {0} is not between 1 and 12")]
    Month(u8),
    /// The month has fewer days than asked for.
    #[error("the month has {length} days, not {day}")]
    Day {
        /// The day asked for.
        day: u8,
        /// How many days that month has.
        length: u8,
    },
    /// The day lies outside the Umm al-Qura table.
    #[error("the date lies outside 1300-1600 AH")]
    Range,
}

impl Date {
    /// The first day the Umm al-Qura table knows, 1300-01-01 AH.
    pub const MIN: Date = Date {
        year: 1882,
        month: 11,
        day: 12,
    };
    /// The last day the Umm al-Qura table knows, 1600-12-29 AH.
    pub const MAX: Date = Date {
        year: 2174,
        month: 11,
        day: 25,
    };

    /// Makes a day from a Gregorian year, month and day.
    pub fn from_gregorian(year: i32, month: u8, day: u8) -> Result<Date, DateError> {
        if !(1..=12).contains(&month) {
            return Err(DateError::Month(month));
        }
        let year = i16::try_from(year).map_err(|_| DateError::Range)?;
        let length = gregorian_month_length(year, month);
        if day < 1 || day > length {
            return Err(DateError::Day { day, length });
        }
        let date = Date { year, month, day };
        if (Date::MIN..=Date::MAX).contains(&date) {
            Ok(date)
        } else {
            Err(DateError::Range)
        }
    }

    /// Makes a day from an Umm al-Qura year, month and day.
    pub fn from_hijri(hijri: HijriDate) -> Date {
        hijri.to_date()
    }

    /// The Gregorian year.
    #[inline]
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The Gregorian month, 1 to 12.
    #[inline]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The Gregorian day of the month, 1 to 31.
    #[inline]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The same day read in the Umm al-Qura calendar.
    pub fn to_hijri(self) -> HijriDate {
        HijriDate::from_date(self)
    }

    /// The Gregorian month this day lies in.
    pub fn calendar_month(self) -> Month {
        Month::of(self)
    }

    /// This day moved by whole Gregorian months; the 31st of a shorter month becomes its last day.
    ///
    /// `None` where the result would leave the table.
    pub fn checked_add_months(self, months: i32) -> Option<Date> {
        let index = self.year() * 12 + i32::from(self.month) - 1 + months;
        let year = i16::try_from(index.div_euclid(12)).ok()?;
        let month = u8::try_from(index.rem_euclid(12) + 1).ok()?;
        let day = self.day.min(gregorian_month_length(year, month));
        Date::from_gregorian(i32::from(year), month, day).ok()
    }

    /// This day moved by whole days. `None` where the result would leave the table.
    pub fn checked_add_days(self, days: i64) -> Option<Date> {
        Date::from_rata_die(RataDie::new(self.day_number().checked_add(days)?))
    }

    /// The days from `earlier` to this day; negative where `earlier` is later.
    #[inline]
    pub fn days_since(self, earlier: Date) -> i64 {
        self.day_number() - earlier.day_number()
    }

    /// The whole Gregorian months completed between `earlier` and this day.
    ///
    /// From the 31st, a month is complete on the last day of a shorter month.
    /// Negative where `earlier` is later.
    pub fn whole_months_since(self, earlier: Date) -> i32 {
        if self < earlier {
            return -earlier.whole_months_since(self);
        }
        let months = (self.year() - earlier.year()) * 12
            + (i32::from(self.month) - i32::from(earlier.month));
        let last_day = gregorian_month_length(self.year, self.month);
        if self.day >= earlier.day.min(last_day) {
            months
        } else {
            months - 1
        }
    }

    /// Completed Gregorian years between `birth` and this day.
    pub fn whole_years_since(self, birth: Date) -> i32 {
        self.whole_months_since(birth).div_euclid(12)
    }

    /// The first day of this day's Gregorian month, kept inside the table.
    #[inline]
    #[must_use]
    pub fn first_of_month(self) -> Date {
        Date { day: 1, ..self }.max(Date::MIN)
    }

    /// The last day of this day's Gregorian month, kept inside the table.
    #[inline]
    #[must_use]
    pub fn last_of_month(self) -> Date {
        Date {
            day: gregorian_month_length(self.year, self.month),
            ..self
        }
        .min(Date::MAX)
    }

    /// The first day of the Gregorian month after this day's. `None` where the table ends before.
    #[inline]
    pub fn first_of_next_month(self) -> Option<Date> {
        let (year, month) = if self.month == 12 {
            (self.year + 1, 1)
        } else {
            (self.year, self.month + 1)
        };
        let next = Date {
            year,
            month,
            day: 1,
        };
        (next <= Date::MAX).then_some(next)
    }

    /// How many days this day's Gregorian month has.
    #[inline]
    pub fn days_in_month(self) -> u8 {
        gregorian_month_length(self.year, self.month)
    }

    /// The day as a running number; only differences carry meaning.
    ///
    /// The rata die, counted with whole numbers alone: a record of forty years asks for it hundreds
    /// of times.
    #[inline]
    pub fn day_number(self) -> i64 {
        // Years begin in March here, so that the leap day is the last day of a year.
        let early = i64::from(self.month <= 2);
        let year = i64::from(self.year) - early;
        let month = i64::from(self.month) + 12 * early - 3;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month + 2) / 5 + i64::from(self.day) - 306
    }

    /// The day of the week, 1 (Sunday) to 7 (Saturday), as the Saudi week counts.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.day_number().rem_euclid(7)).unwrap_or(0) + 1
    }

    #[cfg(test)]
    fn to_icu(self) -> icu_calendar::Date<Gregorian> {
        match icu_calendar::Date::try_new_gregorian(self.year(), self.month, self.day) {
            Ok(date) => date,
            Err(_) => unreachable!("a Date is a valid Gregorian date by construction"),
        }
    }

    pub(crate) fn from_rata_die(rata_die: RataDie) -> Option<Date> {
        let date = icu_calendar::Date::from_rata_die(rata_die, Gregorian);
        let year = date.year().extended_year();
        Date::from_gregorian(year, date.month().ordinal, date.day_of_month().0).ok()
    }
}

/// How many days a Gregorian month has.
#[inline]
pub(crate) fn gregorian_month_length(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    /// Writes ISO 8601, for machines; people's dates are written by the app's `i18n`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(DateError::Format);
        }
        let number = |range: std::ops::Range<usize>| -> Result<u16, DateError> {
            let digits = text.get(range).ok_or(DateError::Format)?;
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(DateError::Format);
            }
            digits.parse().map_err(|_| DateError::Format)
        };
        let month = u8::try_from(number(5..7)?).map_err(|_| DateError::Format)?;
        let day = u8::try_from(number(8..10)?).map_err(|_| DateError::Format)?;
        Date::from_gregorian(i32::from(number(0..4)?), month, day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date of the test")
    }

    #[test]
    fn the_next_month_is_the_one_that_adding_a_month_gives() {
        let mut first = date("1882-12-01");
        while let Some(next) = first.first_of_next_month() {
            assert_eq!(first.checked_add_months(1), Some(next));
            first = next;
        }
        assert_eq!(first, date("2174-11-01"));
        assert_eq!(first.checked_add_months(1), None);
        assert_eq!(Date::MIN.first_of_next_month(), Some(date("1882-12-01")));
    }

    #[test]
    fn rejects_what_is_not_a_day() {
        assert_eq!(
            "2025-02-29".parse::<Date>(),
            Err(DateError::Day {
                day: 29,
                length: 28
            })
        );
        assert_eq!("2025-13-01".parse::<Date>(), Err(DateError::Month(13)));
        assert_eq!("0001-01-01".parse::<Date>(), Err(DateError::Range));
        for text in [
            "",
            "2025-1-01",
            "2025-01-1x",
            "20250101",
            "٢٠٢٥-٠١-٠١",
            "+025-01-01",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError::Format), "{text}");
        }
    }

    #[test]
    fn clamps_the_day_when_adding_months() {
        assert_eq!(
            date("2024-01-31").checked_add_months(1),
            Some(date("2024-02-29"))
        );
        assert_eq!(
            date("2025-01-31").checked_add_months(1),
            Some(date("2025-02-28"))
        );
        assert_eq!(Date::MAX.checked_add_months(1), None);
        assert_eq!(Date::MIN.checked_add_months(-1), None);
    }

    #[test]
    fn counts_completed_months_and_years() {
        assert_eq!(date("2024-07-03").whole_years_since(date("1995-07-04")), 28);
        assert_eq!(date("2024-07-03").whole_years_since(date("1995-07-03")), 29);
        assert_eq!(date("2024-02-29").whole_months_since(date("2024-01-31")), 1);
        assert_eq!(
            date("2024-01-31").whole_months_since(date("2024-02-29")),
            -1
        );
    }

    #[test]
    fn knows_the_weekday() {
        assert_eq!(date("2026-11-22").weekday(), 1);
        assert_eq!(date("2018-06-01").weekday(), 6);
    }

    proptest! {
        #[test]
        fn days_are_in_the_order_of_time(one in 0_i64..106_000, other in 0_i64..106_000) {
            let day = |offset| Date::MIN.checked_add_days(offset).expect("inside");
            let (left, right) = (day(one), day(other));
            prop_assert_eq!(left.cmp(&right), one.cmp(&other));
            prop_assert_eq!(left.partial_cmp(&right), one.partial_cmp(&other));
            let asked = (left < right, left <= right, left > right, left >= right);
            prop_assert_eq!(asked, (one < other, one <= other, one > other, one >= other));
        }

        #[test]
        fn text_and_day_number_round_trip(offset in 0_i64..106_000) {
            let day = Date::MIN.checked_add_days(offset).expect("inside the table");
            prop_assert_eq!(day.to_string().parse::<Date>(), Ok(day));
            prop_assert_eq!(day.days_since(Date::MIN), offset);
            prop_assert_eq!(day.day_number(), day.to_icu().to_rata_die().to_i64_date());
        }

        #[test]
        fn parsing_never_panics(text in "\\PC{0,14}") {
            let _ = text.parse::<Date>();
        }
    }
}
