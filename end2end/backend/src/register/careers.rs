//! Careers: which schemes, which employers, from when to when, and what comes after.

use calendar::Date;
use contract::Scheme;

use super::dice::Dice;
use super::establishments::{PAYMASTER, PUBLIC_BODIES};
use super::staff::EMPTY_ESTABLISHMENT;
use super::{GrownPension, GrownPeriod, register_day, wages};

/// More periods than anybody has.
const MOST_PERIODS: usize = 20;
/// From this age on, and with this many months, people stop.
const PENSION_AGE: i32 = 60;
const PENSION_MONTHS: i32 = 120;
/// With this many months some stop earlier.
const EARLY_MONTHS: i32 = 300;

/// A citizen's career up to the register's day, and the pension after it if there is one.
pub(super) fn citizen(
    dice: &mut Dice,
    birth: Date,
    employers: u32,
) -> (Vec<GrownPeriod>, Option<GrownPension>) {
    let today = register_day();
    let mut periods: Vec<GrownPeriod> = Vec::new();
    let mut worth = worth_of_work(dice);
    let starting_months = i32::try_from(dice.between(19 * 12, 27 * 12)).unwrap_or(240);
    let mut scheme = first_scheme(dice);
    let mut start = birth
        .checked_add_months(starting_months)
        .map_or(today, Date::first_of_month);
    let stop_at = birth.checked_add_months(PENSION_AGE * 12).unwrap_or(today);
    let goes_early = dice.chance(12);
    let mut months = 0;
    while start < today && periods.len() < MOST_PERIODS {
        let start_day = if dice.chance(70) {
            start
        } else {
            later(start, dice.below(27))
        };
        let length = i32::try_from(length_in(dice, &scheme)).unwrap_or(12);
        let planned_end = start_day
            .checked_add_months(length)
            .map_or(today, Date::last_of_month);
        let mut end = if dice.chance(60) {
            planned_end
        } else {
            later(planned_end.first_of_month(), dice.below(27))
        };
        let early_end = start_day
            .checked_add_months((EARLY_MONTHS - months).max(1))
            .map_or(today, Date::last_of_month);
        let stops_early = goes_early && end >= early_end && early_end < today;
        if stops_early {
            end = early_end;
        }
        let stops_at_age = end >= stop_at && stop_at < today;
        if stops_at_age {
            end = stop_at.max(start_day).last_of_month().min(today);
        }
        let runs_on = end >= today;
        let (steps, last_wage) = wages::steps(
            dice,
            &scheme,
            wages::in_year(worth, start_day.year()),
            start_day,
            end.min(today),
        );
        months += end.min(today).whole_months_since(start_day) + 1;
        let closing = Closing {
            refunded_on: refund(dice, &scheme, end),
            is_paid: dice.below(1_000) > 4,
        };
        periods.push(closing.period(
            dice,
            &scheme,
            employers,
            start_day,
            (!runs_on).then_some(end),
            steps,
        ));
        if stops_early || (stops_at_age && months >= PENSION_MONTHS) {
            return (periods.clone(), pension(&periods, end, months, last_wage));
        }
        if runs_on {
            break;
        }
        start = end
            .checked_add_months(i32::try_from(gap(dice)).unwrap_or(1))
            .map_or(today, Date::first_of_month);
        start = start.max(later(end, 1));
        scheme = next_scheme(dice, &scheme);
        worth = worth * (95 + dice.below(20)) / 100;
    }
    second_job(dice, &mut periods, employers);
    (periods, None)
}

/// A foreigner's employment: occupational hazards only, some years with few employers.
pub(super) fn foreigner(dice: &mut Dice, birth: Date, employers: u32) -> Vec<GrownPeriod> {
    let today = register_day();
    let earliest = birth.checked_add_months(22 * 12).unwrap_or(today);
    let years_ago = i32::try_from(dice.below(18)).unwrap_or(0);
    let mut start = today
        .checked_add_months(-12 * years_ago - 6)
        .unwrap_or(today)
        .max(earliest)
        .first_of_month();
    let worth = 1_000 + dice.below(3_000) + dice.below(5_000);
    let mut periods = Vec::new();
    while start < today && periods.len() < 5 {
        let end = start
            .checked_add_months(i32::try_from(dice.between(18, 96)).unwrap_or(24))
            .map_or(today, Date::last_of_month);
        let (steps, _) = wages::steps(
            dice,
            &Scheme::Gosi,
            wages::in_year(worth, start.year()),
            start,
            end.min(today),
        );
        let closing = Closing {
            refunded_on: None,
            is_paid: true,
        };
        periods.push(closing.period(
            dice,
            &Scheme::Gosi,
            employers,
            start,
            (end < today).then_some(end),
            steps,
        ));
        start = end
            .checked_add_months(1)
            .map_or(today, Date::first_of_month);
        if dice.chance(30) {
            break;
        }
    }
    periods
}

