//! The portal's mark: a canopy of concentric arcs over its stem.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

/// The mark; decoration beside the name it always stands with.
#[component]
pub(super) fn Mark() -> impl IntoView {
    view! {
        <svg class="g-mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
            <path d="M4 22a14 14 0 0 1 28 0M10 22a8 8 0 0 1 16 0M18 22v8" />
        </svg>
    }
}
