//! Month fields in their states.

use leptos::prelude::*;

use super::MonthField;
use crate::ui::example::{Example, sample, sample_error};

/// Empty, chosen, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "empty",
        view: || {
            view! { <MonthField id="month-empty" legend=sample("شهر الاشتراك", "Contribution month") month=RwSignal::new(String::new()) year=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "chosen",
        view: || {
            view! { <MonthField id="month-chosen" legend=sample("شهر الاشتراك", "Contribution month") hint=sample("بالتقويم الميلادي", "In the Gregorian calendar") month=RwSignal::new("11".to_owned()) year=RwSignal::new("2026".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <MonthField id="month-error" legend=sample("شهر الاشتراك", "Contribution month") error=sample_error("اختر الشهر واكتب السنة بأربعة أرقام", "Choose the month and write the year in four digits") month=RwSignal::new(String::new()) year=RwSignal::new("26".to_owned()) not_required=true /> }.into_any()
        },
    },
];
