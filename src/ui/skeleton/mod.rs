//! The shape of what is still coming.
//!
//! The shapes are hidden from assistive technology; the region around them carries `aria-busy` and
//! says the word. They appear after a fifth of a second, so that fast answers do not flicker.

pub mod examples;

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;

/// Lines of text that are coming, the last one shorter.
#[component]
pub fn Skeleton(
    /// How many lines.
    lines: usize,
) -> impl IntoView {
    let shapes = (0..lines)
        .map(|index| {
            if index + 1 == lines && lines > 1 {
                "g-skeleton__shape g-skeleton__shape--short"
            } else {
                "g-skeleton__shape g-skeleton__shape--line"
            }
        })
        .collect();
    skeleton(shapes)
}

/// A stat tile that is coming.
#[component]
pub fn SkeletonTile() -> impl IntoView {
    skeleton(vec![
        "g-skeleton__shape g-skeleton__shape--short",
        "g-skeleton__shape g-skeleton__shape--number",
        "g-skeleton__shape g-skeleton__shape--line",
    ])
}

/// A chart that is coming.
#[component]
pub fn SkeletonChart() -> impl IntoView {
    skeleton(vec![
        "g-skeleton__shape g-skeleton__shape--title",
        "g-skeleton__shape g-skeleton__shape--chart",
    ])
}

fn skeleton(shapes: Vec<&'static str>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-skeleton" aria-busy="true">
            <span class="g-visually-hidden">{t!(i18n, "ui-loading")}</span>
            {shapes.into_iter().map(|class| view! { <span class=class aria-hidden="true"></span> }).collect_view()}
        </div>
    }
}
