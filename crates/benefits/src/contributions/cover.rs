//! Which branches a person is covered by in a month, and at which rates.

use super::question::{Employment, ReturnChoice, Work};
use super::texts;
use super::wage::Asked;
use crate::birthday::LegalAge;
use crate::case::Nationality;
use crate::exact::Rational;
use crate::explanation::{Quantity, Rule, Text, Trail};
use crate::parameters::{Confidence, Id, Population, ids};
use crate::refusal::Refusal;

/// The rates of a month, in hundredths; `None` where the person is not covered by the branch.
#[derive(Clone, Copy)]
pub(super) struct Rates {
    pub(super) annuity_worker: Option<Rational>,
    pub(super) annuity_employer: Option<Rational>,
    pub(super) saned_worker: Option<Rational>,
    pub(super) saned_employer: Option<Rational>,
    pub(super) hazards: bool,
}

pub(super) fn rates(asked: &Asked<'_>, trail: &mut Trail) -> Result<Rates, Refusal> {
    let mut rates = Rates {
        annuity_worker: None,
        annuity_employer: None,
        saned_worker: None,
        saned_employer: None,
        hazards: hazards(asked, trail),
    };
    if covered_by_annuities(asked, trail)? {
        let (worker, employer) = annuities(asked, trail)?;
        (rates.annuity_worker, rates.annuity_employer) = (Some(worker), employer);
        if covered_by_saned(asked, trail)? {
            let rate = |id| asked.rules.limit(id, asked.population, asked.last);
            rates.saned_worker = rate(ids::CONTRIBUTION_SANED_RATE_WORKER)?;
            rates.saned_employer = rate(ids::CONTRIBUTION_SANED_RATE_EMPLOYER)?;
            if rates.saned_worker.is_none() {
                skip_saned(
                    asked,
                    trail,
                    &texts::REASON_NOT_YET,
                    &[Quantity::Date(asked.first)],
                );
            }
        }
    } else {
        let reason = if asked.population == Population::NonSaudi {
            &texts::REASON_NOT_SAUDI
        } else {
            &texts::REASON_NO_ANNUITIES
        };
        skip_saned(asked, trail, reason, &[]);
    }
    Ok(rates)
}

/// The worker's and the employer's share of annuities; a voluntary contributor pays all.
fn annuities(
    asked: &Asked<'_>,
    trail: &mut Trail,
) -> Result<(Rational, Option<Rational>), Refusal> {
    if asked.population == Population::Gulf {
        return gulf(asked, trail);
    }
    if asked.population == Population::New && asked.last.year() > 2024 {
        trail.uncertain(&texts::UNCERTAIN_STEP_DAY, &[], Confidence::High);
    }
    if asked.question.work == Work::Voluntary {
        return Ok((
            asked.number(ids::CONTRIBUTION_ANNUITY_RATE_VOLUNTARY)?,
            None,
        ));
    }
    let worker = asked.number(ids::CONTRIBUTION_ANNUITY_RATE_WORKER)?;
    let employer = asked.number(ids::CONTRIBUTION_ANNUITY_RATE_EMPLOYER)?;
    Ok((worker, Some(employer)))
}

/// A national of another Gulf state: the home law's rate, the employer's part of it no more than for
/// a Saudi, the worker the rest.
fn gulf(asked: &Asked<'_>, trail: &mut Trail) -> Result<(Rational, Option<Rational>), Refusal> {
    let (worker_id, employer_id): (Id, Id) = match (asked.nationality, asked.question.abu_dhabi) {
        (Nationality::Emirati, true) => (ids::GULF_ABU_DHABI_WORKER, ids::GULF_ABU_DHABI_EMPLOYER),
        (Nationality::Bahraini, _) => (ids::GULF_BAHRAIN_WORKER, ids::GULF_BAHRAIN_EMPLOYER),
        (Nationality::Omani, _) => (ids::GULF_OMAN_WORKER, ids::GULF_OMAN_EMPLOYER),
        (Nationality::Qatari, _) => (ids::GULF_QATAR_WORKER, ids::GULF_QATAR_EMPLOYER),
        (Nationality::Kuwaiti, _) => (ids::GULF_KUWAIT_WORKER, ids::GULF_KUWAIT_EMPLOYER),
        (_, _) => (ids::GULF_UAE_WORKER, ids::GULF_UAE_EMPLOYER),
    };
    let (home_worker, home_employer) = (asked.number(worker_id)?, asked.number(employer_id)?);
    let ceiling = asked.number(ids::GULF_EMPLOYER_CEILING)?;
    let employer = home_employer.min(ceiling);
    trail.step(
        &texts::GULF_EMPLOYER,
        &[Quantity::Percent(home_employer), Quantity::Percent(ceiling)],
        Quantity::Percent(employer),
        &[employer_id, ids::GULF_EMPLOYER_CEILING],
    );
    let worker = home_worker + home_employer - employer;
    trail.step(
        &texts::GULF_WORKER,
        &[
            Quantity::Percent(home_worker),
            Quantity::Percent(home_employer),
            Quantity::Percent(employer),
        ],
        Quantity::Percent(worker),
        &[worker_id],
    );
    trail.uncertain(&texts::UNCERTAIN_GULF, &[], Confidence::Low);
    Ok((worker, Some(employer)))
}

