//! The pension of the law of 1421H, article 38.
//!
//! **The rule in words.** The average of the contributory wages of the last 24 contribution months
//! (38(3)(b)), at most 150 % of the wage with which the last five years began (38(3)(c)); of it one
//! fortieth for each year from 1422H (38(3)(a)) and one fiftieth for each year before, the older
//! part raised by 10, 15 or 20 % for one, two, three or more dependants; at most the whole average,
//! at least the smallest pension (38(3)(f)). Taken early it is not reduced. At the statutory age,
//! whoever has 60 months and not yet 120 may buy the missing ones, up to 60, at 18 % of the average
//! each (38(2)).
//!
//! ```
//! use benefits::pension::old::{Service, pension};
//! use benefits::{Population, Rational, RuleSet, explanation::Trail};
//! // The organisation's own example: 72 months before 1422H, 48 after, average 10,000.
//! let service = Service {
//!     wages: Rational::whole(240_000),
//!     wage_months: 24,
//!     wage_five_years_before: Some(Rational::whole(10_000)),
//!     wage_limit_applied: false,
//!     highest_earlier_average: None,
//!     months_before_1422: 72,
//!     months_after_1422: 48,
//!     dependants: 2,
//!     mixed_start: false,
//! };
//! let day = "2005-08-05".parse().unwrap();
//! let amounts =
//!     pension(RuleSet::current(), Population::OldExempt, day, &service, &mut Trail::off()).unwrap();
//! assert_eq!(amounts.monthly, Rational::whole(2_380)); // 1,200 × 115 % + 1,000
//! ```

use calendar::Date;

use super::{Amounts, BuyIn, Limit, money};
use crate::case::{Case, MonthCalendar};
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::history::History;
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;

const fn article_38(paragraph: &'static str) -> Citation {
    Citation::new("m33", "38", paragraph)
}

pub(super) static AVERAGE: Rule = rule!(
    "old-average",
    ["wages", "months"],
    "wages ÷ months",
    article_38("3/b")
);
pub(super) static SPIKE: Rule = rule!(
    "old-spike",
    ["average", "earlier_wage", "percent"],
    "min ( average , earlier_wage × percent )",
    article_38("3/c")
);
pub(super) static BEFORE_1422: Rule = rule!(
    "old-before-1422",
    ["average", "months", "divisor"],
    "average × months ÷ divisor",
    Citation::new("m22", "", "")
);
pub(super) static DEPENDANTS: Rule = rule!(
    "old-dependants",
    ["dependants", "part", "percent"],
    "part × percent",
    Citation::new("m22", "", "")
);
pub(super) static AFTER_1422: Rule = rule!(
    "old-after-1422",
    ["average", "months", "divisor"],
    "average × months ÷ divisor",
    article_38("3/a")
);
pub(super) static SUM: Rule = rule!(
    "old-sum",
    ["before", "supplement", "after"],
    "before + supplement + after",
    article_38("3/a")
);
pub(super) static CAP: Rule = rule!(
    "old-cap",
    ["pension", "average", "percent"],
    "min ( pension , average × percent )",
    article_38("3/a")
);
pub(super) static MINIMUM: Rule = rule!(
    "old-minimum",
    ["pension", "minimum"],
    "max ( pension , minimum )",
    article_38("3/f")
);
pub(super) static SEPARATE: Rule =
    rule!("old-separate-periods", ["average"], "", article_38("3/d"));
pub(super) static BUY_IN_MONTHS: Rule = rule!(
    "old-buy-in-months",
    ["needed", "months", "most"],
    "min ( needed − months , most )",
    article_38("2")
);
pub(super) static BUY_IN_PRICE: Rule = rule!(
    "old-buy-in-price",
    ["bought", "rate", "average"],
    "bought × rate × average",
    article_38("2")
);

pub(super) static REASON_NO_SPIKE: Text =
    text!("law-reason-no-spike", "average", "earlier_wage", "percent");
