//! The lump sum for whoever has no right to a pension.
//!
//! **The rule in words.** Under the law of 1421H (article 41) whoever is sixty, has stopped covered
//! work and has no right to a pension gets 10 % of the average wage for each of the first sixty
//! contribution months and 12 % for each later one; for months before 1422H 6 % and 7 %, counted on a
//! ladder of their own. The average is that of the pension. Under the law of 1445H (article 25)
//! whoever is of age without a pension gets the contributions of both sides, revalued and never less
//! than they were; from sixty months on as instalments or at once, by choice. Both laws pay the same
//! to whoever is disabled without a right to a pension, and to the family of whoever died without
//! leaving one (41(1) and (2); 25(1) and (2)); that of 1445H also pays it to whoever is no longer
//! Saudi (article 27).
//!
//! ```
//! use benefits::lump_sum::LumpSumQuestion;
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2010-01-01"), Some(day("2017-06-30")), "7000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1963-01-01")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::LumpSum(LumpSumQuestion::on(day("2026-12-01"))),
//! };
//! let Answer::LumpSum(paid) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(paid.amount.unwrap().to_string(), "67200.00"); // 60 × 700 + 30 × 840
//! ```

use calendar::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ages::{Age, Needs, annuities_population, statutory};
use crate::case::Case;
use crate::disability::{DisabilityQuestion, disability};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::History;
use crate::keys::Keys;
use crate::parameters::{Confidence, Id, Population, RuleSet, ids};
use crate::pension::old::{self, Service};
use crate::pension::rounded;
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::survivors;

/// How much is the lump sum from a day on?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LumpSumQuestion {
    /// The first day without covered work; the conditions are examined on it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// What it is asked for after.
    #[serde(default)]
    pub because: Because,
}

impl LumpSumQuestion {
    /// The lump sum at the age of the law.
    pub fn on(day: Date) -> LumpSumQuestion {
        LumpSumQuestion {
            on: day,
            because: Because::default(),
        }
    }
}

/// What a lump sum is asked for after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Because {
    /// The age of the law.
    #[default]
    Age,
    /// A disability as the law defines it, not caused by work.
    Disability,
    /// The death of the contributor, for the family.
    Death,
    /// The loss of Saudi nationality (law of 1445H).
    NationalityLost,
}

/// A lump sum, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LumpSum {
    /// Riyals, at once; `None` where a condition is not met.
    pub amount: Option<Decimal>,
    /// The day the age is reached.
    pub age_date: Date,
    /// The contribution months that are paid.
    pub months: i32,
    /// Whether it may be taken in monthly instalments instead.
    pub instalments: bool,
}

const OLD: Citation = Citation::new("m33", "41", "1");
const NEW: Citation = Citation::new("m273", "25", "1");

static FIRST: Rule = rule!(
    "lump-first-months",
    ["average", "rate", "months"],
    "average × rate × months",
    OLD
);
static LATER: Rule = rule!(
    "lump-later-months",
    ["average", "rate", "months"],
    "average × rate × months",
    OLD
);
static BEFORE_FIRST: Rule = rule!(
    "lump-before-1422-first-months",
    ["average", "rate", "months"],
    "average × rate × months",
    OLD
);
static BEFORE_LATER: Rule = rule!(
    "lump-before-1422-later-months",
    ["average", "rate", "months"],
    "average × rate × months",
    OLD
);
static SUM: Rule = rule!("lump-sum", ["before", "after"], "before + after", OLD);
static PAID_IN: Rule = rule!("lump-paid-in", ["wages", "months"], "", NEW);

