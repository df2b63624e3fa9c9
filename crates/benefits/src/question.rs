//! What can be asked: see [`Question`], which has one variant a benefit.

pub use crate::registry::Question;
