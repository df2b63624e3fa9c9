//! The one entrance: a case in, an outcome out.

use crate::case::Case;
use crate::explanation::{Quantity, Trail, texts};
use crate::outcome::Outcome;
use crate::parameters::RuleSet;
use crate::refusal::Refusal;
use crate::regime;
use crate::registry;

/// Answers a case, with its explanation, by the current rule set.
///
/// # Errors
/// A [`Refusal`] that names the field and the reason: where the case contradicts itself, and where
/// the data of the law does not cover the day asked for.
pub fn evaluate(case: &Case) -> Result<Outcome, Refusal> {
    evaluate_with(RuleSet::current(), case)
}

/// Answers a case by a rule set.
///
/// # Errors
/// As [`evaluate`].
pub fn evaluate_with(rules: &RuleSet, case: &Case) -> Result<Outcome, Refusal> {
    check(case)?;
    let mut trail = Trail::kept();
    let standing = regime::classify(rules, case, &mut trail)?;
    let answer = registry::answer(rules, case, &standing, &mut trail)?;
    Ok(Outcome {
        rule_set: rules.version(),
        regime: standing.regime,
        answer,
        explanation: trail.finish(),
    })
}

/// What the types of a case cannot exclude by themselves.
fn check(case: &Case) -> Result<(), Refusal> {
    let birth = case.person.birth_date;
    if birth > case.today {
        return Err(
            Refusal::at("/person/birth_date", &texts::REFUSAL_BORN_LATER)
                .with(Quantity::Date(birth))
                .with(Quantity::Date(case.today)),
        );
    }
    let before_birth = |field: String, day| {
        Err(Refusal::at(field, &texts::REFUSAL_BEFORE_BIRTH)
            .with(Quantity::Date(day))
            .with(Quantity::Date(birth)))
    };
    if let Some(since) = case.person.pensioner_since.filter(|since| *since <= birth) {
        return before_birth("/person/pensioner_since".into(), since);
    }
    for (index, period) in case.record.periods().iter().enumerate() {
        if period.from() <= birth {
            return before_birth(format!("/record/periods/{index}/from"), period.from());
        }
    }
    Ok(())
}
