//! The earliest day of each way to a pension, and the condition that decides it.

use calendar::{Date, HijriDate, Month};
use serde::Serialize;

use super::{Dates, RetirementDates, annuities_population, hijri_text, statutory};
use crate::case::{Amount, Case, Period, Record, Scheme};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::{History, Scope};
use crate::parameters::{Population, RuleSet, ids};
use crate::pension::Way;
use crate::refusal::Refusal;
use crate::regime::Standing;

/// A way to a pension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Path {
    /// The contribution months it needs; `None` where it does not exist.
    pub months_needed: Option<i32>,
    /// How many of them are missing today.
    pub months_missing: i32,
    /// The first day allowed by age, where the path has a lowest age.
    pub age_date: Option<Date>,
    /// When the conditions are met if the person works on without a break from today.
    pub if_working_on: Option<Reached>,
    /// When they are met without any further contribution; `None` where that is never.
    pub if_stopped: Option<Reached>,
}

/// When the conditions of a way to a pension are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reached {
    /// The first day on which all are met; it may lie in the past.
    pub date: Date,
    /// The same day in the Umm al-Qura calendar.
    #[serde(serialize_with = "hijri_text")]
    pub hijri: HijriDate,
    /// The first day the pension can be paid for: the first of the next month.
    pub payable_from: Date,
    /// The condition met last.
    pub decided_by: Deciding,
}

/// Which condition is met last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Deciding {
    /// The age.
    Age,
    /// The contribution months.
    Months,
    /// Both on the same day.
    Both,
}

const EARLY_TABLE: Citation = Citation::new("m273-decree", "5", "3-4");

pub(super) static EARLY_MONTHS_TABLE: Rule = rule!(
    "early-months-table",
    ["months_then", "needed"],
    "",
    EARLY_TABLE
);
pub(super) static EARLY_MONTHS: Rule = rule!(
    "early-months",
    ["needed"],
    "",
    Citation::new("m33", "38", "1/b")
);
pub(super) static EARLY_AGE: Rule = rule!(
    "early-age",
    ["statutory", "months"],
    "",
    Citation::new("m273", "16", "3")
);

pub(super) static CONDITION_AGE: Text = text!("law-condition-age", "date");
pub(super) static CONDITION_MONTHS: Text = text!("law-condition-months", "months", "needed");
pub(super) static CONDITION_EARLY_MONTHS: Text =
    text!("law-condition-early-months", "months", "needed");
pub(super) static CONDITION_EARLY_AGE: Text = text!("law-condition-early-age", "date");
pub(super) static ASSUME_WORKING_ON: Text = text!("law-assume-working-on", "today");
pub(super) static ASSUME_WHOLE_MONTHS: Text = text!("law-assume-whole-months");
pub(super) static ASSUME_BOUGHT: Text = text!("law-assume-months-bought");
pub(super) static ASSUME_ADDED: Text = text!("law-assume-months-added");

/// The dates from which there is a pension.
///
/// # Errors
/// `no-annuities` for whom no annuities law of the Kingdom is computed here.
pub fn retirement_dates(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    _question: &RetirementDates,
    trail: &mut Trail,
) -> Result<Dates, Refusal> {
    let day = case.today.max(standing.in_force);
    let population = annuities_population(standing, day)?;
    let (statutory_age, statutory_date) =
        statutory(rules, standing, case.person.birth_date, day, trail)?;
    let needs = Needs::of(rules, standing, population, day, statutory_date, trail)?;

    let records = Records::of(case, needs.normal.max(needs.early))?;
    let months = records.months(rules, standing.scope())?;
    let months_today = months.today.months();
    let path = |needed| months.path(needed);
    let normal = path(needs.normal).with_age(Some(statutory_date));
    let early = path(needs.early).with_age(needs.early_from);
    let bought = if population == Population::New {
        None
    } else {
        let least = rules.count(ids::PENSION_BUY_IN_MONTHS_FROM, population, day)?;
        Some(path(least).with_age(Some(statutory_date)))
    };
    let added = added(rules, population, day, &needs, &records)?;
    let added = added.map(|path| path.with_age(Some(statutory_date)));
    let count = Quantity::months(months_today);
    let cite = |paragraph_old, paragraph_new| match population {
        Population::New => Citation::new("m273", "16", paragraph_new),
        _ => Citation::new("m33", "38", paragraph_old),
    };
    trail.condition(
        &CONDITION_AGE,
        &[Quantity::Date(statutory_date)],
        case.today >= statutory_date,
        cite("1/a", "2"),
    );
    let enough = |needed: i32| (months_today >= needed, [count, Quantity::months(needed)]);
    let (met, values) = enough(needs.normal);
    trail.condition(&CONDITION_MONTHS, &values, met, cite("1/a", "2"));
    let (met, values) = enough(needs.early);
    let table = if population == Population::OldAmended {
        EARLY_TABLE
    } else {
        cite("1/b", "3")
    };
    trail.condition(&CONDITION_EARLY_MONTHS, &values, met, table);
    if let Some(from) = needs.early_from {
        let met = case.today >= from;
        trail.condition(
            &CONDITION_EARLY_AGE,
            &[Quantity::Date(from)],
            met,
            cite("1/b", "3"),
        );
    }
    trail.assume(&ASSUME_WORKING_ON, &[Quantity::Date(case.today)]);
    trail.assume(&ASSUME_WHOLE_MONTHS, &[]);
    if bought.is_some_and(|path| path.is_sooner_than(&normal)) {
        trail.assume(&ASSUME_BOUGHT, &[]);
    }
    if added.is_some_and(|path| path.is_sooner_than(&normal)) {
        trail.assume(&ASSUME_ADDED, &[]);
    }
    Ok(Dates {
        statutory_age,
        statutory_date,
        statutory_hijri: statutory_date.to_hijri(),
        months_today,
        normal,
        early,
        bought,
        added,
    })
}

