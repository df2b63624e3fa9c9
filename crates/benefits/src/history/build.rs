//! From periods to months.

use calendar::Date;

use super::calendars::{Months, first_number_from, number_of_month};
use super::{History, Slot, whole_month};
use crate::case::{MonthCalendar, Percent, Period, PeriodStatus, Record, Scheme};
use crate::exact::{Rational, Rounding};
use crate::explanation::{Quantity, texts};
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;

/// Which periods make up a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Social insurance and voluntary contribution; unpaid months count (law of 1421H).
    Insured,
    /// Social insurance, voluntary contribution and the civil service of one law; unpaid months do
    /// not count (law of 1445H).
    InsuredPaid,
    /// Civil service.
    Civil,
}

impl Scope {
    fn takes(self, period: &Period) -> bool {
        let scheme = match self {
            Scope::Insured => {
                matches!(period.scheme(), Scheme::SocialInsurance | Scheme::Voluntary)
            }
            Scope::InsuredPaid => period.scheme() != Scheme::Military,
            Scope::Civil => period.scheme() == Scheme::Civil,
        };
        scheme
            && match period.status() {
                PeriodStatus::Counted => true,
                PeriodStatus::Refunded => false,
                PeriodStatus::Unpaid => self != Scope::InsuredPaid,
            }
    }
}

/// How the wages of a period without an end go on after a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingOn {
    /// The day after which wages are expected instead of known.
    pub today: Date,
    /// By how much the wage grows each twelve months after it.
    pub yearly_growth: Percent,
}

impl History {
    /// The months under social insurance before a day, as the law of 1421H counts them.
    ///
    /// # Errors
    /// `overlap` when periods counted in different calendars lie over each other.
    pub fn insured(rules: &RuleSet, record: &Record, before: Date) -> Result<History, Refusal> {
        History::build(rules, record, Scope::Insured, before, None)
    }

    /// The months of a record before a day, of some periods, with wages going on as told.
    ///
    /// # Errors
    /// `overlap` when periods counted in different calendars lie over each other.
    pub fn build(
        rules: &RuleSet,
        record: &Record,
        scope: Scope,
        before: Date,
        working_on: Option<WorkingOn>,
    ) -> Result<History, Refusal> {
        // These days hold for everybody; the population only selects the record.
        let by_days_from = rules.date(ids::DAYS_COUNT_START, Population::OldExempt, before)?;
        let start_of = |calendar| match calendar {
            MonthCalendar::Gregorian => ids::LAW_OLD_FORMULA_GREGORIAN,
            MonthCalendar::Hijri => ids::LAW_OLD_FORMULA_HIJRI,
        };
        let mixed = record
            .periods()
            .iter()
            .any(|period| period.calendar() == MonthCalendar::Hijri);
        let mut builder = Builder {
            slots: Vec::new(),
            shared: Vec::new(),
            by_days_from,
            mixed,
        };
        for (index, period) in record.periods().iter().enumerate() {
            if !scope.takes(period) || period.from() >= before {
                continue;
            }
            let old_until =
                rules.date(start_of(period.calendar()), Population::OldExempt, before)?;
            builder
                .add(period, before, old_until, working_on)
                .map_err(|refusal| refusal.inside(&format!("/record/periods/{index}")))?;
        }
        let mut slots = builder.slots;
        if scope != Scope::Civil {
            let most = rules.number(ids::WAGE_MAXIMUM, Population::OldExempt, before)?;
            let most = Rounding::Down.round(most, 2).unwrap_or(i64::MAX);
            for slot in &mut slots {
                slot.wage = slot.wage.min(most);
            }
        }
        Ok(History::of(slots))
    }
}

struct Builder {
    slots: Vec<Slot>,
    /// For months that several periods share: the sum of each wage times its days.
    shared: Vec<(Date, i64)>,
    by_days_from: Date,
    /// Whether some period counts Hijri months, so that months can lie across each other.
    mixed: bool,
}

