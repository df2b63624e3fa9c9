//! Separate periods: the pension of whoever earned more before than at the end.
//!
//! **The rule in words.** Where the average of the last two years is lower than an earlier one, the
//! record is cut into periods whose wages differ by a percentage of the regulation, at most so many.
//! Each gives a pension on the average of its own last two years, as if it were alone; the pension is
//! their sum, at most the mean of those averages (M/33, article 38(3)(d)).
//!
//! The regulation has not been seen: whoever asks names its two figures, and where a period ends is
//! a reading. Here it ends before a month whose wage has fallen by the percentage or more; where
//! there are too many, the largest falls count.
//!
//! ```
//! use benefits::pension::{OldAge, Separate};
//! use benefits::{Answer, Case, Period, Person, Question, Record, Scheme};
//! let day = |text: &str| text.parse().unwrap();
//! let work = |from, to, wage: &str| {
//!     Period::level(Scheme::SocialInsurance, day(from), Some(day(to)), wage.parse().unwrap()).unwrap()
//! };
//! // Ten years at 12,000 and five at 6,000: 12,000 × 120 ÷ 480 + 6,000 × 60 ÷ 480.
//! let record = vec![work("2005-01-01", "2014-12-31", "12000"), work("2015-01-01", "2019-12-31", "6000")];
//! let mut asked = OldAge::on(day("2021-01-01"));
//! asked.separate = Some(Separate { fall: "10".parse().unwrap(), most: 5 });
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1960-01-01")),
//!     record: Record::new(record).unwrap(),
//!     question: Question::OldAge(asked),
//! };
//! let Answer::OldAge(pension) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(pension.monthly.unwrap().to_string(), "3750.00");
//! ```

use std::cmp::Reverse;

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::old::{self, Service};
use super::{Amounts, Limit};
use crate::case::{Case, Percent};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::History;
use crate::parameters::{Confidence, Population, RuleSet};
use crate::refusal::Refusal;

const ARTICLE: Citation = Citation::new("m33", "38", "3/d");

pub(super) static SUM: Rule = rule!(
    "old-separate-sum",
    ["so_far", "period"],
    "so_far + period",
    ARTICLE
);
pub(super) static CAP: Rule = rule!(
    "old-separate-cap",
    ["sum", "averages", "periods"],
    "min ( sum , averages ÷ periods )",
    ARTICLE
);
pub(super) static UNCERTAIN: Text = text!("law-uncertain-separate-reading", "fall", "periods");

/// The figures by which separate periods are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Separate {
    /// By how much the wage falls where a period ends, in hundredths of the wage before.
    pub fall: Percent,
    /// The most periods.
    pub most: u8,
}

/// Whose pension, and when.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) population: Population,
    pub(super) on: Date,
    pub(super) case: &'a Case,
    /// Months bought; they belong to the last period.
    pub(super) bought: i32,
}

/// The pension of separate periods.
pub(super) fn pension(
    asked: &Asked,
    history: &History,
    by: Separate,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let Asked {
        rules,
        population,
        on,
        case,
        bought,
    } = *asked;
    let periods = periods(history, by);
    let count = Rational::whole(i64::try_from(periods.len()).unwrap_or(i64::MAX));
    let (mut sum, mut averages) = (Rational::ZERO, Rational::ZERO);
    for (index, period) in periods.iter().enumerate() {
        let bought = if index + 1 == periods.len() {
            bought
        } else {
            0
        };
        let service = Service {
            wage_five_years_before: None,
            highest_earlier_average: None,
            ..Service::of(rules, population, on, period, case, bought)?
        };
        let amounts = old::formula(rules, population, on, &service, trail)?;
        let so_far = sum + amounts.monthly;
        if index > 0 {
            let inputs = [sum, amounts.monthly].map(Quantity::Money);
            trail.step(&SUM, &inputs, Quantity::Money(so_far), &[]);
        }
        sum = so_far;
        averages = averages + amounts.average;
    }
    let mean = averages / count;
    let inputs = [
        Quantity::Money(sum),
        Quantity::Money(averages),
        Quantity::Number(count),
    ];
    let monthly = sum.min(mean);
    trail.step(&CAP, &inputs, Quantity::Money(monthly), &[]);
    trail.uncertain(
        &UNCERTAIN,
        &[Quantity::Percent(by.fall.exact()), Quantity::Number(count)],
        Confidence::Low,
    );
    let amounts = Amounts {
        average: mean,
        monthly,
        limited_by: (sum > mean).then_some(Limit::Cap),
    };
    old::raise_to_minimum(rules, population, on, amounts, trail)
}

/// The record in its separate periods, in order.
fn periods(history: &History, by: Separate) -> Vec<History> {
    let fall = by.fall.exact().percent();
    let slots = history.slots();
    // Where a period begins, and how far the wage fell there.
    let mut begins: Vec<(Rational, usize)> = slots
        .windows(2)
        .enumerate()
        .filter_map(|(index, pair)| {
            let [before, after] = pair else { return None };
            let lost = before.wage - after.wage;
            let lost = Rational::new(i128::from(lost), i128::from(before.wage.max(1)));
            (lost > Rational::ZERO && lost >= fall).then_some((lost, index + 1))
        })
        .collect();
    begins.sort_by_key(|(lost, index)| (Reverse(*lost), *index));
    begins.truncate(usize::from(by.most.max(1)) - 1);
    let mut places: Vec<usize> = begins.into_iter().map(|(_, index)| index).collect();
    places.extend([0, slots.len()]);
    places.sort_unstable();
    places
        .windows(2)
        .filter_map(|pair| history.part(*pair.first()?, *pair.last()?))
        .collect()
}