pub(super) static REASON_SPIKE_EXEMPT: Text = text!("law-reason-spike-exempt");
pub(super) static REASON_SHORT_RECORD: Text = text!("law-reason-short-record", "months");
pub(super) static REASON_NO_BEFORE_1422: Text = text!("law-reason-no-months-before-1422");
pub(super) static REASON_NO_DEPENDANTS: Text = text!("law-reason-no-dependants");
pub(super) static REASON_BELOW_CAP: Text = text!("law-reason-below-cap", "pension", "average");
pub(super) static REASON_ABOVE_MINIMUM: Text =
    text!("law-reason-above-minimum", "pension", "minimum");
pub(super) static REASON_NOT_LOWER: Text = text!("law-reason-average-not-lower");
pub(super) static REASON_NOT_ASKED: Text = text!("law-reason-buy-in-not-asked", "months", "price");
pub(super) static CONDITION_BUY_IN: Text = text!("law-condition-buy-in", "months", "needed");
pub(super) static UNCERTAIN_SEPARATE: Text = text!(
    "law-uncertain-separate-periods",
    "average",
    "earlier_average"
);
pub(super) static UNCERTAIN_MINIMUM_DATE: Text = text!("law-uncertain-minimum-date", "minimum");
pub(super) static UNCERTAIN_CAP_DEPENDANTS: Text = text!("law-uncertain-cap-dependants");
pub(super) static UNCERTAIN_START_1422: Text = text!("law-uncertain-start-1422");
pub(super) static ASSUME_AVERAGE_SHORT: Text = text!("law-assume-average-short", "months");

/// What the formula needs of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// The sum of the contributory wages that are averaged, in riyals.
    pub wages: Rational,
    /// How many months that sum is of: 24, or fewer where there are no more.
    pub wage_months: i32,
    /// The wage with which the last five years began; `None` for a shorter record.
    pub wage_five_years_before: Option<Rational>,
    /// Whether wage rises were limited from age fifty on, so that the average is not.
    pub wage_limit_applied: bool,
    /// The highest average of as many months in a row before, where it is above that of the last.
    pub highest_earlier_average: Option<Rational>,
    /// Contribution months before 1422H.
    pub months_before_1422: i32,
    /// Contribution months from 1422H, bought ones included.
    pub months_after_1422: i32,
    /// Dependants.
    pub dependants: u8,
    /// Whether a Gregorian period runs across the beginning of 1422H.
    pub mixed_start: bool,
}

impl Service {
    /// The service of a record, with months bought.
    ///
    /// # Errors
    /// Where the data does not cover the day.
    pub fn of(
        rules: &RuleSet,
        population: Population,
        day: Date,
        history: &History,
        case: &Case,
        bought: i32,
    ) -> Result<Service, Refusal> {
        let count = |id| -> Result<usize, Refusal> {
            Ok(usize::try_from(rules.count(id, population, day)?).unwrap_or(0))
        };
        let window = count(ids::PENSION_AVERAGE_MONTHS)?;
        let five_years = count(ids::PENSION_SPIKE_MONTHS)?;
        let (sum, averaged) = history.last_wages(window);
        let before = history.months_before_1422();
        let straddles = case.record.periods().iter().any(|period| {
            period.calendar() == MonthCalendar::Gregorian
                && period.from().to_hijri().year() < 1422
                && period.to().is_none_or(|to| to.to_hijri().year() >= 1422)
        });
        Ok(Service {
            wages: Rational::halalas(sum),
            wage_months: i32::try_from(averaged).unwrap_or(0),
            wage_five_years_before: history.wage_before(five_years).map(Rational::halalas),
            wage_limit_applied: case.record.wage_limit_applied(),
            highest_earlier_average: history.higher_earlier_average(window),
            months_before_1422: before,
            months_after_1422: history.months() - before + bought,
            dependants: case.person.dependants,
            mixed_start: straddles,
        })
    }
}

