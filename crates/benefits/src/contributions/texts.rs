//! The rules of this module and the texts it speaks with.

use crate::explanation::{Citation, Rule, Text, rule, text};
use crate::keys::Keys;
use crate::laws::{Laws, laws};

const M33: &str = "m33";
const WAGE: Citation = Citation::new(M33, "19", "1/a");

pub(super) static HOUSING_IN_KIND: Laws = laws!(
    "contribution-housing-in-kind",
    ["basic", "housing_months", "months_of_year"],
    "basic × housing_months ÷ months_of_year",
    Citation::new("m33-regulation", "", ""),
    Citation::new("m273-regulation", "", "")
);
pub(super) static WAGE_SUM: Laws = laws!(
    "contribution-wage",
    ["basic", "housing", "commissions"],
    "basic + housing + commissions",
    WAGE,
    Citation::new("m273", "8", "1")
);
pub(super) static BASIC_ONLY: Rule = rule!(
    "contribution-wage-civil",
    ["basic"],
    "basic",
    Citation::new("m41", "", "")
);
pub(super) static BRACKET: Rule = rule!(
    "contribution-bracket",
    ["bracket"],
    "",
    Citation::new(M33, "43", "1")
);
pub(super) static AGE_FIFTY: Rule = rule!(
    "contribution-age-fifty",
    ["wage", "wage_before", "yearly_growth"],
    "min ( wage , wage_before + wage_before × yearly_growth )",
    Citation::new(M33, "19", "2")
);
pub(super) static CEILING: Laws = laws!(
    "contribution-ceiling",
    ["wage", "ceiling"],
    "min ( wage , ceiling )",
    Citation::new(M33, "19", "1/b"),
    Citation::new("m273", "8", "2")
);
pub(super) static CEILING_SHARED: Laws = laws!(
    "contribution-ceiling-shared",
    ["wage", "wages_together", "ceiling"],
    "wage × ceiling ÷ wages_together",
    Citation::new(M33, "19", "1/b"),
    Citation::new("m273", "8", "2")
);
pub(super) static FLOOR: Laws = laws!(
    "contribution-floor",
    ["wage", "least"],
    "max ( wage , least )",
    WAGE,
    Citation::new("m273", "8", "1")
);
pub(super) static PART_MONTH: Laws = laws!(
    "contribution-part-month",
    ["days", "days_of_month"],
    "days ÷ days_of_month",
    Citation::new("m33-regulation", "", ""),
    Citation::new("m273-regulation", "", "")
);
pub(super) static WHOLE_MONTH: Rule = rule!(
    "contribution-whole-month",
    ["from", "to"],
    "",
    Citation::new("m33-regulation", "", "")
);
pub(super) static ANNUITY_WORKER: Rule = rule!(
    "contribution-annuity-worker",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new(M33, "18", "2/a")
);
pub(super) static ANNUITY_EMPLOYER: Rule = rule!(
    "contribution-annuity-employer",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new(M33, "18", "2/a")
);
pub(super) static ANNUITY_WORKER_NEW: Rule = rule!(
    "contribution-annuity-worker-new",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new("m273", "15", "1")
);
pub(super) static ANNUITY_EMPLOYER_NEW: Rule = rule!(
    "contribution-annuity-employer-new",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new("m273", "15", "1")
);
pub(super) static ANNUITY_CIVIL: Rule = rule!(
    "contribution-annuity-civil",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new("m41", "", "")
);
pub(super) static ANNUITY_VOLUNTARY: Laws = laws!(
    "contribution-annuity-voluntary",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new(M33, "18", "2/b"),
    Citation::new("m273", "15", "2")
);
pub(super) static SANED_WORKER: Laws = laws!(
    "contribution-saned-worker",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new("m18", "", ""),
    Citation::new("m273", "44", "2")
);
pub(super) static SANED_EMPLOYER: Laws = laws!(
    "contribution-saned-employer",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new("m18", "", ""),
    Citation::new("m273", "44", "2")
);
pub(super) static HAZARDS: Laws = laws!(
    "contribution-hazards",
    ["contributory_wage", "rate", "part_of_month"],
    "contributory_wage × rate × part_of_month",
    Citation::new(M33, "18", "1"),
    Citation::new("m273", "29", "1")
);
pub(super) static GULF_EMPLOYER: Rule = rule!(
    "contribution-gulf-employer",
    ["home_rate", "ceiling_rate"],
    "min ( home_rate , ceiling_rate )",
    Citation::new("gulf-extension", "", "")
);
pub(super) static GULF_WORKER: Rule = rule!(
    "contribution-gulf-worker",
    ["home_worker_rate", "home_employer_rate", "rate"],
    "home_worker_rate + home_employer_rate − rate",
    Citation::new("gulf-extension", "", "")
);
pub(super) static WORKER_TOTAL: Laws = laws!(
    "contribution-worker-total",
    ["annuities", "saned"],
    "annuities + saned",
    Citation::new(M33, "19", "4"),
    Citation::new("m273", "9", "1")
);
pub(super) static EMPLOYER_TOTAL: Laws = laws!(
    "contribution-employer-total",
    ["annuities", "saned", "hazards"],
    "annuities + saned + hazards",
    Citation::new(M33, "19", "4"),
    Citation::new("m273", "9", "1")
);
pub(super) static LATE_FINE: Rule = rule!(
    "contribution-late-fine",
    ["contribution", "rate", "months_late"],
    "contribution × rate × months_late",
    Citation::new(M33, "19", "5")
);
pub(super) static MONTHS_LATE: Rule = rule!(
    "contribution-months-late",
    ["due", "paid"],
    "",
    Citation::new(M33, "19", "5")
);
pub(super) static INSTALMENT: Rule = rule!(
    "contribution-instalment",
    ["debt", "instalments"],
    "debt ÷ instalments",
    Citation::new("m33-regulation", "", "")
);

