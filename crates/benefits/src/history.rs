//! The record, month by month: which months count, at which wage.
//!
//! **The rule in words.** Until January 2022 the month of joining counts whole and the month of
//! leaving counts only when it is complete; from 1 February 2022 a part month counts by its days.
//! Work for several employers at once counts a month once, at the sum of the wages, up to the
//! largest contributory wage. Employers that kept the Hijri calendar counted Hijri months; a period
//! says which months it was counted in.
//!
//! ```
//! use benefits::{Amount, History, Period, Record, RuleSet, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let wage: Amount = "10000".parse().unwrap();
//! let period = Period::level(Scheme::SocialInsurance, day("2025-03-11"), None, wage).unwrap();
//! let record = Record::new(vec![period]).unwrap();
//! let history = History::insured(RuleSet::current(), &record, day("2026-01-01")).unwrap();
//! assert_eq!(history.months(), 9); // 21 of 31 days of March, and nine whole months
//! ```

mod build;
mod calendars;

use calendar::Date;

use crate::exact::Rational;

pub use build::{Scope, WorkingOn};

/// One month of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The first day of the month, in the calendar it counts in.
    pub start: Date,
    /// The contributory wage of the whole month, in halalas.
    pub wage: i64,
    /// The days that count, one bit a day.
    pub(crate) days: u32,
    /// How many days the month has.
    pub(crate) length: u8,
    /// Whether the month counts at the rates before 1422H.
    pub before_1422: bool,
    /// Whether a part of the month counts by days.
    pub(crate) by_days: bool,
}

impl Slot {
    /// How many days of the month count.
    pub fn covered(self) -> u8 {
        u8::try_from(self.days.count_ones()).unwrap_or(self.length)
    }

    pub(crate) fn is_whole(self) -> bool {
        self.days == whole_month(self.length)
    }

    /// The part of the month that counts.
    pub fn share(self) -> Rational {
        Rational::new(i128::from(self.covered()), i128::from(self.length.max(1)))
    }
}

/// All days of a month, one bit a day.
#[inline]
fn whole_month(length: u8) -> u32 {
    u32::MAX >> ((32 - u32::from(length)) & 31)
}

/// The months of a record that count, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    slots: Vec<Slot>,
    /// How many of them are whole, and how many of those lie before 1422H.
    whole: i32,
    whole_before_1422: i32,
    /// The sum of the shares of the others.
    parts: Rational,
}

impl History {
    /// The months, in order.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Whether no part of any month counts.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The last day that counts.
    pub fn last_day(&self) -> Option<Date> {
        let last = self.slots.last()?;
        let index = if last.by_days {
            31 - i64::from(last.days.leading_zeros())
        } else {
            i64::from(last.length) - 1
        };
        last.start.checked_add_days(index)
    }

    fn of(slots: Vec<Slot>) -> History {
        let mut history = History {
            slots,
            ..History::default()
        };
        for slot in &history.slots {
            if slot.is_whole() {
                history.whole += 1;
                history.whole_before_1422 += i32::from(slot.before_1422);
            } else {
                history.parts = history.parts + slot.share();
            }
        }
        history
    }

    /// The months with their fraction.
    pub fn exact_months(&self) -> Rational {
        self.parts + Rational::whole(i64::from(self.whole))
    }

    /// The whole months.
    pub fn months(&self) -> i32 {
        let parts = self
            .parts
            .floor()
            .and_then(|months| i32::try_from(months).ok());
        self.whole + parts.unwrap_or(0)
    }

    /// The whole months before 1422H.
    pub fn months_before_1422(&self) -> i32 {
        self.whole_before_1422
    }

    /// The sum of the wages of the last `count` months, in halalas, and how many there were.
    pub fn last_wages(&self, count: usize) -> (i64, usize) {
        let first = self.slots.len().saturating_sub(count);
        let last = &self.slots[first..];
        (last.iter().map(|slot| slot.wage).sum(), last.len())
    }

    /// The average wage of the last `count` months, or of all when there are fewer; `None` without
    /// any month.
    pub fn average_of_last(&self, count: usize) -> Option<Rational> {
        average(self.last_wages(count))
    }

