//! A date as it is being typed: parts that need not make a day yet. Pure.

use calendar::{Date, HijriDate, hijri_month_length};

use crate::i18n::{CalendarChoice, I18n, gregorian_month_key, hijri_month_key};
use crate::ui::typing;

/// Day, month and year as typed, in the calendar they are typed in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEntry {
    /// The calendar of the parts.
    pub calendar: CalendarChoice,
    /// The day as typed.
    pub day: String,
    /// The month, `1` to `12`, or empty while none is chosen.
    pub month: String,
    /// The year as typed.
    pub year: String,
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

impl DatePart {
    /// What the part's control is called behind the field's id.
    pub fn suffix(self) -> &'static str {
        match self {
            DatePart::Day => "day",
            DatePart::Month => "month",
            DatePart::Year => "year",
        }
    }
}

/// Why the parts make no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateEntryError {
    /// Nothing was typed.
    Empty,
    /// A part is missing; the first in reading order.
    Missing(DatePart),
    /// The day is not a number from 1 to 31.
    DayNotANumber,
    /// The year is not a number of four digits.
    YearNotANumber,
    /// The Hijri month of that year is shorter.
    HijriMonthLength {
        /// The Hijri year.
        year: u16,
        /// The Hijri month, 1 to 12.
        month: u8,
        /// How many days it has, 29 or 30.
        length: u8,
    },
    /// The Gregorian month of that year is shorter.
    GregorianMonthLength {
        /// The Gregorian year.
        year: i32,
        /// The Gregorian month, 1 to 12.
        month: u8,
        /// How many days it has.
        length: u8,
    },
    /// The day lies outside the years the Umm al-Qura table knows.
    OutsideTable(CalendarChoice),
}

impl DateEntry {
    /// Nothing typed yet, in a calendar.
    pub fn empty(calendar: CalendarChoice) -> DateEntry {
        DateEntry {
            calendar,
            ..DateEntry::default()
        }
    }

    /// A known day, written in a calendar.
    pub fn of(date: Date, calendar: CalendarChoice) -> DateEntry {
        let (day, month, year) = match calendar {
            CalendarChoice::Hijri => {
                let hijri = date.to_hijri();
                (hijri.day(), hijri.month(), i32::from(hijri.year()))
            }
            CalendarChoice::Gregorian => (date.day(), date.month(), date.year()),
        };
        DateEntry {
            calendar,
            day: day.to_string(),
            month: month.to_string(),
            year: year.to_string(),
        }
    }

    /// Reads the day.
    pub fn read(&self) -> Result<Date, DateEntryError> {
        let day = typing::identifier(&self.day);
        let month = typing::identifier(&self.month);
        let year = typing::identifier(&self.year);
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Err(DateEntryError::Empty);
        }
        for (text, part) in [
            (&day, DatePart::Day),
            (&month, DatePart::Month),
            (&year, DatePart::Year),
        ] {
            if text.is_empty() {
                return Err(DateEntryError::Missing(part));
            }
        }
        let day: u8 = number(&day, 2)
            .filter(|day| (1..=31).contains(day))
            .ok_or(DateEntryError::DayNotANumber)?;
        let month: u8 = number(&month, 2)
            .filter(|month| (1..=12).contains(month))
            .ok_or(DateEntryError::Missing(DatePart::Month))?;
        let year: u16 = number(&year, 4)
            .filter(|year| *year >= 1000)
            .ok_or(DateEntryError::YearNotANumber)?;
        let outside = DateEntryError::OutsideTable(self.calendar);
        match self.calendar {
            CalendarChoice::Hijri => {
                let length = hijri_month_length(year, month).map_err(|_| outside)?;
                if day > length {
                    return Err(DateEntryError::HijriMonthLength {
                        year,
                        month,
                        length,
                    });
                }
                HijriDate::new(year, month, day)
                    .map(Date::from_hijri)
                    .map_err(|_| outside)
            }
            CalendarChoice::Gregorian => {
                let year = i32::from(year);
                Date::from_gregorian(year, month, day).map_err(|error| match error {
                    calendar::DateError::Day { length, .. } => {
                        DateEntryError::GregorianMonthLength {
                            year,
                            month,
                            length,
                        }
                    }
                    _ => outside,
                })
            }
        }
    }

    /// The same day in another calendar; parts that make no day yet stay as they were typed.
    #[must_use]
    pub fn in_calendar(&self, calendar: CalendarChoice) -> DateEntry {
        if calendar == self.calendar {
            return self.clone();
        }
        match self.read() {
            Ok(date) => DateEntry::of(date, calendar),
            Err(_) => DateEntry {
                calendar,
                ..self.clone()
            },
        }
    }
}

