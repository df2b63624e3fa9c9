//! The pension of the law of 1445H, articles 16, 17 and 26.
//!
//! **The rule in words.** The average of the 180 months with the highest contributory wages (26(1));
//! of it 2.25 % for each twelve contribution months, at most the whole average (17(1)); taken before
//! the statutory age less 3 % for each twelve months that are missing to that age or to 480 months,
//! whichever are fewer (17(3)); with work after it more 3 % for each twelve of its months (17(4));
//! and at least 2,000 riyals at 180 months, rising evenly to 4,000 at 480 (17(2)).
//! The text does not say whether the smallest pension comes before or after the reduction, nor
//! whether months after the statutory age also count in the formula: both readings are parameters,
//! and an outcome that depends on them names the other reading's amount.
//!
//! ```
//! use benefits::pension::new::{Figures, amount};
//! use benefits::{Rational, RuleSet, explanation::Trail};
//! // At 58 years, 384 months, average 15,000: 10,800 less 21 %.
//! let figures = Figures {
//!     average: Rational::whole(15_000),
//!     months: 384,
//!     months_early: Some(84),
//!     months_late: 0,
//! };
//! let day = "2060-01-01".parse().unwrap();
//! let amounts =
//!     amount(RuleSet::current(), day, &figures, Default::default(), &mut Trail::off()).unwrap();
//! assert_eq!(amounts.monthly, Rational::whole(8_532));
//! ```

use calendar::Date;

use super::{Amounts, FloorOrder, LateMonths, Limit, Readings};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::History;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;

const fn article_17(paragraph: &'static str) -> Citation {
    Citation::new("m273", "17", paragraph)
}

pub(super) static AVERAGE: Rule = rule!(
    "new-average",
    ["wages", "months"],
    "wages ÷ months",
    Citation::new("m273", "26", "1")
);
pub(super) static ACCRUAL: Rule = rule!(
    "new-accrual",
    ["rate", "average", "months", "year"],
    "rate × average × months ÷ year",
    article_17("1")
);
pub(super) static CAP: Rule = rule!(
    "new-cap",
    ["pension", "average", "percent"],
    "min ( pension , average × percent )",
    article_17("1")
);
pub(super) static REDUCTION_MONTHS: Rule = rule!(
    "new-reduction-months",
    ["months_early", "full", "months"],
    "min ( months_early , max ( full − months , 0 ) )",
    article_17("3")
);
pub(super) static REDUCTION: Rule = rule!(
    "new-reduction",
    ["rate", "reduced_months", "year"],
    "rate × reduced_months ÷ year",
    article_17("3")
);
pub(super) static REDUCED: Rule = rule!(
    "new-reduced",
    ["pension", "reduction"],
    "pension × ( 1 − reduction )",
    article_17("3")
);
pub(super) static INCREASE: Rule = rule!(
    "new-increase",
    ["rate", "late_months", "year"],
    "rate × late_months ÷ year",
    article_17("4")
);
pub(super) static INCREASED: Rule = rule!(
    "new-increased",
    ["pension", "increase"],
    "pension × ( 1 + increase )",
    article_17("4")
);
pub(super) static FLOOR: Rule = rule!("new-floor", ["months"], "", article_17("2"));
pub(super) static MINIMUM: Rule = rule!(
    "new-minimum",
    ["pension", "minimum"],
    "max ( pension , minimum )",
    article_17("2")
);

pub(super) static REASON_NOT_EARLY: Text = text!("law-reason-not-early");
pub(super) static REASON_NOT_LATE: Text = text!("law-reason-not-late");
pub(super) static REASON_BELOW_CAP: Text = text!("law-reason-new-below-cap", "pension", "average");
pub(super) static REASON_ABOVE_FLOOR: Text = text!("law-reason-above-floor", "pension", "minimum");
pub(super) static REASON_FULL_MONTHS: Text = text!("law-reason-full-months", "months", "full");
pub(super) static UNCERTAIN_FLOOR_ORDER: Text = text!("law-uncertain-floor-order", "other");
pub(super) static UNCERTAIN_LATE_MONTHS: Text = text!("law-uncertain-late-months", "other");
pub(super) static UNCERTAIN_LATE_RIGHT: Text = text!("law-uncertain-late-right", "needed");
pub(super) static UNCERTAIN_AVERAGE: Text = text!("law-uncertain-new-average");

/// The months of a year, the unit of the law's yearly rates.
const YEAR: i64 = 12;

/// When the pension begins, against the statutory age.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// The first day without covered work.
    pub on: Date,
    /// The statutory age's day, where the pension begins before it.
    pub early: Option<Date>,
    /// The statutory age's day, where work went on after it.
    pub late_from: Option<Date>,
    /// How open questions are read.
    pub readings: Readings,
}

