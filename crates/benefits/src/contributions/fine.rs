//! Contributions paid late, in instalments, or back in time.

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use super::texts;
use crate::case::Amount;
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::sum::Sum;

/// What a late payment costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LateFineQuestion {
    /// The month whose contributions are late.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoMonth"))]
    pub month: Month,
    /// The contributions due.
    pub contribution: Amount,
    /// The day of payment.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub paid_on: Date,
}

/// The fine of a late payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LateFine {
    /// The last day of payment without a fine.
    pub due_on: Date,
    /// Months of delay, begun ones counted whole.
    pub months_late: i32,
    /// The fine.
    pub fine: Sum,
    /// Contributions and fine together.
    pub to_pay: Sum,
}

/// The fine for contributions of a month paid on a day.
///
/// Two hundredths of the contributions for each month or part of one after the fifteenth of the
/// next month (article 19(5) of M/33, article 9(3) of M/273).
///
/// # Errors
/// `parameter-not-covered` for a month of which the data knows nothing.
pub fn late_fine(
    rules: &RuleSet,
    question: &LateFineQuestion,
    trail: &mut Trail,
) -> Result<LateFine, Refusal> {
    // Fines are the same whatever law covers the worker.
    let population = Population::OldExempt;
    let day = question.month.last_day();
    let inside = |refusal: Refusal| refusal.inside("/month");
    let out = || Refusal::at("/month", &texts::REFUSAL_DATES);
    let due_day = rules
        .count(ids::FINE_LATE_DUE_DAY, population, day)
        .map_err(inside)?;
    let next = question.month.checked_add(1).ok_or_else(out)?;
    let due_on = next
        .first_day()
        .checked_add_days(i64::from(due_day) - 1)
        .ok_or_else(out)?;
    let contribution = question.contribution.exact();
    trail.assume(&texts::ASSUME_DUE_DAY, &[]);

    let mut months_late = months_late(due_on, question.paid_on).ok_or_else(out)?;
    if months_late == 0 {
        trail.not_applied(
            &texts::LATE_FINE,
            &texts::REASON_IN_TIME,
            &[Quantity::Date(due_on)],
        );
    } else {
        trail.step(
            &texts::MONTHS_LATE,
            &[Quantity::Date(due_on), Quantity::Date(question.paid_on)],
            Quantity::months(months_late),
            &[ids::FINE_LATE_DUE_DAY],
        );
        let from = rules
            .date(ids::FINE_AMNESTY_FROM, population, day)
            .map_err(inside)?;
        let to = rules
            .date(ids::FINE_AMNESTY_TO, population, day)
            .map_err(inside)?;
        // The amnesty forgave fines that existed when it began.
        if (from..=to).contains(&question.paid_on) && due_on < from {
            months_late = 0;
            let values = [Quantity::Date(from), Quantity::Date(to)];
            trail.not_applied(&texts::LATE_FINE, &texts::REASON_AMNESTY, &values);
            trail.uncertain(&texts::UNCERTAIN_AMNESTY, &[], Confidence::Medium);
        }
    }
    let rate = rules
        .number(ids::FINE_LATE_RATE, population, day)
        .map_err(inside)?;
    let fine = contribution * rate.percent() * Rational::whole(i64::from(months_late));
    if months_late > 0 {
        trail.step(
            &texts::LATE_FINE,
            &[
                Quantity::Money(contribution),
                Quantity::Percent(rate),
                Quantity::months(months_late),
            ],
            Quantity::Money(fine),
            &[ids::FINE_LATE_RATE],
        );
        trail.uncertain(&texts::UNCERTAIN_FINE_MOST, &[], Confidence::Medium);
    }
    Ok(LateFine {
        due_on,
        months_late,
        fine: Sum::new(fine, rules, population, day)?,
        to_pay: Sum::new(contribution + fine, rules, population, day)?,
    })
}

/// Months of delay, begun ones whole: the fewest months by which the due day reaches the payment.
fn months_late(due: Date, paid: Date) -> Option<i32> {
    if paid <= due {
        return Some(0);
    }
    let whole = paid.whole_months_since(due);
    let reached = due.checked_add_months(whole)?;
    Some(if reached < paid { whole + 1 } else { whole })
}

/// Arrears in equal monthly parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstalmentsQuestion {
    /// What is owed.
    pub debt: Amount,
    /// In how many months it is paid.
    pub instalments: u16,
    /// The month of the first part.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoMonth"))]
    pub first_month: Month,
}

/// One part of a debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Instalment {
    /// The month in which it is paid.
    pub month: Month,
    /// The amount in halalas' precision; all parts together are the debt exactly.
    pub amount: Sum,
}

/// The largest number of parts a plan is made for.
pub const MOST_INSTALMENTS: u16 = 240;

/// A plan of equal parts, whole halalas each; the last takes what division leaves.
///
/// # Errors
/// `instalment-count` for none or more than [`MOST_INSTALMENTS`].
pub fn instalments(
    rules: &RuleSet,
    question: &InstalmentsQuestion,
    trail: &mut Trail,
) -> Result<Vec<Instalment>, Refusal> {
    let count = i64::from(question.instalments);
    if question.instalments == 0 || question.instalments > MOST_INSTALMENTS {
        return Err(
            Refusal::at("/instalments", &texts::REFUSAL_INSTALMENTS).with(Quantity::Number(
                Rational::whole(i64::from(MOST_INSTALMENTS)),
            )),
        );
    }
    let debt = question.debt.hundredths();
    let part = debt / count;
    let day = question.first_month.last_day();
    trail.step(
        &texts::INSTALMENT,
        &[
            Quantity::Money(question.debt.exact()),
            Quantity::Number(Rational::whole(count)),
        ],
        Quantity::Money(question.debt.exact() / Rational::whole(count)),
        &[],
    );
    trail.uncertain(&texts::UNCERTAIN_INSTALMENTS, &[], Confidence::Low);
    (0..count)
        .map(|index| {
            let halalas = if index + 1 == count {
                debt - part * (count - 1)
            } else {
                part
            };
            let month = i32::try_from(index)
                .ok()
                .and_then(|index| question.first_month.checked_add(index))
                .ok_or_else(|| Refusal::at("/first_month", &texts::REFUSAL_DATES))?;
            let amount = Sum::new(
                Rational::halalas(halalas),
                rules,
                Population::OldExempt,
                day,
            )?;
            Ok(Instalment { month, amount })
        })
        .collect()
}

/// The earliest day that a registration made on `day` may reach back to.
///
/// # Errors
/// `parameter-not-covered` for a day of which the data knows nothing.
pub fn earliest_registration(day: Date, rules: &RuleSet) -> Result<Date, Refusal> {
    let months = rules.count(ids::REGISTRATION_RETROACTIVE, Population::OldExempt, day)?;
    let earliest = day.checked_add_months(-months);
    earliest.ok_or_else(|| Refusal::at("", &texts::REFUSAL_DATES))
}

/// The last day on which voluntary cover may be asked for after compulsory cover ended (M/33,
/// article 8).
///
/// # Errors
/// `parameter-not-covered` for a day of which the data knows nothing.
pub fn last_day_for_voluntary(left: Date, rules: &RuleSet) -> Result<Date, Refusal> {
    let years = rules.count(ids::VOLUNTARY_REQUEST, Population::OldExempt, left)?;
    let last = left.checked_add_months(years * 12);
    last.ok_or_else(|| Refusal::at("", &texts::REFUSAL_DATES))
}
