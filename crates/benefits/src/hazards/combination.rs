//! An injury pension beside an annuity pension.
//!
//! **The rule in words.** Both are paid up to the larger of two amounts: the average wage of the
//! injury pension, grown by seven hundredths for each full year between the disability and the
//! retirement (not past the age of the law), and the average wage of the annuity pension (M/33 article
//! 55(3)(a), M/273 article 56(1)).

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::texts;
use crate::birthday::LegalAge;
use crate::case::{Amount, Case};
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::sum::Sum;

/// How much of an injury pension and an annuity pension is paid together?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CombinationQuestion {
    /// The law that covers the person; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// The day on which the disability was established.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub disabled_on: Date,
    /// The injury pension.
    pub injury_pension: Amount,
    /// The average wage of the injury pension.
    pub injury_average: Amount,
    /// The day of retirement.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub retired_on: Date,
    /// The annuity pension.
    pub pension: Amount,
    /// The average wage of the annuity pension.
    pub average: Amount,
}

/// What is paid of both pensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Combination {
    /// Full years that let the injury average grow.
    pub years: i32,
    /// The most that both may bring.
    pub ceiling: Sum,
    /// What both bring.
    pub together: Sum,
    /// What the ceiling takes off.
    pub cut: Sum,
}

/// What is paid of an injury pension and an annuity pension together.
///
/// # Errors
/// Where the retirement lies before the disability, or the data does not cover the day.
pub fn combination(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &CombinationQuestion,
    trail: &mut Trail,
) -> Result<Combination, Refusal> {
    trail.law_is_named(question.covered_by.is_some());
    let new = match question.covered_by {
        Some(law) => law == CoveredBy::LawOf1445,
        None => standing.regime == Regime::New,
    };
    let population = if new {
        Population::New
    } else {
        Population::OldExempt
    };
    let day = question.retired_on;
    if day < question.disabled_on {
        return Err(Refusal::at("/retired_on", &texts::REFUSAL_ORDER)
            .with(Quantity::Date(day))
            .with(Quantity::Date(question.disabled_on)));
    }
    let inside = |refusal: Refusal| refusal.inside("/retired_on");
    let age = LegalAge::read(rules, ids::COMBINATION_AGE, population, day).map_err(inside)?;
    let until = age
        .reached_by(case.person.birth_date)
        .map_or(day, |birthday| birthday.min(day));
    let years = until.whole_years_since(question.disabled_on).max(0);
    let growth = rules
        .number(ids::COMBINATION_GROWTH, population, day)
        .map_err(inside)?;
    let share = rules
        .number(ids::COMBINATION_SHARE, population, day)
        .map_err(inside)?;

    let injury_average = question.injury_average.exact();
    let count = Rational::whole(i64::from(years));
    let grown = injury_average + injury_average * growth.percent() * count;
    trail.step(
        texts::GROWN_AVERAGE.of(new),
        &[
            Quantity::Money(injury_average),
            Quantity::Percent(growth),
            Quantity::Years(count),
        ],
        Quantity::Money(grown),
        &[ids::COMBINATION_GROWTH, ids::COMBINATION_AGE],
    );
    trail.uncertain(&texts::UNCERTAIN_GROWTH, &[], Confidence::Medium);
    let average = question.average.exact();
    let ceiling = grown.max(average) * share.percent();
    trail.step(
        texts::CEILING.of(new),
        &[
            Quantity::Money(grown),
            Quantity::Money(average),
            Quantity::Percent(share),
        ],
        Quantity::Money(ceiling),
        &[ids::COMBINATION_SHARE],
    );
    let (injury, pension) = (question.injury_pension.exact(), question.pension.exact());
    let together = (injury + pension).min(ceiling);
    let inputs = [injury, pension, ceiling].map(Quantity::Money);
    trail.step(
        texts::TOGETHER.of(new),
        &inputs,
        Quantity::Money(together),
        &[],
    );
    Ok(Combination {
        years,
        ceiling: Sum::new(ceiling, rules, population, day)?,
        together: Sum::new(together, rules, population, day)?,
        cut: Sum::new(injury + pension - together, rules, population, day)?,
    })
}
