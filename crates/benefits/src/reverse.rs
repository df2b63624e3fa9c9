//! The question the other way round: from when, or with which wage, is the pension as high as asked?
//!
//! **How.** The earliest month of leaving is found by reading the sweep of [`crate::sweep`] from
//! today on; the smallest wage by halving, since a pension never falls when every wage from today on
//! rises. The explanation is that of the pension found; where none is found, it says what the highest
//! is.
//!
//! ```
//! use benefits::reverse::{Find, ReverseQuestion};
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2012-01-01"), None, "10000".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1984-05-20")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::Reverse(ReverseQuestion {
//!         target: "8000".parse().unwrap(),
//!         find: Find::Date,
//!         wage_growth: Default::default(),
//!     }),
//! };
//! let Answer::Reverse(found) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(found.on, Some(day("2044-01-01"))); // 384 months: 10,000 × 384 ÷ 480
//! ```

use calendar::{Date, Month};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Case, Percent, Period, Record, Scheme, WageFrom};
use crate::exact::Rounding;
use crate::explanation::{Quantity, Text, Trail, text, texts};
use crate::keys::Keys;
use crate::parameters::{Population, RuleSet, ids};
use crate::pension::{self, OldAge, exact};
use crate::refusal::Refusal;
use crate::regime::Standing;
use crate::sweep::{MOST_MONTHS, series};

/// From when, or with which wage, is the old-age pension as high as asked?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReverseQuestion {
    /// The pension wanted, riyals a month.
    pub target: Amount,
    /// What is looked for.
    pub find: Find,
    /// By how much the wage grows each twelve months after today, where a date is looked for.
    #[serde(default)]
    pub wage_growth: Percent,
}

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Find {
    /// The earliest month of leaving, working on until then.
    Date,
    /// The smallest wage from today on, for leaving on a day.
    Wage {
        /// The first day without covered work.
        #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
        on: Date,
    },
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The day of leaving; `None` where none gives the amount.
    pub on: Option<Date>,
    /// The wage from today on; `None` where none gives the amount, or where a date was looked for.
    pub wage: Option<Decimal>,
    /// The contribution months on that day.
    pub months: Option<i32>,
    /// The pension there.
    pub monthly: Option<Decimal>,
    /// The highest pension that can be reached; `None` where there is none at all.
    pub highest: Option<Decimal>,
}

static ASSUME_ON: Text = text!("law-assume-reverse-working", "today");
static ASSUME_WAGE: Text = text!("law-assume-reverse-wage", "today", "on");
static REASON_HIGHEST: Text = text!("law-reason-target-above", "target", "highest");
static REASON_NO_PENSION: Text = text!("law-reason-target-no-pension", "target");

pub(crate) static KEYS: Keys = Keys {
    rules: &[],
    texts: &[
        &ASSUME_ON,
        &ASSUME_WAGE,
        &REASON_HIGHEST,
        &REASON_NO_PENSION,
    ],
    names: &[],
};

/// From when, or with which wage, the old-age pension is as high as asked.
///
/// # Errors
/// As [`pension::old_age`].
pub fn reverse(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ReverseQuestion,
    trail: &mut Trail,
) -> Result<Found, Refusal> {
    let found = match question.find {
        Find::Date => by_date(rules, case, standing, question, trail)?,
        Find::Wage { on } => by_wage(rules, case, standing, question, on, trail)?,
    };
    if found.on.is_none() {
        let target = Quantity::Money(question.target.exact());
        match found.highest {
            Some(highest) => {
                let values = [target, Quantity::Money(exact(highest))];
                trail.assume(&REASON_HIGHEST, &values);
            }
            None => trail.assume(&REASON_NO_PENSION, &[target]),
        }
    }
    Ok(found)
}

