//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Rule, Text, rule, text};
use crate::keys::Keys;
use crate::laws::{Laws, laws};

const fn m33(article: &'static str, paragraph: &'static str) -> Citation {
    Citation::new("m33", article, paragraph)
}

const fn m273(article: &'static str, paragraph: &'static str) -> Citation {
    Citation::new("m273", article, paragraph)
}

pub(super) static OWN_PENSION: Laws = laws!(
    "survivors-own-pension",
    ["pension"],
    "pension",
    m33("40", "1"),
    m273("23", "4")
);
pub(super) static INJURY_PENSION: Laws = laws!(
    "survivors-injury-pension",
    ["pension"],
    "pension",
    m33("35", "1"),
    m273("38", "1")
);
pub(super) static DISTRIBUTED: Laws = laws!(
    "survivors-distributed",
    ["pension", "share"],
    "pension × share",
    m33("35", "2"),
    m273("24", "2"),
);
pub(super) static EACH: Laws = laws!(
    "survivors-each",
    ["distributed", "heirs"],
    "distributed ÷ heirs",
    m33("35", "2"),
    m273("24", "2"),
);
pub(super) static LEAST_SHARE: Rule = rule!(
    "survivors-least-share",
    ["each", "least", "ceiling", "heirs"],
    "min ( max ( each , least ) , ceiling ÷ heirs )",
    m33("35", "2")
);
pub(super) static SHARES_CEILING: Rule = rule!(
    "survivors-shares-ceiling",
    ["average", "minimum"],
    "max ( average , minimum )",
    m33("35", "2")
);
pub(super) static MARRIAGE_GRANT: Rule = rule!(
    "survivors-marriage-grant",
    ["each", "times"],
    "each × times",
    m33("50", "")
);
pub(super) static DEATH_GRANT: Rule = rule!(
    "survivors-death-grant",
    ["pension", "times", "at_most"],
    "min ( pension × times , at_most )",
    m33("51", "")
);
pub(super) static NO_GRANTS: Rule = rule!("survivors-grants", [], "", m33("51", ""));

pub(super) static ENOUGH_MONTHS: Text = text!(
    "law-condition-survivors-months",
    "in_a_row",
    "needed_in_a_row",
    "months",
    "needed"
);
pub(super) static ENOUGH_AFTER: Text =
    text!("law-condition-survivors-months-after", "months", "needed");
pub(super) static NOT_ON_PURPOSE: Text = text!("law-condition-not-on-purpose");
pub(super) static REASON_NEW_LAW: Text = text!("law-reason-grants-not-in-new-law");
pub(super) static REASON_AFTER_LEAVING: Text = text!("law-reason-death-grant-after-leaving");
pub(super) static REASON_ABOVE_LEAST: Text = text!("law-reason-above-least-share", "each", "least");
pub(super) static ASSUME_HEIRS: Text = text!("law-assume-heirs-as-told");
pub(super) static ASSUME_INSIDE: Text = text!("law-assume-paid-inside-kingdom");
pub(super) static UNCERTAIN_DAY: Text = text!("law-uncertain-share-ends-on-day");
pub(super) static UNCERTAIN_LEAST: Text = text!("law-uncertain-least-share", "least");
pub(super) static UNCERTAIN_PENSIONER: Text = text!("law-uncertain-pensioner-death-half", "other");
pub(super) static UNCERTAIN_CHILD_AGE: Text = text!("law-uncertain-child-age-calendar");
pub(super) static UNCERTAIN_GRANTS: Text = text!("law-uncertain-grants-new");
pub(super) static UNCERTAIN_WIDOWER: Text = text!("law-uncertain-widower-sixty");

pub(super) static REFUSAL_HEIRS: Text = text!("law-refusal-heir-count", "most");
pub(super) static REFUSAL_MARRIAGE: Text = text!("law-refusal-marriage-order", "date");
pub(super) static REFUSAL_SPAN: Text = text!("law-refusal-span-order");
pub(super) static REFUSAL_BIRTH: Text = text!("law-refusal-heir-birth");
pub(super) static REFUSAL_NO_ANNUITIES: Text = text!("law-refusal-annuities-saudis-only");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &OWN_PENSION.old,
        &INJURY_PENSION.old,
        &DISTRIBUTED.old,
        &EACH.old,
        &LEAST_SHARE,
        &SHARES_CEILING,
        &MARRIAGE_GRANT,
        &DEATH_GRANT,
        &NO_GRANTS,
    ],
    texts: &[
        &ENOUGH_MONTHS,
        &ENOUGH_AFTER,
        &NOT_ON_PURPOSE,
        &REASON_NEW_LAW,
        &REASON_AFTER_LEAVING,
        &REASON_ABOVE_LEAST,
        &ASSUME_HEIRS,
        &ASSUME_INSIDE,
        &UNCERTAIN_DAY,
        &UNCERTAIN_LEAST,
        &UNCERTAIN_PENSIONER,
        &UNCERTAIN_CHILD_AGE,
        &UNCERTAIN_GRANTS,
        &UNCERTAIN_WIDOWER,
        &REFUSAL_HEIRS,
        &REFUSAL_MARRIAGE,
        &REFUSAL_SPAN,
        &REFUSAL_BIRTH,
        &REFUSAL_NO_ANNUITIES,
    ],
    names: &[],
};
