//! New passwords in their states.

use contract::values::PasswordContext;
use leptos::prelude::*;

use super::NewPasswordField;
use crate::ui::example::{Example, sample, sample_error};

fn field(id: &'static str, typed: &'static str) -> AnyView {
    view! {
        <NewPasswordField
            id
            label=sample("كلمة المرور الجديدة", "New password")
            value=RwSignal::new(typed.to_owned())
            context=Signal::derive(PasswordContext::unknown)
        />
    }
    .into_any()
}

/// Nothing typed, too short, every rule met, refused.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "empty",
        view: || field("new-password-empty", ""),
    },
    Example {
        name: "too-short",
        view: || field("new-password-short", "seven camels"),
    },
    Example {
        name: "met",
        view: || field("new-password-met", "seven brown camels slept"),
    },
    Example {
        name: "refused",
        view: || {
            view! {
                <NewPasswordField
                    id="new-password-refused"
                    label=sample("كلمة المرور الجديدة", "New password")
                    value=RwSignal::new("sunshine princess".to_owned())
                    context=Signal::derive(PasswordContext::unknown)
                    error=sample_error("اختر كلمة مرور أقل شيوعًا", "Choose a less common password")
                />
            }
            .into_any()
        },
    },
];
