//! Failures.

use leptos::prelude::*;

use super::ErrorPanel;
use crate::ui::example::{Example, sample};

/// With and without a reference.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "reference",
        view: || {
            view! { <ErrorPanel text=sample("تعذّر عرض سجل الأجور. حاول مرة أخرى.", "Your wages could not be shown. Try again.") reference=Some("7f3c-91aa".to_owned()) on_retry=Callback::new(|()| ()) /> }.into_any()
        },
    },
    Example {
        name: "plain",
        view: || {
            view! { <ErrorPanel text=sample("لا يوجد اتصال بالإنترنت. سنعيد المحاولة عند عودة الاتصال.", "You are offline. We will try again when you are back online.") on_retry=Callback::new(|()| ()) /> }.into_any()
        },
    },
];
