//! Text fields in their states.

use leptos::prelude::*;

use super::TextField;
use crate::ui::example::{Example, sample, sample_error};
use crate::ui::field::FieldWidth;

/// Plain, with hint, in error, optional, left to right, read only.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "plain",
        view: || {
            view! { <TextField id="text-plain" label=sample("اسم المستخدم", "Username") value=RwSignal::new(String::new()) left_to_right=true width=FieldWidth::Twenty /> }.into_any()
        },
    },
    Example {
        name: "hint",
        view: || {
            view! { <TextField id="text-hint" label=sample("رقم الجوال", "Mobile number") hint=sample("مثال: \u{2066}05X XXX XXXX\u{2069}", "For example, 05X XXX XXXX") input_mode="tel" value=RwSignal::new("0550000000".to_owned()) left_to_right=true width=FieldWidth::Ten /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <TextField id="text-error" label=sample("البريد الإلكتروني", "Email address") error=sample_error("أدخل البريد الإلكتروني بالصيغة الصحيحة، مثل name@example.com", "Enter an email address in the correct format, like name@example.com") value=RwSignal::new("name@".to_owned()) left_to_right=true width=FieldWidth::Twenty /> }.into_any()
        },
    },
    Example {
        name: "optional",
        view: || {
            view! { <TextField id="text-optional" label=sample("ملاحظات", "Notes") not_required=true value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "read-only",
        view: || {
            view! { <TextField id="text-read-only" label=sample("المنشأة", "Establishment") read_only=Signal::stored(true) value=RwSignal::new("شركة الواحة للمقاولات".to_owned()) /> }.into_any()
        },
    },
];
