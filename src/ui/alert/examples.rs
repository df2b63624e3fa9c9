//! Messages of every kind.

use leptos::prelude::*;

use super::{Alert, AlertKind};
use crate::ui::example::{Example, sample};

/// One of each kind.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "warning",
        view: || {
            view! { <Alert kind=AlertKind::Warning title=sample("تنتهي مهلة تعديل أجور محرم بعد 3 أيام.", "The deadline for correcting Muharram wages is in 3 days.")><p>{sample("عدّلها قبل 15 محرم 1448هـ الموافق 30 يونيو 2026م.", "Correct them before 15 Muharram 1448 AH, equivalent to 30 June 2026.")}</p></Alert> }.into_any()
        },
    },
    Example {
        name: "info",
        view: || {
            view! { <Alert title=sample("هذه نتيجة تقديرية للاسترشاد، ولا تُعد قرارًا باستحقاق المنفعة.", "This is an estimate for guidance, not an entitlement decision.") /> }.into_any()
        },
    },
    Example {
        name: "success",
        view: || {
            view! { <Alert kind=AlertKind::Success title=sample("أرسلنا رمزًا جديدًا.", "We sent a new code.")><p>{sample("الرمز السابق لم يعد صالحًا.", "The previous code no longer works.")}</p></Alert> }.into_any()
        },
    },
    Example {
        name: "error",
        view: || {
            view! { <Alert kind=AlertKind::Error title=sample("أُوقف الدخول مؤقتًا لحماية حسابك.", "Sign-in is paused to protect your account.") /> }.into_any()
        },
    },
];
