//! Disability that work did not cause.
//!
//! **The rule in words.** Whoever becomes disabled in covered work, before the age of the law and with
//! twelve months of cover in a row or eighteen in all, has a pension: that of the old-age formula,
//! half the average wage, or the smallest pension, whichever is largest (M/33 article 39; M/273
//! article 19). Disabled after leaving, only the formula and the smallest pension hold, and the months
//! of an old-age pension are needed (M/33 article 39(2); M/273 article 20). Whoever needs a helper
//! gets half as much again, up to a ceiling. The law of 1421H asks whether a third of the former wage
//! can still be earned; the law of 1445H, whether the own work or another fitting one can still be
//! done (article 21).
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1985-05-20" },
//!     "question": { "disability": {
//!         "disabled_on": "2026-03-10", "covered_by": "law_of_1421", "needs_helper": true,
//!         "service": { "average_wage": "9000", "months": 36 }
//!     } }
//! }"#).unwrap();
//! let Answer::Disability(found) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(found.pension.rounded().to_string(), "4500.00"); // half of 9,000, above 675
//! assert_eq!(found.monthly.rounded().to_string(), "6750.00"); // and 2,250 for the helper
//! ```

pub(crate) mod texts;

use calendar::{Date, Month};
use serde::{Deserialize, Serialize};

use crate::birthday::LegalAge;
use crate::case::{Case, Scheme};
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Citation, Quantity, Trail, texts as shared};
use crate::parameters::{Confidence, Id, RuleSet, ids};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::service::{ServiceOn, ToldService};
use crate::sum::Sum;

/// What does a disability that work did not cause bring?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a condition of the law by itself"
)]
pub struct DisabilityQuestion {
    /// The day from which the disability is established.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub disabled_on: Date,
    /// The law that covers the person; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// Service as told; left out, that of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ToldService>,
    /// Whether the person was in covered work on that day; left out, as the record says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_service: Option<bool>,
    /// The day on which the medical committee decided, where it decided after cover ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub proved_on: Option<Date>,
    /// The last day of cover, for the limit of the proof; left out, the day of the disability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::IsoDate>"))]
    pub cover_ended_on: Option<Date>,
    /// Whether the committee finds the person disabled as the law defines it.
    #[serde(default = "yes")]
    pub disabled_by_definition: bool,
    /// Whether it will last six months or more.
    #[serde(default = "yes")]
    pub lasts: bool,
    /// Whether the help of somebody else is needed.
    #[serde(default)]
    pub needs_helper: bool,
    /// Whether missing months are bought, for a disability after leaving (law of 1421H).
    #[serde(default)]
    pub buy_in: bool,
    /// Whether voluntary cover began after the age of fifty; left out, as the record says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voluntary_after_fifty: Option<bool>,
    /// Whether the person brought it about on purpose.
    #[serde(default)]
    pub on_purpose: bool,
}

fn yes() -> bool {
    true
}

impl DisabilityQuestion {
    /// A lasting disability from a day on, as the record tells the rest.
    pub fn on(day: Date) -> DisabilityQuestion {
        DisabilityQuestion {
            disabled_on: day,
            covered_by: None,
            service: None,
            in_service: None,
            proved_on: None,
            cover_ended_on: None,
            disabled_by_definition: true,
            lasts: true,
            needs_helper: false,
            buy_in: false,
            voluntary_after_fifty: None,
            on_purpose: false,
        }
    }
}

/// A disability pension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disability {
    /// Whether there is a right to it.
    pub entitled: bool,
    /// The pension; nothing where there is no right.
    pub pension: Sum,
    /// The allowance for a helper.
    pub helper: Sum,
    /// Both together.
    pub monthly: Sum,
    /// The average wage it stands on.
    pub average: Sum,
    /// The first day it is paid for.
    pub payable_from: Date,
}

/// What a disability brings.
///
/// # Errors
/// Names the field that cannot be; `annuities-saudis-only` for whom no annuities are computed here.
pub fn disability(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &DisabilityQuestion,
    trail: &mut Trail,
) -> Result<Disability, Refusal> {
    trail.law_is_named(question.covered_by.is_some());
    if matches!(
        standing.regime,
        Regime::Military | Regime::NonSaudi | Regime::Gulf
    ) {
        return Err(Refusal::at(
            "/person/nationality",
            &texts::REFUSAL_NO_ANNUITIES,
        ));
    }
    answer(rules, case, standing, question, trail).map_err(|refusal| {
        if refusal.field.is_empty() {
            refusal.inside("/disabled_on")
        } else {
            refusal
        }
    })
}