/// How a period ends, besides its end.
struct Closing {
    refunded_on: Option<Date>,
    is_paid: bool,
}

impl Closing {
    fn period(
        self,
        dice: &mut Dice,
        scheme: &Scheme,
        employers: u32,
        start: Date,
        end: Option<Date>,
        wages: Vec<(calendar::Month, u32)>,
    ) -> GrownPeriod {
        let establishment = match scheme {
            Scheme::Gosi => {
                let drawn = i64::from(PUBLIC_BODIES + 1 + dice.below(employers - PUBLIC_BODIES));
                // One of the demonstration's establishments has nobody.
                Some(if drawn == EMPTY_ESTABLISHMENT {
                    drawn + 1
                } else {
                    drawn
                })
            }
            Scheme::Civil => Some(i64::from(2 + dice.below(PUBLIC_BODIES - 1))),
            Scheme::Military => Some(PAYMASTER),
            _ => None,
        };
        let refunded_on = self.refunded_on.filter(|_| end.is_some());
        GrownPeriod {
            scheme: scheme.clone(),
            establishment,
            start,
            end,
            refunded_on,
            is_under_review: false,
            is_paid: self.is_paid,
            wages,
        }
    }
}

/// Most work is worth a middling wage in 2026; a little is worth much more.
fn worth_of_work(dice: &mut Dice) -> u32 {
    let usual = dice.between(3_500, 18_000).min(dice.between(3_500, 18_000));
    if dice.chance(4) { usual * 3 } else { usual }
}

fn first_scheme(dice: &mut Dice) -> Scheme {
    match dice.below(100) {
        0..73 => Scheme::Gosi,
        73..91 => Scheme::Civil,
        _ => Scheme::Military,
    }
}

fn next_scheme(dice: &mut Dice, before: &Scheme) -> Scheme {
    match (before, dice.below(100)) {
        (Scheme::Gosi, 0..4) => Scheme::Voluntary,
        (Scheme::Gosi, 4..10) | (Scheme::Civil, 0..25) => Scheme::Civil,
        _ => Scheme::Gosi,
    }
}

fn length_in(dice: &mut Dice, scheme: &Scheme) -> u32 {
    match scheme {
        Scheme::Civil => dice.between(60, 380),
        Scheme::Military => dice.between(120, 300),
        Scheme::Voluntary => dice.between(12, 60),
        _ => dice.between(8, 90).max(dice.between(8, 150)),
    }
}

fn gap(dice: &mut Dice) -> u32 {
    match dice.below(100) {
        0..60 => dice.below(2),
        60..92 => dice.between(3, 15),
        _ => dice.between(16, 60),
    }
}

/// Some took a lump sum when they left, while that was usual.
fn refund(dice: &mut Dice, scheme: &Scheme, end: Date) -> Option<Date> {
    let was_usual = *scheme == Scheme::Gosi && end.year() < 2_018;
    (was_usual && dice.chance(4))
        .then(|| end.checked_add_months(4))
        .flatten()
}

/// Some work for a second employer beside the one they have today.
fn second_job(dice: &mut Dice, periods: &mut Vec<GrownPeriod>, employers: u32) {
    let main = periods
        .last()
        .filter(|period| period.scheme == Scheme::Gosi && period.end.is_none())
        .cloned();
    if let Some(main) = main.filter(|_| dice.chance(4)) {
        let today = register_day();
        let start = main
            .start
            .max(today.checked_add_months(-20).unwrap_or(today))
            .first_of_month();
        let start = start.max(main.start);
        let (steps, _) = wages::steps(
            dice,
            &Scheme::Gosi,
            wages::in_year(3_000, start.year()),
            start,
            today,
        );
        let closing = Closing {
            refunded_on: None,
            is_paid: true,
        };
        periods.push(closing.period(dice, &Scheme::Gosi, employers, start, None, steps));
    }
}

/// The pension after the last period: a fortieth of the last wage for each year, up to all of it.
fn pension(
    periods: &[GrownPeriod],
    stopped_on: Date,
    months: i32,
    last_wage: u32,
) -> Option<GrownPension> {
    let last = periods.last()?;
    let starts_on = stopped_on.first_of_month().checked_add_months(1)?;
    let basis = u64::from(wages::reported(&last.scheme, last_wage));
    let months = u64::try_from(months.clamp(0, 480)).unwrap_or(0);
    let halalas = u32::try_from(basis * months / 480).unwrap_or(u32::MAX);
    // 1,983.75 SAR is the least the old law pays.
    Some(GrownPension {
        scheme: last.scheme.clone(),
        starts_on,
        halalas: halalas.max(198_375),
    })
}

fn later(day: Date, days: u32) -> Date {
    day.checked_add_days(i64::from(days)).unwrap_or(day)
}
