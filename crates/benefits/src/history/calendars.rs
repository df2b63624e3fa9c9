//! Months of either calendar as spans of days.

use calendar::{Date, HijriDate, hijri_month_length};

use super::{Slot, whole_month};
use crate::case::MonthCalendar;

/// A month as its number, its first day and its length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) number: i32,
    pub(super) start: Date,
    pub(super) length: u8,
}

/// The number of the month that a day lies in, counted from the calendar's year 0.
pub(super) fn number_of_month(calendar: MonthCalendar, day: Date) -> i32 {
    match calendar {
        MonthCalendar::Gregorian => day.year() * 12 + i32::from(day.month()) - 1,
        MonthCalendar::Hijri => {
            let hijri = day.to_hijri();
            i32::from(hijri.year()) * 12 + i32::from(hijri.month()) - 1
        }
    }
}

/// The number of the first month that begins on a day or later.
pub(super) fn first_number_from(calendar: MonthCalendar, day: Date) -> i32 {
    let first = match calendar {
        MonthCalendar::Gregorian => day.day() == 1,
        MonthCalendar::Hijri => day.to_hijri().day() == 1,
    };
    number_of_month(calendar, day) + i32::from(!first)
}

/// The months of a calendar from the one a day lies in to that of another, in order, while they lie
/// in the table.
pub(super) struct Months {
    calendar: MonthCalendar,
    from: Date,
    last: Date,
    next: Option<Date>,
    number: i32,
    last_number: i32,
}

impl Months {
    pub(super) fn between(calendar: MonthCalendar, from: Date, last: Date) -> Months {
        let next = match calendar {
            MonthCalendar::Gregorian => Some(from.first_of_month()),
            MonthCalendar::Hijri => {
                let hijri = from.to_hijri();
                HijriDate::new(hijri.year(), hijri.month(), 1)
                    .ok()
                    .map(HijriDate::to_date)
            }
        };
        Months {
            calendar,
            from,
            last,
            next,
            number: number_of_month(calendar, from),
            last_number: number_of_month(calendar, last),
        }
    }

    /// The number of the month that comes next.
    pub(super) fn next_number(&self) -> i32 {
        self.number
    }

    pub(super) fn last_number(&self) -> i32 {
        self.last_number
    }

    /// Adds whole Gregorian months alike, each with its own first day and length, up to a month's
    /// number.
    pub(super) fn fill(&mut self, slots: &mut Vec<Slot>, alike: Slot, until: i32) {
        let from = slots.len();
        let count = usize::try_from(until - self.number).unwrap_or(0);
        slots.resize(from + count, alike);
        let mut start = self.next.unwrap_or(Date::MAX);
        for slot in slots.iter_mut().skip(from) {
            slot.start = start;
            slot.length = start.days_in_month();
            slot.days = whole_month(slot.length);
            start = start.first_of_next_month().unwrap_or(start);
        }
        self.next = Some(start);
        self.number = until;
    }

    /// Whether the first day is the first of its month.
    pub(super) fn opens_whole(&self) -> bool {
        self.next == Some(self.from)
    }

    /// Whether the last day is the last of its month.
    pub(super) fn closes_whole(&self) -> bool {
        match self.calendar {
            MonthCalendar::Gregorian => self.last == self.last.last_of_month(),
            MonthCalendar::Hijri => {
                let hijri = self.last.to_hijri();
                hijri_month_length(hijri.year(), hijri.month()) == Ok(hijri.day())
            }
        }
    }
}

impl Iterator for Months {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        let start = self.next.filter(|_| self.number <= self.last_number)?;
        let number = self.number;
        let length = if self.calendar == MonthCalendar::Gregorian {
            self.next = start.first_of_next_month();
            start.days_in_month()
        } else {
            let length = hijri_length(number)?;
            self.next = start.checked_add_days(i64::from(length));
            length
        };
        self.number += 1;
        Some(Span {
            number,
            start,
            length,
        })
    }
}

fn hijri_length(number: i32) -> Option<u8> {
    let year = u16::try_from(number.div_euclid(12)).ok()?;
    let month = u8::try_from(number.rem_euclid(12) + 1).ok()?;
    hijri_month_length(year, month).ok()
}
