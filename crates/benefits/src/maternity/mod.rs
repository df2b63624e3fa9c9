//! Maternity compensation.
//!
//! **The rule in words.** A woman who is in service on the day of the birth and had at least twelve
//! months of cover, together or apart, in the 36 months before it is paid her average wage of the
//! twelve months before the birth for three months, and for a fourth where the child is sick or
//! disabled and needs a companion (M/273 articles 41 and 42). The birth must come at least six
//! months after conception, whether the child lives or not. The compensation holds for women of
//! every nationality under both laws, and only cover from 3 July 2024 on counts (decree M/273, clause
//! 6/1). It is paid from the first day of the month of the birth, and never beside wages.
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1994-05-20", "sex": "female" },
//!     "record": { "periods": [ { "scheme": "social_insurance", "from": "2020-01-01",
//!         "wages": [ { "from": "2020-01-01", "wage": "11000" } ] } ] },
//!     "question": { "maternity": { "birth_on": "2026-03-10" } }
//! }"#).unwrap();
//! let Answer::Maternity(pay) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(pay.total.rounded().to_string(), "33000.00");
//! assert_eq!(pay.payable_from.to_string(), "2026-03-01");
//! ```

pub(crate) mod texts;

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Case, Nationality, Sex};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail, texts as shared};
use crate::history::History;
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::sum::Sum;
use crate::worked::{months_within, worked};

/// What does a mother get around a birth?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaternityQuestion {
    /// The day of the birth, or the day it is expected.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub birth_on: Date,
    /// The day of conception; left out, the pregnancy is taken to be long enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub conceived_on: Option<Date>,
    /// Whether the child is sick or disabled and needs a companion.
    #[serde(default)]
    pub child_needs_companion: bool,
    /// Whether the mother is in service on the day of the birth; left out, as the record says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_service: Option<bool>,
    /// Months of cover in the window; left out, those of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_covered: Option<u16>,
    /// The average wage of the twelve months before the birth; left out, that of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_wage: Option<Amount>,
}

/// Maternity compensation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Maternity {
    /// Whether every condition is met.
    pub entitled: bool,
    /// The months of cover that count, with their fraction rounded down.
    pub months_counted: i32,
    /// What is paid for a month.
    pub monthly: Sum,
    /// For how many months.
    pub months: i32,
    /// All months together; nothing where there is no entitlement.
    pub total: Sum,
    /// The first day it is paid for.
    pub payable_from: Date,
    /// The first day on which it may be asked for.
    pub claimable_from: Date,
}

/// What a birth brings.
///
/// # Errors
/// Names the field that cannot be; `no-wages` where neither an average nor a record is given.
pub fn maternity(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &MaternityQuestion,
    trail: &mut Trail,
) -> Result<Maternity, Refusal> {
    let day = question.birth_on;
    let population = population(case, standing, day);
    let inside = |refusal: Refusal| {
        if refusal.field.is_empty() {
            refusal.inside("/birth_on")
        } else {
            refusal
        }
    };
    let count = |id| rules.count(id, population, day).map_err(inside);
    let too_far = || Refusal::at("/birth_on", &shared::REFUSAL_TOO_FAR);
    let ask_before = count(ids::MATERNITY_CLAIM_BEFORE)?;
    let claimable_from = day.checked_add_months(-ask_before).ok_or_else(too_far)?;
    let history = worked(rules, case, standing, day)?;

    let woman = case.person.sex == Sex::Female;
    let article = |paragraph| Citation::new("m273", "41", paragraph);
    let mut met = trail.condition(&texts::IS_WOMAN, &[], woman, article(""));
    let months = months_covered(rules, question, population, &history, trail)?;
    let needed = count(ids::MATERNITY_NEED)?;
    let window = count(ids::MATERNITY_WINDOW)?;
    let counted_from = rules.date(ids::MATERNITY_COUNT_FROM, population, day)?;
    let values = [
        Quantity::Months(months),
        Quantity::months(needed),
        Quantity::months(window),
        Quantity::Date(counted_from),
    ];
    let enough = months >= Rational::whole(i64::from(needed));
    met &= trail.condition(&texts::ENOUGH_MONTHS, &values, enough, article("1"));
    let in_service = question.in_service.unwrap_or_else(|| serves_on(case, day));
    met &= trail.condition(
        &texts::IN_SERVICE,
        &[Quantity::Date(day)],
        in_service,
        article("1"),
    );
    met &= long_enough(question, count(ids::MATERNITY_PREGNANCY)?, trail)?;

    let average = average(
        question,
        count(ids::MATERNITY_AVERAGE_MONTHS)?,
        &history,
        trail,
    )?;
    let rate = rules.number(ids::MATERNITY_RATE, population, day)?;
    let monthly = average * rate.percent();
    trail.step(
        &texts::MONTHLY,
        &[Quantity::Money(average), Quantity::Percent(rate)],
        Quantity::Money(monthly),
        &[ids::MATERNITY_RATE],
    );
    let basic = count(ids::MATERNITY_MONTHS)?;
    let extra = count(ids::MATERNITY_MONTHS_EXTRA)?;
    let extra = if question.child_needs_companion {
        extra
    } else {
        trail.not_applied(&texts::EXTRA, &texts::REASON_NO_EXTRA, &[]);
        0
    };
    let months_paid = basic + extra;
    trail.step(
        &texts::MONTHS,
        &[Quantity::months(basic), Quantity::months(extra)],
        Quantity::months(months_paid),
        &[ids::MATERNITY_MONTHS, ids::MATERNITY_MONTHS_EXTRA],
    );
    let total = monthly * Rational::whole(i64::from(months_paid));
    let months_shown = Quantity::months(months_paid);
    let inputs = [Quantity::Money(monthly), months_shown];
    trail.step(&texts::TOTAL, &inputs, Quantity::Money(total), &[]);
    trail.assume(&texts::ASSUME_NO_WAGE, &[]);
    trail.assume(&texts::ASSUME_PHASES, &[]);

    let months_counted = months.floor().and_then(|months| i32::try_from(months).ok());
    Ok(Maternity {
        entitled: met,
        months_counted: months_counted.unwrap_or(0),
        monthly: Sum::new(monthly, rules, population, day)?,
        months: months_paid,
        total: Sum::new(
            if met { total } else { Rational::ZERO },
            rules,
            population,
            day,
        )?,
        payable_from: day.first_of_month(),
        claimable_from,
    })
}

