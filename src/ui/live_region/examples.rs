//! The regions, which show nothing.

use leptos::prelude::*;

use super::{LiveRegions, provide_announcer};
use crate::ui::example::Example;

/// The two regions with a sentence in each.
pub const EXAMPLES: &[Example] = &[Example {
    name: "regions",
    view: || {
        let announcer = provide_announcer();
        announcer.polite("…");
        view! { <LiveRegions /> }.into_any()
    },
}];
