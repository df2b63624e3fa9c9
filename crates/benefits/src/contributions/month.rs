//! Parts of a month, and months of a period.
//!
//! Until January 2022 the month of joining counts whole and the month of leaving only when it is
//! complete; from February 2022 on the days count.

use calendar::{Date, Month};

use super::question::Employment;
use super::texts;
use super::wage::Asked;
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;

/// Which part of the month an employment covers, 0 to 1.
pub(super) fn part(
    asked: &Asked<'_>,
    employment: &Employment,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let (joined, left) = span(asked, employment)?;
    if joined == asked.first && left == asked.last {
        return Ok(Rational::ONE);
    }
    trail.assume(&texts::ASSUME_LAST_DAY, &[]);
    if asked
        .rules
        .choice(ids::MONTHS_MODE, asked.population, asked.last)?
        == "whole_month"
    {
        let whole = if left == asked.last {
            Rational::ONE
        } else {
            Rational::ZERO
        };
        let inputs = [Quantity::Date(joined), Quantity::Date(left)];
        trail.step(
            &texts::WHOLE_MONTH,
            &inputs,
            Quantity::Number(whole),
            &[ids::MONTHS_MODE],
        );
        return Ok(whole);
    }
    let length = asked.last.days_since(asked.first) + 1;
    let divisor = asked
        .rules
        .choice(ids::MONTHS_DIVISOR, asked.population, asked.last)?;
    let length = Rational::whole(if divisor == "thirty" { 30 } else { length });
    let days = Rational::whole(left.days_since(joined) + 1).min(length);
    let part = days / length;
    trail.step(
        texts::PART_MONTH.of(asked.is_new()),
        &[Quantity::Days(days), Quantity::Days(length)],
        Quantity::Number(part),
        &[ids::MONTHS_MODE, ids::MONTHS_DIVISOR],
    );
    trail.uncertain(
        &texts::UNCERTAIN_DIVISOR,
        &[Quantity::Days(length)],
        Confidence::Low,
    );
    Ok(part)
}

/// The first and the last day of the month on which the person worked for this employer.
pub(super) fn span(asked: &Asked<'_>, employment: &Employment) -> Result<(Date, Date), Refusal> {
    let inside = |day: Option<Date>, otherwise: Date, field: &str| match day {
        Some(day) if day < asked.first || day > asked.last => {
            Err(Refusal::at(field, &texts::REFUSAL_OUTSIDE_MONTH).with(Quantity::Date(day)))
        }
        day => Ok(day.unwrap_or(otherwise)),
    };
    let joined = inside(employment.joined, asked.first, "/joined")?;
    let left = inside(employment.left, asked.last, "/left")?;
    if left < joined {
        return Err(Refusal::at("/left", &texts::REFUSAL_LEFT_FIRST));
    }
    Ok((joined, left))
}

/// How many contribution months a period from `joined` to `left` (both worked) makes.
///
/// ```
/// use benefits::{Population, Rational, RuleSet, contributions::months_between};
/// let day = |text: &str| text.parse().unwrap();
/// let months = |from, to| {
///     months_between(day(from), day(to), Population::OldExempt, RuleSet::current()).unwrap()
/// };
/// // Joined and left within months of the whole-month rule: May counts, September does not.
/// assert_eq!(months("2015-05-20", "2015-09-10"), Rational::whole(4));
/// assert_eq!(months("2025-03-11", "2025-03-31"), Rational::new(21, 31));
/// ```
///
/// # Errors
/// `parameter-not-covered` for a day of which the data knows nothing, `left-before-joining`.
pub fn months_between(
    joined: Date,
    left: Date,
    population: Population,
    rules: &RuleSet,
) -> Result<Rational, Refusal> {
    if left < joined {
        return Err(Refusal::at("", &texts::REFUSAL_LEFT_FIRST));
    }
    let mut months = Rational::ZERO;
    let mut month = Month::of(joined);
    loop {
        let (first, last) = (month.first_day(), month.last_day());
        let (from, to) = (first.max(joined), last.min(left));
        months = months
            + if rules.choice(ids::MONTHS_MODE, population, last)? == "whole_month" {
                Rational::whole(i64::from(to == last))
            } else {
                let thirty = rules.choice(ids::MONTHS_DIVISOR, population, last)? == "thirty";
                let length = if thirty {
                    30
                } else {
                    last.days_since(first) + 1
                };
                let whole = from == first && to == last;
                let days = if whole {
                    length
                } else {
                    (to.days_since(from) + 1).min(length)
                };
                Rational::new(i128::from(days), i128::from(length))
            };
        if last >= left {
            return Ok(months);
        }
        month = month
            .checked_add(1)
            .ok_or_else(|| Refusal::at("", &texts::REFUSAL_DATES))?;
    }
}

/// The months that days of injury allowance make (law of 1421H, article 47(2)): whole ones only.
///
/// # Errors
/// `parameter-not-covered` for a day of which the data knows nothing.
pub fn months_of_injury_allowance(
    days: u16,
    population: Population,
    day: Date,
    rules: &RuleSet,
) -> Result<Rational, Refusal> {
    let length = rules.number(ids::MONTHS_INJURY_DAYS, population, day)?;
    let months = (Rational::whole(i64::from(days)) / length).floor();
    months
        .map(Rational::whole)
        .ok_or_else(|| Refusal::at("", &texts::REFUSAL_DATES))
}

/// The months that paid days made for contributors on actual wages, until January 2022: thirty days
/// a month, and one month more for a rest that is long enough.
///
/// # Errors
/// `parameter-not-covered` for a day of which the data knows nothing.
pub fn months_of_paid_days(
    days: u32,
    population: Population,
    day: Date,
    rules: &RuleSet,
) -> Result<i64, Refusal> {
    let length = i64::from(rules.count(ids::MONTHS_PAID_DAYS, population, day)?);
    let enough = i64::from(rules.count(ids::MONTHS_PAID_DAYS_REST, population, day)?);
    let days = i64::from(days);
    let months = days.checked_div(length).unwrap_or(0);
    Ok(months + i64::from(days - months * length >= enough))
}
