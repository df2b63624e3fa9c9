//! Identity numbers in their states.

use leptos::prelude::*;

use super::IdentityNumberField;
use crate::ui::example::{Example, sample_error};

/// Empty, filled, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "empty",
        view: || {
            view! { <IdentityNumberField id="identity-empty" value=RwSignal::new(String::new()) /> }
                .into_any()
        },
    },
    Example {
        name: "filled",
        view: || {
            view! { <IdentityNumberField id="identity-filled" autocomplete="username" value=RwSignal::new("1098765432".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <IdentityNumberField id="identity-error" error=sample_error("يجب أن يتكون رقم الهوية من 10 أرقام", "National ID must be 10 digits") value=RwSignal::new("10987".to_owned()) /> }.into_any()
        },
    },
];
