//! Page feedback, live.

use leptos::prelude::*;

use super::{OpinionForm, PageFeedback};
use crate::ui::example::Example;

/// The question.
pub const EXAMPLES: &[Example] = &[Example {
    name: "question",
    view: || {
        let form = |(useful, sent): (bool, Callback<()>)| {
            view! { <OpinionForm useful on_send=move |_| sent.run(()) /> }.into_any()
        };
        view! { <PageFeedback form=Callback::new(form) /> }.into_any()
    },
}];
