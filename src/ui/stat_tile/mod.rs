//! One figure that matters, with what it is and what it means.
//!
//! Native elements: a group of `<dl>`. A figure that is not known is words, never a zero.

pub mod examples;

use leptos::prelude::*;

/// How large the figure is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StatSize {
    /// One of several.
    #[default]
    Usual,
    /// The result of a page.
    Hero,
    /// A figure made of words, such as a date.
    Words,
}

/// A figure under its name, over its explanation.
#[component]
pub fn StatTile(
    /// What the figure is.
    #[prop(into)]
    label: Signal<String>,
    /// One sentence under it: per what, as of when.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// How large it is set.
    #[prop(optional)]
    size: StatSize,
    /// The figure.
    children: Children,
) -> impl IntoView {
    let (class, value_class) = match size {
        StatSize::Usual => ("g-stat", "g-stat__value"),
        StatSize::Hero => ("g-stat g-stat--hero", "g-stat__value"),
        StatSize::Words => ("g-stat", "g-stat__value g-stat__value--text"),
    };
    view! {
        <dl class=class>
            <dt class="g-stat__label">{label}</dt>
            <dd class=value_class>{children()}</dd>
            {note.map(|note| view! { <dd class="g-stat__note">{note}</dd> })}
        </dl>
    }
}

/// What stands in a tile while there is no figure.
#[component]
pub fn MissingStat(
    /// What will appear and when.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <span class="g-stat__value--missing">{text}</span> }
}