impl Builder {
    fn add(
        &mut self,
        period: &Period,
        before: Date,
        old_until: Date,
        working_on: Option<WorkingOn>,
    ) -> Result<(), Refusal> {
        let last = period
            .to()
            .into_iter()
            .chain(before.checked_add_days(-1))
            .min()
            .unwrap_or(period.from());
        // Inside a period a month is a number of its calendar: days are looked at where they cut one.
        let calendar = period.calendar();
        let mut months = Months::between(calendar, period.from(), last);
        let (joined, left) = (months.next_number(), months.last_number());
        let from_first = number_of_month(calendar, self.by_days_from);
        let old_until = first_number_from(calendar, old_until);
        let (opens_whole, closes_whole) = (months.opens_whole(), months.closes_whole());
        let mut wages = Wages::of(period, working_on);
        self.slots
            .reserve(usize::try_from(left - joined + 1).unwrap_or(0));
        let in_order = self.ends_before(period.from());
        while let Some(span) = months.next() {
            let by_days = span.number >= from_first;
            let closes = span.number < left || closes_whole;
            let opens = span.number > joined || opens_whole;
            let whole = whole_month(span.length);
            let days = if closes && (opens || !by_days) {
                whole
            } else if by_days {
                let first_day = day_index(span.start, period.from());
                let last_day = if closes {
                    u32::from(span.length) - 1
                } else {
                    day_index(span.start, last)
                };
                whole & (u32::MAX << first_day) & (u32::MAX >> (31 - last_day.min(31)))
            } else {
                0
            };
            if days != 0 {
                let slot = Slot {
                    start: span.start,
                    wage: wages.in_month(span.number),
                    days,
                    length: span.length,
                    before_1422: span.number < old_until,
                    by_days,
                };
                if !in_order {
                    self.put(slot)?;
                    continue;
                }
                self.slots.push(slot);
            }
            if in_order {
                // The months between the first and the last are whole: stretches of them are alike.
                while months.next_number() < left {
                    let number = months.next_number();
                    let alike = Slot {
                        start: span.start,
                        wage: wages.in_month(number),
                        days: 0,
                        length: 0,
                        before_1422: number < old_until,
                        by_days: number >= from_first,
                    };
                    let changes = [left, wages.changes, old_until, from_first];
                    let until = changes.into_iter().filter(|change| *change > number).min();
                    months.fill(&mut self.slots, alike, until.unwrap_or(left));
                }
            }
        }
        Ok(())
    }

    /// Whether all months so far lie before the month of a day, so that a period that begins on it
    /// only adds to their end.
    fn ends_before(&self, day: Date) -> bool {
        let month = day.first_of_month();
        !self.mixed && self.slots.last().is_none_or(|last| last.start < month)
    }

    fn put(&mut self, slot: Slot) -> Result<(), Refusal> {
        let in_order = self.slots.last().is_none_or(|last| last.start < slot.start);
        let place = if in_order {
            self.slots.len()
        } else {
            self.slots.partition_point(|known| known.start < slot.start)
        };
        if self
            .slots
            .get(place)
            .is_some_and(|known| known.start == slot.start)
        {
            return self.share(place, slot);
        }
        if self.mixed && self.crosses(place, slot) {
            return Err(overlap(slot.start));
        }
        self.slots.insert(place, slot);
        Ok(())
    }

    /// Adds a period's part of a month to a month that is there already.
    fn share(&mut self, place: usize, slot: Slot) -> Result<(), Refusal> {
        let Some(known) = self.slots.get_mut(place) else {
            return Ok(());
        };
        if known.length != slot.length {
            return Err(overlap(slot.start));
        }
        let wage_days = |slot: &Slot| slot.wage * i64::from(slot.covered());
        let index = self
            .shared
            .iter()
            .position(|(start, _)| *start == slot.start);
        let index = index.unwrap_or_else(|| {
            self.shared.push((known.start, wage_days(known)));
            self.shared.len() - 1
        });
        if let Some((_, sum)) = self.shared.get_mut(index) {
            *sum += wage_days(&slot);
            known.days |= slot.days;
            let exact = Rational::new(i128::from(*sum), i128::from(known.covered()));
            known.wage = Rounding::HalfUp.round(exact, 0).unwrap_or(slot.wage);
        }
        Ok(())
    }

