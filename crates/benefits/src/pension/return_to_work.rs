//! Work after the pension has begun.
//!
//! **The rule in words.** Under the law of 1421H (article 38(4)) the pension stops while the
//! pensioner works; where the new wage is below the average the pension was calculated from, or
//! below the last wage in that average if that is higher, the pension makes up the difference. On
//! leaving again the pensioner gets the better of two: one pension for all months on the new
//! average, or the old pension and a second one for the last months; where the second work ended by
//! disability or death, the first of the two is the pension of that (38(4)(b)).
//! Under the law of 1445H (article 18) whoever took the pension early keeps half of it with a wage of
//! at least the average wage of all insured people, three quarters with more than half of that
//! average, and the whole of it with less; at the end the pension is calculated again.
//!
//! ```
//! use benefits::pension::return_to_work::ReturnToWork;
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let amount = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("1998-01-01"), Some(day("2022-12-31")), amount("10000"),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1963-02-01")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::ReturnToWork(ReturnToWork {
//!         on: day("2026-12-01"),
//!         pension: amount("6000"),
//!         new_wage: amount("7000"),
//!         average: Some(amount("10000")),
//!         last_wage: None,
//!         national_average: None,
//!     }),
//! };
//! let Answer::ReturnToWork(paid) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(paid.monthly.to_string(), "3000.00"); // 10,000 − 7,000, out of the pension
//! ```

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::old::{self, Service};
use super::{Amounts, rounded};
use crate::ages::{annuities_population, statutory};
use crate::case::{Amount, Case};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text, texts};
use crate::history::History;
use crate::laws::{Laws, laws};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::service::no_less_than_half;

/// What is paid of a pension while its pensioner works again?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnToWork {
    /// The first day of the new work.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// The pension before.
    pub pension: Amount,
    /// The contributory wage of the new work.
    pub new_wage: Amount,
    /// The average the pension was calculated from (law of 1421H).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average: Option<Amount>,
    /// The last wage in that average, where it is higher (law of 1421H).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_wage: Option<Amount>,
    /// The average wage of all insured people, as the organisation publishes it (law of 1445H).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national_average: Option<Amount>,
}

/// What is paid of a pension while its pensioner works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhileWorking {
    /// Riyals a month out of the pension, beside the wage.
    pub monthly: Decimal,
    /// What is not paid of it.
    pub withheld: Decimal,
}

/// How much is the pension on leaving the second work (law of 1421H)?
///
/// The record holds the last work alone; the months before are given as the pension counted them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SecondLeave {
    /// The first day without covered work.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// The first day of the second work; months before it belong to the first pension.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub second_work_from: Date,
    /// The pension before the second work.
    pub pension: Amount,
    /// How the second work ended.
    #[serde(default)]
    pub ended_by: Ended,
}

/// How the second work of a pensioner ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Ended {
    /// The pensioner left it.
    #[default]
    Leaving,
    /// By a disability that work did not cause, or by death.
    DisabilityOrDeath,
}

/// The pension on leaving the second work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PensionAgain {
    /// Riyals a month: the better of the two.
    pub monthly: Decimal,
    /// All months as one, on the average of the last work.
    pub as_one: Decimal,
    /// The old pension and one for the last months.
    pub added: Decimal,
}

const OLD: Citation = Citation::new("m33", "38", "4/a");

pub(super) static OLD_BASE: Rule = rule!(
    "return-old-base",
    ["average", "last_wage"],
    "max ( average , last_wage )",
    OLD
);
pub(super) static OLD_TOP_UP: Rule = rule!(
    "return-old-top-up",
    ["base", "new_wage", "pension"],
    "min ( max ( base − new_wage , 0 ) , pension )",
    OLD
);
pub(super) static NEW_RATIO: Rule = rule!(
    "return-new-ratio",
    ["new_wage", "national_average"],
    "new_wage ÷ national_average",
    Citation::new("m273", "18", "1")
);
pub(super) static NEW_SHARE: Rule = rule!(
    "return-new-share",
    ["ratio", "low", "high"],
    "",
    Citation::new("m273", "18", "1")
);
pub(super) static NEW_KEPT: Rule = rule!(
    "return-new-kept",
    ["pension", "share"],
    "pension × share",
    Citation::new("m273", "18", "1")
);
pub(super) static AGAIN_ONE: Rule = rule!(
    "return-as-one",
    ["months"],
    "",
    Citation::new("m33", "38", "4/a/1")
);
pub(super) static AGAIN_LAST: Rule = rule!(
    "return-last-period",
    ["average", "months", "divisor"],
    "average × months ÷ divisor",
    Citation::new("m33", "38", "4/a/2")
);
pub(super) static AGAIN_TWO: Rule = rule!(
    "return-added",
    ["pension", "second"],
    "pension + second",
    Citation::new("m33", "38", "4/a/2")
);
/// Of the two paragraphs of 38(4): for leaving, and for disability or death.
pub(super) static AGAIN_BETTER: Laws = laws!(
    "return-better",
    ["as_one", "added"],
    "max ( as_one , added )",
    OLD,
    Citation::new("m33", "38", "4/b"),
);
pub(super) static UNCERTAIN_RECOMPUTED: Text = text!("law-uncertain-pension-recomputed");
pub(super) static CONDITION_BELOW_AGE: Text = text!("law-condition-returns-before-age", "date");

