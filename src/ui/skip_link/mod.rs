//! The first stop of the keyboard: past everything that repeats (WCAG 2.4.1).

pub mod examples;

use leptos::prelude::*;

use crate::browser::dom;
use crate::i18n::use_i18n;
use crate::t;

/// The id of the element that holds a page's own content.
pub const MAIN_ID: &str = "main";

/// A link to the page's content, seen while it has the focus.
#[component]
pub fn SkipLink() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a
            class="g-skip"
            href=format!("#{MAIN_ID}")
            on:click=move |event| {
                // The address stays as it is: a fragment in it would be kept by a language switch.
                if dom::focus(MAIN_ID) {
                    event.prevent_default();
                }
            }
        >
            {t!(i18n, "ui-skip-to-content")}
        </a>
    }
}
