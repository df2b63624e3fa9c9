//! The frame's parts that few people open, fetched once the page has been read for a moment or when
//! somebody opens one: whoever opens neither waits for neither.

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::feedback;
use crate::browser::timer;
use crate::code::{CodeMissing, Coming};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::accessibility_tools::AccessibilityChoices;
use crate::ui::error_panel::ErrorPanel;

/// Milliseconds a page is in view before its frame's parts are fetched ahead.
const AHEAD_AFTER: u64 = 1_500;

/// The parts.
#[derive(Debug)]
pub(super) struct Parts {
    /// The choices of the accessibility tools, under an id.
    pub(super) choices: fn(String) -> AnyView,
    /// What somebody thinks of a page: whether it was useful, and what to do when that was sent.
    pub(super) opinion: fn(Page, bool, Callback<()>) -> AnyView,
}

static PARTS: Parts = Parts {
    choices: |id| view! { <AccessibilityChoices id /> }.into_any(),
    opinion: feedback::opinion,
};

static AT_HAND: OnceLock<&'static Parts> = OnceLock::new();

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(frame, fallible)]
fn parts() -> Result<&'static Parts, CodeMissing> {
    Ok(&PARTS)
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "the production build has to fetch it")]
async fn parts() -> Result<&'static Parts, CodeMissing> {
    Ok(&PARTS)
}

async fn fetch() -> Result<(), CodeMissing> {
    // A second one would be the same.
    let _ = AT_HAND.set(parts().await?);
    Ok(())
}

/// Fetches the parts when the first page had its share of the network. To be called while the frame is
/// built.
pub(super) fn fetch_ahead() {
    Effect::new(|_| {
        let _ = timer::after(AHEAD_AFTER, || {
            spawn_local(async {
                // Whoever opens a part hears what went wrong.
                let _ = fetch().await;
            });
        });
    });
}

/// The choices of the accessibility tools under an id.
pub(super) fn choices(id: String) -> AnyView {
    part(move |parts| (parts.choices)(id.clone()))
}

/// A part where it was opened. In HTML made ahead nobody can open one, and nothing stands there.
pub(super) fn part(make: impl Fn(&'static Parts) -> AnyView + Send + 'static) -> AnyView {
    let i18n = use_i18n();
    let coming = RwSignal::new(match AT_HAND.get() {
        Some(_) => Coming::Here,
        None => Coming::Fetching,
    });
    let fetch = move || {
        spawn_local(async move {
            let came = match fetch().await {
                Ok(()) => Coming::Here,
                Err(CodeMissing) => Coming::Missing,
            };
            // The part may be gone by then.
            let _ = coming.try_set(came);
        });
    };
    Effect::new(move |_| {
        if coming.get() == Coming::Fetching {
            fetch();
        }
    });
    let again = Callback::new(move |()| coming.set(Coming::Fetching));
    let view = move || match (coming.get(), AT_HAND.get()) {
        (Coming::Here, Some(parts)) => untrack(|| make(parts)),
        (Coming::Missing, _) => view! {
            <ErrorPanel text=t!(i18n, "error-part-missing") on_retry=again />
        }
        .into_any(),
        _ => view! { <p class="g-muted" role="status">{t!(i18n, "ui-loading")}</p> }.into_any(),
    };
    view.into_any()
}
