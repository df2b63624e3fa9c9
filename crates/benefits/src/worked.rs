//! Months of work for an employer, from the record: what SANED and maternity count.

use calendar::Date;

use crate::case::{Case, Period, Record, Scheme};
use crate::exact::Rational;
use crate::history::History;
use crate::parameters::RuleSet;
use crate::refusal::Refusal;
use crate::regime::Standing;

/// The months before a day in which the person worked under social insurance; voluntary cover and
/// civil service belong to the annuities branch alone.
pub(crate) fn worked(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    before: Date,
) -> Result<History, Refusal> {
    let periods: Vec<Period> = case.record.periods().to_vec();
    let (employed, other): (Vec<Period>, Vec<Period>) = periods
        .into_iter()
        .partition(|period| period.scheme() == Scheme::SocialInsurance);
    if other.is_empty() {
        return History::build(rules, &case.record, standing.scope(), before, None);
    }
    History::build(
        rules,
        &Record::new(employed)?,
        standing.scope(),
        before,
        None,
    )
}

/// The months, with their fraction, that lie from one day (included) to another (excluded).
pub(crate) fn months_within(history: &History, from: Date, before: Date) -> Rational {
    history.slots().iter().fold(Rational::ZERO, |sum, slot| {
        let length = i64::from(slot.length);
        let first = from.days_since(slot.start).clamp(0, length);
        let end = before.days_since(slot.start).clamp(0, length);
        let covered = (first..end)
            .filter(|index| slot.days & (1 << index) != 0)
            .count();
        let covered = i128::try_from(covered).unwrap_or(0);
        sum + Rational::new(covered, i128::from(slot.length.max(1)))
    })
}
