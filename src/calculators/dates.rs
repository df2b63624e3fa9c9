//! What several calculators tell of the dates of a pension: how long is left, what the law changed.

use benefits::ages::{Age, Dates, Path};
use benefits::parameters::ids;
use benefits::{Population, Regime, RuleSet};
use calendar::Date;

use super::frame::story::Table;
use super::frame::{Asked, Shown, Words};
use super::record::person;
use crate::i18n::Arg;

/// The day before the law of 1445H, to show what it changed.
const BEFORE_THE_LAW: (i32, u8, u8) = (2024, 7, 2);

/// An age in words.
pub fn age(age: Age) -> Shown {
    Shown::Words(match age {
        Age::HijriYears(years) => Words::of("explanation-hijri-years").with("n", years),
        Age::GregorianMonths(months) if months % 12 == 0 => {
            Words::of("explanation-years").with("n", months / 12)
        }
        Age::GregorianMonths(months) => Words::of("calc-age")
            .inside(
                "years",
                Words::of("explanation-years").with("n", months / 12),
            )
            .inside(
                "months",
                Words::of("explanation-months").with("n", months % 12),
            ),
    })
}

/// How long is left, in months and until which day.
pub fn missing(dates: &Dates, works_on: bool, today: Date) -> Vec<Words> {
    let mut left = Vec::new();
    let mut add = |path: &Path, months_key, date_key, never_key| {
        if path.months_needed.is_none() {
            return;
        }
        if path.months_missing > 0 {
            left.push(Words::of(months_key).with("months", path.months_missing));
        }
        let way = if works_on {
            path.if_working_on
        } else {
            path.if_stopped
        };
        match way {
            Some(reached) if reached.date > today => {
                left.push(Words::of(date_key).arg("date", Arg::BothDates(reached.date)));
            }
            None => left.push(Words::of(never_key)),
            Some(_) => {}
        }
    };
    add(
        &dates.early,
        "calc-left-early",
        "calc-early-from",
        "calc-early-never",
    );
    add(
        &dates.normal,
        "calc-left-normal",
        "calc-normal-from",
        "calc-normal-never",
    );
    left
}

/// What the decree of 1445H changed for somebody it amended: the age and the months of the day before,
/// which still hold for those it exempted.
pub fn changed_by_law(asked: &Asked<'_>, now: &Dates, regime: Regime) -> Option<Table> {
    let (year, month, day) = BEFORE_THE_LAW;
    let before = Date::from_gregorian(year, month, day).ok()?;
    if regime != Regime::OldAmended || asked.today <= before {
        return None;
    }
    let rules = RuleSet::current();
    let of = |id| rules.count(id, Population::OldExempt, before).ok();
    let age = Age::HijriYears(of(ids::AGE_HIJRI_YEARS)?);
    let statutory_then = age.reached(person(asked).birth_date).ok()?;
    let early_then = of(ids::PENSION_MONTHS_EARLY);
    let months = |needed: Option<i32>| needed.map_or(Shown::Nothing, Shown::Months);
    Some(Table {
        id: "calc-changed",
        caption: "calc-changed",
        columns: vec![
            ("calc-changed-what", false),
            ("calc-changed-before", false),
            ("calc-changed-now", false),
        ],
        rows: vec![
            vec![
                Shown::key("calc-statutory-date"),
                Shown::Day(statutory_then),
                Shown::Day(now.statutory_date),
            ],
            vec![
                Shown::key("calc-early-months"),
                months(early_then),
                months(now.early.months_needed),
            ],
        ],
        total: None,
    })
}
