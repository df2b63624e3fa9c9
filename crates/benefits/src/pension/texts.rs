//! The texts of the pension modules, and what they have in common.

use crate::case::Case;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text};
use crate::keys::Keys;
use crate::parameters::ids;

use super::{OldAge, new, old, return_to_work, separate};

pub(super) static CONDITION_AGE: Text = text!("law-condition-age", "date");
pub(super) static CONDITION_MONTHS: Text = text!("law-condition-months", "months", "needed");
pub(super) static CONDITION_EARLY_MONTHS: Text =
    text!("law-condition-early-months", "months", "needed");
pub(super) static CONDITION_EARLY_AGE: Text = text!("law-condition-early-age", "date");

static ASSUME_STOPS: Text = text!("law-assume-stops-work", "on");
static ASSUME_GROWTH: Text = text!("law-assume-wage-growth", "growth", "today");
static ASSUME_LEVEL: Text = text!("law-assume-wage-level", "today");
static ASSUME_LAW_STAYS: Text = text!("law-assume-law-stays", "on");

static ROUNDING: Rule = rule!(
    "rounding",
    ["amount"],
    "",
    Citation::new("practice", "", "")
);

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &ROUNDING,
        &old::AVERAGE,
        &old::SPIKE,
        &old::BEFORE_1422,
        &old::DEPENDANTS,
        &old::AFTER_1422,
        &old::SUM,
        &old::CAP,
        &old::MINIMUM,
        &old::SEPARATE,
        &separate::SUM,
        &separate::CAP,
        &old::BUY_IN_MONTHS,
        &old::BUY_IN_PRICE,
        &new::AVERAGE,
        &new::ACCRUAL,
        &new::CAP,
        &new::REDUCTION_MONTHS,
        &new::REDUCTION,
        &new::REDUCED,
        &new::INCREASE,
        &new::INCREASED,
        &new::FLOOR,
        &new::MINIMUM,
        &return_to_work::OLD_BASE,
        &return_to_work::OLD_TOP_UP,
        &return_to_work::NEW_RATIO,
        &return_to_work::NEW_SHARE,
        &return_to_work::NEW_KEPT,
        &return_to_work::AGAIN_ONE,
        &return_to_work::AGAIN_LAST,
        &return_to_work::AGAIN_TWO,
        &return_to_work::AGAIN_BETTER.old,
    ],
    texts: &[
        &CONDITION_AGE,
        &CONDITION_MONTHS,
        &CONDITION_EARLY_MONTHS,
        &CONDITION_EARLY_AGE,
        &ASSUME_STOPS,
        &ASSUME_GROWTH,
        &ASSUME_LEVEL,
        &ASSUME_LAW_STAYS,
        &old::REASON_NO_SPIKE,
        &old::REASON_SPIKE_EXEMPT,
        &old::REASON_SHORT_RECORD,
        &old::REASON_NO_BEFORE_1422,
        &old::REASON_NO_DEPENDANTS,
        &old::REASON_BELOW_CAP,
        &old::REASON_ABOVE_MINIMUM,
        &old::REASON_NOT_LOWER,
        &old::REASON_NOT_ASKED,
        &old::CONDITION_BUY_IN,
        &old::UNCERTAIN_SEPARATE,
        &separate::UNCERTAIN,
        &old::UNCERTAIN_MINIMUM_DATE,
        &old::UNCERTAIN_CAP_DEPENDANTS,
        &old::UNCERTAIN_START_1422,
        &old::ASSUME_AVERAGE_SHORT,
        &new::REASON_NOT_EARLY,
        &new::REASON_NOT_LATE,
        &new::REASON_BELOW_CAP,
        &new::REASON_ABOVE_FLOOR,
        &new::REASON_FULL_MONTHS,
        &new::UNCERTAIN_FLOOR_ORDER,
        &new::UNCERTAIN_LATE_MONTHS,
        &new::UNCERTAIN_LATE_RIGHT,
        &new::UNCERTAIN_AVERAGE,
        &return_to_work::UNCERTAIN_RECOMPUTED,
        &return_to_work::CONDITION_BELOW_AGE,
    ],
    names: &["normal", "early", "buy-in", "minimum", "cap"],
};

/// What every pension takes for granted.
pub(super) fn assumptions(case: &Case, question: &OldAge, trail: &mut Trail) {
    let [today, on] = [case.today, question.on].map(Quantity::Date);
    trail.assume(&ASSUME_STOPS, &[on]);
    if question.on > case.today {
        trail.assume(&ASSUME_LAW_STAYS, &[on]);
        if case.record.is_open() {
            let growth = question.wage_growth.exact();
            if growth > Rational::ZERO {
                trail.assume(&ASSUME_GROWTH, &[Quantity::Percent(growth), today]);
            } else {
                trail.assume(&ASSUME_LEVEL, &[today]);
            }
        }
    }
}

/// The last step of an amount.
pub(super) fn rounding_step(amount: Rational, rounded: Rational, trail: &mut Trail) {
    let values = [Quantity::Money(amount)];
    trail.step(
        &ROUNDING,
        &values,
        Quantity::Money(rounded),
        &[ids::ROUNDING_MONEY],
    );
}
