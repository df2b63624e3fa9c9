//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Text, text};
use crate::keys::Keys;
use crate::laws::{Laws, laws};

const fn m33(article: &'static str, paragraph: &'static str) -> Citation {
    Citation::new("m33", article, paragraph)
}

pub(super) static DAILY_WAGE: Laws = laws!(
    "injury-daily-wage",
    ["wage", "divisor"],
    "wage ÷ divisor",
    m33("30", "2"),
    Citation::new("m273", "33", "2")
);
pub(super) static DAILY_HOME: Laws = laws!(
    "injury-daily-home",
    ["daily_wage", "rate", "days"],
    "daily_wage × rate × days",
    m33("30", "2"),
    Citation::new("m273", "33", "2")
);
pub(super) static DAILY_TREATED: Laws = laws!(
    "injury-daily-treated",
    ["daily_wage", "rate", "days"],
    "daily_wage × rate × days",
    m33("30", "2"),
    Citation::new("m273", "33", "2")
);
pub(super) static DAILY_TOTAL: Laws = laws!(
    "injury-daily-total",
    ["home", "treated"],
    "home + treated",
    m33("30", "1"),
    Citation::new("m273", "33", "1")
);
pub(super) static AVERAGE: Laws = laws!(
    "injury-average",
    ["wages", "months"],
    "wages ÷ months",
    m33("31", "4"),
    Citation::new("m273", "36", "1")
);
pub(super) static TOTAL_PENSION: Laws = laws!(
    "injury-total-pension",
    ["average", "rate"],
    "average × rate",
    m33("31", "1"),
    Citation::new("m273", "35", "1")
);
pub(super) static MINIMUM: Laws = laws!(
    "injury-minimum",
    ["pension", "minimum"],
    "max ( pension , minimum )",
    m33("31", "1"),
    Citation::new("m273", "35", "1")
);
pub(super) static PARTIAL_PENSION: Laws = laws!(
    "injury-partial-pension",
    ["degree", "total_pension"],
    "degree × total_pension",
    m33("31", "2"),
    Citation::new("m273", "35", "2")
);
pub(super) static HELPER: Laws = laws!(
    "injury-helper",
    ["pension", "rate", "at_most"],
    "min ( pension × rate , at_most )",
    m33("31", "3"),
    Citation::new("m273", "36", "4")
);
pub(super) static YEARS_OVER: Laws = laws!(
    "injury-years-over",
    ["age_months", "age_limit"],
    "",
    m33("32", ""),
    Citation::new("m273", "35", "3")
);
pub(super) static UNITS: Laws = laws!(
    "injury-units",
    ["units", "years_over", "least"],
    "max ( units − years_over , least )",
    m33("32", ""),
    Citation::new("m273", "35", "4")
);
pub(super) static LUMP: Laws = laws!(
    "injury-lump-sum",
    ["pension", "units"],
    "pension × units",
    m33("32", ""),
    Citation::new("m273", "35", "3")
);
pub(super) static LUMP_CAP: Laws = laws!(
    "injury-lump-cap",
    ["lump_amount", "at_most"],
    "min ( lump_amount , at_most )",
    m33("32", ""),
    Citation::new("m273", "35", "3")
);
pub(super) static FOREIGN: Laws = laws!(
    "injury-foreign-lump",
    ["pension", "units"],
    "pension × units",
    m33("36", ""),
    Citation::new("m273", "39", "")
);
pub(super) static DEGREES: Laws = laws!(
    "injury-degrees-together",
    ["degree", "earlier_degrees", "at_most"],
    "min ( degree + earlier_degrees , at_most )",
    m33("33", "1"),
    Citation::new("m273", "37", "1")
);
pub(super) static BETTER_AVERAGE: Laws = laws!(
    "injury-better-average",
    ["average", "earlier_average"],
    "max ( average , earlier_average )",
    m33("33", "1"),
    Citation::new("m273", "37", "1")
);
pub(super) static RECOVERY: Laws = laws!(
    "injury-recovery",
    ["paid_before", "months"],
    "paid_before ÷ months",
    m33("33", "2"),
    Citation::new("m273", "37", "2")
);
pub(super) static DEDUCTION: Laws = laws!(
    "injury-deduction",
    ["lump_amount", "paid_before"],
    "lump_amount − paid_before",
    m33("33", "3"),
    Citation::new("m273", "37", "3")
);
pub(super) static ALONE: Laws = laws!(
    "injury-degree-alone",
    ["degree"],
    "",
    m33("33", "3"),
    Citation::new("m273", "37", "3")
);
pub(super) static GROWN_AVERAGE: Laws = laws!(
    "combination-grown-average",
    ["injury_average", "yearly_growth", "full_years"],
    "injury_average + injury_average × yearly_growth × full_years",
    m33("55", "3/a"),
    Citation::new("m273", "56", "1/1")
);
pub(super) static CEILING: Laws = laws!(
    "combination-ceiling",
    ["grown_average", "average", "share"],
    "max ( grown_average , average ) × share",
    m33("55", "3/a"),
    Citation::new("m273", "56", "1/1")
);
pub(super) static TOGETHER: Laws = laws!(
    "combination-together",
    ["injury_pension", "pension", "ceiling"],
    "min ( injury_pension + pension , ceiling )",
    m33("55", "3/a"),
    Citation::new("m273", "56", "1/1")
);