fn answer(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &DisabilityQuestion,
    trail: &mut Trail,
) -> Result<Disability, Refusal> {
    let day = question.disabled_on;
    let (covered_by, told) = (question.covered_by, question.service);
    let service = ServiceOn::read(rules, case, standing, covered_by, told, day, trail)?;
    let in_service = question.in_service.unwrap_or_else(|| service.serves());
    let mut met = common_conditions(&service, question, trail)?;
    let (pension, average) = if in_service {
        met &= conditions_in_service(&service, question, trail)?;
        if met {
            service.with_half(trail)?
        } else {
            (Rational::ZERO, Rational::ZERO)
        }
    } else {
        let bought = months_after_leaving(&service, question.buy_in, trail)?;
        met &= bought.is_some();
        match bought {
            Some(bought) if met => service.plain(bought, trail)?,
            _ => (Rational::ZERO, Rational::ZERO),
        }
    };
    let helper = if met {
        helper(&service, question, pension, trail)?
    } else {
        Rational::ZERO
    };
    let monthly = pension + helper;
    if helper > Rational::ZERO {
        let inputs = [pension, helper].map(Quantity::Money);
        trail.step(
            texts::MONTHLY.of(service.new),
            &inputs,
            Quantity::Money(monthly),
            &[],
        );
    }
    if met {
        trail.assume(&texts::ASSUME_REVIEW, &[]);
    }
    let next = Month::of(day).checked_add(1);
    let next = next.ok_or_else(|| Refusal::at("/disabled_on", &shared::REFUSAL_TOO_FAR))?;
    let sum = |exact| Sum::new(exact, rules, service.population, day);
    Ok(Disability {
        entitled: met,
        pension: sum(pension)?,
        helper: sum(helper)?,
        monthly: sum(monthly)?,
        average: sum(average)?,
        payable_from: next.first_day(),
    })
}

/// What both ways to the pension ask.
fn common_conditions(
    service: &ServiceOn<'_>,
    question: &DisabilityQuestion,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let (new, day) = (service.new, question.disabled_on);
    let cite = |old: (&'static str, &'static str), then: (&'static str, &'static str)| {
        if new {
            Citation::new("m273", then.0, then.1)
        } else {
            Citation::new("m33", old.0, old.1)
        }
    };
    let age = LegalAge::read(service.rules, ids::DISABILITY_AGE, service.population, day)?;
    let young = !age.is_reached(service.case.person.birth_date, day);
    let values = [age.quantity(), Quantity::Date(day)];
    let mut met = trail.condition(
        &texts::BEFORE_AGE,
        &values,
        young,
        cite(("39", "2"), ("19", "1/a")),
    );
    if service.population == crate::Population::OldAmended {
        trail.uncertain(&texts::UNCERTAIN_AGE, &[age.quantity()], Confidence::Medium);
    }
    let definition = if new {
        &texts::CANNOT_WORK
    } else {
        &texts::CANNOT_EARN
    };
    let citation = cite(("39", "6/a"), ("21", "1/a"));
    met &= trail.condition(definition, &[], question.disabled_by_definition, citation);
    met &= trail.condition(
        &texts::LASTS,
        &[],
        question.lasts,
        cite(("39", "6/b"), ("21", "1/b")),
    );
    let citation = cite(("54", "1"), ("55", "2"));
    met &= trail.condition(&texts::NOT_ON_PURPOSE, &[], !question.on_purpose, citation);
    Ok(met)
}

/// Months of cover, and under the law of 1421H a proof in time.
fn conditions_in_service(
    service: &ServiceOn<'_>,
    question: &DisabilityQuestion,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let (new, day) = (service.new, question.disabled_on);
    let law = if new { ("m273", "19") } else { ("m33", "39") };
    let late = late_joiner(service, question)?;
    let ids = if late {
        [
            ids::DISABILITY_LATE_MONTHS_CONSECUTIVE,
            ids::DISABILITY_LATE_MONTHS_SCATTERED,
        ]
    } else {
        [
            ids::DISABILITY_MONTHS_CONSECUTIVE,
            ids::DISABILITY_MONTHS_SCATTERED,
        ]
    };
    let citation = if late {
        Citation::new("m33", "44", "1")
    } else {
        Citation::new(law.0, law.1, "1")
    };
    let mut met = enough_months(service, ids, citation, &texts::ENOUGH_MONTHS, trail)?;
    let values = [Quantity::Date(day)];
    let paragraph = if new { "1/b" } else { "2" };
    trail.condition(
        &texts::IN_SERVICE,
        &values,
        true,
        Citation::new(law.0, law.1, paragraph),
    );
    if !new && let Some(proved) = question.proved_on {
        let id = crate::parameters::ids::DISABILITY_PROOF_MONTHS;
        let months = service.rules.count(id, service.population, day)?;
        let ended = question.cover_ended_on.unwrap_or(day);
        let latest = ended.checked_add_months(months);
        let latest = latest.ok_or_else(|| Refusal::at("", &shared::REFUSAL_TOO_FAR))?;
        let values = [Quantity::Date(proved), Quantity::Date(latest)];
        let citation = Citation::new("m33", "39", "2");
        met &= trail.condition(&texts::PROVED, &values, proved <= latest, citation);
    }
    Ok(met)
}

