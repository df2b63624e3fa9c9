//! Error summaries.

use leptos::prelude::*;

use super::{ErrorSummary, FieldError};
use crate::ui::example::{Example, sample};

/// One problem, two problems.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "one",
        view: || {
            let text = sample("أدخل كلمة المرور", "Enter your password");
            let errors = Signal::derive(move || vec![FieldError::new("password", text.get())]);
            view! { <ErrorSummary id="summary-one" errors=errors attempt=Signal::stored(0) /> }
                .into_any()
        },
    },
    Example {
        name: "two",
        view: || {
            let first = sample(
                "أدخل رقم الهوية الوطنية أو الإقامة",
                "Enter your national ID or Iqama number",
            );
            let second = sample("أدخل كلمة المرور", "Enter your password");
            let errors = Signal::derive(move || {
                vec![
                    FieldError::new("identity", first.get()),
                    FieldError::new("password", second.get()),
                ]
            });
            view! { <ErrorSummary id="summary-two" errors=errors attempt=Signal::stored(0) /> }
                .into_any()
        },
    },
];
