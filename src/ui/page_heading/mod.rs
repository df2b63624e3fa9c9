//! The one `h1` of a page.
//!
//! Native element: `<h1>`. It takes the focus after a change of route (WCAG 2.4.3), so it can be
//! focused by script but not by the keyboard.

pub mod examples;

use leptos::prelude::*;

/// The id by which the frame finds the heading.
pub const PAGE_HEADING_ID: &str = "page-heading";

/// The page's heading; every page renders exactly one, at once, also while its data is loading.
#[component]
pub fn PageHeading(
    /// The words.
    #[prop(into)]
    text: Signal<String>,
    /// A short line above it: the service or the step it belongs to.
    #[prop(optional, into)]
    caption: Option<Signal<String>>,
    /// One sentence below it.
    #[prop(optional, into)]
    lead: Option<Signal<String>>,
) -> impl IntoView {
    view! {
        <div class="g-page-heading">
            {caption.map(|caption| view! { <p class="g-page-heading__caption">{caption}</p> })}
            <h1 id=PAGE_HEADING_ID tabindex="-1">{text}</h1>
            {lead.map(|lead| view! { <p class="g-lead">{lead}</p> })}
        </div>
    }
}
