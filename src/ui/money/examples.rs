//! Amounts.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Money;
use crate::ui::example::Example;

/// With halalas, whole, negative.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "halalas",
        view: || view! { <Money amount=Signal::stored(Decimal::new(845_050, 2)) /> }.into_any(),
    },
    Example {
        name: "whole",
        view: || {
            view! { <Money amount=Signal::stored(Decimal::new(1_059_000, 2)) whole=true /> }
                .into_any()
        },
    },
    Example {
        name: "negative",
        view: || view! { <Money amount=Signal::stored(Decimal::new(-12_000, 2)) /> }.into_any(),
    },
];
