//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Rule, Text, rule, text};
use crate::keys::Keys;
use crate::laws::{Laws, laws};

const M18: Citation = Citation::new("m18", "10", "");
const M273_48: Citation = Citation::new("m273", "48", "");

pub(super) static AVERAGE: Laws = laws!(
    "saned-average",
    ["wages", "months"],
    "wages ÷ months",
    M273_48,
    Citation::new("m273", "48", "2")
);
pub(super) static FIRST_OLD: Rule = rule!(
    "saned-first-months-old",
    ["average", "rate", "at_most", "least"],
    "max ( min ( average × rate , at_most ) , least )",
    M18
);
pub(super) static LATER_OLD: Rule = rule!(
    "saned-later-months-old",
    ["average", "rate", "at_most", "least"],
    "max ( min ( average × rate , at_most ) , least )",
    M18
);
pub(super) static FIRST_NEW: Rule = rule!(
    "saned-first-months-new",
    ["average", "rate", "at_most"],
    "min ( average × rate , at_most )",
    M273_48
);
pub(super) static LATER_NEW: Rule = rule!(
    "saned-later-months-new",
    ["average", "rate", "at_most"],
    "min ( average × rate , at_most )",
    M273_48
);
pub(super) static TOTAL: Laws = laws!(
    "saned-total",
    ["first_amount", "first_count", "later_amount", "later_count"],
    "first_amount × first_count + later_amount × later_count",
    M18,
    Citation::new("m273", "47", "")
);
pub(super) static MINIMUM: Rule = rule!("saned-minimum", ["least"], "", M18);

pub(super) static IS_SAUDI: Text = text!("law-condition-saned-saudi");
pub(super) static ENOUGH_MONTHS: Text = text!(
    "law-condition-saned-months",
    "claim",
    "months",
    "needed",
    "window"
);
pub(super) static NO_FAULT: Text = text!("law-condition-saned-no-fault", "reason");
pub(super) static NOT_VOLUNTARY: Text = text!("law-condition-saned-not-voluntary", "reason");
pub(super) static NO_INCOME: Text = text!("law-condition-saned-no-income");
pub(super) static ABLE: Text = text!("law-condition-saned-able");
pub(super) static YOUNGER: Text = text!("law-condition-saned-age", "age_limit", "date");
pub(super) static REGISTERED: Text = text!("law-condition-saned-registered", "date", "latest");
pub(super) static SEEKS: Text = text!("law-condition-saned-seeks");
pub(super) static MONTHS_LEFT: Text = text!("law-condition-saned-months-left", "months", "most");

pub(super) static REASON_NO_MINIMUM: Text = text!("law-reason-saned-no-minimum");

pub(super) static ASSUME_AVERAGE: Text = text!("law-assume-average-given", "average");
pub(super) static ASSUME_MONTHS: Text = text!("law-assume-months-given", "months");
pub(super) static ASSUME_FEWER: Text = text!("law-assume-fewer-months-averaged", "months", "most");
pub(super) static ASSUME_REGISTERED: Text = text!("law-assume-registered-at-once", "date");
pub(super) static ASSUME_KEEPS: Text = text!("law-assume-saned-conditions-kept");
pub(super) static UNCERTAIN_MINIMUM: Text = text!("law-uncertain-saned-minimum-new");
pub(super) static UNCERTAIN_DEADLINE: Text = text!("law-uncertain-saned-deadline-new", "days");
pub(super) static UNCERTAIN_AGE: Text = text!("law-uncertain-saned-age-old", "age_limit");
pub(super) static UNCERTAIN_PRACTICE: Text = text!("law-uncertain-saned-reasons", "reason");

pub(super) static REFUSAL_REGISTERED: Text =
    text!("law-refusal-registered-before-leaving", "date", "left");
pub(super) static REFUSAL_CLAIM: Text = text!("law-refusal-claim-number");
pub(super) static REFUSAL_NOT_YET: Text = text!("law-refusal-saned-not-yet", "left");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &AVERAGE.old,
        &FIRST_OLD,
        &LATER_OLD,
        &FIRST_NEW,
        &LATER_NEW,
        &TOTAL.old,
        &MINIMUM,
    ],
    texts: &[
        &IS_SAUDI,
        &ENOUGH_MONTHS,
        &NO_FAULT,
        &NOT_VOLUNTARY,
        &NO_INCOME,
        &ABLE,
        &YOUNGER,
        &REGISTERED,
        &SEEKS,
        &MONTHS_LEFT,
        &REASON_NO_MINIMUM,
        &ASSUME_AVERAGE,
        &ASSUME_MONTHS,
        &ASSUME_FEWER,
        &ASSUME_REGISTERED,
        &ASSUME_KEEPS,
        &UNCERTAIN_MINIMUM,
        &UNCERTAIN_DEADLINE,
        &UNCERTAIN_AGE,
        &UNCERTAIN_PRACTICE,
        &REFUSAL_REGISTERED,
        &REFUSAL_CLAIM,
        &REFUSAL_NOT_YET,
    ],
    names: &[
        "ended-by-employer",
        "redundancy",
        "employers-fault",
        "resigned",
        "not-renewed-by-worker",
        "dismissed-for-fault",
    ],
};