/// What the formula needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The average of the highest months.
    pub average: Rational,
    /// The contribution months, those after the statutory age included.
    pub months: i32,
    /// The months until the statutory age, where the pension begins before it.
    pub months_early: Option<i32>,
    /// The contribution months after the statutory age.
    pub months_late: i32,
}

/// The pension of a record.
///
/// # Errors
/// `no-wages` without any month.
pub fn pension(
    rules: &RuleSet,
    history: &History,
    terms: &Terms,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let on = terms.on;
    let mut late = 0;
    if let Some(from) = terms.late_from {
        let before = history.exact_months_until(from);
        let whole = |months: Rational| months.floor().and_then(|months| i32::try_from(months).ok());
        late = whole(history.exact_months() - before).unwrap_or(0).max(0);
        let needed = super::normal_months(rules, Population::New, on)?;
        if late > 0 && whole(before).unwrap_or(0) < needed {
            trail.uncertain(
                &UNCERTAIN_LATE_RIGHT,
                &[Quantity::months(needed)],
                Confidence::Low,
            );
        }
    }
    let figures = Figures {
        average: average(rules, history, on, trail)?,
        months: history.months(),
        // The months begun before the age are not counted: whole months between the two days.
        months_early: terms
            .early
            .map(|statutory| statutory.whole_months_since(on).max(0)),
        months_late: late,
    };
    amount(rules, on, &figures, terms.readings, trail)
}

/// The average of the highest months.
///
/// # Errors
/// `no-wages` without any month.
pub fn average(
    rules: &RuleSet,
    history: &History,
    on: Date,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let id = ids::PENSION_AVERAGE_MONTHS;
    let full = usize::try_from(rules.count(id, Population::New, on)?).unwrap_or(0);
    let average = history
        .average_of_highest(full)
        .ok_or_else(|| Refusal::at("/record", &crate::explanation::texts::REFUSAL_NO_WAGES))?;
    if trail.is_on() {
        let counted = i64::try_from(full.min(history.slots().len())).unwrap_or(0);
        let counted = Rational::whole(counted);
        let inputs = [
            Quantity::Money(average * counted),
            Quantity::Months(counted),
        ];
        trail.step(&AVERAGE, &inputs, Quantity::Money(average), &[id]);
        trail.uncertain(&UNCERTAIN_AVERAGE, &[], Confidence::High);
    }
    Ok(average)
}

/// The pension of an average and numbers of months.
///
/// # Errors
/// Where the data does not cover the day.
pub fn amount(
    rules: &RuleSet,
    on: Date,
    figures: &Figures,
    readings: Readings,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let reading = Reading::of(rules, on, readings)?;
    let amounts = by_reading(rules, on, figures, reading, trail)?;
    if trail.is_on() {
        let mut other = |text, other_reading| -> Result<(), Refusal> {
            let other = by_reading(rules, on, figures, other_reading, &mut Trail::off())?.monthly;
            if other != amounts.monthly {
                trail.uncertain(text, &[Quantity::Money(other)], Confidence::Low);
            }
            Ok(())
        };
        other(
            &UNCERTAIN_FLOOR_ORDER,
            Reading {
                floor_last: !reading.floor_last,
                ..reading
            },
        )?;
        other(
            &UNCERTAIN_LATE_MONTHS,
            Reading {
                all_months: !reading.all_months,
                ..reading
            },
        )?;
    }
    Ok(amounts)
}

/// Both open questions, answered.
#[derive(Debug, Clone, Copy)]
struct Reading {
    floor_last: bool,
    all_months: bool,
}

impl Reading {
    fn of(rules: &RuleSet, on: Date, asked: Readings) -> Result<Reading, Refusal> {
        let choice = |id| rules.choice(id, Population::New, on);
        Ok(Reading {
            floor_last: match asked.floor_order {
                Some(order) => order == FloorOrder::AfterReduction,
                None => choice(ids::PENSION_FLOOR_ORDER)? == "after_reduction",
            },
            all_months: match asked.late_months {
                Some(months) => months == LateMonths::All,
                None => choice(ids::PENSION_LATE_MONTHS)? == "all",
            },
        })
    }
}