/// Months in a row, or more of them in all.
pub(crate) fn enough_months(
    service: &ServiceOn<'_>,
    [row_id, all_id]: [Id; 2],
    citation: Citation,
    text: &'static crate::Text,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let count = |id| service.rules.count(id, service.population, service.day);
    let (row, all) = (count(row_id)?, count(all_id)?);
    let (in_a_row, months) = (service.months_in_a_row(), service.months());
    let met = in_a_row >= row || months >= all;
    let values = [in_a_row, row, months, all].map(Quantity::months);
    Ok(trail.condition(text, &values, met, citation))
}

/// Whether voluntary cover began at an age that asks for longer cover (M/33, article 44).
fn late_joiner(service: &ServiceOn<'_>, question: &DisabilityQuestion) -> Result<bool, Refusal> {
    if service.new {
        return Ok(false);
    }
    if let Some(late) = question.voluntary_after_fifty {
        return Ok(late);
    }
    joined_voluntarily_late(service)
}

/// Whether the record begins with voluntary cover after the age of article 44.
pub(crate) fn joined_voluntarily_late(service: &ServiceOn<'_>) -> Result<bool, Refusal> {
    let (rules, population, day) = (service.rules, service.population, service.day);
    let Some(first) = service.case.record.periods().first() else {
        return Ok(false);
    };
    let age = LegalAge::read(rules, ids::DISABILITY_LATE_AGE, population, day)?;
    let birth = service.case.person.birth_date;
    Ok(first.scheme() == Scheme::Voluntary && age.is_reached(birth, first.from()))
}

/// The months bought for a pension after leaving; `None` where the months do not suffice.
pub(crate) fn months_after_leaving(
    service: &ServiceOn<'_>,
    buy_in: bool,
    trail: &mut Trail,
) -> Result<Option<i32>, Refusal> {
    let count = |id| service.rules.count(id, service.population, service.day);
    let needed = count(ids::PENSION_MONTHS_NORMAL)?;
    let months = service.months();
    let values = [months, needed].map(Quantity::months);
    let citation = if service.new {
        Citation::new("m273", "20", "")
    } else {
        Citation::new("m33", "39", "2")
    };
    let bought = if months >= needed {
        Some(0)
    } else if buy_in && !service.new && months >= count(ids::PENSION_BUY_IN_MONTHS_FROM)? {
        let inputs = [needed, months].map(Quantity::months);
        let bought = needed - months;
        trail.step(
            &texts::BOUGHT,
            &inputs,
            Quantity::months(bought),
            &[ids::PENSION_MONTHS_NORMAL],
        );
        Some(bought)
    } else {
        None
    };
    trail.condition(&texts::ENOUGH_AFTER, &values, bought.is_some(), citation);
    Ok(bought)
}

fn helper(
    service: &ServiceOn<'_>,
    question: &DisabilityQuestion,
    pension: Rational,
    trail: &mut Trail,
) -> Result<Rational, Refusal> {
    let rule = texts::HELPER.of(service.new);
    if !question.needs_helper {
        trail.not_applied(rule, &texts::REASON_NO_HELPER, &[]);
        return Ok(Rational::ZERO);
    }
    let number = |id| service.rules.number(id, service.population, service.day);
    let (rate, most) = (number(ids::HELPER_RATE)?, number(ids::HELPER_MAX)?);
    let helper = (pension * rate.percent()).min(most);
    trail.step(
        rule,
        &[
            Quantity::Money(pension),
            Quantity::Percent(rate),
            Quantity::Money(most),
        ],
        Quantity::Money(helper),
        &[ids::HELPER_RATE, ids::HELPER_MAX],
    );
    if service.new {
        trail.uncertain(
            &texts::UNCERTAIN_HELPER,
            &[Quantity::Money(most)],
            Confidence::Low,
        );
    }
    Ok(helper)
}

#[cfg(test)]
mod tests;
