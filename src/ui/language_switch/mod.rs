//! The way to the same page in the other language.
//!
//! Native element: a link whose words are in the other language, with that language's `lang`, so
//! that a screen reader pronounces them right (WCAG 3.1.2).

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, shapes};
use crate::i18n::use_i18n;

/// A link to this page in the other language.
#[component]
pub fn LanguageSwitch(
    /// This page's address in the other language.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let other = move || i18n.locale().other();
    view! {
        <a
            class="g-button g-button--secondary g-button--compact g-language"
            href=href
            hreflang=move || other().tag()
            lang=move || other().tag()
            dir=move || other().direction()
        >
            {icon(shapes::LANGUAGES)}
            <span>{move || i18n.text("ui-other-language")}</span>
        </a>
    }
}
