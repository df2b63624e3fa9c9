//! The civil pension of 1393H, for those who stay under it.
//!
//! **The rule in words** (law M/41, article 19). One fortieth of the last basic salary for each year
//! of service, at most the whole of it. At sixty Hijri years a pension needs ten years of service; 25
//! years open it whatever the reason for leaving, 20 at one's own request with approval, 15 where the
//! post is abolished. Clause 5 of decree M/273 replaces the age and the 25 years for those it amends.
//! On total disability in service the pension is at least 40 % of the salary, 80 % where the work
//! caused it. Whoever entered after 3 July 2024 is under the law of 1445H instead.
//!
//! ```
//! use benefits::civil::{CivilQuestion, Leaving};
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let service = Period::level(
//!     Scheme::Civil, day("1995-01-01"), Some(day("2026-12-31")), "14000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1970-01-01")),
//!     record: Record::new(vec![service]).unwrap(),
//!     question: Question::Civil(CivilQuestion { on: day("2027-01-01"), leaving: Leaving::Any }),
//! };
//! let Answer::Civil(pension) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(pension.monthly.unwrap().to_string(), "11200.00"); // 32 of 40 years
//! ```

use calendar::{Date, Month};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ages::{Needs, statutory};
use crate::case::Case;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text, texts};
use crate::history::{History, Scope};
use crate::keys::Keys;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::pension::rounded;
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};

/// How much is the civil pension from a day on?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CivilQuestion {
    /// The first day after the service; service before it counts.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// Why the service ends.
    pub leaving: Leaving,
}

/// Why civil service ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Leaving {
    /// Any reason, such as the age or one's own request without approval.
    Any,
    /// One's own request, approved by the appointing authority.
    WithApproval,
    /// The post is abolished, or a dismissal that is no penalty.
    Abolition,
    /// Total disability or death in service.
    Disability,
    /// The same, caused by the work.
    DisabilityByWork,
}

/// A civil pension, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CivilPension {
    /// Riyals a month; `None` where no condition set is met.
    pub monthly: Option<Decimal>,
    /// The first day it is paid for.
    pub payable_from: Option<Date>,
    /// The day of the age.
    pub age_date: Date,
    /// The months of service.
    pub months: i32,
    /// The last basic salary.
    pub last_salary: Decimal,
}

const M41: Citation = Citation::new("m41", "19", "");

static FORMULA: Rule = rule!(
    "civil-formula",
    ["salary", "months", "divisor"],
    "salary × months ÷ divisor",
    M41
);
static CAP: Rule = rule!(
    "civil-cap",
    ["pension", "salary", "percent"],
    "min ( pension , salary × percent )",
    M41
);
static DISABILITY: Rule = rule!(
    "civil-disability",
    ["pension", "salary", "percent"],
    "max ( pension , salary × percent )",
    Citation::new("m41", "", "")
);

static CONDITION_AGE: Text = text!("law-condition-civil-age", "date");
static CONDITION_AT_AGE: Text = text!("law-condition-civil-at-age", "months", "needed");
static CONDITION_ANY: Text = text!("law-condition-civil-any-reason", "months", "needed");
static CONDITION_APPROVED: Text = text!("law-condition-civil-approved", "months", "needed");
static CONDITION_ABOLISHED: Text = text!("law-condition-civil-abolished", "months", "needed");
static CONDITION_DISABLED: Text = text!("law-condition-civil-disabled");
static REASON_BELOW_CAP: Text = text!("law-reason-below-salary", "pension", "salary");
static REASON_NOT_DISABLED: Text = text!("law-reason-not-disabled-in-service");
static UNCERTAIN_FORMULA: Text = text!("law-uncertain-civil-formula");
static UNCERTAIN_APPROVAL: Text = text!("law-uncertain-civil-approval-amended");
static REFUSAL_NOT_CIVIL: Text = text!("law-refusal-not-civil", "regime");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&FORMULA, &CAP, &DISABILITY],
    texts: &[
        &CONDITION_AGE,
        &CONDITION_AT_AGE,
        &CONDITION_ANY,
        &CONDITION_APPROVED,
        &CONDITION_ABOLISHED,
        &CONDITION_DISABLED,
        &REASON_BELOW_CAP,
        &REASON_NOT_DISABLED,
        &UNCERTAIN_FORMULA,
        &UNCERTAIN_APPROVAL,
        &REFUSAL_NOT_CIVIL,
    ],
    names: &[],
};

/// The civil pension from a day on.
///
/// # Errors
/// `not-civil` for whoever is not under the civil pension law; `no-wages` without civil service.
pub fn civil(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &CivilQuestion,
    trail: &mut Trail,
) -> Result<CivilPension, Refusal> {
    let on = question.on;
    if !standing.regime.is_old() {
        return Err(
            Refusal::at("/person", &REFUSAL_NOT_CIVIL).with(Quantity::Name(standing.regime.name()))
        );
    }
    let (_, age_date) = statutory(rules, standing, case.person.birth_date, on, trail)?;
    let history = History::build(rules, &case.record, Scope::Civil, on, None)?;
    let salary = last_salary(&history)?;
    let months = history.months();
    let entitled = conditions(rules, standing, question, months, age_date, trail)?;
    let mut pension = CivilPension {
        monthly: None,
        payable_from: None,
        age_date,
        months,
        last_salary: crate::pension::money(rules.rounding(Population::Civil, on)?, salary)?,
    };
    if entitled {
        let by_service = formula(rules, on, salary, months, trail)?;
        let exact = at_least(rules, question, salary, by_service, trail)?;
        pension.monthly = Some(rounded(rules, Population::Civil, on, exact, trail)?);
        pension.payable_from = first_payment(on, &history);
    }
    Ok(pension)
}

