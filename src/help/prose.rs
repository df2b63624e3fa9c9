//! A part of a page to read: a heading with paragraphs and points.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;

/// A heading of the second level over paragraphs and, after them, points.
#[component]
pub(super) fn ProseSection(
    /// Its anchor.
    id: &'static str,
    /// The key of its heading.
    heading: &'static str,
    /// The keys of its paragraphs.
    #[prop(optional)]
    paragraphs: &'static [&'static str],
    /// The keys of its points.
    #[prop(optional)]
    points: &'static [&'static str],
    /// What follows them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let i18n = use_i18n();
    let heading_id = format!("{id}-heading");
    let named_by = heading_id.clone();
    view! {
        <section id=id class="g-prose" aria-labelledby=named_by>
            <h2 id=heading_id>{move || i18n.text(heading)}</h2>
            {paragraphs.iter().map(|key| view! { <p>{move || i18n.text(key)}</p> }).collect_view()}
            {(!points.is_empty()).then(|| view! {
                <ul>
                    {points.iter().map(|key| view! { <li>{move || i18n.text(key)}</li> }).collect_view()}
                </ul>
            })}
            {children.map(|children| children())}
        </section>
    }
}
