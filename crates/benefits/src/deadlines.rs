//! Last days: until when something can be paid, registered or claimed.
//!
//! **The rule in words.** Contributions of a month are paid by the fifteenth of the next (M/33 article
//! 19(5)). A registration reaches back two years at most. Voluntary cover is asked for within five
//! years of leaving compulsory cover (M/33 article 8), and SANED within ninety days of leaving work.
//! Daily allowances and the death grant are claimed within a year, everything else within five (M/33
//! article 57, M/273 article 54); a good excuse can open a late claim.
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1990-05-20" },
//!     "question": { "deadline": { "of": "saned", "since": "2026-03-31" } }
//! }"#).unwrap();
//! let Answer::Deadline(deadline) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(deadline.day.to_string(), "2026-06-29");
//! assert!(deadline.passed);
//! ```

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Rule, Text, Trail, rule, text, texts as shared};
use crate::keys::Keys;
use crate::laws::{Laws, laws};
use crate::parameters::{Confidence, Population, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};

static PAYMENT: Laws = laws!(
    "deadline-payment",
    ["since", "day_of_month"],
    "",
    Citation::new("m33", "19", "5"),
    Citation::new("m273", "9", "3"),
);
static REGISTRATION: Rule = rule!(
    "deadline-registration",
    ["since", "months"],
    "",
    Citation::new("m33-regulation", "", "")
);
static VOLUNTARY: Rule = rule!(
    "deadline-voluntary",
    ["since", "term"],
    "",
    Citation::new("m33", "8", "1")
);
static SANED: Laws = laws!(
    "deadline-saned",
    ["since", "days"],
    "",
    Citation::new("m18", "", ""),
    Citation::new("m273", "45", "h"),
);
static CLAIM: Laws = laws!(
    "deadline-claim",
    ["since", "term"],
    "",
    Citation::new("m33", "57", ""),
    Citation::new("m273", "54", ""),
);
static ASSUME_NO_EXCUSE: Text = text!("law-assume-no-excuse");
static UNCERTAIN_SANED: Text = text!("law-uncertain-saned-deadline-new", "days");

pub(crate) static KEYS: Keys = Keys {
    rules: &[
        &PAYMENT.old,
        &REGISTRATION,
        &VOLUNTARY,
        &SANED.old,
        &CLAIM.old,
    ],
    texts: &[&ASSUME_NO_EXCUSE, &UNCERTAIN_SANED],
    names: &[],
};

/// Until when?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlineQuestion {
    /// What is to be done.
    pub of: Deadline,
    /// The day it counts from: the day of registering, of leaving, or on which the right began; for
    /// a payment any day of the contribution month.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub since: Date,
    /// The law that covers the person; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
}

/// What is to be done in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Deadline {
    /// Pay a month's contributions.
    Payment,
    /// Register back in time: the answer is the earliest day of joining.
    Registration,
    /// Ask for voluntary cover after compulsory cover.
    VoluntaryCover,
    /// Register for SANED.
    Saned,
    /// Claim daily allowances, travel and stay, or a death grant.
    ShortClaim,
    /// Claim anything else.
    Claim,
}

/// A last day; for a registration back in time the earliest day it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LastDay {
    /// The day.
    pub day: Date,
    /// Whether it lies before the day of the question.
    pub passed: bool,
}

/// Until when something can be done.
///
/// # Errors
/// `not-covered` for a day of which the data knows nothing.
pub fn deadline(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &DeadlineQuestion,
    trail: &mut Trail,
) -> Result<LastDay, Refusal> {
    trail.law_is_named(question.covered_by.is_some());
    let new = match question.covered_by {
        Some(law) => law == CoveredBy::LawOf1445,
        None => standing.regime == Regime::New,
    };
    let population = if new {
        Population::New
    } else {
        Population::OldExempt
    };
    let found = last_day(rules, population, *question, trail);
    let day = found.map_err(|refusal| refusal.inside("/since"))?;
    Ok(LastDay {
        day,
        passed: day < case.today,
    })
}

