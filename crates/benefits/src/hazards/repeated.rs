//! Injury after injury: degrees together, the better average, and what was paid before.

use serde::Serialize;

use super::{Asked, texts};
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, ids};
use crate::refusal::Refusal;
use crate::sum::Sum;

/// How an earlier lump sum is taken back out of a pension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Recovery {
    /// The lump sum paid before.
    pub paid: Sum,
    /// What each month takes back.
    pub monthly: Sum,
    /// For how many months; the rest is forgiven where the pension ends before.
    pub months: i64,
}

/// All injuries as one.
#[derive(Clone, Copy)]
pub(super) struct Together {
    pub(super) degree: Rational,
    pub(super) average: Rational,
    pub(super) paid: Rational,
}

/// The degrees together, at most a hundred, on the better average.
pub(super) fn together(
    asked: Asked<'_>,
    degree: Rational,
    average: Rational,
    most: Rational,
    trail: &mut Trail,
) -> Result<Together, Refusal> {
    let earlier = &asked.question.earlier;
    let mut all = Together {
        degree,
        average,
        paid: Rational::ZERO,
    };
    let Some(best) = earlier.iter().map(|one| one.average_wage.exact()).max() else {
        return Ok(all);
    };
    let mut degrees = Rational::ZERO;
    for (index, one) in earlier.iter().enumerate() {
        let before = one.degree.exact();
        if before <= Rational::ZERO || before > most {
            let field = format!("/earlier/{index}/degree");
            return Err(Refusal::at(field, &texts::REFUSAL_DEGREE));
        }
        degrees = degrees + before;
        all.paid = all.paid + one.lump_sum_paid.exact();
    }
    all.degree = (degree + degrees).min(most);
    let inputs = [degree, degrees, most].map(Quantity::Percent);
    trail.step(
        texts::DEGREES.of(asked.new),
        &inputs,
        Quantity::Percent(all.degree),
        &[],
    );
    all.average = average.max(best);
    let inputs = [average, best].map(Quantity::Money);
    trail.step(
        texts::BETTER_AVERAGE.of(asked.new),
        &inputs,
        Quantity::Money(all.average),
        &[],
    );
    Ok(all)
}

/// The monthly part by which an earlier lump sum is taken back.
pub(super) fn recovery(
    asked: Asked<'_>,
    paid: Rational,
    trail: &mut Trail,
) -> Result<Option<Recovery>, Refusal> {
    if paid <= Rational::ZERO {
        return Ok(None);
    }
    let months = asked.number(ids::HAZARDS_RECOVERY_MONTHS)?;
    let monthly = paid / months;
    let inputs = [Quantity::Money(paid), Quantity::Months(months)];
    let used = [ids::HAZARDS_RECOVERY_MONTHS];
    trail.step(
        texts::RECOVERY.of(asked.new),
        &inputs,
        Quantity::Money(monthly),
        &used,
    );
    if asked.new {
        trail.uncertain(
            &texts::UNCERTAIN_RECOVERY,
            &[Quantity::Months(months)],
            Confidence::Low,
        );
    }
    Ok(Some(Recovery {
        paid: asked.sum(paid)?,
        monthly: asked.sum(monthly)?,
        months: months.floor().unwrap_or(0),
    }))
}
