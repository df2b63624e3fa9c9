//! What comes back: the answer and how it came about.

use serde::Serialize;

use crate::ages::Dates;
use crate::contributions::{Contributions, Instalment, LateFine};
use crate::explanation::Explanation;
use crate::maternity::Maternity;
use crate::regime::Regime;
use crate::saned::Saned;

/// The answer to a case.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    /// The version of the rule set that answered.
    pub rule_set: &'static str,
    /// The law the person falls under.
    pub regime: Regime,
    /// The answer.
    pub answer: Answer,
    /// How it came about.
    pub explanation: Explanation,
}

/// An answer. One line a benefit; each benefit's module has its own type.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The law alone: see [`Outcome::regime`].
    Regime {
        /// The uncompensated months when the law of 1445H came into force, where they matter.
        months_at_law: Option<i32>,
        /// The completed Gregorian months of age on that day.
        age_months_at_law: i32,
    },
    /// The dates from which there is a pension.
    RetirementDates(Dates),
    /// The contributions of a month.
    Contributions(Contributions),
    /// The fine of a late payment.
    LateFine(LateFine),
    /// The parts of a debt.
    Instalments(Vec<Instalment>),
    /// A claim to SANED.
    Saned(Saned),
    /// Maternity compensation.
    Maternity(Maternity),
}
