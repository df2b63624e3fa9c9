//! A framed part of a page, and a door to another page.
//!
//! Native elements: `<section>` named by its heading; a door is an `<article>` with one link whose
//! area covers it, so that it is one target and one tab stop.

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, shapes};

/// A heading of a level from 2 to 4, so that components fit into any page's outline.
pub(crate) fn heading(
    level: u8,
    class: &'static str,
    id: Option<String>,
    text: Signal<String>,
) -> AnyView {
    match level {
        4 => view! { <h4 class=class id=id>{text}</h4> }.into_any(),
        3 => view! { <h3 class=class id=id>{text}</h3> }.into_any(),
        _ => view! { <h2 class=class id=id>{text}</h2> }.into_any(),
    }
}

/// A framed part of a page with a heading.
#[component]
pub fn Card(
    /// The card's id; its heading is `id-title`.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// The heading's level, 2 to 4.
    #[prop(default = 2)]
    level: u8,
    /// For when the data in it speaks, in words.
    #[prop(optional, into)]
    as_of: Option<Signal<String>>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <section class="g-card" id=id aria-labelledby=labelled_by>
            <div class="g-card__header">
                {heading(level, "g-card__title", Some(title_id), title)}
                {as_of.map(|as_of| view! { <p class="g-card__as-of">{as_of}</p> })}
            </div>
            {children()}
        </section>
    }
}

/// A card that is one link.
#[component]
pub fn DoorCard(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// What is there.
    #[prop(into)]
    title: Signal<String>,
    /// One line about it.
    #[prop(into)]
    text: Signal<String>,
    /// Its icon.
    picture: Icon,
    /// The heading's level, 2 to 4.
    #[prop(default = 2)]
    level: u8,
) -> impl IntoView {
    let link = view! { <a href=href>{title}</a> };
    let heading = match level {
        4 => view! { <h4 class="g-door__title">{link}</h4> }.into_any(),
        3 => view! { <h3 class="g-door__title">{link}</h3> }.into_any(),
        _ => view! { <h2 class="g-door__title">{link}</h2> }.into_any(),
    };
    view! {
        <article class="g-door">
            <span class="g-door__icon">{icon(picture)}</span>
            {heading}
            <p class="g-door__text">{text}</p>
            <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
        </article>
    }
}
