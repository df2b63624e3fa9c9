//! Something that may be opened.
//!
//! ARIA pattern: Disclosure, by `<details>`: the browser finds text inside a closed one, and paper
//! shows it open.

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, shapes};

/// A line that opens what is below it.
#[component]
pub fn Disclosure(
    /// What is inside.
    #[prop(into)]
    title: Signal<String>,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it is open from the start.
    #[prop(optional)]
    open: bool,
    /// The heading level of the line, 2 to 4, where it belongs into the page's outline.
    #[prop(optional)]
    level: Option<u8>,
    /// Without the line below, for a single one inside text.
    #[prop(optional)]
    plain: bool,
    /// What is opened.
    children: Children,
) -> impl IntoView {
    let class = if plain {
        "g-disclosure g-disclosure--plain"
    } else {
        "g-disclosure"
    };
    let words = match level {
        Some(level) => super::card::heading(level, "", None, title),
        None => view! { <span>{title}</span> }.into_any(),
    };
    view! {
        <details class=class id=id open=open>
            <summary class="g-disclosure__summary">{words}{icon(shapes::CHEVRON_DOWN)}</summary>
            <div class="g-disclosure__body">{children()}</div>
        </details>
    }
}
