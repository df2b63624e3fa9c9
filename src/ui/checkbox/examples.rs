//! Checkboxes in their states.

use leptos::prelude::*;

use super::Checkbox;
use crate::ui::example::{Example, sample, sample_error};

/// Open, ticked, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "open",
        view: || {
            view! { <Checkbox id="checkbox-open" label=sample("أقر بصحة البيانات", "I declare that the details are correct") checked=RwSignal::new(false) /> }.into_any()
        },
    },
    Example {
        name: "ticked",
        view: || {
            view! { <Checkbox id="checkbox-ticked" label=sample("أرسل لي رسالة عند صدور القرار", "Text me when there is a decision") hint=sample("إلى الجوال المسجل لديك", "To your registered mobile") checked=RwSignal::new(true) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <Checkbox id="checkbox-error" label=sample("أقر بصحة البيانات", "I declare that the details are correct") error=sample_error("وافق على الإقرار للمتابعة", "Agree to the declaration to continue") checked=RwSignal::new(false) /> }.into_any()
        },
    },
];
