//! What a door has beyond its first look: what is said when somebody is refused, what is known to be out of order,
//! and passkeys. Fetched as soon as the door can be used, while somebody types.
//!
//! **Invariant:** nobody is left without a word. What is needed before it has come is fetched then, in its place, which
//! says that it is coming, or that it is missing, with another try.

use futures::future::{FutureExt, LocalBoxFuture};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::flow::credentials::CredentialsPage;
use super::outages::KnownOutages;
use super::passkey_door::{self, Passkeys};
use super::report_view::{REPORT_PLACE, ReportView, focus_report};
use crate::api::Api;
use crate::browser::turns::page_stands;
use crate::browser::{dom, timer};
use crate::code::{CodeMissing, in_chunk, late, once_here};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};

/// The parts.
#[derive(Debug)]
pub(super) struct Parts {
    /// The report above the form of individuals and retirees.
    pub(super) report: fn(RwSignal<CredentialsPage>) -> AnyView,
    /// What is known to be out of order.
    pub(super) outages: fn() -> AnyView,
    /// Signing in with a passkey; shows what went wrong with it.
    pub(super) passkeys: fn(Passkeys) -> AnyView,
    /// Whether somebody who has just signed in has no passkey and never put the offer off.
    is_offered_a_passkey: fn(Api) -> LocalBoxFuture<'static, bool>,
}

static PARTS: Parts = Parts {
    report: |page| {
        let report = Memo::new(move |_| page.with(CredentialsPage::report));
        effect(|| {
            // Whoever waited for it in its place has been given the focus there, and is led on to it.
            let _ = timer::after(0, || {
                if dom::has_focus_inside(REPORT_PLACE) {
                    focus_report();
                }
            });
        });
        view! { <ReportView report /> }.into_any()
    },
    outages: || view! { <KnownOutages /> }.into_any(),
    passkeys: passkey_door::passkeys,
    is_offered_a_passkey: |api| passkey_door::is_offered_one(api).boxed_local(),
};

late!(AT_HAND: Parts = &PARTS);

in_chunk! {
    door;
    fn parts() -> Result<&'static Parts, CodeMissing> {
        Ok(&PARTS)
    }
}

async fn fetch(i18n: I18n) -> Result<(), CodeMissing> {
    AT_HAND.fetch(parts(), i18n).await
}

/// Fetches the parts once the door stands, which waits for none of them. Says whether they are missing.
pub(super) fn fetch_for_door() -> Signal<bool> {
    let i18n = use_i18n();
    let are_missing = RwSignal::new(false);
    effect(move || {
        if page_stands() {
            spawn_local(async move {
                let came = fetch(i18n).await;
                // The door may be gone by now.
                let _ = are_missing.try_set(came.is_err());
            });
        }
    });
    are_missing.into()
}

/// Whether the parts are here; tracks that.
pub(super) fn are_here() -> bool {
    AT_HAND.get().is_some()
}

/// A part in its place, an element with this id until it has come.
pub(super) fn part(
    id: &'static str,
    make: impl Fn(&'static Parts) -> AnyView + Send + 'static,
) -> AnyView {
    let i18n = use_i18n();
    let part = move || AT_HAND.get_untracked().map(&make);
    once_here(id.to_owned(), move || Box::pin(fetch(i18n)), part)
}

/// Whether somebody who has just signed in has no passkey and never put the offer off; without an answer, nobody is
/// asked.
pub(super) async fn is_offered_a_passkey(api: Api) -> bool {
    match parts().await {
        Ok(parts) => (parts.is_offered_a_passkey)(api).await,
        Err(CodeMissing) => false,
    }
}
