//! What a lasting disability or death brings: a pension or a lump sum.

use serde::Serialize;

use super::repeated::{Recovery, recovery, together};
use super::{Asked, average, texts};
use crate::exact::Rational;
use crate::explanation::{Quantity, Rule, Trail};
use crate::history::History;
use crate::parameters::{Confidence, Id, ids};
use crate::refusal::Refusal;
use crate::sum::Sum;

/// What stays of an injury.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasting {
    /// A monthly pension.
    Pension(InjuryPension),
    /// A lump sum.
    LumpSum(LumpSum),
    /// For the family of a Saudi who died of the injury: the pension that its members share.
    FamilyPension {
        /// The pension of total disability.
        base: Sum,
    },
}

/// A monthly injury pension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InjuryPension {
    /// The degree of all disabilities together.
    pub degree: Sum,
    /// The pension.
    pub pension: Sum,
    /// The allowance for a helper.
    pub helper: Sum,
    /// Both together.
    pub monthly: Sum,
    /// An earlier lump sum that is taken back out of it.
    pub recovery: Option<Recovery>,
}

/// A lump sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LumpSum {
    /// The monthly pension that the sum is a multiple of.
    pub monthly: Sum,
    /// How many of them.
    pub units: i64,
    /// Earlier lump sums taken off.
    pub deducted: Sum,
    /// What is paid.
    pub amount: Sum,
}

pub(super) fn lasting(
    asked: Asked<'_>,
    history: &History,
    trail: &mut Trail,
) -> Result<Lasting, Refusal> {
    let question = asked.question;
    let average = average(asked, history, trail)?;
    if question.died {
        return death(asked, average, history, trail);
    }
    let degree = question
        .degree
        .map_or(Rational::ZERO, crate::Percent::exact);
    let most = Rational::whole(100);
    if degree <= Rational::ZERO || degree > most {
        return Err(Refusal::at("/degree", &texts::REFUSAL_DEGREE));
    }
    let from = asked.number(ids::HAZARDS_PARTIAL_FROM)?;
    let all = together(asked, degree, average, most, trail)?;
    if all.degree < from {
        return small(asked, degree, average, all, history, trail);
    }
    let total = total_pension(asked, all.average, history, trail)?;
    let pension = degree_of(asked, all.degree, total, trail);
    if asked.foreign {
        let (units, cap) = if all.degree >= most {
            (ids::HAZARDS_FOREIGN_TOTAL, ids::HAZARDS_FOREIGN_TOTAL_CAP)
        } else {
            (
                ids::HAZARDS_FOREIGN_PARTIAL,
                ids::HAZARDS_FOREIGN_PARTIAL_CAP,
            )
        };
        let lump = foreign(asked, pension, units, cap, trail)?;
        return Ok(Lasting::LumpSum(less_paid(asked, lump, all.paid, trail)?));
    }
    let helper = helper(asked, pension, trail)?;
    trail.assume(&texts::ASSUME_FIVE_YEARS, &[]);
    Ok(Lasting::Pension(InjuryPension {
        degree: asked.sum(all.degree)?,
        pension: asked.sum(pension)?,
        helper: asked.sum(helper)?,
        monthly: asked.sum(pension + helper)?,
        recovery: recovery(asked, all.paid, trail)?,
    }))
}

/// The pension of total disability: the average, no less than the smallest pension.
pub(super) fn total_pension(
    asked: Asked<'_>,
    average: Rational,
    history: &History,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let rate = asked.number(ids::HAZARDS_TOTAL_RATE)?;
    let pension = average * rate.percent();
    let inputs = [Quantity::Money(average), Quantity::Percent(rate)];
    let used = [ids::HAZARDS_TOTAL_RATE];
    trail.step(
        texts::TOTAL_PENSION.of(asked.new),
        &inputs,
        Quantity::Money(pension),
        &used,
    );

    let whose = asked.pensioners();
    let (minimum, id) = if asked.new {
        let months = asked.question.contribution_months.map_or_else(
            || history.exact_months(),
            |months| Rational::whole(i64::from(months)),
        );
        let id = ids::PENSION_MINIMUM_LINE;
        let minimum = asked.rules.point(id, whose, asked.day, months)?;
        let needed = asked
            .rules
            .number(ids::PENSION_MONTHS_NORMAL, whose, asked.day)?;
        if months < needed && pension < minimum {
            let values = [Quantity::Months(months), Quantity::Money(minimum)];
            trail.uncertain(&texts::UNCERTAIN_FLOOR, &values, Confidence::Low);
        }
        (minimum, id)
    } else {
        let id = ids::PENSION_MINIMUM;
        (asked.rules.number(id, whose, asked.day)?, id)
    };
    let inputs = [pension, minimum].map(Quantity::Money);
    if pension >= minimum {
        trail.not_applied(
            texts::MINIMUM.of(asked.new),
            &texts::REASON_ABOVE_MINIMUM,
            &inputs,
        );
        return Ok(pension);
    }
    trail.step(
        texts::MINIMUM.of(asked.new),
        &inputs,
        Quantity::Money(minimum),
        &[id],
    );
    Ok(minimum)
}