pub(super) static REASON_NOT_SAUDI: Text = text!("law-reason-branch-saudis-only");
pub(super) static REASON_NO_ANNUITIES: Text = text!("law-reason-branch-with-annuities");
pub(super) static REASON_CIVIL: Text = text!("law-reason-branch-workers-only");
pub(super) static REASON_CIVIL_LATER: Text = text!("law-reason-branch-civil-later");
pub(super) static REASON_ABROAD: Text = text!("law-reason-branch-inside-kingdom");
pub(super) static REASON_VOLUNTARY: Text = text!("law-reason-branch-voluntary-annuities");
pub(super) static REASON_NOT_YET: Text = text!("law-reason-branch-not-yet", "month");
pub(super) static REASON_AGE_ENTRY: Text = text!(
    "law-reason-branch-age-at-entry",
    "age_limit",
    "first_covered"
);
pub(super) static REASON_AGE_END: Text = text!("law-reason-branch-age-reached", "age_limit");
pub(super) static REASON_EXEMPT: Text = text!("law-reason-pensioner-exempt");
pub(super) static REASON_PENSIONER_AGE: Text = text!("law-reason-pensioner-too-old", "age_limit");
pub(super) static REASON_BEFORE_FIFTY: Text = text!("law-reason-before-age-fifty", "date");
pub(super) static REASON_AMNESTY: Text = text!("law-reason-fine-amnesty", "from", "to");
pub(super) static REASON_IN_TIME: Text = text!("law-reason-paid-in-time", "due");

pub(super) static ASSUME_LAST_DAY: Text = text!("law-assume-last-day-worked");
pub(super) static ASSUME_OTHER_PAY: Text = text!("law-assume-other-pay-outside");
pub(super) static ASSUME_DUE_DAY: Text = text!("law-assume-due-day-not-moved");

pub(super) static UNCERTAIN_STEP_DAY: Text = text!("law-uncertain-contribution-step-day");
pub(super) static UNCERTAIN_DIVISOR: Text = text!("law-uncertain-month-divisor", "days_of_month");
pub(super) static UNCERTAIN_CEILING_SPLIT: Text = text!("law-uncertain-ceiling-split");
pub(super) static UNCERTAIN_FLOOR_EACH: Text = text!("law-uncertain-floor-each-employer");
pub(super) static UNCERTAIN_FLOOR_NEW: Text = text!("law-uncertain-floor-new", "least");
pub(super) static UNCERTAIN_AGE_FIFTY: Text = text!("law-uncertain-age-fifty");
pub(super) static UNCERTAIN_AGE_FIFTY_UNKNOWN: Text = text!("law-uncertain-age-fifty-not-examined");
pub(super) static UNCERTAIN_GULF: Text = text!("law-uncertain-gulf-rates");
pub(super) static UNCERTAIN_AGE_CALENDAR: Text = text!("law-uncertain-age-calendar");
pub(super) static UNCERTAIN_BRACKETS: Text = text!("law-uncertain-voluntary-brackets");
pub(super) static UNCERTAIN_VOLUNTARY_NEW: Text = text!("law-uncertain-voluntary-new");
pub(super) static UNCERTAIN_FINE_MOST: Text = text!("law-uncertain-fine-maximum");
pub(super) static UNCERTAIN_AMNESTY: Text = text!("law-uncertain-amnesty");
pub(super) static UNCERTAIN_INSTALMENTS: Text = text!("law-uncertain-instalments");

