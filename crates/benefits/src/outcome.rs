//! What comes back: the answer and how it came about.

use serde::Serialize;

use crate::explanation::Explanation;
use crate::regime::Regime;

pub use crate::registry::Answer;

/// The answer to a case, or to one question about it.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome<A = Answer> {
    /// The version of the rule set that answered.
    pub rule_set: &'static str,
    /// The law the person falls under.
    pub regime: Regime,
    /// The answer.
    pub answer: A,
    /// How it came about.
    pub explanation: Explanation,
}