fn last_day(
    rules: &RuleSet,
    population: Population,
    question: DeadlineQuestion,
    trail: &mut Trail,
) -> Result<Date, Refusal> {
    let (new, since) = (population == Population::New, question.since);
    let too_far = || Refusal::at("", &shared::REFUSAL_TOO_FAR);
    let count = |id| rules.count(id, population, since);
    let number = |count: i32| Rational::whole(i64::from(count));
    let (rule, shown, day, id): (&'static Rule, Quantity, Option<Date>, _) = match question.of {
        Deadline::Payment => {
            let id = ids::FINE_LATE_DUE_DAY;
            let due = rules.count(id, population, Month::of(since).last_day())?;
            let next = Month::of(since)
                .checked_add(1)
                .ok_or_else(too_far)?
                .first_day();
            let day = next.checked_add_days(i64::from(due) - 1);
            (PAYMENT.of(new), Quantity::Number(number(due)), day, id)
        }
        Deadline::Registration => {
            let id = ids::REGISTRATION_RETROACTIVE;
            let months = count(id)?;
            (
                &REGISTRATION,
                Quantity::months(months),
                since.checked_add_months(-months),
                id,
            )
        }
        Deadline::VoluntaryCover => {
            let id = ids::VOLUNTARY_REQUEST;
            let years = count(id)?;
            let day = since.checked_add_months(years * 12);
            (&VOLUNTARY, Quantity::Years(number(years)), day, id)
        }
        Deadline::Saned => {
            let id = ids::SANED_APPLY_DAYS;
            let days = count(id)?;
            let shown = Quantity::Days(number(days));
            if new {
                trail.uncertain(&UNCERTAIN_SANED, &[shown], Confidence::Low);
            }
            (
                SANED.of(new),
                shown,
                since.checked_add_days(i64::from(days)),
                id,
            )
        }
        Deadline::ShortClaim | Deadline::Claim => {
            let short = question.of == Deadline::ShortClaim;
            let id = if short {
                ids::CLAIM_YEARS_SHORT
            } else {
                ids::CLAIM_YEARS
            };
            let years = count(id)?;
            trail.assume(&ASSUME_NO_EXCUSE, &[]);
            let day = since.checked_add_months(years * 12);
            (CLAIM.of(new), Quantity::Years(number(years)), day, id)
        }
    };
    let day = day.ok_or_else(too_far)?;
    trail.step(
        rule,
        &[Quantity::Date(since), shown],
        Quantity::Date(day),
        &[id],
    );
    Ok(day)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Answer, Case};

    fn day(of: &str, since: &str, law: &str) -> Result<String, String> {
        let case: Case = serde_json::from_value(json!({
            "today": "2026-11-22", "person": { "birth_date": "1990-05-20" },
            "question": { "deadline": { "of": of, "since": since, "covered_by": law } },
        }))
        .expect("a case");
        let outcome = crate::evaluate(&case).map_err(|refusal| refusal.field)?;
        let Answer::Deadline(found) = outcome.answer else {
            panic!("another answer")
        };
        assert_eq!(found.passed, found.day < case.today);
        Ok(found.day.to_string())
    }

    #[test]
    fn each_last_day() {
        let old = |of, since| day(of, since, "law_of_1421").expect("a day");
        assert_eq!(old("payment", "2026-10-31"), "2026-11-15");
        assert_eq!(old("payment", "2026-12-01"), "2027-01-15");
        assert_eq!(old("registration", "2026-11-22"), "2024-11-22");
        assert_eq!(old("voluntary_cover", "2020-02-29"), "2025-02-28");
        assert_eq!(old("saned", "2026-10-31"), "2027-01-29");
        assert_eq!(old("short_claim", "2026-02-10"), "2027-02-10");
        assert_eq!(old("claim", "2026-02-10"), "2031-02-10");
    }

    #[test]
    fn the_new_law_has_no_voluntary_cover_of_that_kind() {
        let new = |of| day(of, "2026-02-10", "law_of_1445");
        assert_eq!(new("claim"), Ok("2031-02-10".into()));
        assert_eq!(
            new("voluntary_cover"),
            Err("/question/deadline/since".into())
        );
    }
}
