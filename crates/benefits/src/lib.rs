//! Saudi social insurance law as code.
//!
//! A pure library: no clock, no I/O, no floats, nothing of a browser. Dates and records come in as
//! arguments, amounts are exact fractions until the one rounding at the end, every figure of the law
//! is dated data, and every outcome tells how it came about.
//!
//! # How to ask
//!
//! Build a [`Case`] (a person, their record, a question, and the day it is asked on) and hand it to
//! [`evaluate`]. The [`Outcome`] holds the [`Answer`], the law that applies ([`Regime`]), the version
//! of the rule set and an [`Explanation`]. A case that cannot be answered comes back as a [`Refusal`]
//! that names the field and the reason.
//!
//! ```
//! use benefits::{Answer, Case, Period, Person, Question, Record, Regime, Scheme};
//!
//! let day = |text: &str| text.parse().unwrap();
//! let work = Period::level(
//!     Scheme::SocialInsurance, day("2012-01-01"), None, "9000.00".parse().unwrap(),
//! ).unwrap();
//! let case = Case {
//!     today: day("2026-11-22"),
//!     person: Person::born(day("1984-05-20")),
//!     record: Record::new(vec![work]).unwrap(),
//!     question: Question::RetirementDates(Default::default()),
//! };
//! let outcome = benefits::evaluate(&case).unwrap();
//! assert_eq!(outcome.regime, Regime::OldAmended);
//! let Answer::RetirementDates(dates) = outcome.answer else { unreachable!() };
//! assert_eq!(dates.statutory_date.to_string(), "2045-05-20");
//! ```
//!
//! # The rooms
//!
//! - [`case`]: the case format. [`question`] and [`outcome`]: one line a benefit.
//! - [`parameters`]: the figures of the law as dated data. [`exact`]: fractions and rounding.
//! - [`explanation`]: steps, conditions, reasons, assumptions, open questions, all as keys.
//! - [`history`]: the record month by month.
//! - One module a benefit: [`regime`], [`ages`], [`pension`], ...
//!
//! A module opens with its rule in words, its articles and a worked example that runs as a test.

#![deny(missing_docs)]

pub mod ages;
mod birthday;
pub mod case;
pub mod civil;
pub mod contributions;
pub mod deadlines;
pub mod disability;
mod evaluate;
pub mod exact;
pub mod exchange;
pub mod explanation;
pub mod gratuity;
pub mod hazards;
pub mod history;
mod keys;
mod laws;
pub mod lump_sum;
pub mod maternity;
pub mod outcome;
pub mod parameters;
pub mod payment;
pub mod pension;
pub mod question;
mod refusal;
pub mod regime;
mod registry;
pub mod reverse;
pub mod saned;
#[cfg(feature = "schema")]
pub mod schema;
pub mod service;
mod sum;
pub mod survivors;
pub mod sweep;
mod worked;

pub use case::{
    Amount, Case, MonthCalendar, Nationality, Percent, Period, PeriodStatus, Person, Record,
    Scheme, Sex, WageFrom,
};
pub use evaluate::{ask, evaluate, evaluate_with};
pub use exact::{Rational, Rounding};
pub use explanation::{
    Citation, Condition, Explanation, Message, NotApplied, Quantity, Rule, Step, Term, Text,
    Uncertainty,
};
pub use history::History;
pub use keys::{ExplanationKey, explanation_keys};
pub use outcome::{Answer, Outcome};
pub use parameters::{Confidence, Population, RuleSet};
pub use question::Question;
pub use refusal::Refusal;
pub use regime::Regime;
pub use registry::Ask;
pub use sum::Sum;
