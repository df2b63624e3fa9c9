//! The payments of a claim.

use calendar::{Date, Month};
use serde::Serialize;

use super::conditions::all_met;
use super::{SanedQuestion, texts};
use crate::birthday::LegalAge;
use crate::case::Case;
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail, texts as shared};
use crate::parameters::{Confidence, Id, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::sum::Sum;
use crate::worked::worked;

/// A claim to SANED.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Saned {
    /// Whether every condition is met.
    pub entitled: bool,
    /// The average wage.
    pub average: Sum,
    /// What each of the first months would bring.
    pub first_amount: Sum,
    /// What each later month would bring.
    pub later_amount: Sum,
    /// The payments, in order; none where there is no entitlement.
    pub payments: Vec<SanedPayment>,
    /// All payments together.
    pub total: Sum,
    /// Months of this claim that stay unpaid, for a later loss of work.
    pub months_left: u8,
}

/// The payment of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SanedPayment {
    /// The month.
    pub month: Month,
    /// The how-manieth of the claim it is.
    pub number: u8,
    /// The amount.
    pub amount: Sum,
}

/// A question with everything that its person and days settle.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) case: &'a Case,
    pub(super) standing: &'a Standing,
    pub(super) question: &'a SanedQuestion,
    pub(super) population: Population,
    pub(super) registered: Date,
    /// The first month that can be paid.
    start: Month,
}

impl Asked<'_> {
    /// The first day that can be paid: figures of the law are taken on it.
    pub(super) fn start_day(&self) -> Date {
        self.start.first_day()
    }

    fn number(&self, id: Id) -> Result<Rational, Refusal> {
        self.rules.number(id, self.population, self.start_day())
    }

    fn count(&self, id: Id) -> Result<u8, Refusal> {
        let count = self.rules.count(id, self.population, self.start_day())?;
        u8::try_from(count).map_err(|_| Refusal::at("", &shared::REFUSAL_TOO_LARGE))
    }

    fn sum(&self, exact: Rational) -> Result<Sum, Refusal> {
        Sum::new(exact, self.rules, self.population, self.start_day())
    }
}

/// What SANED pays after the loss of work.
///
/// # Errors
/// Names the field that cannot be; `no-wages` where neither an average nor a record is given.
pub fn saned(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SanedQuestion,
    trail: &mut Trail,
) -> Result<Saned, Refusal> {
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
    let too_far = || Refusal::at("/left_on", &shared::REFUSAL_TOO_FAR);
    let next = question.left_on.checked_add_days(1).ok_or_else(too_far)?;
    let registered = question.registered_on.unwrap_or(next);
    if registered < question.left_on {
        return Err(Refusal::at("/registered_on", &texts::REFUSAL_REGISTERED)
            .with(Quantity::Date(registered))
            .with(Quantity::Date(question.left_on)));
    }
    if question.registered_on.is_none() {
        trail.assume(&texts::ASSUME_REGISTERED, &[Quantity::Date(registered)]);
    }
    // From the first of the month after the conditions are met, the loss of work being the last.
    let met_on = if question.registered_on.is_some() {
        registered
    } else {
        question.left_on
    };
    let start = Month::of(met_on).checked_add(1).ok_or_else(too_far)?;
    let asked = Asked {
        rules,
        case,
        standing,
        question,
        population,
        registered,
        start,
    };
    if rules
        .number(ids::SANED_RATE_FIRST, population, start.first_day())
        .is_err()
    {
        return Err(
            Refusal::at("/left_on", &texts::REFUSAL_NOT_YET).with(Quantity::Date(question.left_on))
        );
    }
    let average = average(asked, trail)?;
    let met = all_met(asked, trail)?;
    let (first, later) = amounts(asked, average, trail)?;
    let (payments, left) = if met {
        schedule(asked, first, later, trail)?
    } else {
        (vec![], 0)
    };
    let total = total(asked, first, later, &payments, trail)?;
    Ok(Saned {
        entitled: met,
        average: asked.sum(average)?,
        first_amount: asked.sum(first)?,
        later_amount: asked.sum(later)?,
        payments,
        total: asked.sum(total)?,
        months_left: left,
    })
}

/// The average of the last months' contributory wages.
fn average(asked: Asked<'_>, trail: &mut Trail) -> Result<Rational, Refusal> {
    if let Some(average) = asked.question.average_wage {
        let average = average.exact();
        trail.assume(&texts::ASSUME_AVERAGE, &[Quantity::Money(average)]);
        return Ok(average);
    }
    let most = asked.count(ids::SANED_AVERAGE_MONTHS)?;
    let after_last = asked.question.left_on.checked_add_days(1);
    let before = after_last.ok_or_else(|| Refusal::at("/left_on", &shared::REFUSAL_TOO_FAR))?;
    let history = worked(asked.rules, asked.case, asked.standing, before)?;
    let (wages, count) = history.last_wages(usize::from(most));
    if count == 0 {
        return Err(Refusal::at("/average_wage", &shared::REFUSAL_NO_WAGES));
    }
    let months = Rational::whole(i64::try_from(count).unwrap_or(1));
    let wages = Rational::halalas(wages);
    let average = wages / months;
    if count < usize::from(most) {
        let most = Quantity::months(i32::from(most));
        trail.assume(&texts::ASSUME_FEWER, &[Quantity::Months(months), most]);
    }
    trail.step(
        texts::AVERAGE.of(asked.population == Population::New),
        &[Quantity::Money(wages), Quantity::Months(months)],
        Quantity::Money(average),
        &[ids::SANED_AVERAGE_MONTHS],
    );
    Ok(average)
}

