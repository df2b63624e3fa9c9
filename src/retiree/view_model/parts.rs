//! A payment's way from the gross to the net amount.

use calendar::Month;
use contract::{ComponentKind, DeductionKind, PaymentParts};
use rust_decimal::Decimal;

/// What is paid, what is taken off, what is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What the pension is made of, SAR.
    pub components: Vec<(ComponentKind, Decimal)>,
    /// All of it.
    pub gross: Decimal,
    /// What is taken off: why, how much, and the last month of it.
    pub deductions: Vec<(DeductionKind, Decimal, Option<Month>)>,
    /// All that is taken off.
    pub deducted: Decimal,
    /// What reaches the bank.
    pub net: Decimal,
}

impl Parts {
    /// The parts of a payment.
    pub fn of(parts: &PaymentParts) -> Parts {
        Parts {
            components: parts
                .components
                .iter()
                .map(|one| (one.kind.clone(), one.amount.amount()))
                .collect(),
            gross: parts.gross.amount(),
            deductions: parts
                .deductions
                .iter()
                .map(|one| (one.kind.clone(), one.amount.amount(), one.last_month))
                .collect(),
            deducted: parts.deducted.amount(),
            net: parts.net.amount(),
        }
    }

    /// Whether the pension is made of more than one part.
    pub fn has_several_components(&self) -> bool {
        self.components.len() > 1
    }
}