pub(super) static REFUSAL_MONTH: Text = text!("law-refusal-month-unknown");
pub(super) static REFUSAL_EMPLOYERS: Text = text!("law-refusal-employer-count", "most");
pub(super) static REFUSAL_OUTSIDE_MONTH: Text = text!("law-refusal-outside-month", "date");
pub(super) static REFUSAL_LEFT_FIRST: Text = text!("law-refusal-left-before-joining");
pub(super) static REFUSAL_MILITARY: Text = text!("law-refusal-military-not-calculated");
pub(super) static REFUSAL_BRACKET: Text = text!("law-refusal-bracket-unknown", "bracket");
pub(super) static REFUSAL_NOT_VOLUNTARY: Text = text!("law-refusal-voluntary-saudis-only");
pub(super) static REFUSAL_CIVIL_SAUDI: Text = text!("law-refusal-civil-saudis-only");
pub(super) static REFUSAL_RAISED_RATE: Text =
    text!("law-refusal-raised-rate", "least_rate", "most_rate");
pub(super) static REFUSAL_DATES: Text = text!("law-refusal-date-out-of-range");
pub(super) static REFUSAL_INSTALMENTS: Text = text!("law-refusal-instalment-count", "most");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &HOUSING_IN_KIND.old,
        &WAGE_SUM.old,
        &BASIC_ONLY,
        &BRACKET,
        &AGE_FIFTY,
        &CEILING.old,
        &CEILING_SHARED.old,
        &FLOOR.old,
        &PART_MONTH.old,
        &WHOLE_MONTH,
        &ANNUITY_WORKER,
        &ANNUITY_EMPLOYER,
        &ANNUITY_WORKER_NEW,
        &ANNUITY_EMPLOYER_NEW,
        &ANNUITY_CIVIL,
        &ANNUITY_VOLUNTARY.old,
        &SANED_WORKER.old,
        &SANED_EMPLOYER.old,
        &HAZARDS.old,
        &GULF_EMPLOYER,
        &GULF_WORKER,
        &WORKER_TOTAL.old,
        &EMPLOYER_TOTAL.old,
        &LATE_FINE,
        &MONTHS_LATE,
        &INSTALMENT,
    ],
    texts: &[
        &REASON_NOT_SAUDI,
        &REASON_NO_ANNUITIES,
        &REASON_CIVIL,
        &REASON_CIVIL_LATER,
        &REASON_ABROAD,
        &REASON_VOLUNTARY,
        &REASON_NOT_YET,
        &REASON_AGE_ENTRY,
        &REASON_AGE_END,
        &REASON_EXEMPT,
        &REASON_PENSIONER_AGE,
        &REASON_BEFORE_FIFTY,
        &REASON_AMNESTY,
        &REASON_IN_TIME,
        &ASSUME_LAST_DAY,
        &ASSUME_OTHER_PAY,
        &ASSUME_DUE_DAY,
        &UNCERTAIN_STEP_DAY,
        &UNCERTAIN_DIVISOR,
        &UNCERTAIN_CEILING_SPLIT,
        &UNCERTAIN_FLOOR_EACH,
        &UNCERTAIN_FLOOR_NEW,
        &UNCERTAIN_AGE_FIFTY,
        &UNCERTAIN_AGE_FIFTY_UNKNOWN,
        &UNCERTAIN_GULF,
        &UNCERTAIN_AGE_CALENDAR,
        &UNCERTAIN_BRACKETS,
        &UNCERTAIN_VOLUNTARY_NEW,
        &UNCERTAIN_FINE_MOST,
        &UNCERTAIN_AMNESTY,
        &UNCERTAIN_INSTALMENTS,
        &REFUSAL_MONTH,
        &REFUSAL_EMPLOYERS,
        &REFUSAL_OUTSIDE_MONTH,
        &REFUSAL_LEFT_FIRST,
        &REFUSAL_MILITARY,
        &REFUSAL_BRACKET,
        &REFUSAL_NOT_VOLUNTARY,
        &REFUSAL_CIVIL_SAUDI,
        &REFUSAL_RAISED_RATE,
        &REFUSAL_DATES,
        &REFUSAL_INSTALMENTS,
    ],
    names: &[],
};
