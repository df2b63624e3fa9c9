//! The skip link.

use leptos::prelude::*;

use super::SkipLink;
use crate::ui::example::Example;

/// Hidden until it has the focus.
pub const EXAMPLES: &[Example] = &[Example {
    name: "skip",
    view: || view! { <SkipLink /> }.into_any(),
}];
