//! Radio buttons, as a list and as cards.

use leptos::prelude::*;

use super::{Choice, RadioCards, RadioList};
use crate::ui::example::{Example, sample, sample_error};

fn roles() -> Vec<Choice> {
    vec![
        Choice::new(
            "organisation",
            sample("مشرف مؤسسة", "Organisation supervisor"),
        )
        .with_hint(sample(
            "تدير جميع منشآت المؤسسة",
            "You manage all its establishments",
        )),
        Choice::new(
            "establishment",
            sample("مشرف منشأة", "Establishment supervisor"),
        )
        .with_hint(sample("تدير منشأة واحدة", "You manage one establishment")),
    ]
}

/// List, list in error, cards with one chosen.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "list",
        view: || {
            view! { <RadioList id="radio-list" legend=sample("هل عملت لدى جهة حكومية؟", "Have you worked for a government body?") options=vec![Choice::new("yes", sample("نعم", "Yes")), Choice::new("no", sample("لا", "No"))] value=RwSignal::new("no".to_owned()) /> }.into_any()
        },
    },
    Example {
        name: "list-error",
        view: || {
            view! { <RadioList id="radio-list-error" legend=sample("ما دورك؟", "What is your role?") options=roles() error=sample_error("اختر دورك", "Select your role") value=RwSignal::new(String::new()) /> }.into_any()
        },
    },
    Example {
        name: "cards",
        view: || {
            view! { <RadioCards id="radio-cards" legend=sample("ما دورك؟", "What is your role?") options=roles() value=RwSignal::new("establishment".to_owned()) /> }.into_any()
        },
    },
];
