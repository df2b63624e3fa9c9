//! Every kind of button in its states.

use leptos::prelude::*;

use super::{Button, ButtonKind, LinkButton};
use crate::ui::example::{Example, sample};
use crate::ui::icon::shapes;

/// Kinds, icon, working, compact, link.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "primary",
        view: || {
            view! { <Button label=sample("تسجيل الدخول", "Sign in") submit=true /> }.into_any()
        },
    },
    Example {
        name: "secondary",
        view: || {
            view! { <Button label=sample("حفظ والعودة لاحقًا", "Save and return later") kind=ButtonKind::Secondary /> }
                .into_any()
        },
    },
    Example {
        name: "ghost-with-icon",
        view: || {
            view! {
                <Button label=sample("الدخول بمفتاح المرور", "Sign in with a passkey") kind=ButtonKind::Ghost icon=shapes::FINGERPRINT />
            }
            .into_any()
        },
    },
    Example {
        name: "danger",
        view: || {
            view! { <Button label=sample("حذف الحساب البنكي", "Delete the bank account") kind=ButtonKind::Danger icon=shapes::TRASH /> }
                .into_any()
        },
    },
    Example {
        name: "plain",
        view: || {
            view! { <Button label=sample("إرسال رمز جديد", "Send a new code") kind=ButtonKind::Plain /> }.into_any()
        },
    },
    Example {
        name: "working",
        view: || {
            view! { <Button label=sample("إرسال الطلب", "Submit request") working=Signal::stored(true) /> }.into_any()
        },
    },
    Example {
        name: "compact",
        view: || {
            view! { <Button label=sample("طباعة", "Print") kind=ButtonKind::Secondary icon=shapes::PRINTER compact=true /> }
                .into_any()
        },
    },
    Example {
        name: "link",
        view: || {
            view! { <LinkButton label=sample("احسب بالتفصيل", "Calculate in detail") href=Signal::stored("#".to_owned()) leading_icon=shapes::CALCULATOR /> }
                .into_any()
        },
    },
];
