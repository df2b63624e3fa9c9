//! The language switch.

use leptos::prelude::*;

use super::LanguageSwitch;
use crate::ui::example::Example;

/// To the other language.
pub const EXAMPLES: &[Example] = &[Example {
    name: "switch",
    view: || view! { <LanguageSwitch href=Signal::stored("#".to_owned()) /> }.into_any(),
}];
