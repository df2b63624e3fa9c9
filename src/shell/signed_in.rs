//! What the frame has for somebody who is signed in: name, roles and the way out, for whom they act, and the
//! warning before their session ends. Fetched when somebody is; visitors wait for none of it.
//!
//! **Invariant:** the name comes with the watch over the session's end, and a page behind the sign-in is opened
//! with both (`areas`). So nobody's data is shown that would not go when its session ends.

use std::sync::OnceLock;

use contract::SessionView;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::account::{SignOut, person};
use super::banners::{ActingFor, SignOutFailed};
use super::session_warning::SessionWarning;
use crate::code::{CodeMissing, Coming, in_chunk};
use crate::effect::effect;
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

static AT_HAND: OnceLock<&'static Parts> = OnceLock::new();

in_chunk! {
    signed_in;
    fn parts() -> Result<&'static Parts, CodeMissing> {
        Ok(&PARTS)
    }
}

/// The name of the chunk.
pub(crate) const CHUNK: &str = "signed_in";

/// Fetches the parts, where they are not here.
pub(crate) async fn fetch() -> Result<(), CodeMissing> {
    // A second one would be the same.
    let _ = AT_HAND.set(parts().await?);
    Ok(())
}

/// A `Copy` handle on the parts, for the frame.
#[derive(Debug, Clone, Copy)]
pub(super) struct SignedIn {
    coming: RwSignal<Coming>,
}

impl SignedIn {
    /// Fetches the parts as soon as somebody is signed in. Once, for the frame.
    pub(super) fn provide() -> SignedIn {
        let session = use_session();
        let signed_in = SignedIn {
            coming: RwSignal::new(Coming::Fetching),
        };
        SignOut::provide();
        provide_context(signed_in);
        effect(move || {
            if session.is_signed_in() {
                signed_in.fetch();
            }
        });
        signed_in
    }

    /// The parts once they are here; tracks that.
    pub(super) fn parts(self) -> Option<&'static Parts> {
        let is_here = self.coming.get() == Coming::Here;
        AT_HAND.get().copied().filter(|_| is_here)
    }

    /// Whether they did not come; tracks that.
    pub(super) fn is_missing(self) -> bool {
        self.coming.get() == Coming::Missing
    }

    /// Asks for them, unless they are here.
    pub(super) fn fetch(self) {
        if self.coming.get_untracked() == Coming::Here {
            return;
        }
        spawn_local(async move {
            self.coming.set(match fetch().await {
                Ok(()) => Coming::Here,
                Err(CodeMissing) => Coming::Missing,
            });
        });
    }
}
