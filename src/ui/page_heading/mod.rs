//! The one `h1` of a page, which takes the focus after a route change.

use leptos::prelude::*;

/// The id by which the frame finds the heading.
pub const PAGE_HEADING_ID: &str = "page-heading";

/// The page's heading.
#[component]
pub fn PageHeading(
    /// The words.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <h1 class="g-page-heading" id=PAGE_HEADING_ID tabindex="-1">{text}</h1> }
}