/// A partial pension: the degree of the total one.
fn degree_of(asked: Asked<'_>, degree: Rational, total: Rational, trail: &mut Trail) -> Rational {
    if degree >= Rational::whole(100) {
        return total;
    }
    let pension = total * degree.percent();
    let inputs = [Quantity::Percent(degree), Quantity::Money(total)];
    trail.step(
        texts::PARTIAL_PENSION.of(asked.new),
        &inputs,
        Quantity::Money(pension),
        &[],
    );
    pension
}

fn helper(asked: Asked<'_>, pension: Rational, trail: &mut Trail) -> Result<Rational, Refusal> {
    if !asked.question.needs_helper {
        trail.not_applied(texts::HELPER.of(asked.new), &texts::REASON_NO_HELPER, &[]);
        return Ok(Rational::ZERO);
    }
    let whose = asked.pensioners();
    let rate = asked.rules.number(ids::HELPER_RATE, whose, asked.day)?;
    let most = asked.rules.number(ids::HELPER_MAX, whose, asked.day)?;
    let helper = (pension * rate.percent()).min(most);
    trail.step(
        texts::HELPER.of(asked.new),
        &[
            Quantity::Money(pension),
            Quantity::Percent(rate),
            Quantity::Money(most),
        ],
        Quantity::Money(helper),
        &[ids::HELPER_RATE, ids::HELPER_MAX],
    );
    if asked.new {
        trail.uncertain(
            &texts::UNCERTAIN_HELPER,
            &[Quantity::Money(most)],
            Confidence::Low,
        );
    }
    Ok(helper)
}

/// A degree below that of a pension: the better of all degrees together less what was paid, and of
/// the new degree alone.
fn small(
    asked: Asked<'_>,
    degree: Rational,
    average: Rational,
    all: super::repeated::Together,
    history: &History,
    trail: &mut Trail,
) -> Result<Lasting, Refusal> {
    if asked.question.earlier.is_empty() {
        let lump = lump(asked, degree, average, history, trail)?;
        return Ok(Lasting::LumpSum(less_paid(
            asked,
            lump,
            Rational::ZERO,
            trail,
        )?));
    }
    let joined = lump(asked, all.degree, all.average, history, &mut Trail::off())?;
    let alone = lump(asked, degree, average, history, &mut Trail::off())?;
    let rest = (joined.1 - all.paid).max(Rational::ZERO);
    let values = [rest, alone.1].map(Quantity::Money);
    trail.uncertain(&texts::UNCERTAIN_LUMP_AVERAGE, &[], Confidence::Low);
    let (found, paid) = if rest >= alone.1 {
        trail.not_applied(
            texts::ALONE.of(asked.new),
            &texts::REASON_TOGETHER_BETTER,
            &values,
        );
        (
            lump(asked, all.degree, all.average, history, trail)?,
            all.paid,
        )
    } else {
        trail.not_applied(
            texts::DEGREES.of(asked.new),
            &texts::REASON_ALONE_BETTER,
            &values,
        );
        (
            lump(asked, degree, average, history, trail)?,
            Rational::ZERO,
        )
    };
    Ok(Lasting::LumpSum(less_paid(asked, found, paid, trail)?))
}

/// A monthly pension, an amount, and how many of the one make the other.
type Multiple = (Rational, Rational, Rational);

/// The lump sum of a degree: sixty monthly pensions, fewer above an age.
fn lump(
    asked: Asked<'_>,
    degree: Rational,
    average: Rational,
    history: &History,
    trail: &mut Trail,
) -> Result<Multiple, Refusal> {
    let total = total_pension(asked, average, history, trail)?;
    let unit = degree_of(asked, degree, total, trail);
    let units = asked.number(ids::HAZARDS_LUMP_UNITS)?;
    let least = asked.number(ids::HAZARDS_LUMP_UNITS_LEAST)?;
    let over = years_over(asked, trail)?;
    let units = if over > Rational::ZERO {
        let reduced = (units - over).max(least);
        let inputs = [units, over, least].map(Quantity::Number);
        let used = [ids::HAZARDS_LUMP_UNITS, ids::HAZARDS_LUMP_UNITS_LEAST];
        trail.step(
            texts::UNITS.of(asked.new),
            &inputs,
            Quantity::Number(reduced),
            &used,
        );
        reduced
    } else {
        units
    };
    let amount = unit * units;
    let inputs = [Quantity::Money(unit), Quantity::Number(units)];
    trail.step(
        texts::LUMP.of(asked.new),
        &inputs,
        Quantity::Money(amount),
        &[ids::HAZARDS_LUMP_UNITS],
    );
    let amount = capped(asked, amount, ids::HAZARDS_LUMP_CAP, trail)?;
    Ok((unit, amount, units))
}

