//! The people of the establishments that the demonstration's supervisors look after: a staff that
//! does not depend on the size of the register, with joiners and leavers planned for months ahead.

use calendar::{Date, Month};
use contract::Scheme;

use super::dice::{Dice, Kind};
use super::people::{iban, identity_number};
use super::{GrownPeriod, Person, names, register_day, wages};

/// The first id of the staff; the demonstration's own people come before, the grown ones after.
const FIRST_ID: u32 = 100;
/// How many months joiners and leavers are planned for, from the register's month on.
const PLANNED_MONTHS: i32 = 26;

/// An establishment with a staff: how many work there on the register's day, and how many join and
/// leave each month.
struct House {
    establishment: i64,
    people: u32,
    turnover: u32,
}

const HOUSES: [House; 3] = [
    House {
        establishment: 13,
        people: 132,
        turnover: 2,
    },
    House {
        establishment: 14,
        people: 41,
        turnover: 1,
    },
    House {
        establishment: 16,
        people: 23,
        turnover: 1,
    },
];

/// The establishment of the demonstration where nobody works: what a supervisor sees of a new one.
pub(super) const EMPTY_ESTABLISHMENT: i64 = 15;

/// Everybody of every staff.
pub(super) fn people(seed: u64) -> Vec<Person> {
    let mut id = FIRST_ID;
    let mut people = Vec::new();
    for house in &HOUSES {
        for place in 0..house.people {
            // The longest-serving leave first, as many a month as the house plans.
            let leaves_in = i32::try_from(place / house.turnover.max(1)).unwrap_or(i32::MAX);
            let leaves = (house.turnover > 0 && leaves_in < PLANNED_MONTHS)
                .then(|| planned_month(leaves_in))
                .flatten();
            people.push(member(seed, id, house.establishment, None, leaves));
            id += 1;
        }
        for ahead in 0..PLANNED_MONTHS {
            for _ in 0..house.turnover {
                people.push(member(
                    seed,
                    id,
                    house.establishment,
                    planned_month(ahead),
                    None,
                ));
                id += 1;
            }
        }
    }
    people
}

fn planned_month(ahead: i32) -> Option<Month> {
    Month::of(register_day()).checked_add(ahead)
}

/// One of a staff, who joins in a month (or joined long ago) and leaves in one (or stays).
fn member(
    seed: u64,
    id: u32,
    establishment: i64,
    joins: Option<Month>,
    leaves: Option<Month>,
) -> Person {
    let mut dice = Dice::of(seed, Kind::Staff, u64::from(id));
    let dice = &mut dice;
    let is_female = dice.chance(38);
    let (nationality, prefix) = match dice.below(100) {
        0..57 => ("saudi", "19"),
        57..94 => ("non_saudi", "29"),
        _ => ("gcc", "29"),
    };
    let (given_name, full_name) = match nationality {
        "saudi" => names::citizen(dice, is_female),
        "gcc" => names::foreigner(dice, names::NEIGHBOURS),
        _ => names::foreigner(dice, names::RESIDENTS),
    };
    let years = dice.between(23, 54);
    let birth_date = back(register_day(), years * 12 + dice.below(12));
    let start = if let Some(month) = joins {
        later(month.first_day(), dice.below(20))
    } else {
        let at_work = ((years - 22) * 12).min(150);
        let first = back(register_day(), 1 + dice.below(at_work)).first_of_month();
        later(first, dice.below(20))
    };
    let end = leaves.map(|month| later(month.first_day(), 14 + dice.below(13)));
    let worth = match nationality {
        "non_saudi" => 1_200 + dice.below(3_000) + dice.below(5_000),
        _ => dice.between(4_000, 17_000).min(dice.between(4_000, 17_000)),
    };
    let mut periods = Vec::new();
    if nationality == "saudi" && joins.is_none() && dice.chance(45) {
        periods.extend(before(dice, birth_date, start, worth));
    }
    let mut wages = wage_steps(dice, worth, start, end);
    if nationality == "saudi" && joins.is_none() && leaves.is_none() && dice.chance(5) {
        // Reported too low since August, for the employer to put right.
        if let Some(month) = Month::of(register_day()).checked_add(-3) {
            wages.push((month.max(Month::of(start)), 120_000));
            wages.sort_by_key(|(from, _)| *from);
            wages.dedup_by_key(|(from, _)| *from);
        }
    }
    periods.push(period(establishment, start, end, wages));
    Person {
        id: i64::from(id),
        identity_number: identity_number(prefix, id),
        given_name,
        full_name,
        birth_date,
        is_female,
        nationality,
        mobile: format!("+96652{id:07}"),
        iban: Some(iban("80", u64::from(id))),
        dependants: dice.below(3),
        died_on: None,
        periods,
        pension: None,
        heirs: Vec::new(),
    }
}

/// Work somewhere else before, which decides under which law somebody comes.
fn before(dice: &mut Dice, birth: Date, start: Date, worth: u32) -> Option<GrownPeriod> {
    let of_age = birth.checked_add_months(20 * 12)?;
    let first = back(start, dice.between(14, 90))
        .first_of_month()
        .max(of_age);
    let last = later(start, 0).checked_add_days(-i64::from(dice.between(20, 90)))?;
    (first < last).then(|| {
        let steps = wage_steps(dice, worth * 7 / 10, first, Some(last));
        period(30, first, Some(last), steps)
    })
}

fn period(
    establishment: i64,
    start: Date,
    end: Option<Date>,
    wages: Vec<(Month, u32)>,
) -> GrownPeriod {
    GrownPeriod {
        scheme: Scheme::Gosi,
        establishment: Some(establishment),
        start,
        end,
        refunded_on: None,
        is_under_review: false,
        is_paid: true,
        wages,
    }
}

fn wage_steps(dice: &mut Dice, worth: u32, start: Date, end: Option<Date>) -> Vec<(Month, u32)> {
    let until = end.unwrap_or_else(register_day).max(start);
    let first = wages::in_year(worth, start.year());
    wages::steps(dice, &Scheme::Gosi, first, start, until).0
}

fn back(day: Date, months: u32) -> Date {
    day.checked_add_months(-i32::try_from(months).unwrap_or(0))
        .unwrap_or(day)
}

fn later(day: Date, days: u32) -> Date {
    day.checked_add_days(i64::from(days)).unwrap_or(day)
}
