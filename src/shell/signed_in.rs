//! What the frame has for somebody who is signed in: name, roles and the way out, for whom they act, and the
//! warning before their session ends. Fetched when somebody is; visitors wait for none of it.
//!
//! **Invariant:** the name comes with the watch over the session's end, and a page behind the sign-in is opened
//! with both (`areas`), behind a gate that looks for them (`session::guard`). So nobody's data is shown that would
//! not go when its session ends.

use std::sync::LazyLock;

use contract::SessionView;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::account::{SignOut, person};
use super::banners::{ActingFor, SignOutFailed};
use super::session_warning::SessionWarning;
use crate::code::{CodeMissing, fetch_texts, in_chunk};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::session::use_session;

/// The parts.
#[derive(Debug)]
pub(super) struct Parts {
    /// Who it is, and the way out; the class of the words beside the account's sign.
    pub(super) account: fn(SessionView, &'static str) -> AnyView,
    /// What has to be said above the page.
    pub(super) banners: fn() -> AnyView,
    /// The warning before the session ends, with the watch that opens it.
    pub(super) warning: fn() -> AnyView,
}

static PARTS: Parts = Parts {
    account: person,
    banners: || view! { <ActingFor /> <SignOutFailed /> }.into_any(),
    warning: || view! { <SessionWarning /> }.into_any(),
};

in_chunk! {
    signed_in;
    fn fetched() -> Result<&'static Parts, CodeMissing> {
        Ok(&PARTS)
    }
}

/// The name of the chunk.
pub(crate) const CHUNK: &str = "signed_in";

/// How far the parts are.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Nobody has needed them yet, or they are on their way.
    NotHere,
    /// They did not come.
    Missing,
    /// They are here, for good.
    Here(&'static Parts),
}

/// What the frame and the gate before personal pages look at, whoever has fetched the parts.
static STATE: LazyLock<ArcRwSignal<State>> = LazyLock::new(|| ArcRwSignal::new(State::NotHere));

/// Fetches the parts, where they are not here.
pub(crate) async fn fetch() -> Result<(), CodeMissing> {
    let parts = fetched().await;
    // Once they are here nothing changes any more: the watch is started once. HTML that is made ahead knows nobody.
    if cfg!(feature = "hydrate") && parts_untracked().is_none() {
        STATE.set(parts.map_or(State::Missing, State::Here));
    }
    parts.map(drop)
}

/// Fetches the parts and their texts, for a page that did not begin with them.
pub(super) async fn fetch_with_texts(i18n: I18n) -> Result<(), CodeMissing> {
    if fetch_texts(&[], i18n).await.is_err() {
        if parts_untracked().is_none() {
            STATE.set(State::Missing);
        }
        return Err(CodeMissing);
    }
    fetch().await
}

/// The parts once they are here; tracks that.
pub(super) fn parts() -> Option<&'static Parts> {
    STATE.track();
    parts_untracked()
}

fn parts_untracked() -> Option<&'static Parts> {
    match STATE.get_untracked() {
        State::Here(parts) => Some(parts),
        State::NotHere | State::Missing => None,
    }
}

/// Whether the parts are here, and with them the watch over the session; tracks that.
pub(crate) fn are_here() -> bool {
    parts().is_some()
}

/// Whether they did not come; tracks that.
pub(super) fn are_missing() -> bool {
    matches!(STATE.get(), State::Missing)
}

/// Fetches the parts as soon as somebody is signed in. Once, for the frame.
pub(super) fn fetch_for_whoever_is_signed_in() {
    let (session, i18n) = (use_session(), use_i18n());
    SignOut::provide();
    effect(move || {
        if session.is_signed_in() {
            spawn_local(async move {
                // A banner says where they do not come. What they say is in no text that a page for everybody began with.
                let _ = fetch_with_texts(i18n).await;
            });
        }
    });
}
