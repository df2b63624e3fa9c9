//! The Umm al-Qura reading of a day.

use icu_calendar::Date as IcuDate;
use icu_calendar::cal::Hijri;
use icu_calendar::cal::hijri::UmmAlQura;

use crate::date::{Date, DateError};

/// A day in the Umm al-Qura calendar, 1300-1600 AH.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HijriDate {
    year: u16,
    month: u8,
    day: u8,
}

impl HijriDate {
    /// The first year of the table.
    pub const MIN_YEAR: u16 = 1300;
    /// The last year of the table.
    pub const MAX_YEAR: u16 = 1600;

    /// Makes a Hijri day; the 30th of a 29-day month is an error that names the length.
    pub fn new(year: u16, month: u8, day: u8) -> Result<HijriDate, DateError> {
        let length = hijri_month_length(year, month)?;
        if day < 1 || day > length {
            return Err(DateError::Day { day, length });
        }
        Ok(HijriDate { year, month, day })
    }

    /// Makes a Hijri day as registers write it: the 30th of a 29-day month becomes the 29th.
    pub fn clamped(year: u16, month: u8, day: u8) -> Result<HijriDate, DateError> {
        let length = hijri_month_length(year, month)?;
        if !(1..=30).contains(&day) {
            return Err(DateError::Day { day, length });
        }
        Ok(HijriDate {
            year,
            month,
            day: day.min(length),
        })
    }

    /// The Hijri year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The Hijri month, 1 (Muharram) to 12 (Dhu al-Hijja).
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 30.
    pub fn day(self) -> u8 {
        self.day
    }

    /// This day moved by whole Hijri years; the 30th of a 29-day month becomes the 29th.
    ///
    /// `None` where the result would leave the table.
    pub fn checked_add_years(self, years: i32) -> Option<HijriDate> {
        let year = u16::try_from(i32::from(self.year) + years).ok()?;
        HijriDate::clamped(year, self.month, self.day).ok()
    }

    /// This day moved by whole Hijri months; the 30th of a 29-day month becomes the 29th.
    ///
    /// `None` where the result would leave the table.
    pub fn checked_add_months(self, months: i32) -> Option<HijriDate> {
        let index = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let year = u16::try_from(index.div_euclid(12)).ok()?;
        let month = u8::try_from(index.rem_euclid(12) + 1).ok()?;
        HijriDate::clamped(year, month, self.day).ok()
    }

    /// The same day as a calendar-neutral date.
    pub fn to_date(self) -> Date {
        let Some(icu) = umm_al_qura(self.year, self.month, self.day) else {
            unreachable!("a HijriDate is a valid Umm al-Qura date by construction")
        };
        let Some(date) = Date::from_rata_die(icu.to_rata_die()) else {
            unreachable!("the range of Date is the range of the table")
        };
        date
    }

    pub(crate) fn from_date(date: Date) -> HijriDate {
        let Ok(gregorian) = IcuDate::try_new_gregorian(date.year(), date.month(), date.day())
        else {
            unreachable!("a Date is a valid Gregorian date by construction")
        };
        let hijri = gregorian.to_calendar(Hijri::new_umm_al_qura());
        HijriDate {
            year: u16::try_from(hijri.year().extended_year()).unwrap_or(HijriDate::MIN_YEAR),
            month: hijri.month().ordinal,
            day: hijri.day_of_month().0,
        }
    }
}

/// How many days (29 or 30) an Umm al-Qura month has.
pub fn hijri_month_length(year: u16, month: u8) -> Result<u8, DateError> {
    if !(1..=12).contains(&month) {
        return Err(DateError::Month(month));
    }
    if !(HijriDate::MIN_YEAR..=HijriDate::MAX_YEAR).contains(&year) {
        return Err(DateError::Range);
    }
    umm_al_qura(year, month, 1)
        .map(|first| first.days_in_month())
        .ok_or(DateError::Range)
}

fn umm_al_qura(year: u16, month: u8, day: u8) -> Option<IcuDate<Hijri<UmmAlQura>>> {
    IcuDate::try_new_hijri_with_calendar(i32::from(year), month, day, Hijri::new_umm_al_qura()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Pairs published by the calendar's own table.
    const PAIRS: &[(&str, (u16, u8, u8))] = &[
        ("2024-07-03", (1445, 12, 27)),
        ("2001-03-26", (1422, 1, 1)),
        ("2001-04-25", (1422, 2, 1)),
        ("2003-12-24", (1424, 11, 1)),
        ("2022-02-01", (1443, 6, 29)),
        ("2025-07-01", (1447, 1, 6)),
        ("1976-01-03", (1396, 1, 1)),
        ("1975-12-31", (1395, 12, 28)),
        ("2026-06-30", (1448, 1, 15)),
        ("2026-01-25", (1447, 8, 6)),
        ("1988-03-14", (1408, 7, 25)),
        ("2026-11-22", (1448, 6, 12)),
        ("2027-03-10", (1448, 10, 2)),
    ];

    #[test]
    fn agrees_with_the_published_pairs() {
        for &(iso, (year, month, day)) in PAIRS {
            let date: Date = iso.parse().expect("a date of the test");
            let hijri = HijriDate::new(year, month, day).expect("a date of the test");
            assert_eq!(date.to_hijri(), hijri, "{iso}");
            assert_eq!(hijri.to_date(), date, "{iso}");
        }
    }

    #[test]
    fn the_table_bounds_are_the_date_bounds() {
        assert_eq!(
            HijriDate::new(1300, 1, 1).map(HijriDate::to_date),
            Ok(Date::MIN)
        );
        let last = hijri_month_length(1600, 12).expect("inside the table");
        assert_eq!(
            HijriDate::new(1600, 12, last).map(HijriDate::to_date),
            Ok(Date::MAX)
        );
    }

    #[test]
    fn a_29_day_month_refuses_or_clamps_the_30th() {
        assert_eq!(
            HijriDate::new(1425, 12, 30),
            Err(DateError::Day {
                day: 30,
                length: 29
            })
        );
        assert_eq!(
            HijriDate::clamped(1425, 12, 30),
            HijriDate::new(1425, 12, 29)
        );
        assert!(HijriDate::clamped(1425, 12, 31).is_err());
    }

    #[test]
    fn every_month_of_the_table_is_contiguous() {
        let mut expected = Date::MIN;
        for year in HijriDate::MIN_YEAR..=HijriDate::MAX_YEAR {
            for month in 1..=12 {
                let first = HijriDate::new(year, month, 1).expect("inside the table");
                assert_eq!(first.to_date(), expected, "{year}-{month}");
                let length = hijri_month_length(year, month).expect("inside the table");
                assert!((29..=30).contains(&length));
                match expected.checked_add_days(i64::from(length)) {
                    Some(next) => expected = next,
                    None => assert_eq!((year, month), (1600, 12)),
                }
            }
        }
    }

    proptest! {
        #[test]
        fn both_readings_round_trip(offset in 0_i64..106_000) {
            let day = Date::MIN.checked_add_days(offset).expect("inside the table");
            prop_assert_eq!(day.to_hijri().to_date(), day);
        }
    }
}
