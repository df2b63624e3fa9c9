//! Texts that more than one module uses.

use super::{Text, text};

pub(crate) static REFUSAL_NOT_COVERED: Text =
    text!("law-refusal-not-covered", "population", "date");
pub(crate) static REFUSAL_PARAMETER_SHAPE: Text = text!("law-refusal-parameter-shape");
pub(crate) static REFUSAL_PERIOD_ORDER: Text = text!("law-refusal-period-order", "from", "to");
pub(crate) static REFUSAL_PERIOD_WAGES: Text = text!("law-refusal-period-wages", "from");
pub(crate) static REFUSAL_RECORD_TOO_LONG: Text = text!("law-refusal-record-too-long", "most");
pub(crate) static REFUSAL_OVERLAP: Text = text!("law-refusal-overlap", "month");
pub(crate) static REFUSAL_BORN_LATER: Text = text!("law-refusal-born-later", "birth", "today");
pub(crate) static REFUSAL_BEFORE_BIRTH: Text = text!("law-refusal-before-birth", "date", "birth");
pub(crate) static REFUSAL_TOO_FAR: Text = text!("law-refusal-too-far");
pub(crate) static REFUSAL_TOO_LARGE: Text = text!("law-refusal-too-large");
pub(crate) static REFUSAL_MISSING: Text = text!("law-refusal-missing");
pub(crate) static REFUSAL_RANGE: Text = text!("law-refusal-range", "least", "most");
pub(crate) static REFUSAL_BEFORE: Text = text!("law-refusal-before", "date", "earliest");
pub(crate) static REFUSAL_NO_WAGES: Text = text!("law-refusal-no-wages");

pub(crate) static REFUSAL_NOT_OLD_LAW: Text = text!("law-refusal-not-old-law");

pub(crate) static TEXTS: &[&Text] = &[
    &REFUSAL_NOT_COVERED,
    &REFUSAL_PARAMETER_SHAPE,
    &REFUSAL_PERIOD_ORDER,
    &REFUSAL_PERIOD_WAGES,
    &REFUSAL_RECORD_TOO_LONG,
    &REFUSAL_OVERLAP,
    &REFUSAL_BORN_LATER,
    &REFUSAL_BEFORE_BIRTH,
    &REFUSAL_TOO_FAR,
    &REFUSAL_TOO_LARGE,
    &REFUSAL_MISSING,
    &REFUSAL_RANGE,
    &REFUSAL_BEFORE,
    &REFUSAL_NO_WAGES,
    &REFUSAL_NOT_OLD_LAW,
];
