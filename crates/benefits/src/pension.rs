//! The old-age pension: under the law of 1421H and under that of 1445H, at the statutory age and
//! before it.
//!
//! **The rule in words.** A pension needs an age or a long record ([`crate::ages`]), and the end of
//! covered work. Under the law of 1421H (article 38) it is one fortieth of the average wage of the
//! last 24 months for each year ([`old`]); under that of 1445H (articles 16, 17 and 26) it is 2.25 %
//! of the average of the highest 180 months for each year, less 3 % a year when taken early and more
//! when taken late ([`new`]). Both have a smallest pension and end at the whole average.
//!
//! ```
//! use benefits::pension::OldAge;
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! // 300 months at 15,000 riyals, 240 of them when the law of 1445H came into force.
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2004-07-01"), Some(day("2029-06-30")), "15000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1980-02-01")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::OldAge(OldAge::on(day("2029-07-01"))),
//! };
//! let Answer::OldAge(pension) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(pension.monthly.unwrap().to_string(), "9375.00"); // 15,000 × 300 ÷ 480
//! ```

pub mod new;
pub mod old;
pub mod return_to_work;
pub mod separate;

mod texts;

use calendar::{Date, Month};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ages::{Needs, annuities_population, pensionable};
use crate::case::{Case, Percent};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail};
use crate::history::{History, WorkingOn};
use crate::parameters::{Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::Standing;

pub use separate::Separate;
pub(crate) use texts::KEYS;

/// How much is the old-age pension from a day on?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OldAge {
    /// The first day without covered work: months before it count, and the conditions are examined
    /// on it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub on: Date,
    /// By how much the wage of a period without an end grows each twelve months after today.
    #[serde(default)]
    pub wage_growth: Percent,
    /// Whether missing months are bought where the law allows it.
    #[serde(default)]
    pub buy_in: bool,
    /// How questions that the text leaves open are read; left out, as the parameters say.
    #[serde(default)]
    pub readings: Readings,
    /// The figures by which separate periods are told apart (law of 1421H, article 38(3)(d)); left
    /// out, the average is one, since the regulation that holds them has not been seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separate: Option<Separate>,
}

/// Readings of questions that the text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Readings {
    /// When the smallest pension is applied (article 17(2) and (3) of the law of 1445H).
    pub floor_order: Option<FloorOrder>,
    /// Which months the formula counts after late work (article 17(4)).
    pub late_months: Option<LateMonths>,
}

/// Whether the smallest pension comes before or after the early reduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FloorOrder {
    /// The reduced pension is raised to it.
    AfterReduction,
    /// The pension is raised to it and then reduced.
    BeforeReduction,
}

/// Which months the formula counts when work goes on after the statutory age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LateMonths {
    /// Every month, and the increase besides.
    All,
    /// The months until the statutory age; later ones only raise the increase.
    UntilStatutoryAge,
}

impl OldAge {
    /// The pension from a day on, at unchanged wages, nothing bought.
    pub fn on(day: Date) -> OldAge {
        OldAge {
            on: day,
            wage_growth: Percent::default(),
            buy_in: false,
            readings: Readings::default(),
            separate: None,
        }
    }
}

/// The way by which a pension is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// At the statutory age.
    Normal,
    /// Before the statutory age.
    Early,
    /// At the statutory age with bought months.
    BuyIn,
}

/// An old-age pension, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pension {
    /// The way; `None` where no condition set is met, and then there is no amount.
    pub way: Option<Way>,
    /// Riyals a month.
    pub monthly: Option<Decimal>,
    /// The first day it is paid for: the first of the month after the conditions are met.
    pub payable_from: Option<Date>,
    /// The statutory age's day.
    pub statutory_date: Date,
    /// The contribution months that count, bought ones included.
    pub months: i32,
    /// The average wage the pension is calculated from, rounded for showing.
    pub average: Option<Decimal>,
    /// What limited the amount, if anything did.
    pub limited_by: Option<Limit>,
    /// The months that can be bought on that day and their price.
    pub buy_in: Option<BuyIn>,
}

/// What limited an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// The smallest pension.
    Minimum,
    /// The whole average.
    Cap,
}

/// Nominal months that can be bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct BuyIn {
    /// How many.
    pub months: i32,
    /// Their price, at once.
    pub price: Decimal,
}

/// The exact amount of a pension before its rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amounts {
    /// The average it was calculated from.
    pub average: Rational,
    /// The pension.
    pub monthly: Rational,
    /// What limited it.
    pub limited_by: Option<Limit>,
}

