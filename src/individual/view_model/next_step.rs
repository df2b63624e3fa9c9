//! The one thing the person should do next.

use calendar::{Date, Month};
use contract::{BilingualText, NextStep, NextThing};
use rust_decimal::Decimal;

/// What the next-thing card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextCard {
    /// A wage below the minimum contributory wage was reported.
    WageBelowMinimum {
        /// For which month.
        month: Month,
        /// The wage, SAR.
        wage: Decimal,
        /// The minimum, SAR.
        minimum: Decimal,
        /// Who reported it.
        employer: BilingualText,
    },
    /// No bank account is on record.
    MissingIban,
    /// Days between two periods that nobody reported.
    Gap {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
        /// Whole months.
        months: u32,
    },
    /// Nothing waits for the person.
    Clear,
    /// Something waits that this build cannot name.
    Newer,
}

impl NextCard {
    /// What a next step says.
    pub fn of(step: &NextStep) -> NextCard {
        match &step.next {
            NextThing::WageBelowMinimum {
                month,
                wage,
                minimum,
                employer,
            } => NextCard::WageBelowMinimum {
                month: *month,
                wage: wage.amount(),
                minimum: minimum.amount(),
                employer: employer.clone(),
            },
            NextThing::MissingIban => NextCard::MissingIban,
            NextThing::GapToCheck { from, to, months } => NextCard::Gap {
                from: *from,
                to: *to,
                months: *months,
            },
            NextThing::None => NextCard::Clear,
            NextThing::Unknown => NextCard::Newer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::individual::samples;

    #[test]
    fn every_thing_has_a_card() {
        for thing in samples::next_things() {
            let step = NextStep {
                as_of: samples::as_of(),
                next: thing.clone(),
            };
            let card = NextCard::of(&step);
            assert_eq!(card == NextCard::Clear, thing == NextThing::None);
            assert_eq!(card == NextCard::Newer, thing == NextThing::Unknown);
        }
    }
}