/// A number of at most `digits` digits and nothing else.
fn number<N: std::str::FromStr>(text: &str, digits: usize) -> Option<N> {
    let shape_is_right = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| shape_is_right)
}

impl DateEntryError {
    /// The part to correct first.
    pub fn part(self) -> DatePart {
        match self {
            DateEntryError::Missing(part) => part,
            DateEntryError::YearNotANumber | DateEntryError::OutsideTable(_) => DatePart::Year,
            _ => DatePart::Day,
        }
    }

    /// The id of the control an error summary leads to.
    pub fn focus_id(self, field_id: &str) -> String {
        format!("{field_id}-{}", self.part().suffix())
    }

    /// Whether a part is among those to correct.
    pub fn concerns(self, part: DatePart) -> bool {
        match self {
            DateEntryError::Empty
            | DateEntryError::HijriMonthLength { .. }
            | DateEntryError::GregorianMonthLength { .. } => true,
            other => other.part() == part,
        }
    }

    /// The error in words; `name` is what the date is called, such as "تاريخ الميلاد" or
    /// "date of birth".
    pub fn text(self, i18n: I18n, name: &str) -> String {
        match self {
            DateEntryError::Empty => i18n.text_with("ui-date-empty", &[("name", name.into())]),
            DateEntryError::Missing(DatePart::Day) => {
                i18n.text_with("ui-date-missing-day", &[("name", name.into())])
            }
            DateEntryError::Missing(DatePart::Month) => {
                i18n.text_with("ui-date-missing-month", &[("name", name.into())])
            }
            DateEntryError::Missing(DatePart::Year) => {
                i18n.text_with("ui-date-missing-year", &[("name", name.into())])
            }
            DateEntryError::DayNotANumber => i18n.text("ui-date-day-number"),
            DateEntryError::YearNotANumber => i18n.text("ui-date-year-number"),
            DateEntryError::HijriMonthLength {
                year,
                month,
                length,
            } => i18n.text_with(
                "ui-date-hijri-month-length",
                &[
                    ("month", i18n.text(hijri_month_key(month)).into()),
                    ("year", i18n.localise_digits(&year.to_string()).into()),
                    ("n", length.into()),
                ],
            ),
            DateEntryError::GregorianMonthLength {
                year,
                month,
                length,
            } => i18n.text_with(
                "ui-date-gregorian-month-length",
                &[
                    ("month", i18n.text(gregorian_month_key(month)).into()),
                    ("year", i18n.localise_digits(&year.to_string()).into()),
                    ("n", length.into()),
                ],
            ),
            DateEntryError::OutsideTable(calendar) => i18n.text_with(
                "ui-date-outside-table",
                &[
                    ("first", i18n.date_in(Date::MIN, calendar).into()),
                    ("last", i18n.date_in(Date::MAX, calendar).into()),
                ],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(calendar: CalendarChoice, day: &str, month: &str, year: &str) -> DateEntry {
        DateEntry {
            calendar,
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
        }
    }

    const HIJRI: CalendarChoice = CalendarChoice::Hijri;
    const GREGORIAN: CalendarChoice = CalendarChoice::Gregorian;

    #[test]
    fn reads_both_calendars_and_either_digits() {
        let pairs = [
            (("15", "1", "1448"), (2026, 6, 30)),
            (("٠٦", "8", "١٤٤٧"), (2026, 1, 25)),
            (("25", "7", "1408"), (1988, 3, 14)),
            (("12", "6", "۱۴۴۸"), (2026, 11, 22)),
            (("2", "10", "1448"), (2027, 3, 10)),
        ];
        for ((day, month, year), (gregorian_year, gregorian_month, gregorian_day)) in pairs {
            let date = entry(HIJRI, day, month, year).read().expect("a real day");
            let same = Date::from_gregorian(gregorian_year, gregorian_month, gregorian_day);
            assert_eq!(Ok(date), same);
            assert_eq!(
                entry(
                    GREGORIAN,
                    &gregorian_day.to_string(),
                    &gregorian_month.to_string(),
                    &gregorian_year.to_string()
                )
                .read(),
                Ok(date)
            );
        }
    }

    #[test]
    fn names_exactly_what_is_wrong() {
        use DateEntryError as Error;
        let cases = [
            (entry(HIJRI, "", "", ""), Error::Empty),
            (entry(HIJRI, "", "1", "1448"), Error::Missing(DatePart::Day)),
            (
                entry(HIJRI, "1", "", "1448"),
                Error::Missing(DatePart::Month),
            ),
            (entry(HIJRI, "1", "1", " "), Error::Missing(DatePart::Year)),
            (entry(HIJRI, "0", "1", "1448"), Error::DayNotANumber),
            (entry(HIJRI, "32", "1", "1448"), Error::DayNotANumber),
            (entry(HIJRI, "1a", "1", "1448"), Error::DayNotANumber),
            (entry(HIJRI, "1", "1", "48"), Error::YearNotANumber),
            (entry(HIJRI, "1", "1", "14480"), Error::YearNotANumber),
            (entry(HIJRI, "1", "1", "1299"), Error::OutsideTable(HIJRI)),
            (entry(HIJRI, "1", "1", "1990"), Error::OutsideTable(HIJRI)),
            (
                entry(GREGORIAN, "1", "1", "1408"),
                Error::OutsideTable(GREGORIAN),
            ),
            (
                entry(GREGORIAN, "29", "2", "2026"),
                Error::GregorianMonthLength {
                    year: 2026,
                    month: 2,
                    length: 28,
                },
            ),
            (
                entry(GREGORIAN, "31", "6", "2026"),
                Error::GregorianMonthLength {
                    year: 2026,
                    month: 6,
                    length: 30,
                },
            ),
        ];
        for (entry, error) in cases {
            assert_eq!(entry.read(), Err(error), "{entry:?}");
        }
    }

    #[test]
    fn knows_the_length_of_every_hijri_month() {
        let mut short = 0;
        for year in 1400..=1500_u16 {
            for month in 1..=12_u8 {
                let length = hijri_month_length(year, month).expect("a month of the table");
                let thirtieth = entry(HIJRI, "30", &month.to_string(), &year.to_string()).read();
                if length == 30 {
                    assert!(thirtieth.is_ok());
                } else {
                    short += 1;
                    assert_eq!(
                        thirtieth,
                        Err(DateEntryError::HijriMonthLength {
                            year,
                            month,
                            length: 29
                        })
                    );
                }
            }
        }
        assert!(short > 500);
    }

    #[test]
    fn an_error_leads_to_its_part() {
        assert_eq!(DateEntryError::Empty.focus_id("birth"), "birth-day");
        assert_eq!(
            DateEntryError::Missing(DatePart::Month).focus_id("birth"),
            "birth-month"
        );
        assert_eq!(
            DateEntryError::YearNotANumber.focus_id("birth"),
            "birth-year"
        );
        assert!(DateEntryError::YearNotANumber.concerns(DatePart::Year));
        assert!(!DateEntryError::YearNotANumber.concerns(DatePart::Day));
    }

    proptest! {
        #[test]
        fn switching_calendars_twice_changes_nothing(days in 0i64..100_000) {
            let date = Date::MIN.checked_add_days(days).expect("inside the table");
            let typed = DateEntry::of(date, HIJRI);
            prop_assert_eq!(typed.read(), Ok(date));
            prop_assert_eq!(typed.in_calendar(GREGORIAN).read(), Ok(date));
            prop_assert_eq!(typed.in_calendar(GREGORIAN).in_calendar(HIJRI), typed);
        }

        #[test]
        fn nothing_typed_panics(day in "\\PC{0,4}", month in "\\PC{0,3}", year in "\\PC{0,6}") {
            let _ = entry(HIJRI, &day, &month, &year).read();
            let _ = entry(GREGORIAN, &day, &month, &year).read();
        }
    }
}
