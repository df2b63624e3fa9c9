//! Occupational hazards: what a work injury brings.
//!
//! **The rule in words.** While unable to work, the injured person gets the whole daily wage for each
//! day, three quarters of it while treated at the organisation's cost (M/33 article 30; M/273 article
//! 33). A lasting total disability gives a pension of the average wage of the three months before
//! (M/33 article 31; M/273 articles 35 and 36), a partial one of at least half that share of it, and
//! a smaller one a lump sum of sixty such monthly pensions, fewer for each year of age above 45 (40
//! for injuries before 3 July 2024) and never below 36. Whoever is not Saudi gets a lump sum instead of
//! a pension: 84 months of it for total disability or death, 60 for a partial one (M/33 article 36;
//! M/273 article 39). The ceilings of these lump sums were abolished on 3 July 2024 (decree M/273,
//! clause 6/2).
//!
//! ```
//! use benefits::{Answer, Case, hazards::Lasting};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1978-05-20" },
//!     "question": { "injury": {
//!         "injured_on": "2025-06-01", "covered_by": "law_of_1421",
//!         "average_wage": "9000", "degree": "30"
//!     } }
//! }"#).unwrap();
//! let Answer::Injury(injury) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! let Some(Lasting::LumpSum(lump)) = injury.lasting else { panic!() };
//! assert_eq!(lump.amount.rounded().to_string(), "156600.00"); // 2,700 × (60 − 2), aged 47
//! ```

mod combination;
mod daily;
mod lasting;
mod repeated;
pub(crate) mod texts;

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Case, Nationality, Percent, Scheme};
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail, texts as shared};
use crate::history::History;
use crate::parameters::{Confidence, Id, Population, RuleSet};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::sum::Sum;
use crate::worked::worked;

pub use combination::{Combination, CombinationQuestion, combination};
pub use daily::Daily;
pub use lasting::{InjuryPension, Lasting, LumpSum};
pub use repeated::Recovery;

/// What does a work injury bring?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact the law asks for by itself"
)]
pub struct InjuryQuestion {
    /// The day of the injury; for an occupational disease, of the first medical finding.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub injured_on: Date,
    /// The law that covers the person; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// Days unable to work and at home, from the day after the injury, holidays included.
    #[serde(default)]
    pub days_at_home: u16,
    /// Days unable to work and treated at the organisation's cost.
    #[serde(default)]
    pub days_treated: u16,
    /// The contributory wage of the month before; left out, that of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage_before: Option<Amount>,
    /// The average contributory wage of the three months before; left out, that of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_wage: Option<Amount>,
    /// The degree of lasting disability, in hundredths; 100 is total. Left out where none stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub degree: Option<Percent>,
    /// Whether the person died of the injury.
    #[serde(default)]
    pub died: bool,
    /// Whether constant help of somebody else is needed.
    #[serde(default)]
    pub needs_helper: bool,
    /// Contribution months, for the smallest pension of the law of 1445H; left out, the record's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution_months: Option<u16>,
    /// Earlier injuries that left a disability.
    #[serde(default)]
    pub earlier: Vec<EarlierInjury>,
    /// Whether the injured person brought the injury about on purpose.
    #[serde(default)]
    pub on_purpose: bool,
    /// Whether the injury happened outside registration and its time limit.
    #[serde(default)]
    pub unregistered: bool,
}

/// An earlier injury that left a disability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EarlierInjury {
    /// Its degree, in hundredths.
    pub degree: Percent,
    /// The average wage it was assessed on.
    pub average_wage: Amount,
    /// The lump sum that was paid for it; nothing where it gives a pension.
    #[serde(default)]
    pub lump_sum_paid: Amount,
}

/// What a work injury brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Injury {
    /// Whether the injury is one that is compensated.
    pub compensated: bool,
    /// Daily allowances, where days are asked for.
    pub daily: Option<Daily>,
    /// What a lasting disability or death brings.
    pub lasting: Option<Lasting>,
}

/// A question with everything that its person and day settle.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) case: &'a Case,
    pub(super) question: &'a InjuryQuestion,
    /// Whose figures hold.
    pub(super) population: Population,
    /// Whether the law of 1445H covers the person.
    pub(super) new: bool,
    /// Whether a lump sum stands for a pension.
    pub(super) foreign: bool,
    pub(super) day: Date,
    /// The wage of the month of the injury, where the record has one.
    pub(super) joined: Option<Rational>,
}

impl Asked<'_> {
    pub(super) fn number(&self, id: Id) -> Result<Rational, Refusal> {
        self.rules.number(id, self.population, self.day)
    }

    pub(super) fn sum(&self, exact: Rational) -> Result<Sum, Refusal> {
        Sum::new(exact, self.rules, self.population, self.day)
    }

    /// Whose smallest pension holds: non-Saudis have that of the law that covers them.
    pub(super) fn pensioners(&self) -> Population {
        if self.new {
            Population::New
        } else {
            Population::OldExempt
        }
    }
}

/// What a work injury brings: daily allowances, and a pension or lump sum for what stays.
///
/// # Errors
/// Names the field that cannot be; `no-wages` where neither wages nor a record are given.
pub fn injury(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &InjuryQuestion,
    trail: &mut Trail,
) -> Result<Injury, Refusal> {
    trail.law_is_named(question.covered_by.is_some());
    answer(rules, case, standing, question, trail).map_err(|refusal| {
        if refusal.field.is_empty() {
            refusal.inside("/injured_on")
        } else {
            refusal
        }
    })
}

