//! Lists in their states.

use leptos::prelude::*;

use super::{Select, SelectOption};
use crate::ui::example::{Example, sample, sample_error};

fn banks() -> Signal<Vec<SelectOption>> {
    Signal::stored(vec![
        SelectOption::new("first", sample("سبب عائلي", "Family reasons")),
        SelectOption::new(
            "second",
            sample("الانتقال إلى مدينة أخرى", "Moving to another city"),
        ),
        SelectOption::new("third", sample("سبب آخر", "Another reason")),
    ])
}

/// Nothing chosen, chosen, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "nothing-chosen",
        view: || {
            view! { <Select id="select-empty" label=sample("سبب ترك العمل", "Reason for leaving") options=banks() placeholder=sample("اختر سببًا", "Select a reason") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "chosen",
        view: || {
            view! { <Select id="select-chosen" label=sample("سبب ترك العمل", "Reason for leaving") options=banks() value=RwSignal::new("second".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <Select id="select-error" label=sample("سبب ترك العمل", "Reason for leaving") options=banks() placeholder=sample("اختر سببًا", "Select a reason") error=sample_error("اختر سبب ترك العمل", "Select your reason for leaving") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
];