    /// Whether a month lies over the one before or after its place.
    fn crosses(&self, place: usize, slot: Slot) -> bool {
        let end = |slot: Slot| slot.start.checked_add_days(i64::from(slot.length));
        let earlier = place.checked_sub(1).and_then(|index| self.slots.get(index));
        let later = self.slots.get(place);
        earlier.is_some_and(|known| end(*known).is_some_and(|end| end > slot.start))
            || later.is_some_and(|known| end(slot).is_some_and(|end| end > known.start))
    }
}

fn overlap(month: Date) -> Refusal {
    Refusal::at("", &texts::REFUSAL_OVERLAP).with(Quantity::Date(month))
}

/// The days from the first of a month, as a bit's place.
fn day_index(start: Date, day: Date) -> u32 {
    if day <= start {
        0
    } else {
        u32::try_from(day.days_since(start)).unwrap_or(0)
    }
}

/// The wages of a period, asked for month after month.
struct Wages<'a> {
    period: &'a Period,
    next: usize,
    known: i64,
    grown: i64,
    /// The number of the month from which the wage may be another one.
    changes: i32,
    grow_after: Option<Date>,
    growth: Percent,
}

impl Wages<'_> {
    fn of(period: &Period, working_on: Option<WorkingOn>) -> Wages<'_> {
        let first = period
            .wages()
            .first()
            .map_or(0, |first| first.wage.hundredths());
        let expected = working_on.filter(|_| {
            period
                .to()
                .is_none_or(|to| working_on.is_some_and(|on| to > on.today))
        });
        Wages {
            period,
            next: 1,
            known: first,
            grown: first,
            changes: i32::MIN,
            grow_after: expected
                .filter(|on| on.yearly_growth != Percent::default())
                .and_then(|on| on.today.checked_add_months(12)),
            growth: expected.map_or(Percent::default(), |on| on.yearly_growth),
        }
    }

    /// The wage of a month of the period's calendar.
    fn in_month(&mut self, number: i32) -> i64 {
        if number >= self.changes {
            self.change(number);
        }
        self.grown
    }

    fn change(&mut self, number: i32) {
        let month = |day| number_of_month(self.period.calendar(), day);
        let wages = self.period.wages();
        while let Some(later) = wages
            .get(self.next)
            .filter(|later| month(later.from) <= number)
        {
            self.known = later.wage.hundredths();
            self.grown = self.known;
            self.next += 1;
        }
        while let Some(step) = self.grow_after.filter(|step| month(*step) <= number) {
            // Beyond a hundred million halalas the ceiling has long decided; stop growing there.
            self.grown = grown(self.grown, self.growth).min(100_000_000);
            self.grow_after = step.checked_add_months(12);
        }
        let told = wages.get(self.next).map(|later| later.from);
        let next = told.into_iter().chain(self.grow_after).map(month).min();
        self.changes = next.unwrap_or(i32::MAX);
    }
}

/// A wage in halalas after a year of growth, to the nearest halala, halves up.
fn grown(wage: i64, growth: Percent) -> i64 {
    (wage * (10_000 + growth.hundredths()) + 5_000) / 10_000
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_wage_grows_exactly(wage in 0_i64..=100_000_000, growth in 0_i64..=Percent::MOST) {
            let growth = Percent::from_hundredths(growth).expect("a percentage");
            let exact = Rational::whole(wage) * (Rational::ONE + growth.exact().percent());
            prop_assert_eq!(Some(grown(wage, growth)), Rounding::HalfUp.round(exact, 0));
        }
    }
}
