//! Text areas in their states.

use leptos::prelude::*;

use super::TextArea;
use crate::ui::example::{Example, sample, sample_error};

/// Plain, with hint and file, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "plain",
        view: || {
            view! { <TextArea id="area-plain" label=sample("ملاحظة", "Note") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "file",
        view: || {
            view! { <TextArea id="area-file" label=sample("الأجور", "Wages") hint=sample("سطر لكل مدة", "One line a period") file_label=sample("أو اختر ملفًا", "Or choose a file") value=RwSignal::new("2012-01-01,2020-12-31,9000".to_owned()) left_to_right=true /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <TextArea id="area-error" label=sample("الأجور", "Wages") error=sample_error("السطر 2: يجب أن يبدأ بتاريخ", "Line 2 must begin with a date") value=RwSignal::new("x".to_owned()) left_to_right=true not_required=true /> }.into_any()
        },
    },
];
