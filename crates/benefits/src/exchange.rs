//! Benefit exchange: months of the civil scheme and of social insurance, added for one pension.
//!
//! **The rule in words** (law M/53 of 1424H). A contributor of one scheme with at least twelve
//! months in another, not compensated, may have them added; the last scheme pays. Where that is the
//! civil one, its formula is applied to all months. Where it is social insurance, the last salary of
//! the civil service is first grown by 4 % for each year between the two ends of service (table 5); if
//! the average of the last 24 months is not above it, that average counts for all months, otherwise
//! each stretch counts with its own wage. Added months open a pension at the statutory age; before it
//! only the last scheme's own months do, except for staff of bodies converted by the Cabinet.
//! Military service is shown and not computed.
//!
//! ```
//! use benefits::exchange::ExchangeQuestion;
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let period = |scheme, from, to, wage: &str| {
//!     Period::level(scheme, day(from), Some(day(to)), wage.parse().unwrap()).unwrap()
//! };
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1965-01-01")),
//!     record: Record::new(vec![
//!         period(Scheme::Civil, "2007-01-01", "2018-12-31", "10000"),
//!         period(Scheme::SocialInsurance, "2019-01-01", "2026-12-31", "20000"),
//!     ]).unwrap(),
//!     question: Question::Exchange(ExchangeQuestion { on: day("2027-01-01"), converted_body: false, asked_on: None }),
//! };
//! let Answer::Exchange(pension) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(pension.monthly.unwrap().to_string(), "8105.71");
//! ```

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ages::{Age, Needs, annuities_population, statutory};
use crate::case::{Case, Scheme};
use crate::civil;
use crate::exact::{Rational, Rounding};
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::{History, Scope};
use crate::keys::Keys;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::pension::old::{self, Service};
use crate::pension::{Amounts, rounded};
use crate::refusal::Refusal;
use crate::regime::Standing;

/// How much is the pension with the months of both schemes added?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExchangeQuestion {
    /// The first day after the last service.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// Whether the last employer is a body converted or privatised by the Cabinet, so that added
    /// months open a pension before the statutory age too.
    #[serde(default)]
    pub converted_body: bool,
    /// The day the months were asked for; left out, it is taken to be in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub asked_on: Option<Date>,
}

/// A pension on added months, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exchange {
    /// Riyals a month; `None` where a condition is not met.
    pub monthly: Option<Decimal>,
    /// Which scheme pays: `civil` or `social_insurance`.
    pub paid_by: Scheme,
    /// The months under social insurance.
    pub insured_months: i32,
    /// The months of civil service.
    pub civil_months: i32,
    /// The day of the age.
    pub statutory_date: Date,
}

const M53: Citation = Citation::new("m53", "", "");

static GROWTH: Rule = rule!(
    "exchange-growth",
    ["coefficient", "years", "months"],
    "",
    Citation::new("m53", "table 5", "")
);
static GROWN: Rule = rule!(
    "exchange-grown-salary",
    ["salary", "growth"],
    "salary × growth",
    M53
);
static UNIFORM: Rule = rule!(
    "exchange-uniform",
    ["insured_part", "average", "months", "divisor"],
    "insured_part + average × months ÷ divisor",
    M53
);
static SPLIT: Rule = rule!(
    "exchange-split",
    ["insured_part", "grown", "months", "divisor"],
    "insured_part + grown × months ÷ divisor",
    M53
);
static CAP: Rule = rule!(
    "exchange-cap",
    ["pension", "average", "percent"],
    "min ( pension , average × percent )",
    Citation::new("m33", "38", "3/a")
);
static ADDED: Rule = rule!(
    "exchange-months",
    ["insured", "civil"],
    "insured + civil",
    M53
);