/// Years of age above the limit on the day of the injury; half a year counts as one.
fn years_over(asked: Asked<'_>, trail: &mut Trail) -> Result<Rational, Refusal> {
    let limit = asked
        .rules
        .count(ids::HAZARDS_LUMP_AGE, asked.population, asked.day)?;
    let part = asked
        .rules
        .count(ids::HAZARDS_LUMP_PART_YEAR, asked.population, asked.day)?;
    let age = asked.day.whole_months_since(asked.case.person.birth_date);
    let over = age - limit * 12;
    let limit_shown = Quantity::Years(Rational::whole(i64::from(limit)));
    let values = [Quantity::months(age), limit_shown];
    let years = if over > 0 {
        over / 12 + i32::from(over % 12 >= part)
    } else {
        0
    };
    if years == 0 {
        trail.not_applied(
            texts::YEARS_OVER.of(asked.new),
            &texts::REASON_NOT_OLDER,
            &values,
        );
        return Ok(Rational::ZERO);
    }
    let years = Rational::whole(i64::from(years));
    let used = [ids::HAZARDS_LUMP_AGE, ids::HAZARDS_LUMP_PART_YEAR];
    trail.step(
        texts::YEARS_OVER.of(asked.new),
        &values,
        Quantity::Number(years),
        &used,
    );
    trail.uncertain(&texts::UNCERTAIN_AGE, &[], Confidence::Medium);
    Ok(years)
}

/// The amount under a ceiling, where the day still has one.
fn capped(
    asked: Asked<'_>,
    amount: Rational,
    id: Id,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let Some(most) = asked.rules.limit(id, asked.population, asked.day)? else {
        let since = asked
            .rules
            .parameter(id, asked.population, asked.day)?
            .from();
        let since = Quantity::Date(since.unwrap_or(asked.day));
        trail.not_applied(
            texts::LUMP_CAP.of(asked.new),
            &texts::REASON_NO_CAP,
            &[since],
        );
        return Ok(amount);
    };
    if amount <= most {
        return Ok(amount);
    }
    let inputs = [amount, most].map(Quantity::Money);
    trail.step(
        texts::LUMP_CAP.of(asked.new),
        &inputs,
        Quantity::Money(most),
        &[id],
    );
    Ok(most)
}

/// The lump sum of somebody who is not Saudi, instead of a pension.
fn foreign(
    asked: Asked<'_>,
    pension: Rational,
    units: Id,
    cap: Id,
    trail: &mut Trail,
) -> Result<Multiple, Refusal> {
    let count = asked.number(units)?;
    let amount = pension * count;
    let rule: &'static Rule = texts::FOREIGN.of(asked.new);
    let inputs = [Quantity::Money(pension), Quantity::Number(count)];
    trail.step(rule, &inputs, Quantity::Money(amount), &[units]);
    Ok((pension, capped(asked, amount, cap, trail)?, count))
}

/// What earlier lump sums leave of an amount.
fn less_paid(
    asked: Asked<'_>,
    (monthly, amount, units): Multiple,
    paid: Rational,
    trail: &mut Trail,
) -> Result<LumpSum, Refusal> {
    let paid = paid.min(amount);
    let rest = amount - paid;
    if paid > Rational::ZERO {
        let inputs = [amount, paid].map(Quantity::Money);
        trail.step(
            texts::DEDUCTION.of(asked.new),
            &inputs,
            Quantity::Money(rest),
            &[],
        );
    }
    Ok(LumpSum {
        monthly: asked.sum(monthly)?,
        units: units.floor().unwrap_or(0),
        deducted: asked.sum(paid)?,
        amount: asked.sum(rest)?,
    })
}

/// Death by the injury: the family shares the pension of total disability, or its multiple.
fn death(
    asked: Asked<'_>,
    average: Rational,
    history: &History,
    trail: &mut Trail,
) -> Result<Lasting, Refusal> {
    let total = total_pension(asked, average, history, trail)?;
    if !asked.foreign {
        return Ok(Lasting::FamilyPension {
            base: asked.sum(total)?,
        });
    }
    let cap = ids::HAZARDS_FOREIGN_DEATH_CAP;
    let found = foreign(asked, total, ids::HAZARDS_FOREIGN_DEATH, cap, trail)?;
    if asked
        .rules
        .limit(cap, asked.population, asked.day)?
        .is_none()
        && !asked.new
    {
        trail.uncertain(&texts::UNCERTAIN_DEATH_CAP, &[], Confidence::Low);
    }
    trail.uncertain(&texts::UNCERTAIN_DEATH_SHARES, &[], Confidence::Medium);
    Ok(Lasting::LumpSum(less_paid(
        asked,
        found,
        Rational::ZERO,
        trail,
    )?))
}
