//! The conditions of a claim.

use calendar::Date;

use super::claim::Asked;
use super::{LeavingReason, texts};
use crate::birthday::LegalAge;
use crate::case::Nationality;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail, texts as shared};
use crate::parameters::{Confidence, Population, ids};
use crate::refusal::Refusal;
use crate::worked::{months_within, worked};

/// Examines every condition, so that a person sees all that is missing and not only the first.
pub(super) fn all_met(asked: Asked<'_>, trail: &mut Trail) -> Result<bool, Refusal> {
    let question = asked.question;
    let cite = |old: &'static str, new: &'static str| match asked.population {
        Population::New => Citation::new("m273", "45", new),
        _ => Citation::new("m18", old, ""),
    };
    let reason = Quantity::Name(question.reason.name());
    let fault = question.reason == LeavingReason::DismissedForFault;
    let saudi = asked.case.person.nationality == Nationality::Saudi;
    let mut met = trail.condition(&texts::IS_SAUDI, &[], saudi, cite("", "a"));
    met &= enough_months(asked, trail)?;
    met &= trail.condition(&texts::NO_FAULT, &[reason], !fault, cite("", "c"));
    let unwanted = !question.reason.is_voluntary();
    met &= trail.condition(&texts::NOT_VOLUNTARY, &[reason], unwanted, cite("", "e"));
    trail.uncertain(&texts::UNCERTAIN_PRACTICE, &[reason], Confidence::Medium);
    met &= trail.condition(&texts::NO_INCOME, &[], !question.has_income, cite("", "d"));
    met &= trail.condition(&texts::ABLE, &[], question.able_to_work, cite("", "f"));
    met &= young_enough(asked, cite("", "g"), trail)?;
    met &= registered(asked, cite("", "h"), trail)?;
    met &= trail.condition(&texts::SEEKS, &[], question.seeks_work, cite("", "i"));
    Ok(met)
}

/// The months worked anew in the window before the claim.
fn enough_months(asked: Asked<'_>, trail: &mut Trail) -> Result<bool, Refusal> {
    let question = asked.question;
    if question.claim == 0 {
        return Err(Refusal::at("/claim", &texts::REFUSAL_CLAIM));
    }
    let claim = Rational::whole(i64::from(question.claim));
    let table = |id| {
        let found = asked
            .rules
            .band(id, asked.population, asked.start_day(), claim)?;
        found.ok_or_else(|| Refusal::at("/claim", &texts::REFUSAL_CLAIM))
    };
    let needed = table(ids::SANED_NEED_MONTHS)?;
    let window = table(ids::SANED_NEED_WINDOW)?;
    let months = if let Some(months) = question.months_worked {
        let months = Rational::whole(i64::from(months));
        trail.assume(&texts::ASSUME_MONTHS, &[Quantity::Months(months)]);
        months
    } else {
        let back = window
            .floor()
            .and_then(|months| i32::try_from(months).ok())
            .unwrap_or(0);
        let claimed = asked.registered;
        let from = claimed.checked_add_months(-back).unwrap_or(Date::MIN);
        let from = question
            .earlier_claim_on
            .map_or(from, |earlier| earlier.max(from));
        let after_last = question.left_on.checked_add_days(1);
        let before = after_last.ok_or_else(|| Refusal::at("/left_on", &shared::REFUSAL_TOO_FAR))?;
        let history = worked(asked.rules, asked.case, asked.standing, before)?;
        months_within(&history, from, before)
    };
    let citation = match asked.population {
        Population::New => Citation::new("m273", "46", "1"),
        _ => Citation::new("m18", "14", ""),
    };
    let values = [
        Quantity::Number(claim),
        Quantity::Months(months),
        Quantity::Months(needed),
        Quantity::Months(window),
    ];
    Ok(trail.condition(&texts::ENOUGH_MONTHS, &values, months >= needed, citation))
}

/// Below the age at which SANED ends; under the law of 1445H whoever has no pension is paid on.
fn young_enough(asked: Asked<'_>, citation: Citation, trail: &mut Trail) -> Result<bool, Refusal> {
    let age = LegalAge::read(
        asked.rules,
        ids::SANED_AGE_END,
        asked.population,
        asked.start_day(),
    )?;
    let reached = age.is_reached(asked.case.person.birth_date, asked.question.left_on);
    let values = [age.quantity(), Quantity::Date(asked.question.left_on)];
    if asked.population != Population::New {
        trail.uncertain(&texts::UNCERTAIN_AGE, &[age.quantity()], Confidence::Medium);
    }
    Ok(trail.condition(&texts::YOUNGER, &values, !reached, citation))
}

fn registered(asked: Asked<'_>, citation: Citation, trail: &mut Trail) -> Result<bool, Refusal> {
    let days = asked
        .rules
        .number(ids::SANED_APPLY_DAYS, asked.population, asked.start_day())?;
    let latest = asked
        .question
        .left_on
        .checked_add_days(days.floor().unwrap_or(0))
        .ok_or_else(|| Refusal::at("/left_on", &shared::REFUSAL_TOO_FAR))?;
    if asked.population == Population::New {
        trail.uncertain(
            &texts::UNCERTAIN_DEADLINE,
            &[Quantity::Days(days)],
            Confidence::Low,
        );
    }
    let in_time = asked.registered <= latest || asked.question.late_with_proof;
    let values = [Quantity::Date(asked.registered), Quantity::Date(latest)];
    Ok(trail.condition(&texts::REGISTERED, &values, in_time, citation))
}
