//! What each card says, worked out of the contract without words.

pub mod due;
pub mod headcount;
