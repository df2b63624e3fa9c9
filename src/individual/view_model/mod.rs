//! What the pages show, computed from the contract's types without a browser, a text or a clock.
//!
//! **Invariant:** nothing here formats; words, numbers, amounts and dates are put into language by
//! the views through `i18n`.

pub mod case;
pub mod coverage;
pub mod estimate;
pub mod next_step;
pub mod record;
pub mod status;
pub mod wages;
