//! Page feedback, live.

use leptos::prelude::*;

use super::PageFeedback;
use crate::ui::example::Example;

/// The question.
pub const EXAMPLES: &[Example] = &[Example {
    name: "question",
    view: || view! { <PageFeedback on_send=|_| () /> }.into_any(),
}];
