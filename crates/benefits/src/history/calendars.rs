//! Months of either calendar as spans of days.

use calendar::{Date, HijriDate, Month, hijri_month_length};

use crate::case::MonthCalendar;

/// A month as its first day and its length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) start: Date,
    pub(super) end: Date,
    pub(super) length: u8,
}

/// The months of a calendar from the one a day lies in, in order, while they lie in the table.
pub(super) struct Months {
    calendar: MonthCalendar,
    next: Option<Date>,
}

impl Months {
    pub(super) fn from(calendar: MonthCalendar, day: Date) -> Months {
        let next = match calendar {
            MonthCalendar::Gregorian => Some(Month::of(day).first_day()),
            MonthCalendar::Hijri => {
                let hijri = day.to_hijri();
                HijriDate::new(hijri.year(), hijri.month(), 1)
                    .ok()
                    .map(HijriDate::to_date)
            }
        };
        Months { calendar, next }
    }
}

impl Iterator for Months {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let start = self.next?;
        let length = match self.calendar {
            MonthCalendar::Gregorian => start.days_in_month(),
            MonthCalendar::Hijri => {
                let hijri = start.to_hijri();
                hijri_month_length(hijri.year(), hijri.month()).ok()?
            }
        };
        let (end, next) = match self.calendar {
            MonthCalendar::Gregorian => (start.last_of_month(), start.first_of_next_month()),
            MonthCalendar::Hijri => (
                start.checked_add_days(i64::from(length) - 1)?,
                start.checked_add_days(i64::from(length)),
            ),
        };
        self.next = next;
        Some(Span { start, end, length })
    }
}