static CONDITION_AGE: Text = text!("law-condition-lump-age", "date");
static CONDITION_NO_PENSION: Text = text!("law-condition-no-pension", "months", "needed");
static CONDITION_MONTHS: Text = text!("law-condition-any-month", "months");
static CONDITION_DISABLED: Text = text!("law-condition-lump-disabled");
static CONDITION_DIED: Text = text!("law-condition-lump-died");
static CONDITION_NATIONALITY: Text = text!("law-condition-lump-nationality");
static CONDITION_NO_RISK: Text = text!("law-condition-lump-no-other-pension");
static ASSUME_SHARED: Text = text!("law-assume-lump-shared");
static REFUSAL_NATIONALITY: Text = text!("law-refusal-lump-nationality");
static UNCERTAIN_SIXTY: Text = text!("law-uncertain-sixty-elsewhere", "date");
static UNCERTAIN_BEFORE_SIXTY: Text = text!("law-uncertain-lump-before-sixty");
static UNCERTAIN_REVALUED: Text = text!("law-uncertain-revaluation");
static UNCERTAIN_VOLUNTARY: Text = text!("law-uncertain-voluntary-refund");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&FIRST, &LATER, &BEFORE_FIRST, &BEFORE_LATER, &SUM, &PAID_IN],
    texts: &[
        &CONDITION_AGE,
        &CONDITION_NO_PENSION,
        &CONDITION_MONTHS,
        &CONDITION_DISABLED,
        &CONDITION_DIED,
        &CONDITION_NATIONALITY,
        &CONDITION_NO_RISK,
        &ASSUME_SHARED,
        &REFUSAL_NATIONALITY,
        &UNCERTAIN_SIXTY,
        &UNCERTAIN_BEFORE_SIXTY,
        &UNCERTAIN_REVALUED,
        &UNCERTAIN_VOLUNTARY,
    ],
    names: &[],
};

/// The lump sum from a day on.
///
/// # Errors
/// `no-annuities` for whom no annuities law of the Kingdom is computed here; `lump-nationality` for a
/// lost nationality under the law of 1421H, which names no lump sum for it.
pub fn lump_sum(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &LumpSumQuestion,
    trail: &mut Trail,
) -> Result<LumpSum, Refusal> {
    let on = question.on;
    let population = annuities_population(standing, on)?;
    let new = population == Population::New;
    let cite = if new { NEW } else { OLD };
    let birth = case.person.birth_date;
    let (_, statutory_date) = statutory(rules, standing, birth, on, trail)?;
    let needs = Needs::of(rules, standing, population, on, statutory_date, trail)?;
    let age_date = if new {
        statutory_date
    } else {
        let years = rules.count(ids::LUMP_SUM_HIJRI_AGE, population, on)?;
        Age::HijriYears(years).reached(birth)?
    };
    let because = question.because;
    if because == Because::NationalityLost && !new {
        return Err(Refusal::at("/because", &REFUSAL_NATIONALITY));
    }
    if because == Because::Age && age_date != statutory_date {
        trail.uncertain(
            &UNCERTAIN_SIXTY,
            &[Quantity::Date(age_date)],
            Confidence::Low,
        );
    }
    let history = History::build(rules, &case.record, standing.scope(), on, None)?;
    let months = history.months();
    let shown = Quantity::months(months);
    let opened = match because {
        Because::Age => {
            let values = [Quantity::Date(age_date)];
            trail.condition(&CONDITION_AGE, &values, on >= age_date, cite)
        }
        Because::Disability => trail.condition(&CONDITION_DISABLED, &[], true, cite),
        Because::Death => {
            let cite = Citation::new(cite.law, cite.article, "2");
            trail.condition(&CONDITION_DIED, &[], true, cite)
        }
        Because::NationalityLost => {
            let cite = Citation::new("m273", "27", "");
            trail.condition(&CONDITION_NATIONALITY, &[], true, cite)
        }
    };
    // Under the old law a long record opens a pension at any age; at the age a shorter one does.
    let needed = if on >= statutory_date {
        needs.normal
    } else {
        needs.early
    };
    let values = [shown, Quantity::months(needed)];
    let some = trail.condition(&CONDITION_MONTHS, &[shown], !history.is_empty(), cite);
    // Whoever is no longer Saudi is asked for nothing else.
    let no_pension = because == Because::NationalityLost
        || trail.condition(&CONDITION_NO_PENSION, &values, months < needed, cite);
    let no_other = match because {
        Because::Disability | Because::Death if some => {
            let other = other_pension(rules, case, standing, question)?;
            trail.condition(&CONDITION_NO_RISK, &[], !other, cite)
        }
        _ => true,
    };
    let mut answer = LumpSum {
        amount: None,
        age_date,
        months,
        instalments: false,
    };
    if !new && !opened {
        trail.uncertain(&UNCERTAIN_BEFORE_SIXTY, &[], Confidence::Low);
    }
    if !(opened && no_pension && no_other && some) {
        return Ok(answer);
    }
    if because == Because::Death {
        trail.assume(&ASSUME_SHARED, &[]);
    }
    let exact = if new {
        let choice = rules.count(ids::LUMP_SUM_CHOICE_MONTHS, population, on)?;
        answer.instalments = months >= choice;
        paid_in(rules, standing, &history, trail)?
    } else {
        ladders(rules, case, population, on, &history, trail)?
    };
    answer.amount = Some(rounded(rules, population, on, exact, trail)?);
    Ok(answer)
}