/// The record as it goes on: stopped today, and worked on.
struct Records<'a> {
    case: &'a Case,
    stopped: Record,
    working: Record,
    /// The day until which work goes on is looked at.
    horizon: Date,
}

/// The months of some periods: until today, and as the record goes on.
struct Months {
    today: History,
    stopped: History,
    working: History,
}

impl Records<'_> {
    fn of(case: &Case, most: i32) -> Result<Records<'_>, Refusal> {
        let horizon = case.today.checked_add_months(most + 2);
        Ok(Records {
            case,
            stopped: stopped_record(&case.record, case.today)?,
            working: working_record(&case.record, case.today)?,
            horizon: horizon.unwrap_or(Date::MAX),
        })
    }

    fn months(&self, rules: &RuleSet, scope: Scope) -> Result<Months, Refusal> {
        let build = |record, before| History::build(rules, record, scope, before, None);
        Ok(Months {
            today: build(&self.case.record, self.case.today)?,
            stopped: build(&self.stopped, Date::MAX)?,
            working: build(&self.working, self.horizon)?,
        })
    }
}

/// A way by its months alone: how many are needed and missing, and the days on which they are there.
struct ByMonths {
    needed: i32,
    missing: i32,
    working: Option<Date>,
    stopped: Option<Date>,
}

impl Months {
    fn path(&self, needed: i32) -> ByMonths {
        ByMonths {
            needed,
            missing: (needed - self.today.months()).max(0),
            working: self.working.day_reaching(needed),
            stopped: self.stopped.day_reaching(needed),
        }
    }
}

impl ByMonths {
    fn with_age(self, age_date: Option<Date>) -> Path {
        Path {
            months_needed: Some(self.needed),
            months_missing: self.missing,
            age_date,
            if_working_on: reached(self.working, age_date),
            if_stopped: reached(self.stopped, age_date),
        }
    }
}

impl Path {
    /// Whether its conditions are met sooner, or without work where the other needs some.
    fn is_sooner_than(&self, other: &Path) -> bool {
        let day = |reached: Option<Reached>| reached.map_or(Date::MAX, |reached| reached.date);
        day(self.if_working_on) < day(other.if_working_on)
            || day(self.if_stopped) < day(other.if_stopped)
    }
}

/// The months of both schemes together, each counted whole by itself.
fn added(
    rules: &RuleSet,
    population: Population,
    day: Date,
    needs: &Needs,
    records: &Records<'_>,
) -> Result<Option<ByMonths>, Refusal> {
    if population == Population::New {
        return Ok(None);
    }
    let insured = records.months(rules, Scope::Insured)?;
    let civil = records.months(rules, Scope::Civil)?;
    // Whose service was over first brings its months along.
    let earlier = if civil.today.last_day() > insured.today.last_day() {
        insured.today.months()
    } else {
        civil.today.months()
    };
    let least = rules.count(ids::EXCHANGE_MONTHS_FROM, population, day)?;
    if earlier < least || insured.today.is_empty() || civil.today.is_empty() {
        return Ok(None);
    }
    let reached = |insured: &History, civil: &History| {
        let mut days = insured.days_reaching();
        days.extend(civil.days_reaching());
        days.sort_unstable();
        let index = usize::try_from(needs.normal).ok()?.checked_sub(1)?;
        days.get(index).copied()
    };
    let today = insured.today.months() + civil.today.months();
    Ok(Some(ByMonths {
        needed: needs.normal,
        missing: (needs.normal - today).max(0),
        working: reached(&insured.working, &civil.working),
        stopped: reached(&insured.stopped, &civil.stopped),
    }))
}

