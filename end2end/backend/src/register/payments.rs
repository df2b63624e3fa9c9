//! What pensions are made of, who shares them, and how employers pay: grown beside the people, with
//! draws of their own.

use benefits::parameters::ids;
use benefits::{Population, RuleSet};
use calendar::{Date, Month};
use contract::Scheme;

use super::dice::{Dice, Kind};
use super::establishments::PUBLIC_BODIES;
use super::{Person, names, register_day};

/// Something taken off a pension each month.
#[derive(Debug, Clone)]
pub(super) struct Deducted {
    pub(super) kind: &'static str,
    pub(super) from: Month,
    pub(super) last: Option<Month>,
    pub(super) halalas: u32,
}

/// Somebody on record with a pension.
#[derive(Debug, Clone)]
pub(super) struct Relative {
    pub(super) reader: Option<i64>,
    pub(super) relation: &'static str,
    pub(super) name: (String, String),
    pub(super) birth_date: Date,
    pub(super) is_entitled: bool,
    pub(super) halalas: Option<u32>,
    pub(super) entitled_until: Option<Date>,
}

/// What a person's pension brings along.
#[derive(Debug, Clone, Default)]
pub(super) struct PensionFacts {
    pub(super) components: Vec<(&'static str, u32)>,
    pub(super) deductions: Vec<Deducted>,
    pub(super) returned: Vec<Month>,
    pub(super) family: Vec<Relative>,
}

/// The facts of a person's pension; nothing where there is none.
pub(super) fn of(seed: u64, person: &Person) -> PensionFacts {
    let Some(pension) = &person.pension else {
        return PensionFacts::default();
    };
    let mut dice = Dice::of(seed, Kind::Payments, u64::try_from(person.id).unwrap_or(0));
    let supplement = supplement(person, &pension.scheme, pension.halalas);
    let mut components = vec![("basic", pension.halalas - supplement)];
    if supplement > 0 {
        components.push(("dependants_supplement", supplement));
    }
    let mut facts = PensionFacts {
        components,
        ..PensionFacts::default()
    };
    if super::demo_pensions::tell(person, &mut facts) {
        return facts;
    }
    if dice.chance(8) {
        // Never more than a quarter of the pension, as far as one creditor goes.
        let most = pension.halalas / 4 / 1_000;
        let kind = if dice.chance(60) {
            "overpayment"
        } else {
            "court_order"
        };
        let months = i32::try_from(dice.between(3, 30)).unwrap_or(3);
        let from = back(dice.below(18)).max(Month::of(pension.starts_on));
        facts.deductions.push(Deducted {
            kind,
            from,
            last: (kind == "overpayment")
                .then(|| from.checked_add(months))
                .flatten(),
            halalas: dice.between(most / 4, most).max(1) * 1_000,
        });
    }
    if person.died_on.is_none() {
        facts.family = dependants(&mut dice, person);
    }
    facts
}

/// The part of a pension that dependants add (law of 1421H, article 38): a percentage of what was
/// earned before 1422H.
fn supplement(person: &Person, scheme: &Scheme, halalas: u32) -> u32 {
    if *scheme != Scheme::Gosi || person.dependants == 0 {
        return 0;
    }
    let (before, all) = person
        .periods
        .iter()
        .filter_map(|period| Some((period, period.end?)))
        .fold((0_i64, 0_i64), |(before, all), (period, end)| {
            let old = end.min(first_of_1422()).days_since(period.start).max(0);
            (before + old, all + end.days_since(period.start).max(1))
        });
    let count = benefits::Rational::whole(i64::from(person.dependants));
    let percent = RuleSet::current()
        .band(
            ids::PENSION_DEPENDANTS,
            Population::OldExempt,
            register_day(),
            count,
        )
        .ok()
        .flatten()
        .and_then(benefits::Rational::floor)
        .unwrap_or(0);
    if before == 0 || all == 0 {
        return 0;
    }
    let old_part = i64::from(halalas) * before / all;
    u32::try_from(old_part * percent / (100 + percent)).unwrap_or(0)
}

/// 1 Muharram 1422.
fn first_of_1422() -> Date {
    Date::from_gregorian(2001, 3, 26).unwrap_or(Date::MIN)
}

fn dependants(dice: &mut Dice, person: &Person) -> Vec<Relative> {
    (0..person.dependants)
        .map(|place| {
            let (relation, is_female, years) = match place {
                0 => ("spouse", !person.is_female, dice.between(45, 62)),
                place if place % 2 == 0 => ("son", false, dice.between(8, 19)),
                _ => ("daughter", true, dice.between(8, 24)),
            };
            Relative {
                reader: None,
                relation,
                name: names::citizen(dice, is_female).1,
                birth_date: years_ago(years, dice.below(300)),
                is_entitled: true,
                halalas: None,
                entitled_until: None,
            }
        })
        .collect()
}

/// The last day of a son's right by age alone (law of 1421H, article 2(8)).
pub(super) fn right_by_age(birth: Date) -> Option<Date> {
    let years = RuleSet::current()
        .count(
            ids::SURVIVORS_CHILD_AGE,
            Population::OldExempt,
            register_day(),
        )
        .ok()?;
    birth.checked_add_months(years * 12)?.checked_add_days(-1)
}

/// The state whose citizen somebody of the other GCC states is.
pub(super) fn gulf_state(seed: u64, person: &Person) -> Option<&'static str> {
    const STATES: [&str; 5] = ["emirates", "bahrain", "oman", "qatar", "kuwait"];
    (person.nationality == "gcc").then(|| {
        let index = u64::try_from(person.id).unwrap_or(0);
        *Dice::of(seed, Kind::State, index).pick(&STATES)
    })
}

/// What the employer has still to enter of somebody who joined lately.
pub(super) fn missing(person: &Person, start: Date) -> Option<&'static str> {
    let is_new = register_day().days_since(start) < 400;
    let is_told = person.id % 2 == 0;
    (person.nationality == "non_saudi" && is_new && is_told).then_some("occupation")
}

/// On which day an employer pays.
pub(super) fn pays_on_day(seed: u64, establishment: u32) -> Option<i64> {
    (establishment > PUBLIC_BODIES).then(|| {
        let mut dice = Dice::of(seed, Kind::Bills, u64::from(establishment));
        i64::from(dice.between(3, 14))
    })
}

/// Bills that were paid on another day than usual, or not at all.
pub(super) fn bill_exceptions() -> Vec<(i64, &'static str, Option<&'static str>)> {
    vec![
        (13, "2026-05", Some("2026-07-02")),
        (14, "2026-07", Some("2026-09-01")),
        (14, "2026-10", None),
    ]
}

fn back(months: u32) -> Month {
    let today = Month::of(register_day());
    today
        .checked_add(-i32::try_from(months).unwrap_or(0))
        .unwrap_or(today)
}

fn years_ago(years: u32, days: u32) -> Date {
    let months = i32::try_from(years * 12).unwrap_or(0);
    let day = register_day()
        .checked_add_months(-months)
        .unwrap_or(Date::MIN);
    day.checked_add_days(-i64::from(days)).unwrap_or(day)
}
