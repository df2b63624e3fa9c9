//! The stamp, which no example can make official.

use leptos::prelude::*;

use super::Stamp;
use crate::ui::example::Example;

/// As it is anywhere but on a registered government host.
pub const EXAMPLES: &[Example] = &[Example {
    name: "prototype",
    view: || view! { <Stamp registration=Signal::stored(None::<String>) /> }.into_any(),
}];
