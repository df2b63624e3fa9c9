//! Exact arithmetic: fractions inside a rule, one rounding at its end.
//!
//! Amounts go in as whole halalas, are calculated with as fractions, and come out rounded once, by
//! the rounding rule that the parameters name (`rounding.money`).

mod rational;
mod rounding;

pub use rational::Rational;
pub use rounding::Rounding;
