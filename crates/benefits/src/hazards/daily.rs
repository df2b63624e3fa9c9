//! Daily allowances while unable to work.

use calendar::Date;
use serde::Serialize;

use super::{Asked, texts};
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail, texts as shared};
use crate::history::{History, Slot};
use crate::parameters::{Confidence, ids};
use crate::refusal::Refusal;
use crate::sum::Sum;

/// Daily allowances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Daily {
    /// The daily wage.
    pub daily_wage: Sum,
    /// For the days at home.
    pub at_home: Sum,
    /// For the days of treatment at the organisation's cost.
    pub treated: Sum,
    /// Both together.
    pub total: Sum,
}

pub(super) fn daily(
    asked: Asked<'_>,
    history: &History,
    trail: &mut Trail,
) -> Result<Daily, Refusal> {
    let wage = wage(asked, history, trail)?;
    let divisor = asked.number(ids::HAZARDS_DAILY_DIVISOR)?;
    let daily_wage = wage / divisor;
    trail.step(
        texts::DAILY_WAGE.of(asked.new),
        &[Quantity::Money(wage), Quantity::Number(divisor)],
        Quantity::Money(daily_wage),
        &[ids::HAZARDS_DAILY_DIVISOR],
    );
    trail.uncertain(
        &texts::UNCERTAIN_DIVISOR,
        &[Quantity::Number(divisor)],
        Confidence::Medium,
    );
    let mut part = |rule, id, days: u16| {
        let rate = asked.number(id)?;
        let days = Rational::whole(i64::from(days));
        let amount = daily_wage * rate.percent() * days;
        let inputs = [
            Quantity::Money(daily_wage),
            Quantity::Percent(rate),
            Quantity::Days(days),
        ];
        trail.step(rule, &inputs, Quantity::Money(amount), &[id]);
        Ok::<Rational, Refusal>(amount)
    };
    let question = asked.question;
    let at_home = part(
        texts::DAILY_HOME.of(asked.new),
        ids::HAZARDS_DAILY_HOME,
        question.days_at_home,
    )?;
    let treated = part(
        texts::DAILY_TREATED.of(asked.new),
        ids::HAZARDS_DAILY_TREATED,
        question.days_treated,
    )?;
    let total = at_home + treated;
    let inputs = [at_home, treated].map(Quantity::Money);
    trail.step(
        texts::DAILY_TOTAL.of(asked.new),
        &inputs,
        Quantity::Money(total),
        &[],
    );
    Ok(Daily {
        daily_wage: asked.sum(daily_wage)?,
        at_home: asked.sum(at_home)?,
        treated: asked.sum(treated)?,
        total: asked.sum(total)?,
    })
}

/// The wage of the month before, or of the month of joining when the injury fell into it.
fn wage(asked: Asked<'_>, history: &History, trail: &mut Trail) -> Result<Rational, Refusal> {
    if let Some(wage) = asked.question.wage_before.or(asked.question.average_wage) {
        let wage = wage.exact();
        trail.assume(&texts::ASSUME_WAGE, &[Quantity::Money(wage)]);
        return Ok(wage);
    }
    let month = asked.day.first_of_month();
    let before = month.checked_add_days(-1).map(Date::first_of_month);
    let slots = history.slots();
    let wage = |slot: &Slot| Rational::halalas(slot.wage);
    // The month before, or that of joining; of a work that ended earlier, its last.
    let last = slots.iter().rfind(|slot| slot.start < month);
    last.filter(|slot| before.is_some_and(|before| slot.start >= before))
        .map(wage)
        .or(asked.joined)
        .or_else(|| last.map(wage))
        .ok_or_else(|| Refusal::at("/wage_before", &shared::REFUSAL_NO_WAGES))
}
