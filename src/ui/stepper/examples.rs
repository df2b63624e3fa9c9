//! Steps.

use leptos::prelude::*;

use super::Stepper;
use crate::ui::example::{Example, sample};

/// The second of four.
pub const EXAMPLES: &[Example] = &[Example {
    name: "second-of-four",
    view: || {
        view! {
        <Stepper
            steps=vec![sample("تاريخ الميلاد", "Date of birth"), sample("مدة الاشتراك", "Contributions"), sample("الأجر", "Wage"), sample("النتيجة", "Result")]
            current=Signal::stored(2)
        />
    }.into_any()
    },
}];
