//! Amounts in their states.

use leptos::prelude::*;

use super::MoneyField;
use crate::ui::example::{Example, sample, sample_error};

/// Filled, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "filled",
        view: || {
            view! { <MoneyField id="money-filled" label=sample("الأجر الشهري الخاضع للاشتراك", "Monthly wage subject to contributions") hint=sample("الأجر الأساسي وبدل السكن، بالريال السعودي", "Basic wage plus housing, in Saudi riyals") value=RwSignal::new("14,200.00".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <MoneyField id="money-error" label=sample("الأجر الشهري الخاضع للاشتراك", "Monthly wage subject to contributions") error=sample_error("يجب أن يكون الأجر رقمًا، مثل \u{2066}8,450.50\u{2069}", "Wage must be a number, like 8,450.50") value=RwSignal::new("8,45".to_owned()) /> }.into_any()
        },
    },
];