fn by_reading(
    rules: &RuleSet,
    on: Date,
    figures: &Figures,
    reading: Reading,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let number = |id| rules.number(id, Population::New, on);
    let money = Quantity::Money;
    let year = Rational::whole(YEAR);
    let average = figures.average;
    let counted = if reading.all_months {
        0
    } else {
        figures.months_late
    };
    let months = Rational::whole(i64::from(figures.months - counted));

    let rate = number(ids::PENSION_ACCRUAL)?;
    let mut pension = rate.percent() * average * months / year;
    let inputs = [
        Quantity::Percent(rate),
        money(average),
        Quantity::Months(months),
        Quantity::Months(year),
    ];
    trail.step(&ACCRUAL, &inputs, money(pension), &[ids::PENSION_ACCRUAL]);
    let percent = number(ids::PENSION_CAP)?;
    let cap = average * percent.percent();
    let mut limited_by = None;
    if pension > cap {
        let inputs = [money(pension), money(average), Quantity::Percent(percent)];
        trail.step(&CAP, &inputs, money(cap), &[ids::PENSION_CAP]);
        (pension, limited_by) = (cap, Some(Limit::Cap));
    } else {
        trail.not_applied(&CAP, &REASON_BELOW_CAP, &[money(pension), money(average)]);
    }
    let total = Rational::whole(i64::from(figures.months));
    if !reading.floor_last {
        pension = raise_to_floor(rules, on, total, pension, &mut limited_by, trail)?;
    }
    pension = reduce(rules, on, figures, pension, trail)?;
    pension = increase(rules, on, figures, pension, trail)?;
    if reading.floor_last {
        pension = raise_to_floor(rules, on, total, pension, &mut limited_by, trail)?;
    }
    Ok(Amounts {
        average,
        monthly: pension,
        limited_by,
    })
}

fn reduce(
    rules: &RuleSet,
    on: Date,
    figures: &Figures,
    pension: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let Some(early) = figures.months_early.filter(|months| *months > 0) else {
        trail.not_applied(&REDUCED, &REASON_NOT_EARLY, &[]);
        return Ok(pension);
    };
    let full = rules.count(
        ids::PENSION_EARLY_REDUCTION_FULL_MONTHS,
        Population::New,
        on,
    )?;
    let missing = early.min((full - figures.months).max(0));
    let shown = [early, full, figures.months].map(Quantity::months);
    let used = [ids::PENSION_EARLY_REDUCTION_FULL_MONTHS];
    if missing == 0 {
        trail.not_applied(&REDUCED, &REASON_FULL_MONTHS, &[shown[2], shown[1]]);
        return Ok(pension);
    }
    trail.step(&REDUCTION_MONTHS, &shown, Quantity::months(missing), &used);
    let id = ids::PENSION_EARLY_REDUCTION_RATE;
    let rate = rules.number(id, Population::New, on)?;
    let reduction = yearly(&REDUCTION, rate, missing, id, trail);
    let reduced = pension * (Rational::ONE - reduction.percent());
    let inputs = [Quantity::Money(pension), Quantity::Percent(reduction)];
    trail.step(&REDUCED, &inputs, Quantity::Money(reduced), &[]);
    Ok(reduced)
}

fn increase(
    rules: &RuleSet,
    on: Date,
    figures: &Figures,
    pension: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if figures.months_late <= 0 {
        trail.not_applied(&INCREASED, &REASON_NOT_LATE, &[]);
        return Ok(pension);
    }
    let id = ids::PENSION_LATE_INCREASE_RATE;
    let rate = rules.number(id, Population::New, on)?;
    let increase = yearly(&INCREASE, rate, figures.months_late, id, trail);
    let increased = pension * (Rational::ONE + increase.percent());
    let inputs = [Quantity::Money(pension), Quantity::Percent(increase)];
    trail.step(&INCREASED, &inputs, Quantity::Money(increased), &[]);
    Ok(increased)
}

/// A rate for each twelve months, and for each month in proportion.
fn yearly(
    rule: &'static Rule,
    rate: Rational,
    months: i32,
    id: crate::parameters::Id,
    trail: &mut Trail,
) -> Rational {
    let year = Rational::whole(YEAR);
    let percent = rate * Rational::whole(i64::from(months)) / year;
    let inputs = [
        Quantity::Percent(rate),
        Quantity::months(months),
        Quantity::Months(year),
    ];
    trail.step(rule, &inputs, Quantity::Percent(percent), &[id]);
    percent
}

/// The smallest pension for a number of months.
///
/// # Errors
/// Where the data does not cover the day.
pub fn floor(
    rules: &RuleSet,
    on: Date,
    months: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let id = ids::PENSION_MINIMUM_LINE;
    let floor = rules.point(id, Population::New, on, months)?;
    trail.step(
        &FLOOR,
        &[Quantity::Months(months)],
        Quantity::Money(floor),
        &[id],
    );
    Ok(floor)
}

fn raise_to_floor(
    rules: &RuleSet,
    on: Date,
    months: Rational,
    pension: Rational,
    limited_by: &mut Option<Limit>,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let floor = floor(rules, on, months, trail)?;
    let inputs = [pension, floor].map(Quantity::Money);
    if pension >= floor {
        trail.not_applied(&MINIMUM, &REASON_ABOVE_FLOOR, &inputs);
        return Ok(pension);
    }
    trail.step(&MINIMUM, &inputs, Quantity::Money(floor), &[]);
    *limited_by = Some(Limit::Minimum);
    Ok(floor)
}
