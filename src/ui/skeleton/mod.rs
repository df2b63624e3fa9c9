//! The shape of what is still coming.

use leptos::prelude::*;

/// Grey lines in the place of text, hidden from assistive technology.
#[component]
pub fn Skeleton(
    /// How many lines.
    lines: usize,
) -> impl IntoView {
    view! {
        <div class="g-skeleton" aria-hidden="true">
            {(0..lines).map(|_| view! { <span class="g-skeleton__line"></span> }).collect_view()}
        </div>
    }
}
