//! What a family has after a death: the pension's shares over time, and grants.
//!
//! **The rule in words.** One person entitled has half of the deceased's pension and two have three
//! quarters; three or more have all of it under the law of 1421H (article 35(2)) and three quarters
//! under the law of 1445H (article 24(2)), always in equal shares. When a right ends the shares of
//! the others are set anew. Under the law of 1421H sons are entitled until 21, or 26 while studying,
//! daughters until they marry, and parents, grandparents, siblings and a dead son's children if the
//! deceased supported them (article 2(8)); under the law of 1445H sons and daughters until 21, or 24
//! while studying, a widow or widower, and supported parents (article 24(1)). A woman who loses her
//! share by marriage has eighteen of it as a grant (M/33 article 50), and the family three monthly
//! pensions, at most 10,000 riyals (article 51); the law of 1445H has neither grant.
//!
//! ```
//! use benefits::{Answer, Case};
//! let case: Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1960-05-20" },
//!     "question": { "survivors": {
//!         "died_on": "2026-03-10", "covered_by": "law_of_1421",
//!         "basis": { "pensioner": { "pension": "6000" } },
//!         "heirs": [
//!             { "relation": "widow" },
//!             { "relation": "son", "birth_date": "2006-06-01" },
//!             { "relation": "son", "birth_date": "2010-01-01" }
//!         ]
//!     } }
//! }"#).unwrap();
//! let Answer::Survivors(family) = benefits::evaluate(&case).unwrap().answer else { panic!() };
//! assert_eq!(family.stretches[0].each.rounded().to_string(), "2000.00"); // all of 6,000 by three
//! assert_eq!(family.stretches[1].from.to_string(), "2027-07"); // the elder son turned 21 in June
//! assert_eq!(family.stretches[1].each.rounded().to_string(), "2250.00"); // three quarters by two
//! ```

mod base;
mod heirs;
mod shares;
pub(crate) mod texts;

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::case::{Amount, Case};
use crate::contributions::CoveredBy;
use crate::exact::Rational;
use crate::explanation::{Quantity, Trail};
use crate::parameters::{Confidence, RuleSet};
use crate::refusal::Refusal;
use crate::regime::{Regime, Standing};
use crate::service::ToldService;
use crate::sum::Sum;

use heirs::Terms;
use shares::Sharing;

pub(crate) use base::leaves_a_pension;

pub use heirs::{Heir, Marriage, Relation, Span};
pub use shares::{MarriageGrant, Stretch};

/// What does a family have after a death?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SurvivorsQuestion {
    /// The day of the death.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub died_on: Date,
    /// The law that covered the deceased; left out, the one that the record decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<CoveredBy>,
    /// What the deceased was when they died.
    pub basis: Basis,
    /// The members of the family.
    #[serde(default)]
    pub heirs: Vec<Heir>,
}

/// What the deceased was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Basis {
    /// A pensioner by age or by a disability that work did not cause.
    Pensioner {
        /// The pension.
        pension: Amount,
        /// The average wage it stands on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        average_wage: Option<Amount>,
    },
    /// In covered work.
    InService {
        /// Service as told; left out, that of the record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<ToldService>,
    },
    /// A contributor who had left covered work and had no pension yet.
    AfterLeaving {
        /// Service as told; left out, that of the record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<ToldService>,
        /// Whether the family buys missing months (law of 1421H).
        #[serde(default)]
        buy_in: bool,
    },
    /// Killed by a work injury: the pension is that of total disability.
    WorkInjury {
        /// The pension of total disability.
        pension: Amount,
        /// The average wage it stands on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        average_wage: Option<Amount>,
    },
    /// A pensioner by a work injury, whatever they died of.
    InjuryPensioner {
        /// The injury pension.
        pension: Amount,
        /// The average wage it stands on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        average_wage: Option<Amount>,
    },
}

/// What a family has after a death.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Survivors {
    /// Whether there is a pension to share.
    pub entitled: bool,
    /// The pension that is shared.
    pub pension: Sum,
    /// The shares over time.
    pub stretches: Vec<Stretch>,
    /// Grants to women who lose their share by marriage.
    pub marriage_grants: Vec<MarriageGrant>,
    /// The grant to the family on the death.
    pub death_grant: Option<Sum>,
}

/// The largest number of heirs in a question.
pub const MOST_HEIRS: usize = 60;

/// The shares of a family over time, and the grants.
///
/// # Errors
/// Names the field that cannot be, such as a son without a birth date.
pub fn survivors(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SurvivorsQuestion,
    trail: &mut Trail,
) -> Result<Survivors, Refusal> {
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
    if question.heirs.len() > MOST_HEIRS {
        let most = Rational::whole(i64::try_from(MOST_HEIRS).unwrap_or(i64::MAX));
        return Err(Refusal::at("/heirs", &texts::REFUSAL_HEIRS).with(Quantity::Number(most)));
    }
    answer(rules, case, standing, question, trail).map_err(|refusal| {
        if refusal.field.is_empty() {
            refusal.inside("/died_on")
        } else {
            refusal
        }
    })
}

fn answer(
    rules: &RuleSet,
    case: &Case,
    standing: &Standing,
    question: &SurvivorsQuestion,
    trail: &mut Trail,
) -> Result<Survivors, Refusal> {
    let day = question.died_on;
    let base = base::base(rules, case, standing, question, trail)?;
    for (index, heir) in question.heirs.iter().enumerate() {
        heir.check(base.new)
            .map_err(|refusal| refusal.inside(&format!("/heirs/{index}")))?;
    }
    let terms = Terms::read(rules, base.population, day)?;
    let sharing = Sharing {
        rules,
        question,
        base,
        terms,
        day,
    };
    let pension = sharing.sum(base.pension)?;
    if !base.entitled {
        return Ok(Survivors {
            entitled: false,
            pension,
            stretches: Vec::new(),
            marriage_grants: Vec::new(),
            death_grant: None,
        });
    }
    trail.assume(&texts::ASSUME_HEIRS, &[]);
    let stretches = sharing.stretches(trail)?;
    if !base.new {
        doubts_of_the_old_law(question, trail);
    }
    Ok(Survivors {
        entitled: true,
        pension,
        marriage_grants: sharing.marriage_grants(&stretches, trail)?,
        death_grant: sharing.death_grant(trail)?,
        stretches,
    })
}

fn doubts_of_the_old_law(question: &SurvivorsQuestion, trail: &mut Trail) {
    let some =
        |wanted: fn(Relation) -> bool| question.heirs.iter().any(|heir| wanted(heir.relation));
    if some(|one| matches!(one, Relation::Son | Relation::SonsSon | Relation::Brother)) {
        trail.uncertain(&texts::UNCERTAIN_DAY, &[], Confidence::Medium);
        trail.uncertain(&texts::UNCERTAIN_CHILD_AGE, &[], Confidence::Medium);
    }
    if some(|one| one == Relation::Widower) {
        trail.uncertain(&texts::UNCERTAIN_WIDOWER, &[], Confidence::Medium);
    }
}

#[cfg(test)]
mod tests;