fn covered_by_annuities(asked: &Asked<'_>, trail: &mut Trail) -> Result<bool, Refusal> {
    let question = asked.question;
    let mut skip = |reason: &'static Text, values: &[Quantity]| {
        trail.not_applied(&texts::ANNUITY_WORKER, reason, values);
        Ok(false)
    };
    if asked.population == Population::NonSaudi {
        return skip(&texts::REASON_NOT_SAUDI, &[]);
    }
    if !matches!(asked.population, Population::OldExempt | Population::New) {
        return Ok(true);
    }
    let age = |id| LegalAge::read(asked.rules, id, asked.population, asked.last);
    if asked.is_old() && question.pensioner != ReturnChoice::NoPensioner {
        if question.pensioner == ReturnChoice::Exempt {
            return skip(&texts::REASON_EXEMPT, &[]);
        }
        let limit = age(ids::CONTRIBUTION_ANNUITY_AGE_PENSIONER)?;
        if limit.is_reached(asked.birth, asked.first) {
            return skip(&texts::REASON_PENSIONER_AGE, &[limit.quantity()]);
        }
    }
    let limit = age(ids::CONTRIBUTION_ANNUITY_AGE_ENTRY)?;
    if let Some(entry) = asked.first_covered
        && limit.is_reached(asked.birth, entry)
    {
        let values = [limit.quantity(), Quantity::Date(entry)];
        return skip(&texts::REASON_AGE_ENTRY, &values);
    }
    Ok(true)
}

fn covered_by_saned(asked: &Asked<'_>, trail: &mut Trail) -> Result<bool, Refusal> {
    let reason = match (asked.population, asked.question.work) {
        (Population::Gulf, _) => Some(&texts::REASON_NOT_SAUDI),
        (Population::Civil, _) | (_, Work::CivilService) => Some(&texts::REASON_CIVIL),
        (_, Work::Voluntary) => Some(&texts::REASON_VOLUNTARY),
        (Population::New, Work::PostedAbroad) => Some(&texts::REASON_ABROAD),
        _ => None,
    };
    if let Some(reason) = reason {
        skip_saned(asked, trail, reason, &[]);
        return Ok(false);
    }
    // Before the branch existed there is no age to examine either.
    let exists = asked.rules.limit(
        ids::CONTRIBUTION_SANED_RATE_WORKER,
        asked.population,
        asked.last,
    )?;
    if exists.is_none() {
        return Ok(true);
    }
    let age = |id| LegalAge::read(asked.rules, id, asked.population, asked.last);
    let entry_limit = age(ids::SANED_AGE_ENTRY)?;
    if let Some(entry) = asked.first_covered
        && entry_limit.is_reached(asked.birth, entry)
    {
        let values = [entry_limit.quantity(), Quantity::Date(entry)];
        skip_saned(asked, trail, &texts::REASON_AGE_ENTRY, &values);
        return Ok(false);
    }
    let end = age(ids::SANED_AGE_END)?;
    if end.is_reached(asked.birth, asked.first) {
        skip_saned(asked, trail, &texts::REASON_AGE_END, &[end.quantity()]);
        return Ok(false);
    }
    if asked.is_old() {
        trail.uncertain(&texts::UNCERTAIN_AGE_CALENDAR, &[], Confidence::Medium);
    }
    Ok(true)
}

fn skip_saned(asked: &Asked<'_>, trail: &mut Trail, reason: &'static Text, values: &[Quantity]) {
    trail.not_applied(texts::SANED_WORKER.of(asked.is_new()), reason, values);
}

fn hazards(asked: &Asked<'_>, trail: &mut Trail) -> bool {
    let reason = match (asked.population, asked.question.work) {
        (Population::Civil, _) => Some(&texts::REASON_CIVIL),
        (_, Work::CivilService) => Some(&texts::REASON_CIVIL_LATER),
        (_, Work::Voluntary) => Some(&texts::REASON_VOLUNTARY),
        (Population::New, Work::PostedAbroad) => Some(&texts::REASON_ABROAD),
        _ => None,
    };
    if let Some(reason) = reason {
        trail.not_applied(texts::HAZARDS.of(asked.is_new()), reason, &[]);
    }
    reason.is_none()
}

/// The hazards rate of an employer, raised where safety instructions were refused.
pub(super) fn hazards_rate(
    asked: &Asked<'_>,
    employment: &Employment,
) -> Result<Rational, Refusal> {
    let rate = asked.number(ids::CONTRIBUTION_HAZARDS_RATE_EMPLOYER)?;
    let Some(raised) = employment.raised_hazards_rate else {
        return Ok(rate);
    };
    let most = rate * asked.number(ids::CONTRIBUTION_HAZARDS_RATE_RAISE)?;
    let raised = raised.exact();
    if raised < rate || raised > most {
        return Err(
            Refusal::at("/raised_hazards_rate", &texts::REFUSAL_RAISED_RATE)
                .with(Quantity::Percent(rate))
                .with(Quantity::Percent(most)),
        );
    }
    Ok(raised)
}

/// The rule under which annuities shares are explained.
pub(super) fn annuity_rules(asked: &Asked<'_>) -> (&'static Rule, &'static Rule) {
    match (asked.population, asked.question.work) {
        (_, Work::Voluntary) => (
            texts::ANNUITY_VOLUNTARY.of(asked.is_new()),
            texts::ANNUITY_VOLUNTARY.of(asked.is_new()),
        ),
        (Population::Civil, _) => (&texts::ANNUITY_CIVIL, &texts::ANNUITY_CIVIL),
        (Population::New, _) => (&texts::ANNUITY_WORKER_NEW, &texts::ANNUITY_EMPLOYER_NEW),
        _ => (&texts::ANNUITY_WORKER, &texts::ANNUITY_EMPLOYER),
    }
}
