//! A message in the page.
//!
//! ARIA pattern: Alert where it must interrupt, Status where it appears after an action, none where
//! it is there from the start. It cannot be dismissed while it still applies.

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon, shapes};

/// What a message is about; the icon and the words say it too, never the colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AlertKind {
    /// Good to know.
    #[default]
    Info,
    /// Something worked.
    Success,
    /// Something needs attention soon.
    Warning,
    /// Something failed or is overdue.
    Error,
}

impl AlertKind {
    fn icon(self) -> Icon {
        match self {
            AlertKind::Info => shapes::INFO,
            AlertKind::Success => shapes::SUCCESS,
            AlertKind::Warning => shapes::WARNING,
            AlertKind::Error => shapes::ERROR,
        }
    }

    fn class(self) -> &'static str {
        match self {
            AlertKind::Info => "g-alert g-alert--info",
            AlertKind::Success => "g-alert g-alert--success",
            AlertKind::Warning => "g-alert g-alert--warning",
            AlertKind::Error => "g-alert g-alert--error",
        }
    }
}

/// How a message that appears is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AlertVoice {
    /// Not at all: it was there when the page was built.
    #[default]
    Silent,
    /// When the person pauses.
    Polite,
    /// At once.
    Assertive,
}

/// A message: icon, title, text.
#[component]
pub fn Alert(
    /// What it is about.
    #[prop(optional)]
    kind: AlertKind,
    /// The message in one line.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// How it is said when it appears.
    #[prop(optional)]
    voice: AlertVoice,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// The text, and at most one action.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let role = match voice {
        AlertVoice::Silent => None,
        AlertVoice::Polite => Some("status"),
        AlertVoice::Assertive => Some("alert"),
    };
    view! {
        <div class=kind.class() role=role id=id>
            {icon(kind.icon())}
            {title.map(|title| view! { <p class="g-alert__title">{title}</p> })}
            {children.map(|children| view! { <div class="g-alert__body">{children()}</div> })}
        </div>
    }
}
