//! Page headings.

use leptos::prelude::*;

use super::PageHeading;
use crate::ui::example::{Example, sample};

/// With everything.
pub const EXAMPLES: &[Example] = &[Example {
    name: "full",
    view: || {
        view! { <PageHeading text=sample("أدخل رمز التحقق", "Enter the verification code") caption=sample("تسجيل دخول الأفراد", "Sign in: individuals") lead=sample("الخطوة الأخيرة قبل الدخول إلى حسابك.", "The last step before your account opens.") /> }.into_any()
    },
}];
