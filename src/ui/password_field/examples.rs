//! Password fields in their states.

use leptos::prelude::*;

use super::PasswordField;
use crate::ui::example::{Example, sample, sample_error};

/// Current password, error, new password.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "current",
        view: || {
            view! { <PasswordField id="password-current" label=sample("كلمة المرور", "Password") value=RwSignal::new("secret words".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <PasswordField id="password-error" label=sample("كلمة المرور", "Password") error=sample_error("أدخل كلمة المرور", "Enter your password") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "new",
        view: || {
            view! { <PasswordField id="password-new" label=sample("كلمة المرور الجديدة", "New password") hint=sample("15 حرفًا على الأقل. يمكنك استخدام عبارة من عدة كلمات.", "At least 15 characters. You can use a phrase of several words.") autocomplete="new-password" value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
];