fn answer(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &InjuryQuestion,
    trail: &mut Trail,
) -> Result<Injury, Refusal> {
    let day = question.injured_on;
    if standing.regime == Regime::Military {
        return Err(Refusal::at("/person/military", &texts::REFUSAL_CIVIL));
    }
    // The Cabinet has not yet set the day of the branch for civil servants (decree, clause 3/4).
    let serves = |scheme| {
        case.record.periods().iter().any(|period| {
            period.scheme() == scheme
                && period.from() <= day
                && period.to().is_none_or(|to| day <= to)
        })
    };
    let told = question.covered_by.is_some();
    if !told && serves(Scheme::Civil) && !serves(Scheme::SocialInsurance) {
        return Err(Refusal::at(
            "/record/periods",
            &texts::REFUSAL_CIVIL_SERVANT,
        ));
    }
    let nation = case.person.nationality;
    let foreign = nation != Nationality::Saudi;
    let new = match question.covered_by {
        Some(law) => law == CoveredBy::LawOf1445,
        None if foreign => !case
            .record
            .periods()
            .iter()
            .any(|one| one.from() < standing.in_force),
        None => standing.regime == Regime::New,
    };
    let new = new && day >= standing.in_force;
    let population = match nation {
        Nationality::Other => Population::NonSaudi,
        _ if foreign => Population::Gulf,
        _ if new => Population::New,
        _ => Population::OldExempt,
    };
    let month = day.first_of_month();
    let after = match month.first_of_next_month() {
        Some(next) => worked(rules, case, standing, next)?,
        None => History::default(),
    };
    let joined = after.slots().last().filter(|slot| slot.start == month);
    let asked = Asked {
        rules,
        case,
        question,
        population,
        new,
        foreign,
        day,
        joined: joined.map(|slot| Rational::halalas(slot.wage)),
    };
    if population == Population::Gulf {
        trail.uncertain(&texts::UNCERTAIN_GULF, &[], Confidence::Low);
    }
    let days = question.days_at_home > 0 || question.days_treated > 0;
    if !days && question.degree.is_none() && !question.died {
        return Err(Refusal::at("/degree", &texts::REFUSAL_NOTHING));
    }
    let law = if new { "m273" } else { "m33" };
    let registration = if new { ("31", "2") } else { ("28", "2") };
    let purpose = if new { ("55", "2") } else { ("54", "1") };
    let citation = Citation::new(law, registration.0, registration.1);
    let mut compensated =
        trail.condition(&texts::REGISTERED, &[], !question.unregistered, citation);
    let citation = Citation::new(law, purpose.0, purpose.1);
    compensated &= trail.condition(&texts::NOT_ON_PURPOSE, &[], !question.on_purpose, citation);
    if !compensated {
        return Ok(Injury {
            compensated,
            daily: None,
            lasting: None,
        });
    }
    let history = worked(rules, case, standing, day)?;
    let daily = if days {
        Some(daily::daily(asked, &history, trail)?)
    } else {
        None
    };
    let lasting = if question.degree.is_some() || question.died {
        Some(lasting::lasting(asked, &history, trail)?)
    } else {
        None
    };
    Ok(Injury {
        compensated,
        daily,
        lasting,
    })
}

/// The average of the months before that of the injury.
pub(super) fn average(
    asked: Asked<'_>,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    use crate::parameters::ids;

    if let Some(average) = asked.question.average_wage {
        let average = average.exact();
        trail.assume(&texts::ASSUME_AVERAGE, &[Quantity::Money(average)]);
        return Ok(average);
    }
    let months = asked
        .rules
        .count(ids::HAZARDS_AVERAGE_MONTHS, asked.population, asked.day)?;
    let before = asked.day.first_of_month();
    let opened = before.checked_add_months(-months).unwrap_or(Date::MIN);
    let slots = history.slots();
    let wages: Vec<i64> = slots
        .iter()
        .filter(|slot| slot.start >= opened && slot.start < before)
        .map(|slot| slot.wage)
        .collect();
    // Whoever worked less is assessed as if the wage of the work had been paid all along.
    let needed = usize::try_from(months).unwrap_or(1);
    let wage = |halalas: i64| Rational::halalas(halalas);
    let known = wages.first().copied().map(wage);
    let known = known
        .or(asked.joined)
        .or_else(|| slots.last().map(|slot| wage(slot.wage)));
    let Some(known) = known else {
        return Err(Refusal::at("/average_wage", &shared::REFUSAL_NO_WAGES));
    };
    let missing = i64::try_from(needed.saturating_sub(wages.len())).unwrap_or(0);
    let missing = Rational::whole(missing);
    let sum = wage(wages.iter().sum()) + known * missing;
    let months = Rational::whole(i64::from(months));
    if missing > Rational::ZERO {
        trail.assume(&texts::ASSUME_SAME_WAGE, &[Quantity::Months(missing)]);
    }
    let average = sum / months;
    let inputs = [Quantity::Money(sum), Quantity::Months(months)];
    let used = [ids::HAZARDS_AVERAGE_MONTHS];
    trail.step(
        texts::AVERAGE.of(asked.new),
        &inputs,
        Quantity::Money(average),
        &used,
    );
    Ok(average)
}

#[cfg(test)]
mod tests;
