//! Sliders in their states.

use leptos::prelude::*;

use super::RangeField;
use crate::ui::example::{Example, sample};

/// At the beginning and in the middle.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "first",
        view: || {
            view! { <RangeField id="range-first" label=sample("شهر التوقف", "Month of leaving") last=Signal::stored(120) value=RwSignal::new(0) shown=sample("يناير 2040م", "January 2040") /> }.into_any()
        },
    },
    Example {
        name: "middle",
        view: || {
            view! { <RangeField id="range-middle" label=sample("شهر التوقف", "Month of leaving") last=Signal::stored(120) value=RwSignal::new(60) shown=sample("يناير 2045م", "January 2045") /> }.into_any()
        },
    },
];