/// Whether the disability or the death brings a pension of its own, as of the last day of work.
fn other_pension(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &LumpSumQuestion,
) -> Result<bool, Refusal> {
    let eve = question.on.checked_add_days(-1).unwrap_or(question.on);
    let trail = &mut Trail::off();
    if question.because == Because::Disability {
        let asked = DisabilityQuestion::on(eve);
        return Ok(disability(rules, case, standing, &asked, trail)?.entitled);
    }
    survivors::leaves_a_pension(rules, case, standing, eve)
}

/// Both ladders of the law of 1421H.
fn ladders(
    rules: &RuleSet,
    case: &Case,
    population: Population,
    on: Date,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if case
        .record
        .periods()
        .iter()
        .any(|period| period.scheme() == crate::Scheme::Voluntary)
    {
        trail.uncertain(&UNCERTAIN_VOLUNTARY, &[], Confidence::Medium);
    }
    let service = Service::of(rules, population, on, history, case, 0)?;
    let average = old::average(rules, population, on, &service, trail)?;
    let first_months = rules.count(ids::LUMP_SUM_FIRST_MONTHS, population, on)?;
    let mut stretch = |rule: &'static Rule, id: Id, months: i32| -> Result<Rational, Refusal> {
        if months <= 0 {
            return Ok(Rational::ZERO);
        }
        let rate = rules.number(id, population, on)?;
        let amount = average * rate.percent() * Rational::whole(i64::from(months));
        let inputs = [
            Quantity::Money(average),
            Quantity::Percent(rate),
            Quantity::months(months),
        ];
        trail.step(rule, &inputs, Quantity::Money(amount), &[id]);
        Ok(amount)
    };
    let (before, after) = (service.months_before_1422, service.months_after_1422);
    let before_first = stretch(
        &BEFORE_FIRST,
        ids::LUMP_SUM_BEFORE_1422_FIRST_RATE,
        before.min(first_months),
    )?;
    let before_later = stretch(
        &BEFORE_LATER,
        ids::LUMP_SUM_BEFORE_1422_LATER_RATE,
        before - first_months,
    )?;
    let after_first = stretch(&FIRST, ids::LUMP_SUM_FIRST_RATE, after.min(first_months))?;
    let after_later = stretch(&LATER, ids::LUMP_SUM_LATER_RATE, after - first_months)?;
    let (before, after) = (before_first + before_later, after_first + after_later);
    let sum = before + after;
    trail.step(
        &SUM,
        &[before, after].map(Quantity::Money),
        Quantity::Money(sum),
        &[],
    );
    Ok(sum)
}

/// The contributions of both sides under the law of 1445H, month by month.
fn paid_in(
    rules: &RuleSet,
    standing: &Standing,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let sides = [
        ids::CONTRIBUTION_ANNUITY_RATE_WORKER,
        ids::CONTRIBUTION_ANNUITY_RATE_EMPLOYER,
    ];
    let (mut wages, mut sum) = (Rational::ZERO, Rational::ZERO);
    for slot in history.slots() {
        let day = slot.start.max(standing.in_force);
        let mut rate = Rational::ZERO;
        for side in sides {
            rate = rate + rules.number(side, Population::New, day)?;
        }
        let wage = Rational::halalas(slot.wage) * slot.share();
        wages = wages + wage;
        sum = sum + wage * rate.percent();
    }
    let inputs = [Quantity::Money(wages), Quantity::months(history.months())];
    trail.step(&PAID_IN, &inputs, Quantity::Money(sum), &sides);
    trail.uncertain(&UNCERTAIN_REVALUED, &[], Confidence::Low);
    Ok(sum)
}

#[cfg(test)]
mod tests;
