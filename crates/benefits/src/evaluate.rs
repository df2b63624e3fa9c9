//! The one entrance: a case in, an outcome out.

use crate::case::Case;
use crate::explanation::{Quantity, Trail, texts};
use crate::outcome::Outcome;
use crate::parameters::RuleSet;
use crate::refusal::Refusal;
use crate::regime::{self, Standing};
use crate::registry::{self, Ask};

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
    answered(rules, case, |standing, trail| {
        registry::answer(rules, case, standing, trail)
    })
}

/// Answers one question about the person and the record of a case, by the current rule set; the
/// case's own question is not looked at.
///
/// As [`evaluate`] does, but the answer has the question's own type, and a program that asks so
/// carries only the rules it asks for:
///
/// ```
/// use benefits::ages::{Age, RetirementDates};
/// use benefits::{Case, Person, Question, Record};
/// let case = Case {
///     today: "2026-11-22".parse().unwrap(),
///     person: Person::born("1984-05-20".parse().unwrap()),
///     record: Record::new(Vec::new()).unwrap(),
///     question: Question::Regime {},
/// };
/// let outcome = benefits::ask(&case, &RetirementDates::default()).unwrap();
/// assert_eq!(outcome.answer.statutory_age, Age::GregorianMonths(780));
/// ```
///
/// # Errors
/// As [`evaluate`].
pub fn ask<Q: Ask>(case: &Case, question: &Q) -> Result<Outcome<Q::Answer>, Refusal> {
    let rules = RuleSet::current();
    answered(rules, case, |standing, trail| {
        question.find(rules, case, standing, trail)
    })
}

fn answered<A>(
    rules: &RuleSet,
    case: &Case,
    find: impl FnOnce(&Standing, &mut Trail) -> Result<A, Refusal>,
) -> Result<Outcome<A>, Refusal> {
    check(case)?;
    let mut trail = Trail::kept();
    let standing = regime::classify(rules, case, &mut trail)?;
    let answer = find(&standing, &mut trail)?;
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