/// The months that the two ways need, and the first day of the early one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Needs {
    pub(crate) normal: i32,
    pub(crate) early: i32,
    pub(crate) early_from: Option<Date>,
}

impl Needs {
    /// What the law asks of a person on a day.
    pub(crate) fn of(
        rules: &RuleSet,
        standing: &Standing,
        population: Population,
        day: Date,
        statutory_date: Date,
        trail: &mut Trail,
    ) -> Result<Needs, Refusal> {
        let normal = rules.count(ids::PENSION_MONTHS_NORMAL, population, day)?;
        let early = if population == Population::OldAmended {
            let id = ids::PENSION_MONTHS_EARLY_BY_MONTHS;
            let then = standing.months_at_law.unwrap_or(0);
            let found = rules.band(id, population, day, Rational::whole(i64::from(then)))?;
            let needed = found
                .and_then(Rational::floor)
                .and_then(|months| i32::try_from(months).ok());
            // Past the table a person is exempt, and never gets here.
            let needed = needed.unwrap_or(i32::MAX);
            let inputs = [then, needed].map(Quantity::months);
            trail.step(
                &EARLY_MONTHS_TABLE,
                &inputs,
                Quantity::months(needed),
                &[id],
            );
            needed
        } else {
            let id = ids::PENSION_MONTHS_EARLY;
            let needed = rules.count(id, population, day)?;
            let shown = Quantity::months(needed);
            trail.step(&EARLY_MONTHS, &[shown], shown, &[id]);
            needed
        };
        let id = ids::PENSION_EARLY_MONTHS_BEFORE;
        let before = rules.limit(id, population, day)?.and_then(Rational::floor);
        let before = before.and_then(|months| i32::try_from(months).ok());
        let early_from = before.and_then(|months| statutory_date.checked_add_months(-months));
        if let Some((months, from)) = before.zip(early_from) {
            let inputs = [Quantity::Date(statutory_date), Quantity::months(months)];
            trail.step(&EARLY_AGE, &inputs, Quantity::Date(from), &[id]);
        }
        Ok(Needs {
            normal,
            early,
            early_from,
        })
    }
}

impl Needs {
    /// Which way to a pension is open on a day.
    pub(crate) fn way(&self, months: i32, on: Date, statutory_date: Date) -> Option<Way> {
        if on >= statutory_date {
            return (months >= self.normal).then_some(Way::Normal);
        }
        let from_age = self.early_from.is_none_or(|from| on >= from);
        (from_age && months >= self.early).then_some(Way::Early)
    }
}

fn reached(months: Option<Date>, age: Option<Date>) -> Option<Reached> {
    let months = months?;
    let age = age.unwrap_or(Date::MIN);
    let date = months.max(age);
    // The months are complete on the eve of that day, the age on the day itself.
    let fulfilled = months.checked_add_days(-1).unwrap_or(months).max(age);
    let payable_from = Month::of(fulfilled).checked_add(1)?.first_day();
    let decided_by = match months.cmp(&age) {
        std::cmp::Ordering::Less => Deciding::Age,
        std::cmp::Ordering::Equal => Deciding::Both,
        std::cmp::Ordering::Greater => Deciding::Months,
    };
    Some(Reached {
        date,
        hijri: date.to_hijri(),
        payable_from,
        decided_by,
    })
}

/// The record as if the person stopped working today.
fn stopped_record(record: &Record, today: Date) -> Result<Record, Refusal> {
    let yesterday = today.checked_add_days(-1).unwrap_or(today);
    let kept = record
        .periods()
        .iter()
        .filter(|period| period.from() < today);
    let cut = kept.map(|period| {
        let to = period.to().map_or(yesterday, |to| to.min(yesterday));
        Period::new(
            period.scheme(),
            period.status(),
            period.calendar(),
            period.from(),
            Some(to),
            period.wages().to_vec(),
        )
    });
    Record::new(cut.collect::<Result<_, _>>()?)
}

/// The record as if the person worked on from today without a break.
fn working_record(record: &Record, today: Date) -> Result<Record, Refusal> {
    if record.is_open() {
        return Ok(record.clone());
    }
    // Where the record reaches into the future, work goes on from its end.
    let ends = record
        .periods()
        .iter()
        .filter_map(Period::to)
        .max()
        .unwrap_or(today);
    let from = ends.checked_add_days(1).unwrap_or(today).max(today);
    // What is earned changes no date.
    let on = Period::level(Scheme::SocialInsurance, from, None, Amount::default())?;
    let mut periods = record.periods().to_vec();
    periods.push(on);
    Record::new(periods)
}