    /// The average wage of the `count` months with the highest wages, or of all when there are
    /// fewer; `None` without any month.
    pub fn average_of_highest(&self, count: usize) -> Option<Rational> {
        let mut wages: Vec<i64> = self.slots.iter().map(|slot| slot.wage).collect();
        if wages.len() > count && count > 0 {
            wages.select_nth_unstable_by(count - 1, |left, right| right.cmp(left));
            wages.truncate(count);
        }
        average((wages.iter().sum(), wages.len()))
    }

    /// The wage at the start of the last `count` months, in halalas; `None` when there are fewer.
    pub fn wage_before(&self, count: usize) -> Option<i64> {
        self.slots
            .len()
            .checked_sub(count)
            .and_then(|index| self.slots.get(index))
            .map(|slot| slot.wage)
    }

    /// The first day on which `months` whole months lie behind; `None` when the record never gets
    /// there.
    pub fn day_reaching(&self, months: i32) -> Option<Date> {
        let needed = Rational::whole(i64::from(months));
        let mut behind = Rational::ZERO;
        for slot in &self.slots {
            let then = behind + slot.share();
            if then >= needed {
                return day_inside(*slot, needed - behind);
            }
            behind = then;
        }
        None
    }

    /// The days on which one, two, three ... whole months lie behind, as far as the record goes.
    pub(crate) fn days_reaching(&self) -> Vec<Date> {
        let (mut behind, mut needed) = (Rational::ZERO, Rational::ONE);
        let mut days = Vec::with_capacity(self.slots.len());
        for slot in &self.slots {
            let then = behind + slot.share();
            if then >= needed {
                days.extend(day_inside(*slot, needed - behind));
                needed = needed + Rational::ONE;
            }
            behind = then;
        }
        days
    }

    /// The months with their fraction that lie before a day; a month cut by it counts in
    /// proportion of its days.
    pub fn exact_months_until(&self, day: Date) -> Rational {
        let mut sum = Rational::ZERO;
        let mut whole = 0;
        for slot in self.slots.iter().take_while(|slot| slot.start < day) {
            let index = u32::try_from(day.days_since(slot.start))
                .unwrap_or(31)
                .min(31);
            let before = slot.days & !(u32::MAX << index);
            if before.count_ones() == u32::from(slot.length) {
                whole += 1;
            } else {
                let days = i128::from(before.count_ones());
                sum = sum + Rational::new(days, i128::from(slot.length.max(1)));
            }
        }
        sum + Rational::whole(whole)
    }

    /// The months from a day on: those that begin on it or later.
    #[must_use]
    pub fn since(&self, day: Date) -> History {
        let first = self.slots.partition_point(|slot| slot.start < day);
        History::of(self.slots[first..].to_vec())
    }

    /// The months from one place to another, that not included; `None` without a month.
    pub(crate) fn part(&self, from: usize, to: usize) -> Option<History> {
        let part = self.slots.get(from..to)?;
        (!part.is_empty()).then(|| History::of(part.to_vec()))
    }

    /// The highest average of `count` months in a row that ended before the last `count`, where it
    /// is above that of the last ones.
    pub fn higher_earlier_average(&self, count: usize) -> Option<Rational> {
        let wage = |index: usize| self.slots.get(index).map_or(0, |slot| slot.wage);
        if count == 0 || self.slots.len() <= count {
            return None;
        }
        let mut sum: i64 = (0..count).map(wage).sum();
        let mut highest = sum;
        for end in count..self.slots.len() {
            highest = highest.max(sum);
            sum += wage(end) - wage(end - count);
        }
        (highest > sum).then(|| average((highest, count))).flatten()
    }
}

/// The first day after so large a part of a month has been served.
fn day_inside(slot: Slot, part: Rational) -> Option<Date> {
    if part <= Rational::ZERO {
        return Some(slot.start);
    }
    let length = i64::from(slot.length);
    if !slot.by_days {
        return slot.start.checked_add_days(length);
    }
    // The smallest number of days whose share is at least the part.
    let days = -((-(part * Rational::whole(length))).floor()?);
    let mut left = days;
    for index in 0..length {
        if slot.days & (1 << index) != 0 {
            left -= 1;
            if left <= 0 {
                return slot.start.checked_add_days(index + 1);
            }
        }
    }
    None
}

fn average((sum, count): (i64, usize)) -> Option<Rational> {
    let count = i128::try_from(count).ok().filter(|count| *count > 0)?;
    Some(Rational::new(i128::from(sum), count * 100))
}

#[cfg(test)]
mod tests;
