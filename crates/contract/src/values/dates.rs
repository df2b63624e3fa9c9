//! Dates typed in parts, in either calendar.

use calendar::{Date, DateError, HijriDate};

use super::digits::normalise_digits;

/// In which calendar the parts were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CalendarKind {
    /// Umm al-Qura, the civil calendar of Saudi Arabia; years 1300 to 1500.
    Hijri,
    /// Gregorian.
    Gregorian,
}

faults! {
    /// Why a date was refused, in the order the checks run.
    DateFault, "date" {
        /// No part was entered.
        Empty = "empty",
        /// The day is missing.
        DayMissing = "day-missing",
        /// The month is missing.
        MonthMissing = "month-missing",
        /// The year is missing.
        YearMissing = "year-missing",
        /// A part is something other than digits.
        Digits = "digits",
        /// The year lies outside what the calendar knows.
        Year = "year",
        /// The month is not 1 to 12.
        Month = "month",
        /// That month does not have this day.
        Day = "day",
    }
}

/// Makes a date from its typed parts, in any digits.
pub fn parse_date_parts(
    kind: CalendarKind,
    year: &str,
    month: &str,
    day: &str,
) -> Result<Date, DateFault> {
    let [year, month, day] = [year, month, day].map(normalise_digits);
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return Err(DateFault::Empty);
    }
    for (part, fault) in [
        (&day, DateFault::DayMissing),
        (&month, DateFault::MonthMissing),
        (&year, DateFault::YearMissing),
    ] {
        if part.is_empty() {
            return Err(fault);
        }
    }
    if ![&year, &month, &day]
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(DateFault::Digits);
    }
    let year: u16 = year.parse().map_err(|_| DateFault::Year)?;
    let month: u8 = month.parse().map_err(|_| DateFault::Month)?;
    let day: u8 = day.parse().map_err(|_| DateFault::Day)?;
    let made = match kind {
        CalendarKind::Hijri if !(1300..=1500).contains(&year) => return Err(DateFault::Year),
        CalendarKind::Hijri => HijriDate::new(year, month, day).map(HijriDate::to_date),
        CalendarKind::Gregorian => Date::from_gregorian(i32::from(year), month, day),
    };
    made.map_err(|error| match error {
        DateError::Month(_) => DateFault::Month,
        DateError::Day { .. } => DateFault::Day,
        DateError::Range | DateError::Format => DateFault::Year,
    })
}