pub(super) static REGISTERED: Text = text!("law-condition-injury-registered");
pub(super) static NOT_ON_PURPOSE: Text = text!("law-condition-not-on-purpose");
pub(super) static REASON_NO_HELPER: Text = text!("law-reason-no-helper");
pub(super) static REASON_NO_CAP: Text = text!("law-reason-lump-cap-abolished", "date");
pub(super) static REASON_ABOVE_MINIMUM: Text =
    text!("law-reason-above-minimum", "pension", "minimum");
pub(super) static REASON_NOT_OLDER: Text = text!("law-reason-not-older", "age_months", "age_limit");
pub(super) static REASON_TOGETHER_BETTER: Text = text!(
    "law-reason-degrees-together-better",
    "amount",
    "amount_alone"
);
pub(super) static REASON_ALONE_BETTER: Text =
    text!("law-reason-degree-alone-better", "amount", "amount_alone");
pub(super) static ASSUME_AVERAGE: Text = text!("law-assume-average-given", "average");
pub(super) static ASSUME_WAGE: Text = text!("law-assume-wage-given", "wage");
pub(super) static ASSUME_SAME_WAGE: Text = text!("law-assume-injury-wage-before", "months");
pub(super) static ASSUME_FIVE_YEARS: Text = text!("law-assume-injury-review");
pub(super) static UNCERTAIN_DIVISOR: Text = text!("law-uncertain-daily-divisor", "divisor");
pub(super) static UNCERTAIN_FLOOR: Text =
    text!("law-uncertain-new-floor-short", "months", "minimum");
pub(super) static UNCERTAIN_HELPER: Text = text!("law-uncertain-helper-most", "most");
pub(super) static UNCERTAIN_DEATH_CAP: Text = text!("law-uncertain-foreign-death-cap");
pub(super) static UNCERTAIN_DEATH_SHARES: Text = text!("law-uncertain-foreign-death-shares");
pub(super) static UNCERTAIN_GULF: Text = text!("law-uncertain-gulf-injury");
pub(super) static UNCERTAIN_LUMP_AVERAGE: Text = text!("law-uncertain-repeated-average");
pub(super) static UNCERTAIN_RECOVERY: Text = text!("law-uncertain-recovery-months", "months");
pub(super) static UNCERTAIN_AGE: Text = text!("law-uncertain-injury-age-calendar");
pub(super) static UNCERTAIN_GROWTH: Text = text!("law-uncertain-combination-growth");

pub(super) static REFUSAL_DEGREE: Text = text!("law-refusal-degree");
pub(super) static REFUSAL_CIVIL: Text = text!("law-refusal-injury-not-covered");
pub(super) static REFUSAL_CIVIL_SERVANT: Text = text!("law-refusal-injury-civil");
pub(super) static REFUSAL_NOTHING: Text = text!("law-refusal-injury-nothing-asked");
pub(super) static REFUSAL_ORDER: Text =
    text!("law-refusal-pension-before-injury", "date", "earliest");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &DAILY_WAGE.old,
        &DAILY_HOME.old,
        &DAILY_TREATED.old,
        &DAILY_TOTAL.old,
        &AVERAGE.old,
        &TOTAL_PENSION.old,
        &MINIMUM.old,
        &PARTIAL_PENSION.old,
        &HELPER.old,
        &YEARS_OVER.old,
        &UNITS.old,
        &LUMP.old,
        &LUMP_CAP.old,
        &FOREIGN.old,
        &DEGREES.old,
        &BETTER_AVERAGE.old,
        &RECOVERY.old,
        &DEDUCTION.old,
        &ALONE.old,
        &GROWN_AVERAGE.old,
        &CEILING.old,
        &TOGETHER.old,
    ],
    texts: &[
        &REGISTERED,
        &NOT_ON_PURPOSE,
        &REASON_NO_HELPER,
        &REASON_NO_CAP,
        &REASON_ABOVE_MINIMUM,
        &REASON_NOT_OLDER,
        &REASON_TOGETHER_BETTER,
        &REASON_ALONE_BETTER,
        &ASSUME_AVERAGE,
        &ASSUME_WAGE,
        &ASSUME_SAME_WAGE,
        &ASSUME_FIVE_YEARS,
        &UNCERTAIN_DIVISOR,
        &UNCERTAIN_FLOOR,
        &UNCERTAIN_HELPER,
        &UNCERTAIN_DEATH_CAP,
        &UNCERTAIN_DEATH_SHARES,
        &UNCERTAIN_GULF,
        &UNCERTAIN_LUMP_AVERAGE,
        &UNCERTAIN_RECOVERY,
        &UNCERTAIN_AGE,
        &UNCERTAIN_GROWTH,
        &REFUSAL_DEGREE,
        &REFUSAL_CIVIL,
        &REFUSAL_CIVIL_SERVANT,
        &REFUSAL_NOTHING,
        &REFUSAL_ORDER,
    ],
    names: &[],
};