/// The average of the last months, limited where it rose too fast.
///
/// # Errors
/// `no-wages` without any month.
pub fn average(
    rules: &RuleSet,
    population: Population,
    day: Date,
    service: &Service,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    if service.wage_months < 1 {
        return Err(Refusal::at(
            "/record",
            &crate::explanation::texts::REFUSAL_NO_WAGES,
        ));
    }
    let months = Rational::whole(i64::from(service.wage_months));
    let plain = service.wages / months;
    let inputs = [Quantity::Money(service.wages), Quantity::Months(months)];
    trail.step(
        &AVERAGE,
        &inputs,
        Quantity::Money(plain),
        &[ids::PENSION_AVERAGE_MONTHS],
    );
    let full = rules.count(ids::PENSION_AVERAGE_MONTHS, population, day)?;
    if service.wage_months < full {
        trail.assume(&ASSUME_AVERAGE_SHORT, &inputs[1..]);
    }
    let percent = rules.number(ids::PENSION_SPIKE_PERCENT, population, day)?;
    let limited = match service.wage_five_years_before {
        _ if service.wage_limit_applied => {
            trail.not_applied(&SPIKE, &REASON_SPIKE_EXEMPT, &[]);
            plain
        }
        None => {
            let years = rules.number(ids::PENSION_SPIKE_MONTHS, population, day)?;
            trail.not_applied(&SPIKE, &REASON_SHORT_RECORD, &[Quantity::Months(years)]);
            plain
        }
        Some(earlier) => {
            let limit = earlier * percent.percent();
            let [average, wage] = [plain, earlier].map(Quantity::Money);
            let inputs = [average, wage, Quantity::Percent(percent)];
            if limit < plain {
                let used = [ids::PENSION_SPIKE_PERCENT, ids::PENSION_SPIKE_MONTHS];
                trail.step(&SPIKE, &inputs, Quantity::Money(limit), &used);
                limit
            } else {
                trail.not_applied(&SPIKE, &REASON_NO_SPIKE, &inputs);
                plain
            }
        }
    };
    match service.highest_earlier_average {
        Some(earlier) => {
            let values = [plain, earlier].map(Quantity::Money);
            trail.uncertain(&UNCERTAIN_SEPARATE, &values, Confidence::Low);
        }
        None => trail.not_applied(&SEPARATE, &REASON_NOT_LOWER, &[]),
    }
    Ok(limited)
}

/// The formula and its upper limit, before the smallest pension.
///
/// # Errors
/// As [`average`].
pub fn formula(
    rules: &RuleSet,
    population: Population,
    day: Date,
    service: &Service,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let average = average(rules, population, day, service, trail)?;
    let money = Quantity::Money;
    let part = |trail: &mut Trail, rule, months: i32, id| -> Result<Rational, Refusal> {
        let divisor = rules.number(id, population, day)?;
        let months = Rational::whole(i64::from(months));
        let amount = average * months / divisor;
        let inputs = [
            money(average),
            Quantity::Months(months),
            Quantity::Number(divisor),
        ];
        trail.step(rule, &inputs, money(amount), &[id]);
        Ok(amount)
    };
    let (mut before, mut supplement) = (Rational::ZERO, Rational::ZERO);
    if service.months_before_1422 > 0 {
        let id = ids::PENSION_DIVISOR_BEFORE_1422;
        before = part(trail, &BEFORE_1422, service.months_before_1422, id)?;
        if service.mixed_start {
            trail.uncertain(&UNCERTAIN_START_1422, &[], Confidence::Medium);
        }
        let id = ids::PENSION_DEPENDANTS;
        let dependants = Rational::whole(i64::from(service.dependants));
        let percent = rules
            .band(id, population, day, dependants)?
            .unwrap_or(Rational::ZERO);
        if percent > Rational::ZERO {
            supplement = before * percent.percent();
            let inputs = [
                Quantity::Number(dependants),
                money(before),
                Quantity::Percent(percent),
            ];
            trail.step(&DEPENDANTS, &inputs, money(supplement), &[id]);
        } else {
            trail.not_applied(&DEPENDANTS, &REASON_NO_DEPENDANTS, &[]);
        }
    } else {
        trail.not_applied(&BEFORE_1422, &REASON_NO_BEFORE_1422, &[]);
    }
    let id = ids::PENSION_DIVISOR_AFTER_1422;
    let after = part(trail, &AFTER_1422, service.months_after_1422, id)?;
    let sum = before + supplement + after;
    if before > Rational::ZERO {
        trail.step(
            &SUM,
            &[before, supplement, after].map(money),
            money(sum),
            &[],
        );
    }
    let percent = rules.number(ids::PENSION_CAP, population, day)?;
    let cap = average * percent.percent();
    if sum > cap {
        let inputs = [money(sum), money(average), Quantity::Percent(percent)];
        trail.step(&CAP, &inputs, money(cap), &[ids::PENSION_CAP]);
        if supplement > Rational::ZERO {
            trail.uncertain(&UNCERTAIN_CAP_DEPENDANTS, &[], Confidence::Medium);
        }
        return Ok(Amounts {
            average,
            monthly: cap,
            limited_by: Some(Limit::Cap),
        });
    }
    trail.not_applied(&CAP, &REASON_BELOW_CAP, &[money(sum), money(average)]);
    Ok(Amounts {
        average,
        monthly: sum,
        limited_by: None,
    })
}

