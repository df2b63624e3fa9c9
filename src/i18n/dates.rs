//! Days and months as text, in both calendars.

use calendar::{Date, Month};

use super::argument::Arg;
use super::numbers::{Digits, localise_digits};
use super::texts::Texts;

/// The calendar shown first; legal dates always show both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CalendarChoice {
    /// Umm al-Qura.
    #[default]
    Hijri,
    /// Gregorian.
    Gregorian,
}

impl CalendarChoice {
    /// The other calendar.
    #[must_use]
    pub fn other(self) -> CalendarChoice {
        match self {
            CalendarChoice::Hijri => CalendarChoice::Gregorian,
            CalendarChoice::Gregorian => CalendarChoice::Hijri,
        }
    }
}

pub(super) fn long(texts: &Texts, date: Date, calendar: CalendarChoice, digits: Digits) -> String {
    let (key, month_key, day, year) = match calendar {
        CalendarChoice::Hijri => {
            let hijri = date.to_hijri();
            (
                "date-hijri",
                hijri_month_key(hijri.month()),
                hijri.day(),
                i32::from(hijri.year()),
            )
        }
        CalendarChoice::Gregorian => (
            "date-gregorian",
            gregorian_month_key(date.month()),
            date.day(),
            date.year(),
        ),
    };
    let args = [
        ("day", plain(i32::from(day), digits)),
        ("month", Arg::Text(texts.plain(month_key))),
        ("year", plain(year, digits)),
    ];
    texts.format_formatted(key, &args)
}

pub(super) fn both(texts: &Texts, date: Date, first: CalendarChoice, digits: Digits) -> String {
    let args = [
        ("first", Arg::Text(long(texts, date, first, digits))),
        (
            "second",
            Arg::Text(long(texts, date, first.other(), digits)),
        ),
    ];
    texts.format_formatted("date-both", &args)
}

pub(super) fn month(texts: &Texts, month: Month, digits: Digits) -> String {
    let args = [
        (
            "month",
            Arg::Text(texts.plain(gregorian_month_key(month.month()))),
        ),
        ("year", plain(month.year(), digits)),
    ];
    texts.format_formatted("date-month", &args)
}

pub(super) fn short(date: Date, calendar: CalendarChoice, digits: Digits) -> String {
    let text = match calendar {
        CalendarChoice::Hijri => {
            let hijri = date.to_hijri();
            format!("{:02}/{:02}/{}", hijri.day(), hijri.month(), hijri.year())
        }
        CalendarChoice::Gregorian => {
            format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
        }
    };
    localise_digits(&text, digits)
}

/// The twelve-hour clock: 0:05 is 12:05 in the morning, 12:05 is 12:05 in the afternoon.
pub(super) fn time(texts: &Texts, hour: u8, minute: u8, digits: Digits) -> String {
    let shown = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    let clock = localise_digits(&format!("{shown}:{minute:02}"), digits);
    let key = if hour < 12 {
        "time-morning"
    } else {
        "time-afternoon"
    };
    texts.format_formatted(key, &[("clock", Arg::Text(clock))])
}

/// Days and years are never grouped: `2026`, not `2,026`.
fn plain(number: i32, digits: Digits) -> Arg {
    Arg::Text(localise_digits(&number.to_string(), digits))
}

/// The key of a Hijri month's name; 1 is Muharram.
pub fn hijri_month_key(month: u8) -> &'static str {
    const KEYS: [&str; 12] = [
        "month-hijri-1",
        "month-hijri-2",
        "month-hijri-3",
        "month-hijri-4",
        "month-hijri-5",
        "month-hijri-6",
        "month-hijri-7",
        "month-hijri-8",
        "month-hijri-9",
        "month-hijri-10",
        "month-hijri-11",
        "month-hijri-12",
    ];
    KEYS[usize::from(month.clamp(1, 12)) - 1]
}

/// The key of a Gregorian month's name; 1 is January.
pub fn gregorian_month_key(month: u8) -> &'static str {
    const KEYS: [&str; 12] = [
        "month-gregorian-1",
        "month-gregorian-2",
        "month-gregorian-3",
        "month-gregorian-4",
        "month-gregorian-5",
        "month-gregorian-6",
        "month-gregorian-7",
        "month-gregorian-8",
        "month-gregorian-9",
        "month-gregorian-10",
        "month-gregorian-11",
        "month-gregorian-12",
    ];
    KEYS[usize::from(month.clamp(1, 12)) - 1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, TextFile};

    #[test]
    fn the_day_has_two_twelve_hour_halves() {
        let source = "time-morning = { $clock } am\ntime-afternoon = { $clock } pm\n";
        let texts = Texts::empty(Locale::En);
        texts
            .add(TextFile::Portal, source.to_owned())
            .expect("texts of the test");
        let said = |hour, minute, digits| {
            time(&texts, hour, minute, digits).replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(said(0, 5, Digits::Latin), "12:05 am");
        assert_eq!(said(9, 30, Digits::Latin), "9:30 am");
        assert_eq!(said(12, 0, Digits::Latin), "12:00 pm");
        assert_eq!(said(16, 3, Digits::ArabicIndic), "٤:٠٣ pm");
    }
}
