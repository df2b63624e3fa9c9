//! The figures of the law that decide how a record is kept, from the dated parameters of the
//! `benefits` crate.

use std::sync::LazyLock;

use benefits::parameters::{Id, ids};
use benefits::{Population, RuleSet};
use calendar::{Date, Month};
use contract::values::Money;

use crate::register::register_day;

/// The figures, read once. They are part of the build: a missing one fails every test.
#[derive(Debug)]
pub(super) struct Law {
    /// The day the law of 1445H came into force.
    pub(super) in_force: Date,
    /// With this many months before that day the old ages stay.
    pub(super) exempt_months: u32,
    /// The age in Gregorian months that is deemed fifty Hijri years on that day.
    pub(super) exempt_age_months: i32,
    /// The first month whose days count one by one.
    pub(super) days_count_from: Month,
    /// The most a person's wages count in a month, over all employers, in halalas.
    pub(super) wage_ceiling_halalas: u32,
    /// The least contributory wage of the annuities branch.
    pub(super) wage_floor: Money,
}

/// A month of days beyond whole months, when days are added up.
pub(super) const DAYS_OF_A_MONTH: u32 = 30;

static LAW: LazyLock<Law> = LazyLock::new(|| Law {
    in_force: date(ids::LAW_IN_FORCE),
    exempt_months: count(ids::REGIME_EXEMPT_MONTHS),
    exempt_age_months: i32::try_from(count(ids::REGIME_EXEMPT_DEEMED_MONTHS)).unwrap_or(i32::MAX),
    days_count_from: Month::of(date(ids::DAYS_COUNT_START)),
    wage_ceiling_halalas: count(ids::WAGE_MAXIMUM) * 100,
    wage_floor: Money::from_riyals(count(ids::WAGE_MIN_ANNUITY)),
});

/// The figures of the law.
pub(super) fn law() -> &'static Law {
    &LAW
}

fn date(id: Id) -> Date {
    match RuleSet::current().date(id, Population::OldExempt, register_day()) {
        Ok(date) => date,
        Err(_) => unreachable!("the parameters have this day"),
    }
}

fn count(id: Id) -> u32 {
    let count = RuleSet::current().count(id, Population::OldExempt, register_day());
    match count.map(u32::try_from) {
        Ok(Ok(count)) => count,
        _ => unreachable!("the parameters have this number"),
    }
}
