//! The case format: a person, their record and a question.
//!
//! A [`Case`] is complete: together with the rule set's version it always yields the same outcome,
//! because the day it is asked on is a part of it. Its types cannot hold nonsense; what they cannot
//! exclude by themselves (a period before birth) is refused by name.
//!
//! As JSON:
//!
//! ```
//! let case: benefits::Case = serde_json::from_str(r#"{
//!     "today": "2026-11-22",
//!     "person": { "birth_date": "1984-05-20", "sex": "female", "nationality": "saudi" },
//!     "record": { "periods": [
//!         { "scheme": "social_insurance", "from": "2012-01-01", "wages": [
//!             { "from": "2012-01-01", "wage": "8000.00" },
//!             { "from": "2020-01-01", "wage": "12500.00" }
//!         ] }
//!     ] },
//!     "question": { "retirement_dates": {} }
//! }"#).unwrap();
//! let outcome = benefits::evaluate(&case).unwrap();
//! assert_eq!(outcome.regime, benefits::Regime::OldAmended);
//! ```

mod amounts;
mod check;
mod period;
mod person;

use calendar::Date;
use serde::{Deserialize, Serialize};

pub use amounts::{Amount, Percent};
pub use period::{MonthCalendar, Period, PeriodStatus, Record, Scheme, WageFrom};
pub use person::{Nationality, Person, Sex};

use crate::question::Question;

/// A person, their record and a question, asked on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Case {
    /// The day the question is asked on. Nothing in the crate reads a clock.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::IsoDate"))]
    pub today: Date,
    /// Who asks.
    pub person: Person,
    /// What they contributed, and when.
    #[serde(default)]
    pub record: Record,
    /// What they ask.
    pub question: Question,
}