static CONDITION_BOTH: Text = text!("law-condition-exchange-months", "months", "needed");
static CONDITION_ASKED: Text = text!("law-condition-exchange-age", "date");
static CONDITION_AGE: Text = text!(
    "law-condition-exchange-statutory",
    "date",
    "months",
    "needed"
);
static CONDITION_EARLY: Text = text!("law-condition-exchange-early", "months", "needed");
static REASON_NOT_ABOVE: Text = text!("law-reason-average-not-above", "average", "grown");
static REASON_ABOVE: Text = text!("law-reason-average-above", "average", "grown");
static REASON_BELOW_CAP: Text = text!("law-reason-exchange-below-cap", "pension", "average");
static UNCERTAIN_TABLE: Text = text!("law-uncertain-exchange-table");
static UNCERTAIN_EARLY: Text = text!("law-uncertain-exchange-early");
static REFUSAL_ONE_SCHEME: Text = text!("law-refusal-one-scheme");
static REFUSAL_NEW_LAW: Text = text!("law-refusal-exchange-new-law");
static ASSUME_NOT_DISABLED: Text = text!("law-assume-exchange-request");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&GROWTH, &GROWN, &UNIFORM, &SPLIT, &CAP, &ADDED],
    texts: &[
        &CONDITION_BOTH,
        &CONDITION_ASKED,
        &CONDITION_AGE,
        &CONDITION_EARLY,
        &REASON_NOT_ABOVE,
        &REASON_ABOVE,
        &REASON_BELOW_CAP,
        &UNCERTAIN_TABLE,
        &UNCERTAIN_EARLY,
        &REFUSAL_ONE_SCHEME,
        &REFUSAL_NEW_LAW,
        &ASSUME_NOT_DISABLED,
    ],
    names: &["social-insurance"],
};

/// The pension with the months of both schemes added.
///
/// # Errors
/// `one-scheme` without both; `exchange-new-law` under the law of 1445H, which needs no exchange.
pub fn exchange(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ExchangeQuestion,
    trail: &mut Trail,
) -> Result<Exchange, Refusal> {
    let on = question.on;
    let population = annuities_population(standing, on)?;
    if population == Population::New {
        return Err(Refusal::at("/person", &REFUSAL_NEW_LAW));
    }
    let build = |scope| History::build(rules, &case.record, scope, on, None);
    let (insured, service) = (build(Scope::Insured)?, build(Scope::Civil)?);
    let (Some(insured_end), Some(civil_end)) = (insured.last_day(), service.last_day()) else {
        return Err(Refusal::at("/record", &REFUSAL_ONE_SCHEME));
    };
    let paid_by = if civil_end > insured_end {
        Scheme::Civil
    } else {
        Scheme::SocialInsurance
    };
    let birth = case.person.birth_date;
    let (_, statutory_date) = statutory(rules, standing, birth, on, trail)?;
    let needs = Needs::of(rules, standing, population, on, statutory_date, trail)?;
    let (insured_months, civil_months) = (insured.months(), service.months());
    let total = insured_months + civil_months;
    let shown = [insured_months, civil_months].map(Quantity::months);
    trail.step(&ADDED, &shown, Quantity::months(total), &[]);
    trail.assume(&ASSUME_NOT_DISABLED, &[]);

    let (earlier, last) = match paid_by {
        Scheme::Civil => (insured_months, civil_months),
        _ => (civil_months, insured_months),
    };
    let needed = rules.count(ids::EXCHANGE_MONTHS_FROM, population, on)?;
    let values = [earlier, needed].map(Quantity::months);
    let enough = trail.condition(&CONDITION_BOTH, &values, earlier >= needed, M53);
    let most = rules.count(ids::EXCHANGE_AGE_MOST, population, on)?;
    // Whoever is of the largest age may ask until the next birthday.
    let until = Age::HijriYears(most + 1).reached(birth)?;
    let asked = match question.asked_on {
        Some(asked_on) => {
            let in_time = asked_on < until && asked_on <= insured_end.max(civil_end);
            trail.condition(&CONDITION_ASKED, &[Quantity::Date(until)], in_time, M53)
        }
        None => true,
    };
    let opened = if on >= statutory_date {
        let values = [
            Quantity::Date(statutory_date),
            Quantity::months(total),
            Quantity::months(needs.normal),
        ];
        trail.condition(&CONDITION_AGE, &values, total >= needs.normal, M53)
    } else {
        let counted = if question.converted_body { total } else { last };
        let values = [counted, needs.early].map(Quantity::months);
        trail.uncertain(&UNCERTAIN_EARLY, &[], Confidence::Medium);
        trail.condition(&CONDITION_EARLY, &values, counted >= needs.early, M53)
    };
    let mut answer = Exchange {
        monthly: None,
        paid_by,
        insured_months,
        civil_months,
        statutory_date,
    };
    if !(enough && asked && opened) {
        return Ok(answer);
    }
    let salary = civil::last_salary(&service)?;
    let exact = if paid_by == Scheme::Civil {
        civil::formula(rules, on, salary, total, trail)?
    } else {
        let k = growth(rules, population, on, civil_end, insured_end, trail)?;
        let parts = Parts {
            case,
            insured: &insured,
            salary,
            k,
            civil_months,
        };
        by_insurance(rules, population, on, &parts, trail)?
    };
    let payer = if paid_by == Scheme::Civil {
        Population::Civil
    } else {
        population
    };
    answer.monthly = Some(rounded(rules, payer, on, exact, trail)?);
    Ok(answer)
}