/// Maternity holds for everybody under the hazards branch; military and civil records read as old.
fn population(case: &Case, standing: &Standing, day: Date) -> Population {
    match (case.person.nationality, standing.regime) {
        (Nationality::Other, _) => Population::NonSaudi,
        (nation, _) if nation.is_gulf() => Population::Gulf,
        (_, Regime::Military) => Population::OldExempt,
        _ => standing.population(day),
    }
}

/// Whether some period of work covers a day.
fn serves_on(case: &Case, day: Date) -> bool {
    case.record.periods().iter().any(|period| {
        period.scheme() == crate::case::Scheme::SocialInsurance
            && period.from() <= day
            && period.to().is_none_or(|to| day <= to)
    })
}

fn months_covered(
    rules: &RuleSet,
    question: &MaternityQuestion,
    population: Population,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if let Some(months) = question.months_covered {
        trail.assume(
            &texts::ASSUME_MONTHS,
            &[Quantity::months(i32::from(months))],
        );
        return Ok(Rational::whole(i64::from(months)));
    }
    let day = question.birth_on;
    let window = rules.count(ids::MATERNITY_WINDOW, population, day)?;
    let counted_from = rules.date(ids::MATERNITY_COUNT_FROM, population, day)?;
    let opened = day.checked_add_months(-window).unwrap_or(Date::MIN);
    Ok(months_within(history, opened.max(counted_from), day))
}

/// The birth comes long enough after conception.
fn long_enough(
    question: &MaternityQuestion,
    needed: i32,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let needed_shown = Quantity::months(needed);
    let citation = Citation::new("m273", "41", "2");
    let Some(conceived) = question.conceived_on else {
        trail.assume(&texts::ASSUME_PREGNANCY, &[needed_shown]);
        return Ok(true);
    };
    if conceived > question.birth_on {
        return Err(Refusal::at("/conceived_on", &texts::REFUSAL_CONCEIVED)
            .with(Quantity::Date(conceived))
            .with(Quantity::Date(question.birth_on)));
    }
    let months = question.birth_on.whole_months_since(conceived);
    let values = [Quantity::months(months), needed_shown];
    Ok(trail.condition(&texts::LONG_ENOUGH, &values, months >= needed, citation))
}

/// The average of the months before the one of the birth.
fn average(
    question: &MaternityQuestion,
    most: i32,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if let Some(average) = question.average_wage {
        let average = average.exact();
        trail.assume(&texts::ASSUME_AVERAGE, &[Quantity::Money(average)]);
        return Ok(average);
    }
    let before = question.birth_on.first_of_month();
    let opened = before.checked_add_months(-most).unwrap_or(Date::MIN);
    let wages: Vec<i64> = history
        .slots()
        .iter()
        .filter(|slot| slot.start >= opened && slot.start < before)
        .map(|slot| slot.wage)
        .collect();
    if wages.is_empty() {
        return Err(Refusal::at("/average_wage", &shared::REFUSAL_NO_WAGES));
    }
    let months = Rational::whole(i64::try_from(wages.len()).unwrap_or(1));
    let sum = Rational::halalas(wages.iter().sum());
    if months < Rational::whole(i64::from(most)) {
        let values = [Quantity::Months(months), Quantity::months(most)];
        trail.assume(&texts::ASSUME_FEWER, &values);
    }
    let average = sum / months;
    trail.step(
        &texts::AVERAGE,
        &[Quantity::Money(sum), Quantity::Months(months)],
        Quantity::Money(average),
        &[ids::MATERNITY_AVERAGE_MONTHS],
    );
    Ok(average)
}

#[cfg(test)]
mod tests;
