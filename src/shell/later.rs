//! The frame's parts that nobody needs at once, fetched once the page has been read for a moment or when
//! somebody opens one: whoever opens none waits for none.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::below::below;
use super::feedback;
use super::navigation::drawer;
use crate::code::{CodeMissing, ahead, in_chunk, late, once_here};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;
use crate::ui::accessibility_tools::AccessibilityChoices;

/// The parts.
#[derive(Debug)]
pub(super) struct Parts {
    /// The choices of the accessibility tools, under an id.
    pub(super) choices: fn(String) -> AnyView,
    /// What somebody thinks of a page: whether it was useful, and what to do when that was sent.
    pub(super) opinion: fn(Page, bool, Callback<()>) -> AnyView,
    /// The site's main pages on small screens, and whether they are opened.
    pub(super) drawer: fn(Memo<Option<Page>>, RwSignal<bool>) -> AnyView,
    /// What stands below every page.
    pub(super) below: fn(Memo<Option<Page>>) -> AnyView,
}

static PARTS: Parts = Parts {
    choices: |id| view! { <AccessibilityChoices id /> }.into_any(),
    opinion: feedback::opinion,
    drawer,
    below,
};

late!(AT_HAND: Parts = &PARTS);

in_chunk! {
    frame;
    fn fetched() -> Result<&'static Parts, CodeMissing> {
        Ok(&PARTS)
    }
}

async fn fetch(i18n: I18n) -> Result<(), CodeMissing> {
    AT_HAND.fetch(fetched(), i18n).await
}

/// Fetches the parts when the first page had its share of the network. To be called while the frame is
/// built.
pub(super) fn fetch_ahead() {
    let i18n = use_i18n();
    effect(move || {
        ahead(move || fetch_now(i18n));
    });
}

/// Fetches the parts, if they are not here.
pub(super) fn fetch_now(i18n: I18n) {
    if AT_HAND.get_untracked().is_some() {
        return;
    }
    spawn_local(async move {
        // Whoever opens a part hears what went wrong.
        let _ = fetch(i18n).await;
    });
}

/// The parts, once they are here; tracks that.
pub(super) fn parts() -> Option<&'static Parts> {
    AT_HAND.get()
}

/// The choices of the accessibility tools under an id.
pub(super) fn choices(id: String) -> AnyView {
    part(format!("{id}-choices"), move |parts| {
        (parts.choices)(id.clone())
    })
}

/// A part where it was opened; until it has come, in an element with this id. In HTML made ahead nobody can
/// open one.
pub(super) fn part(
    id: String,
    make: impl Fn(&'static Parts) -> AnyView + Send + 'static,
) -> AnyView {
    let i18n = use_i18n();
    let part = move || AT_HAND.get_untracked().map(&make);
    once_here(id, move || Box::pin(fetch(i18n)), part)
}