/// What social insurance pays from.
struct Parts<'a> {
    case: &'a Case,
    insured: &'a History,
    salary: Rational,
    k: Rational,
    civil_months: i32,
}

fn by_insurance(
    rules: &RuleSet,
    population: Population,
    on: Date,
    parts: &Parts<'_>,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let money = Quantity::Money;
    let service = Service::of(rules, population, on, parts.insured, parts.case, 0)?;
    let grown = parts.salary * parts.k;
    let inputs = [money(parts.salary), Quantity::Number(parts.k)];
    trail.step(&GROWN, &inputs, money(grown), &[]);
    let Amounts {
        average,
        monthly: own,
        ..
    } = old::formula(rules, population, on, &service, trail)?;
    let id = ids::PENSION_DIVISOR_AFTER_1422;
    let divisor = rules.number(id, population, on)?;
    let months = Rational::whole(i64::from(parts.civil_months));
    let compared = [money(average), money(grown)];
    let (rule, other, reason, wage) = if average <= grown {
        (&UNIFORM, &SPLIT, &REASON_NOT_ABOVE, average)
    } else {
        (&SPLIT, &UNIFORM, &REASON_ABOVE, grown)
    };
    trail.not_applied(other, reason, &compared);
    let pension = own + wage * months / divisor;
    let inputs = [
        money(own),
        money(wage),
        Quantity::Months(months),
        Quantity::Number(divisor),
    ];
    trail.step(rule, &inputs, money(pension), &[id]);
    let percent = rules.number(ids::PENSION_CAP, population, on)?;
    let cap = average * percent.percent();
    let amounts = if pension > cap {
        let inputs = [money(pension), money(average), Quantity::Percent(percent)];
        trail.step(&CAP, &inputs, money(cap), &[ids::PENSION_CAP]);
        Amounts {
            average,
            monthly: cap,
            limited_by: None,
        }
    } else {
        trail.not_applied(&CAP, &REASON_BELOW_CAP, &[money(pension), money(average)]);
        Amounts {
            average,
            monthly: pension,
            limited_by: None,
        }
    };
    Ok(old::raise_to_minimum(rules, population, on, amounts, trail)?.monthly)
}

/// The decimals of a power of the coefficient. With amounts below a million riyals the error stays
/// under a hundred-millionth of a halala, and powers of fewer than ten years are exact.
const DECIMALS: u32 = 18;

/// The growth between the two ends of service: whole years as powers, the months of a part year in a
/// straight line between two of them, from fifteen days on a month.
fn growth(
    rules: &RuleSet,
    population: Population,
    on: Date,
    first_end: Date,
    last_end: Date,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let id = ids::EXCHANGE_COEFFICIENT;
    let coefficient = rules.number(id, population, on)?;
    let mut months = last_end.whole_months_since(first_end).max(0);
    let behind = first_end.checked_add_months(months).unwrap_or(last_end);
    if last_end.days_since(behind) >= 15 {
        months += 1;
    }
    let (years, months) = (months.div_euclid(12), months.rem_euclid(12));
    let k = power(coefficient, years) * part_year(coefficient, months);
    let inputs = [
        Quantity::Number(coefficient),
        Quantity::Years(Rational::whole(i64::from(years))),
        Quantity::months(months),
    ];
    trail.step(&GROWTH, &inputs, Quantity::Number(k), &[id]);
    trail.uncertain(&UNCERTAIN_TABLE, &[], Confidence::Medium);
    Ok(k)
}

fn part_year(coefficient: Rational, months: i32) -> Rational {
    let part = Rational::new(i128::from(months), 12);
    Rational::ONE + (coefficient - Rational::ONE) * part
}

fn power(coefficient: Rational, years: i32) -> Rational {
    let mut power = Rational::ONE;
    for _ in 0..years {
        power = power * coefficient;
        let scale = 10_i128.pow(DECIMALS);
        if power.denominator() > scale {
            let scaled = power * Rational::new(scale, 1);
            let rounded = Rounding::HalfUp.round(scaled, 0);
            power = rounded.map_or(Rational::OVERFLOW, |units| {
                Rational::new(i128::from(units), scale)
            });
        }
    }
    power
}

#[cfg(test)]
mod tests;