/// What is paid of a pension while its pensioner works.
///
/// # Errors
/// `missing` at the figure that the person's law asks for.
pub fn return_to_work(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ReturnToWork,
    trail: &mut Trail,
) -> Result<WhileWorking, Refusal> {
    let population = annuities_population(standing, question.on)?;
    let pension = question.pension.exact();
    let paid = if population == Population::New {
        under_new(rules, case, standing, question, trail)?
    } else {
        let average = question.average.ok_or_else(|| missing("/average"))?.exact();
        let last = question.last_wage.map_or(average, Amount::exact);
        let base = average.max(last);
        trail.step(
            &OLD_BASE,
            &[average, last].map(Quantity::Money),
            Quantity::Money(base),
            &[],
        );
        let wage = question.new_wage.exact();
        let top_up = (base - wage).max(Rational::ZERO).min(pension);
        let inputs = [base, wage, pension].map(Quantity::Money);
        trail.step(&OLD_TOP_UP, &inputs, Quantity::Money(top_up), &[]);
        top_up
    };
    let monthly = rounded(rules, population, question.on, paid, trail)?;
    let withheld = question.pension.decimal() - monthly;
    Ok(WhileWorking { monthly, withheld })
}

fn under_new(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ReturnToWork,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let on = question.on;
    let number = |id| rules.number(id, Population::New, on);
    let pension = question.pension.exact();
    let (_, statutory_date) = statutory(rules, standing, case.person.birth_date, on, trail)?;
    let before_age = on < statutory_date;
    let values = [Quantity::Date(statutory_date)];
    let cite = Citation::new("m273", "18", "1");
    trail.condition(&CONDITION_BELOW_AGE, &values, before_age, cite);
    trail.uncertain(&UNCERTAIN_RECOMPUTED, &[], Confidence::Medium);
    if !before_age {
        return Ok(pension);
    }
    let national = question
        .national_average
        .ok_or_else(|| missing("/national_average"))?
        .exact();
    if national <= Rational::ZERO {
        return Err(missing("/national_average"));
    }
    let wage = question.new_wage.exact();
    let ratio = wage / national * Rational::whole(100);
    let shown = Quantity::Percent(ratio);
    trail.step(
        &NEW_RATIO,
        &[wage, national].map(Quantity::Money),
        shown,
        &[],
    );
    let (low, high) = (
        number(ids::PENSION_RETURN_LOW)?,
        number(ids::PENSION_RETURN_HIGH)?,
    );
    let id = if ratio <= low {
        ids::PENSION_RETURN_SHARE_LOW
    } else if ratio < high {
        ids::PENSION_RETURN_SHARE_MIDDLE
    } else {
        ids::PENSION_RETURN_SHARE_HIGH
    };
    let share = number(id)?;
    let inputs = [shown, Quantity::Percent(low), Quantity::Percent(high)];
    let used = [ids::PENSION_RETURN_LOW, ids::PENSION_RETURN_HIGH, id];
    trail.step(&NEW_SHARE, &inputs, Quantity::Percent(share), &used);
    let kept = pension * share.percent();
    let inputs = [Quantity::Money(pension), Quantity::Percent(share)];
    trail.step(&NEW_KEPT, &inputs, Quantity::Money(kept), &[]);
    Ok(kept)
}

/// The pension on leaving the second work, under the law of 1421H.
///
/// # Errors
/// `no-wages` without a month of the second work; `not-old-law` under the law of 1445H, whose
/// regulation sets how the pension is calculated again.
pub fn second_leave(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SecondLeave,
    trail: &mut Trail,
) -> Result<PensionAgain, Refusal> {
    let (on, from) = (question.on, question.second_work_from);
    let population = annuities_population(standing, on)?;
    if population == Population::New {
        return Err(Refusal::at(
            "/question/second_leave",
            &texts::REFUSAL_NOT_OLD_LAW,
        ));
    }
    let history = History::build(rules, &case.record, standing.scope(), on, None)?;
    let last = history.since(from);
    let money = Quantity::Money;
    // One unit: all months, on the average of the last two years of the last work.
    let service = Service::of(rules, population, on, &last, case, 0)?;
    let averaged = Service {
        wage_five_years_before: None,
        ..service
    };
    let whole = Service {
        months_before_1422: history.months_before_1422(),
        months_after_1422: history.months() - history.months_before_1422(),
        ..averaged
    };
    trail.step(
        &AGAIN_ONE,
        &[Quantity::months(history.months())],
        Quantity::months(history.months()),
        &[],
    );
    let unlucky = question.ended_by == Ended::DisabilityOrDeath;
    let as_one = if unlucky {
        let amounts = old::formula(rules, population, on, &whole, trail)?;
        let both = (amounts.monthly, amounts.average);
        let monthly = no_less_than_half(rules, population, on, both, trail)?;
        let amounts = Amounts { monthly, ..amounts };
        old::raise_to_minimum(rules, population, on, amounts, trail)?.monthly
    } else {
        old::pension(rules, population, on, &whole, trail)?.monthly
    };
    let average = old::average(rules, population, on, &averaged, &mut Trail::off())?;
    let id = ids::PENSION_DIVISOR_AFTER_1422;
    let divisor = rules.number(id, population, on)?;
    let months = Rational::whole(i64::from(last.months()));
    let second = average * months / divisor;
    let inputs = [
        money(average),
        Quantity::Months(months),
        Quantity::Number(divisor),
    ];
    trail.step(&AGAIN_LAST, &inputs, money(second), &[id]);
    let first = question.pension.exact();
    let added = first + second;
    trail.step(&AGAIN_TWO, &[first, second].map(money), money(added), &[]);
    let better = as_one.max(added);
    trail.step(
        AGAIN_BETTER.of(unlucky),
        &[as_one, added].map(money),
        money(better),
        &[],
    );
    let rounding = rules.rounding(population, on)?;
    Ok(PensionAgain {
        monthly: rounded(rules, population, on, better, trail)?,
        as_one: super::money(rounding, as_one)?,
        added: super::money(rounding, added)?,
    })
}

fn missing(field: &str) -> Refusal {
    Refusal::at(field, &texts::REFUSAL_MISSING)
}
