//! Codes in their states.

use leptos::prelude::*;

use super::CodeField;
use crate::ui::example::{Example, sample, sample_error};

/// Empty, half typed, complete, in error.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "empty",
        view: || {
            view! { <CodeField id="code-empty" label=sample("رمز التحقق", "Verification code") hint=sample("أرسلنا رمزًا من 6 أرقام إلى الجوال المنتهي بـ \u{2066}••21\u{2069}", "We sent a 6-digit code to the mobile number ending ••21") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "half-typed",
        view: || {
            view! { <CodeField id="code-half" label=sample("رمز التحقق", "Verification code") value=RwSignal::new("482".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <CodeField id="code-error" label=sample("رمز التحقق", "Verification code") error=sample_error("رمز التحقق غير صحيح", "The verification code is incorrect") value=RwSignal::new("482917".to_owned()) /> }.into_any()
        },
    },
];
