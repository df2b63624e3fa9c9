//! There is nothing to show yet: what will appear here, and how.

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, shapes};

/// An empty place that explains itself.
#[component]
pub fn EmptyState(
    /// What is empty.
    #[prop(into)]
    title: Signal<String>,
    /// What will appear here and how.
    #[prop(into)]
    text: Signal<String>,
    /// An icon for the kind of thing.
    #[prop(default = shapes::INFO)]
    picture: Icon,
    /// At most one action.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="g-empty">
            {icon(picture)}
            <p class="g-empty__title"><strong>{title}</strong></p>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
