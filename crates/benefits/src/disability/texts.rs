//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Rule, Text, rule, text};
use crate::keys::Keys;
use crate::laws::{Laws, laws};

pub(super) static HELPER: Laws = laws!(
    "disability-helper",
    ["pension", "rate", "at_most"],
    "min ( pension × rate , at_most )",
    Citation::new("m33", "39", "4"),
    Citation::new("m273", "19", "3"),
);
pub(super) static MONTHLY: Laws = laws!(
    "disability-monthly",
    ["pension", "helper"],
    "pension + helper",
    Citation::new("m33", "39", "4"),
    Citation::new("m273", "19", "3"),
);
pub(super) static BOUGHT: Rule = rule!(
    "disability-bought-months",
    ["needed", "months"],
    "needed − months",
    Citation::new("m33", "39", "2")
);

pub(super) static BEFORE_AGE: Text = text!("law-condition-disability-age", "age_limit", "date");
pub(super) static IN_SERVICE: Text = text!("law-condition-disability-in-service", "date");
pub(super) static ENOUGH_MONTHS: Text = text!(
    "law-condition-disability-months",
    "in_a_row",
    "needed_in_a_row",
    "months",
    "needed"
);
pub(super) static ENOUGH_AFTER: Text =
    text!("law-condition-disability-months-after", "months", "needed");
pub(super) static CANNOT_EARN: Text = text!("law-condition-disability-third-of-wage");
pub(super) static CANNOT_WORK: Text = text!("law-condition-disability-no-fitting-work");
pub(super) static LASTS: Text = text!("law-condition-disability-lasts");
pub(super) static PROVED: Text = text!("law-condition-disability-proved", "date", "latest");
pub(super) static NOT_ON_PURPOSE: Text = text!("law-condition-not-on-purpose");
pub(super) static REASON_NO_HELPER: Text = text!("law-reason-no-helper");
pub(super) static ASSUME_REVIEW: Text = text!("law-assume-disability-review");
pub(super) static UNCERTAIN_AGE: Text = text!("law-uncertain-old-age-sixty", "age_limit");
pub(super) static UNCERTAIN_HELPER: Text = text!("law-uncertain-helper-most", "most");
pub(super) static REFUSAL_NO_ANNUITIES: Text = text!("law-refusal-annuities-saudis-only");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&HELPER.old, &MONTHLY.old, &BOUGHT],
    texts: &[
        &BEFORE_AGE,
        &IN_SERVICE,
        &ENOUGH_MONTHS,
        &ENOUGH_AFTER,
        &CANNOT_EARN,
        &CANNOT_WORK,
        &LASTS,
        &PROVED,
        &NOT_ON_PURPOSE,
        &REASON_NO_HELPER,
        &ASSUME_REVIEW,
        &UNCERTAIN_AGE,
        &UNCERTAIN_HELPER,
        &REFUSAL_NO_ANNUITIES,
    ],
    names: &[],
};
