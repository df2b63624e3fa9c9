//! Explanations as data: steps, what did not apply, assumptions and open questions.
//!
//! Nothing here is a sentence. Everything a person reads is a key of `locales/*/law.ftl` with named
//! values, so that any language can tell it; [`crate::explanation_keys`] lists every key with the
//! names of its values.

#[cfg(test)]
mod check;
mod citation;
mod quantity;
mod step;
mod text;
pub(crate) mod texts;
mod trail;

#[cfg(test)]
pub(crate) use check::assert_steps_hold;
pub use citation::Citation;
pub use quantity::Quantity;
pub use step::{Condition, Rule, Step, Term};
pub use text::{Message, Text};
pub use trail::{Explanation, NotApplied, Trail, Uncertainty};

pub(crate) use step::rule;
pub(crate) use text::text;