/// What a first and a later month bring.
fn amounts(
    asked: Asked<'_>,
    average: Rational,
    trail: &mut Trail,
) -> Result<(Rational, Rational), Refusal> {
    let minimum = asked
        .rules
        .limit(ids::SANED_MINIMUM, asked.population, asked.start_day())?;
    let mut amount = |rate_id, cap_id, old, new| {
        let rate = asked.number(rate_id)?;
        let most = asked.number(cap_id)?;
        let capped = (average * rate.percent()).min(most);
        let inputs = [
            Quantity::Money(average),
            Quantity::Percent(rate),
            Quantity::Money(most),
        ];
        let used = [rate_id, cap_id, ids::SANED_MINIMUM];
        Ok(if let Some(least) = minimum {
            let amount = capped.max(least);
            let [average, rate, most] = inputs;
            let inputs = [average, rate, most, Quantity::Money(least)];
            trail.step(old, &inputs, Quantity::Money(amount), &used);
            amount
        } else {
            trail.step(new, &inputs, Quantity::Money(capped), &used[..2]);
            capped
        })
    };
    let first = amount(
        ids::SANED_RATE_FIRST,
        ids::SANED_CAP_FIRST,
        &texts::FIRST_OLD,
        &texts::FIRST_NEW,
    )?;
    let later = amount(
        ids::SANED_RATE_LATER,
        ids::SANED_CAP_LATER,
        &texts::LATER_OLD,
        &texts::LATER_NEW,
    )?;
    if minimum.is_none() {
        trail.not_applied(&texts::MINIMUM, &texts::REASON_NO_MINIMUM, &[]);
        trail.uncertain(&texts::UNCERTAIN_MINIMUM, &[], Confidence::Medium);
    }
    Ok((first, later))
}

/// The months paid: until the claim is used up, the window closes, or the age is reached.
fn schedule(
    asked: Asked<'_>,
    first: Rational,
    later: Rational,
    trail: &mut Trail,
) -> Result<(Vec<SanedPayment>, u8), Refusal> {
    let question = asked.question;
    let (rules, day) = (asked.rules, asked.start_day());
    let most = asked.count(ids::SANED_MONTHS)?;
    let first_months = asked.count(ids::SANED_FIRST_MONTHS)?;
    let within = rules.limit(ids::SANED_WITHIN, asked.population, day)?;
    let within = within
        .and_then(Rational::floor)
        .and_then(|months| i32::try_from(months).ok());
    let age = LegalAge::read(rules, ids::SANED_AGE_END, asked.population, day)?;
    // Under the law of 1445H the age ends payment only where there is a pension.
    let ends_with_age = asked.population != Population::New || question.has_pension;
    let last_by_age = age.reached_by(asked.case.person.birth_date).map(Month::of);
    let citation = match asked.population {
        Population::New => Citation::new("m273", "47", ""),
        _ => Citation::new("m18", "13", ""),
    };
    let left = most.saturating_sub(question.months_paid);
    let values = [
        Quantity::months(i32::from(left)),
        Quantity::months(i32::from(most)),
    ];
    trail.condition(&texts::MONTHS_LEFT, &values, left > 0, citation);
    trail.assume(&texts::ASSUME_KEEPS, &[]);

    let mut payments = Vec::new();
    let mut number = question.months_paid;
    let mut month = asked.start;
    let mut opened = question.first_paid;
    while number < most {
        let too_old = ends_with_age && last_by_age.is_some_and(|last| month > last);
        let closed = within
            .zip(opened)
            .is_some_and(|(within, opened)| month.months_since(opened) >= within);
        if too_old || closed {
            break;
        }
        if !question.months_at_work.contains(&month) {
            number += 1;
            opened = opened.or(Some(month));
            let amount = if number <= first_months { first } else { later };
            payments.push(SanedPayment {
                month,
                number,
                amount: asked.sum(amount)?,
            });
        }
        let next = month.checked_add(1);
        month = next.ok_or_else(|| Refusal::at("/left_on", &shared::REFUSAL_TOO_FAR))?;
    }
    Ok((payments, most.saturating_sub(number)))
}

fn total(
    asked: Asked<'_>,
    first: Rational,
    later: Rational,
    payments: &[SanedPayment],
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let first_months = asked.count(ids::SANED_FIRST_MONTHS)?;
    let early = payments
        .iter()
        .filter(|payment| payment.number <= first_months)
        .count();
    let count = |number: usize| Rational::whole(i64::try_from(number).unwrap_or(0));
    let (early, late) = (count(early), count(payments.len() - early));
    let total = first * early + later * late;
    if !payments.is_empty() {
        let inputs = [
            Quantity::Money(first),
            Quantity::Number(early),
            Quantity::Money(later),
            Quantity::Number(late),
        ];
        let used = [ids::SANED_FIRST_MONTHS, ids::SANED_MONTHS];
        trail.step(
            texts::TOTAL.of(asked.population == Population::New),
            &inputs,
            Quantity::Money(total),
            &used,
        );
    }
    Ok(total)
}