/// The first of the month after the last day of service.
fn first_payment(on: Date, history: &History) -> Option<Date> {
    let last = history.last_day()?;
    let next = Month::of(last).checked_add(1)?.first_day();
    let asked = Month::of(on).first_day();
    let asked = if asked == on {
        on
    } else {
        Month::of(on).checked_add(1)?.first_day()
    };
    Some(next.max(asked))
}

/// The last basic salary of a civil history.
///
/// # Errors
/// `no-wages` without civil service.
pub(crate) fn last_salary(history: &History) -> Result<Rational, Refusal> {
    let last = history.slots().last();
    last.map(|slot| Rational::halalas(slot.wage))
        .ok_or_else(|| Refusal::at("/record", &texts::REFUSAL_NO_WAGES))
}

/// The formula and its upper limit, for any number of months.
///
/// # Errors
/// Where the data does not cover the day.
pub(crate) fn formula(
    rules: &RuleSet,
    on: Date,
    salary: Rational,
    months: i32,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let divisor = rules.number(ids::CIVIL_DIVISOR, Population::Civil, on)?;
    let months = Rational::whole(i64::from(months));
    let pension = salary * months / divisor;
    let inputs = [
        Quantity::Money(salary),
        Quantity::Months(months),
        Quantity::Number(divisor),
    ];
    trail.step(
        &FORMULA,
        &inputs,
        Quantity::Money(pension),
        &[ids::CIVIL_DIVISOR],
    );
    trail.uncertain(&UNCERTAIN_FORMULA, &[], Confidence::Medium);
    let percent = rules.number(ids::CIVIL_CAP, Population::Civil, on)?;
    let cap = salary * percent.percent();
    if pension <= cap {
        trail.not_applied(
            &CAP,
            &REASON_BELOW_CAP,
            &[pension, salary].map(Quantity::Money),
        );
        return Ok(pension);
    }
    let inputs = [
        Quantity::Money(pension),
        Quantity::Money(salary),
        Quantity::Percent(percent),
    ];
    trail.step(&CAP, &inputs, Quantity::Money(cap), &[ids::CIVIL_CAP]);
    Ok(cap)
}

/// The smallest pension on disability in service.
fn at_least(
    rules: &RuleSet,
    question: &CivilQuestion,
    salary: Rational,
    pension: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let id = match question.leaving {
        Leaving::Disability => ids::CIVIL_DISABILITY_SHARE,
        Leaving::DisabilityByWork => ids::CIVIL_DISABILITY_WORK_SHARE,
        _ => {
            trail.not_applied(&DISABILITY, &REASON_NOT_DISABLED, &[]);
            return Ok(pension);
        }
    };
    let percent = rules.number(id, Population::Civil, question.on)?;
    let raised = pension.max(salary * percent.percent());
    let inputs = [
        Quantity::Money(pension),
        Quantity::Money(salary),
        Quantity::Percent(percent),
    ];
    trail.step(&DISABILITY, &inputs, Quantity::Money(raised), &[id]);
    Ok(raised)
}

/// Whether a set of conditions is met.
fn conditions(
    rules: &RuleSet,
    standing: &Standing,
    question: &CivilQuestion,
    months: i32,
    age_date: Date,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let on = question.on;
    let cite = Citation::new("m41", "18", "");
    if matches!(
        question.leaving,
        Leaving::Disability | Leaving::DisabilityByWork
    ) {
        return Ok(trail.condition(&CONDITION_DISABLED, &[], true, Citation::new("m41", "", "")));
    }
    let count = |id| rules.count(id, Population::Civil, on);
    let values = |needed| [Quantity::months(months), Quantity::months(needed)];
    let of_age = trail.condition(
        &CONDITION_AGE,
        &[Quantity::Date(age_date)],
        on >= age_date,
        cite,
    );
    if of_age {
        let needed = count(ids::CIVIL_MONTHS_NORMAL)?;
        let met = months >= needed;
        return Ok(trail.condition(&CONDITION_AT_AGE, &values(needed), met, cite));
    }
    let amended = standing.population(on) == Population::OldAmended;
    let any = if amended {
        let mut quiet = Trail::off();
        Needs::of(
            rules,
            standing,
            Population::OldAmended,
            on,
            age_date,
            &mut quiet,
        )?
        .early
    } else {
        count(ids::CIVIL_MONTHS_ANY_REASON)?
    };
    let cite_any = if amended {
        Citation::new("m273-decree", "5", "3-4")
    } else {
        cite
    };
    let mut met = trail.condition(&CONDITION_ANY, &values(any), months >= any, cite_any);
    if question.leaving == Leaving::WithApproval {
        let needed = count(ids::CIVIL_MONTHS_WITH_APPROVAL)?;
        met |= trail.condition(&CONDITION_APPROVED, &values(needed), months >= needed, cite);
        if standing.regime == Regime::OldAmended {
            trail.uncertain(&UNCERTAIN_APPROVAL, &[], Confidence::Low);
        }
    }
    if question.leaving == Leaving::Abolition {
        let needed = count(ids::CIVIL_MONTHS_ABOLITION)?;
        met |= trail.condition(
            &CONDITION_ABOLISHED,
            &values(needed),
            months >= needed,
            cite,
        );
    }
    Ok(met)
}

#[cfg(test)]
mod tests;
