//! What each card says, worked out of the contract without words.

pub mod next_payment;
pub mod parts;
pub mod payments;
