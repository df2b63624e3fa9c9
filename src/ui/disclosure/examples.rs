//! Disclosures.

use leptos::prelude::*;

use super::Disclosure;
use crate::ui::example::{Example, sample};

/// Closed, open.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "closed",
        view: || {
            view! { <Disclosure title=sample("كيف حُسبت النتيجة؟", "How was this calculated?")><p>{sample("متوسط الأجر × عدد الأشهر ÷ 480", "Average wage × months ÷ 480")}</p></Disclosure> }.into_any()
        },
    },
    Example {
        name: "open",
        view: || {
            view! { <Disclosure open=true level=3 title=sample("لماذا نسأل عن تاريخ الميلاد؟", "Why do we ask for your date of birth?")><p>{sample("لأن سن الاستحقاق يختلف باختلاف سنة الميلاد.", "Because the age of entitlement depends on the year of birth.")}</p></Disclosure> }.into_any()
        },
    },
];