fn by_date(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ReverseQuestion,
    trail: &mut Trail,
) -> Result<Found, Refusal> {
    let next = Month::of(case.today).checked_add(1);
    let from = next
        .map(Month::first_day)
        .ok_or_else(|| Refusal::at("/today", &texts::REFUSAL_TOO_FAR))?;
    let room = Month::of(Date::MAX).months_since(Month::of(from)).max(1);
    let months = u16::try_from(room).unwrap_or(MOST_MONTHS).min(MOST_MONTHS);
    let points = series(rules, case, standing, from, months, 1, question.wage_growth)?;
    let target = question.target.decimal();
    let hit = points
        .iter()
        .find(|point| point.monthly.is_some_and(|monthly| monthly >= target));
    let highest = points.iter().filter_map(|point| point.monthly).max();
    trail.assume(&ASSUME_ON, &[Quantity::Date(case.today)]);
    if let Some(point) = hit {
        let asked = OldAge {
            wage_growth: question.wage_growth,
            ..OldAge::on(point.on)
        };
        pension::old_age(rules, case, standing, &asked, trail)?;
    }
    Ok(Found {
        on: hit.map(|point| point.on),
        wage: None,
        months: hit.map(|point| point.months),
        monthly: hit.and_then(|point| point.monthly),
        highest,
    })
}

fn by_wage(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &ReverseQuestion,
    on: Date,
    trail: &mut Trail,
) -> Result<Found, Refusal> {
    if on <= case.today {
        return Err(Refusal::at("/find/wage/on", &texts::REFUSAL_BEFORE)
            .with(Quantity::Date(on))
            .with(Quantity::Date(case.today)));
    }
    let asked = OldAge::on(on);
    let at = |wage: i64, trail: &mut Trail| -> Result<pension::Pension, Refusal> {
        let record = with_wage(&case.record, case.today, on, wage)?;
        let changed = Case {
            record,
            ..case.clone()
        };
        pension::old_age(rules, &changed, standing, &asked, trail)
    };
    let most = rules.number(ids::WAGE_MAXIMUM, Population::OldExempt, on)?;
    let most = Rounding::Down.round(most, 2).unwrap_or(0);
    let target = question.target.decimal();
    let enough = |pension: &pension::Pension| pension.monthly.is_some_and(|sum| sum >= target);
    let mut quiet = Trail::off();
    let highest = at(most, &mut quiet)?;
    trail.assume(&ASSUME_WAGE, &[case.today, on].map(Quantity::Date));
    let mut found = Found {
        on: None,
        wage: None,
        months: None,
        monthly: None,
        highest: highest.monthly,
    };
    if !enough(&highest) {
        return Ok(found);
    }
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low + (high - low) / 2;
        if enough(&at(middle, &mut quiet)?) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let pension = at(high, trail)?;
    found.on = Some(on);
    found.wage = Some(Decimal::new(high, 2));
    found.months = Some(pension.months);
    found.monthly = pension.monthly;
    Ok(found)
}

/// The record with one wage from the month after today until a day.
fn with_wage(record: &Record, today: Date, on: Date, wage: i64) -> Result<Record, Refusal> {
    let too_far = || Refusal::at("/today", &texts::REFUSAL_TOO_FAR);
    let from = Month::of(today)
        .checked_add(1)
        .map(Month::first_day)
        .ok_or_else(too_far)?;
    let eve = from.checked_add_days(-1).ok_or_else(too_far)?;
    let wage = Amount::from_hundredths(wage).unwrap_or_default();
    let mut periods = Vec::new();
    for period in record
        .periods()
        .iter()
        .filter(|period| period.from() <= eve)
    {
        let to = period.to().map_or(eve, |to| to.min(eve));
        let wages = period.wages().to_vec();
        let (status, calendar) = (period.status(), period.calendar());
        periods.push(Period::new(
            period.scheme(),
            status,
            calendar,
            period.from(),
            Some(to),
            wages,
        )?);
    }
    if on > from {
        let scheme = Scheme::SocialInsurance;
        let wages = vec![WageFrom { from, wage }];
        let to = on.checked_add_days(-1);
        periods.push(Period::new(
            scheme,
            crate::PeriodStatus::Counted,
            crate::MonthCalendar::Gregorian,
            from,
            to,
            wages,
        )?);
    }
    let changed = Record::new(periods)?;
    Ok(if record.wage_limit_applied() {
        changed.with_wage_limit_applied()
    } else {
        changed
    })
}

#[cfg(test)]
mod tests;
