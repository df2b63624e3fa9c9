//! Something could not be shown: what happened, what to do, and the reference for the call centre.
//!
//! ARIA pattern: Alert.

pub mod examples;

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::icon::{icon, shapes};
use crate::i18n::use_i18n;
use crate::t;

/// A failure with a way on. It stands in the place of what failed; the rest of the page stays.
#[component]
pub fn ErrorPanel(
    /// What happened and what to do, in one or two sentences.
    #[prop(into)]
    text: Signal<String>,
    /// The server's reference of the failure.
    #[prop(optional_no_strip)]
    reference: Option<String>,
    /// Tries again; what was typed stays.
    on_retry: Callback<()>,
    /// Whether a new try is under way.
    #[prop(optional, into)]
    retrying: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
            <div class="g-error-panel" role="alert">
                <p class="g-error-panel__title">{icon(shapes::ERROR)}<span>{text}</span></p>
                {reference
                    .map(|reference| {
                        view! {
    <p class="g-muted g-small">{t!(i18n, "ui-error-reference", reference = reference.clone())}</p>
                        }
                    })}
                <Button
                    label=t!(i18n, "ui-retry")
                    kind=ButtonKind::Secondary
                    icon=shapes::RETRY
                    working=retrying
                    working_label=t!(i18n, "ui-loading")
                    on_press=on_retry
                />
            </div>
        }
}