/// The pension: the formula, its limit, and the smallest pension.
///
/// # Errors
/// As [`average`].
pub fn pension(
    rules: &RuleSet,
    population: Population,
    day: Date,
    service: &Service,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let amounts = formula(rules, population, day, service, trail)?;
    raise_to_minimum(rules, population, day, amounts, trail)
}

/// Raises an amount to the smallest pension.
///
/// # Errors
/// Where the data does not cover the day.
pub fn raise_to_minimum(
    rules: &RuleSet,
    population: Population,
    day: Date,
    amounts: Amounts,
    trail: &mut Trail,
) -> Result<Amounts, Refusal> {
    let id = ids::PENSION_MINIMUM;
    let minimum = rules.number(id, population, day)?;
    let inputs = [amounts.monthly, minimum].map(Quantity::Money);
    if amounts.monthly >= minimum {
        trail.not_applied(&MINIMUM, &REASON_ABOVE_MINIMUM, &inputs);
        return Ok(amounts);
    }
    trail.step(&MINIMUM, &inputs, Quantity::Money(minimum), &[id]);
    trail.uncertain(&UNCERTAIN_MINIMUM_DATE, &inputs[1..], Confidence::Medium);
    Ok(Amounts {
        monthly: minimum,
        limited_by: Some(Limit::Minimum),
        ..amounts
    })
}

/// The months that can be bought at the statutory age and their price; `None` where none can.
///
/// # Errors
/// As [`average`].
pub(super) fn buy_in(
    rules: &RuleSet,
    case: &Case,
    history: &History,
    population: Population,
    day: Date,
    asked: bool,
    trail: &mut Trail,
) -> Result<Option<BuyIn>, Refusal> {
    let months = history.months();
    let least = rules.count(ids::PENSION_BUY_IN_MONTHS_FROM, population, day)?;
    let shown = [months, least].map(Quantity::months);
    if !trail.condition(&CONDITION_BUY_IN, &shown, months >= least, article_38("2")) {
        return Ok(None);
    }
    let needed = super::normal_months(rules, population, day)?;
    let most = rules.count(ids::PENSION_BUY_IN_MONTHS_MOST, population, day)?;
    let bought = (needed - months).min(most);
    if months + bought < needed {
        return Ok(None);
    }
    // The steps of the average are written by the pension itself, where the months are bought.
    let service = Service::of(rules, population, day, history, case, bought)?;
    let average = average(rules, population, day, &service, &mut Trail::off())?;
    let rate = rules.number(ids::PENSION_BUY_IN_RATE, population, day)?;
    let price = Rational::whole(i64::from(bought)) * rate.percent() * average;
    let rounded = money(rules.rounding(population, day)?, price)?;
    if asked {
        let inputs = [needed, months, most].map(Quantity::months);
        let used = [ids::PENSION_MONTHS_NORMAL, ids::PENSION_BUY_IN_MONTHS_MOST];
        trail.step(&BUY_IN_MONTHS, &inputs, Quantity::months(bought), &used);
        let inputs = [
            Quantity::months(bought),
            Quantity::Percent(rate),
            Quantity::Money(average),
        ];
        trail.step(
            &BUY_IN_PRICE,
            &inputs,
            Quantity::Money(price),
            &[ids::PENSION_BUY_IN_RATE],
        );
    } else {
        let values = [Quantity::months(bought), Quantity::Money(price)];
        trail.not_applied(&BUY_IN_MONTHS, &REASON_NOT_ASKED, &values);
    }
    Ok(Some(BuyIn {
        months: bought,
        price: rounded,
    }))
}
