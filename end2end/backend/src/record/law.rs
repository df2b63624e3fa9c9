//! The few figures of the law that decide how a record is kept. Figures that decide benefits
//! live with the benefits.

use calendar::{Date, Month};
use contract::values::Money;

/// The day the reform took effect, 27/12/1445H (decree M/273 of 1445H, article 63).
pub(super) fn law_date() -> Date {
    day(2024, 7, 3)
}

/// Who was born by this day counts as 50 Hijri years old on the law's day: the decree deems that
/// age reached at 48 years and 6 months Gregorian (clause 5).
pub(super) fn born_exempt_until() -> Date {
    day(1976, 1, 3)
}

/// With this many months before the law's day the old ages stay (clause 5).
pub(super) const EXEMPT_MONTHS: u32 = 240;

/// The first month whose days count one by one (amended regulation, in force 1 February 2022).
pub(super) fn days_count_from() -> Month {
    Month::of(day(2022, 2, 1))
}

/// The most a person's wages count in a month, over all employers (M/33 article 19(1)(b),
/// M/273 article 8(2)): 45,000 SAR.
pub(super) const WAGE_CEILING_HALALAS: u32 = 4_500_000;

/// The least contributory wage of the annuities branch (M/33 article 19(1)).
pub(super) fn wage_floor() -> Money {
    Money::from_riyals(1_500)
}

/// A month of days beyond whole months, when days are added up.
pub(super) const DAYS_OF_A_MONTH: u32 = 30;

fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_gregorian(year, month, day).unwrap_or(Date::MAX)
}
