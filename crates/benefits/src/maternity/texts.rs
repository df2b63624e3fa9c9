//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Rule, Text, rule, text};
use crate::keys::Keys;

const M273_42: Citation = Citation::new("m273", "42", "1");

pub(super) static AVERAGE: Rule = rule!(
    "maternity-average",
    ["wages", "months"],
    "wages ÷ months",
    M273_42
);
pub(super) static MONTHLY: Rule = rule!(
    "maternity-monthly",
    ["average", "rate"],
    "average × rate",
    M273_42
);
pub(super) static MONTHS: Rule = rule!(
    "maternity-months",
    ["months", "extra"],
    "months + extra",
    Citation::new("m273", "41", "")
);
pub(super) static TOTAL: Rule = rule!(
    "maternity-total",
    ["monthly", "months"],
    "monthly × months",
    M273_42
);
pub(super) static EXTRA: Rule = rule!(
    "maternity-extra",
    ["extra"],
    "",
    Citation::new("m273", "41", "")
);

pub(super) static ENOUGH_MONTHS: Text = text!(
    "law-condition-maternity-months",
    "months",
    "needed",
    "window",
    "from"
);
pub(super) static IN_SERVICE: Text = text!("law-condition-maternity-in-service", "date");
pub(super) static LONG_ENOUGH: Text =
    text!("law-condition-maternity-pregnancy", "months", "needed");
pub(super) static IS_WOMAN: Text = text!("law-condition-maternity-woman");
pub(super) static REASON_NO_EXTRA: Text = text!("law-reason-maternity-no-extra");
pub(super) static ASSUME_PREGNANCY: Text = text!("law-assume-pregnancy-long-enough", "needed");
pub(super) static ASSUME_NO_WAGE: Text = text!("law-assume-no-wage-with-maternity");
pub(super) static ASSUME_AVERAGE: Text = text!("law-assume-average-given", "average");
pub(super) static ASSUME_MONTHS: Text = text!("law-assume-months-given", "months");
pub(super) static ASSUME_FEWER: Text = text!("law-assume-fewer-months-averaged", "months", "most");
pub(super) static ASSUME_PHASES: Text = text!("law-assume-maternity-in-force");
pub(super) static REFUSAL_CONCEIVED: Text =
    text!("law-refusal-conceived-after-birth", "conceived", "birth");

pub(crate) static KEYS: Keys = Keys {
    rules: &[&AVERAGE, &MONTHLY, &MONTHS, &TOTAL, &EXTRA],
    texts: &[
        &ENOUGH_MONTHS,
        &IN_SERVICE,
        &LONG_ENOUGH,
        &IS_WOMAN,
        &REASON_NO_EXTRA,
        &ASSUME_PREGNANCY,
        &ASSUME_NO_WAGE,
        &ASSUME_AVERAGE,
        &ASSUME_MONTHS,
        &ASSUME_FEWER,
        &ASSUME_PHASES,
        &REFUSAL_CONCEIVED,
    ],
    names: &[],
};
