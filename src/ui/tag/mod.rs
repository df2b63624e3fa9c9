//! The status of a thing in a word with an icon; the colour only repeats it (WCAG 1.4.1).

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, shapes};

/// What a status means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TagKind {
    /// Neither good nor bad.
    #[default]
    Neutral,
    /// Fulfilled, paid, active.
    Success,
    /// Waiting for the person, due.
    Warning,
    /// Refused, overdue.
    Error,
    /// Under way.
    Info,
    /// Estimated, not decided.
    Estimate,
}

impl TagKind {
    fn class(self) -> &'static str {
        match self {
            TagKind::Neutral => "g-tag",
            TagKind::Success => "g-tag g-tag--success",
            TagKind::Warning => "g-tag g-tag--warning",
            TagKind::Error => "g-tag g-tag--error",
            TagKind::Info => "g-tag g-tag--info",
            TagKind::Estimate => "g-tag g-tag--estimate",
        }
    }

    fn icon(self) -> Option<Icon> {
        match self {
            TagKind::Neutral => None,
            TagKind::Success => Some(shapes::CHECK),
            TagKind::Warning => Some(shapes::HOURGLASS),
            TagKind::Error => Some(shapes::CANCELLED),
            TagKind::Info => Some(shapes::INFO),
            TagKind::Estimate => Some(shapes::CALCULATOR),
        }
    }
}

/// A status.
#[component]
pub fn Tag(
    /// The word.
    #[prop(into)]
    label: Signal<String>,
    /// What it means.
    #[prop(optional)]
    kind: TagKind,
) -> impl IntoView {
    view! { <span class=kind.class()>{kind.icon().map(icon)}<span>{label}</span></span> }
}
