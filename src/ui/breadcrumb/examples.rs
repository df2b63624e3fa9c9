//! Ways back.

use leptos::prelude::*;

use super::{Breadcrumb, Crumb};
use crate::ui::example::{Example, sample};

/// Two pages above.
pub const EXAMPLES: &[Example] = &[Example {
    name: "two-above",
    view: || {
        let crumb = |label| Crumb {
            label,
            href: Signal::stored("#".to_owned()),
        };
        view! { <Breadcrumb above=vec![crumb(sample("الرئيسية", "Home")), crumb(sample("حاسبة المنافع", "Calculators"))] current=sample("حاسبة المعاش", "Pension calculator") /> }.into_any()
    },
}];
