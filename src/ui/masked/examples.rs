//! Masked identifiers.

use leptos::prelude::*;

use super::Masked;
use crate::ui::example::Example;

/// An identity number, an IBAN.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "identity-number",
        view: || view! { <Masked value=Signal::stored("10••••••39".to_owned()) /> }.into_any(),
    },
    Example {
        name: "iban",
        view: || {
            view! { <Masked value=Signal::stored("SA03 •••• •••• 7519".to_owned()) /> }.into_any()
        },
    },
];