/// The old-age pension from a day on.
///
/// # Errors
/// `before` when the day lies before the day of the question's law; `no-annuities` for whom no
/// annuities law of the Kingdom is computed here.
pub fn old_age(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &OldAge,
    trail: &mut Trail,
) -> Result<Pension, Refusal> {
    let on = question.on;
    let population = annuities_population(standing, on)?;
    let statutory_date = pensionable(rules, standing, &case.person, on, trail)?;
    let needs = Needs::of(rules, standing, population, on, statutory_date, trail)?;
    let working_on = WorkingOn {
        today: case.today,
        yearly_growth: question.wage_growth,
    };
    let history = History::build(rules, &case.record, standing.scope(), on, Some(working_on))?;
    let months = history.months();
    texts::assumptions(case, question, trail);

    let of_age = on >= statutory_date;
    let mut way = conditions(population, &needs, months, on, statutory_date, trail);
    let mut counted = months;
    let mut buy_in = None;
    if way.is_none() && of_age && population != Population::New {
        let offer = old::buy_in(
            rules,
            case,
            &history,
            population,
            on,
            question.buy_in,
            trail,
        )?;
        if let Some(offer) = offer {
            buy_in = Some(offer);
            if question.buy_in {
                way = Some(Way::BuyIn);
                counted = months + offer.months;
            }
        }
    }
    let mut pension = Pension {
        way,
        monthly: None,
        payable_from: None,
        statutory_date,
        months: counted,
        average: None,
        limited_by: None,
        buy_in,
    };
    let Some(way) = way else { return Ok(pension) };
    let amounts = if population == Population::New {
        let early = (way == Way::Early).then_some(statutory_date);
        let late_from = (way == Way::Normal).then_some(statutory_date);
        let terms = new::Terms {
            on,
            early,
            late_from,
            readings: question.readings,
        };
        new::pension(rules, &history, &terms, trail)?
    } else {
        let service = old::Service::of(rules, population, on, &history, case, counted - months)?;
        match (question.separate, service.highest_earlier_average) {
            (Some(by), Some(_)) => {
                let asked = separate::Asked {
                    rules,
                    population,
                    on,
                    case,
                    bought: counted - months,
                };
                separate::pension(&asked, &history, by, trail)?
            }
            _ => old::pension(rules, population, on, &service, trail)?,
        }
    };
    let rounding = rules.rounding(population, on)?;
    pension.monthly = Some(money(rounding, amounts.monthly)?);
    pension.average = Some(money(rounding, amounts.average)?);
    pension.limited_by = amounts.limited_by;
    let opened = if way == Way::Early {
        needs.early_from
    } else {
        Some(statutory_date)
    };
    pension.payable_from = payable_from(on, &history, opened);
    let rounded = pension.monthly.map_or(amounts.monthly, exact);
    texts::rounding_step(amounts.monthly, rounded, trail);
    Ok(pension)
}

/// The first of a month from which a pension asked for on a day is paid: the month after the one in
/// which the last condition was met, be it the last day of work or the age.
fn payable_from(on: Date, history: &History, age: Option<Date>) -> Option<Date> {
    let last_worked = history.last_day().unwrap_or(Date::MIN);
    let fulfilled = last_worked.max(age.unwrap_or(Date::MIN));
    let next = Month::of(fulfilled).checked_add(1)?.first_day();
    let asked = Month::of(on).first_day();
    let asked = if asked == on {
        on
    } else {
        Month::of(on).checked_add(1)?.first_day()
    };
    Some(next.max(asked))
}

/// Which set of conditions is met on a day.
fn conditions(
    population: Population,
    needs: &Needs,
    months: i32,
    on: Date,
    statutory_date: Date,
    trail: &mut Trail,
) -> Option<Way> {
    let new = population == Population::New;
    let cite = |old, then| {
        if new {
            Citation::new("m273", "16", then)
        } else {
            Citation::new("m33", "38", old)
        }
    };
    let values = |needed| [Quantity::months(months), Quantity::months(needed)];
    let age = [Quantity::Date(statutory_date)];
    let of_age = trail.condition(
        &texts::CONDITION_AGE,
        &age,
        on >= statutory_date,
        cite("1/a", "2"),
    );
    if of_age {
        let enough = months >= needs.normal;
        let values = values(needs.normal);
        trail.condition(&texts::CONDITION_MONTHS, &values, enough, cite("1/a", "2"));
        return enough.then_some(Way::Normal);
    }
    let from_age = needs.early_from.is_none_or(|from| {
        trail.condition(
            &texts::CONDITION_EARLY_AGE,
            &[Quantity::Date(from)],
            on >= from,
            cite("1/b", "3"),
        )
    });
    let table = if population == Population::OldAmended {
        Citation::new("m273-decree", "5", "3-4")
    } else {
        cite("1/b", "3")
    };
    let enough = months >= needs.early;
    trail.condition(
        &texts::CONDITION_EARLY_MONTHS,
        &values(needs.early),
        enough,
        table,
    );
    (from_age && enough).then_some(Way::Early)
}

/// An exact amount rounded for the outcome.
pub(crate) fn money(rounding: crate::Rounding, exact: Rational) -> Result<Decimal, Refusal> {
    rounding
        .money(exact)
        .ok_or_else(|| Refusal::at("", &crate::explanation::texts::REFUSAL_TOO_LARGE))
}

/// A rounded amount as a fraction again.
pub(crate) fn exact(amount: Decimal) -> Rational {
    10_i128
        .checked_pow(amount.scale())
        .map_or(Rational::OVERFLOW, |scale| {
            Rational::new(amount.mantissa(), scale)
        })
}

/// The step that rounds, for modules whose amount comes from a pension formula.
pub(crate) fn rounded(
    rules: &RuleSet,
    population: Population,
    day: Date,
    amount: Rational,
    trail: &mut Trail,
) -> Result<Decimal, Refusal> {
    let rounded = money(rules.rounding(population, day)?, amount)?;
    texts::rounding_step(amount, exact(rounded), trail);
    Ok(rounded)
}

/// The smallest number of months that opens a pension at the statutory age, for other modules.
pub(crate) fn normal_months(
    rules: &RuleSet,
    population: Population,
    day: Date,
) -> Result<i32, Refusal> {
    rules.count(ids::PENSION_MONTHS_NORMAL, population, day)
}

#[cfg(test)]
mod tests;
