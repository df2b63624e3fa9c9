//! What has to be said above the page: for whom one acts, no connection, a newer build, a language or an account's menu
//! that did not come, a failed sign-out.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::account::SignOut;
use super::language::LanguageSwitching;
use super::signed_in;
use crate::api::build::newer_build_is_served;
use crate::browser::{dom, network, page, timer};
use crate::effect::effect;
use crate::i18n::{Locale, use_i18n};
use crate::routes::Page;
use crate::session::use_session;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;

/// Milliseconds between two questions for a newer build.
const ASK_FOR_BUILDS_EVERY: u64 = 20 * 60 * 1000;

/// The banners; the region stands in the page from the start, empty, so that nothing above it moves.
#[component]
pub(super) fn Banners(
    /// The change of language.
    language: LanguageSwitching,
) -> impl IntoView {
    let i18n = use_i18n();
    let offline = watch_network();
    let outdated = watch_builds();
    view! {
        <div class="g-banners">
            {move || offline.get().then(|| view! {
                <div class="g-banner g-banner--warning">
                    <div class="g-container g-banner__line">
                        {icon(shapes::OFFLINE)}
                        <p>{t!(i18n, "shell-offline")}</p>
                    </div>
                </div>
            })}
            {move || outdated.get().then(|| view! {
                <div class="g-banner" role="status">
                    <div class="g-container g-banner__line">
                        {icon(shapes::INFO)}
                        <p>{t!(i18n, "shell-newer-build")}</p>
                        <button
                            type="button"
                            class="g-button g-button--secondary g-button--compact"
                            on:click=move |_| page::reload()
                        >
                            {t!(i18n, "shell-refresh")}
                        </button>
                    </div>
                </div>
            })}
            {move || language.failed().map(|wanted| {
                let text = Signal::derive(move || i18n.text(match wanted {
                    Locale::Ar => "shell-arabic-failed",
                    Locale::En => "shell-english-failed",
                }));
                failed(text, false.into(), Callback::new(move |()| language.retry()))
            })}
            <AccountMissing />
            {move || signed_in::parts().map(|parts| (parts.banners)())}
        </div>
    }
}

/// For whom an employer's supervisor acts, on every page: what is done now is done in another's name.
#[component]
pub(super) fn ActingFor() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let name = Memo::new(move |_| Some(session.view()?.establishment?.name));
    move || {
        name.get().map(|name| {
            view! {
                <div class="g-banner g-banner--acting">
                    <div class="g-container g-banner__line">
                        {icon(shapes::BRIEFCASE)}
                        <p>
                            {move || {
                                let name = match i18n.locale() {
                                    Locale::Ar => name.ar.clone(),
                                    Locale::En => name.en.clone(),
                                };
                                i18n.text_with("shell-acting-for", &[("name", name.into())])
                            }}
                        </p>
                        <a href=Page::ChooseEstablishment.link(i18n)>
                            {t!(i18n, "shell-acting-for-change")}
                        </a>
                    </div>
                </div>
            }
        })
    }
}

/// What the frame has for somebody who is signed in did not come. Another try that fails too is said again; one that
/// brings it leads on to the page, since the button goes.
#[component]
fn AccountMissing() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let announcer = use_announcer();
    let trying = RwSignal::new(false);
    let retry = Callback::new(move |()| {
        if trying.get_untracked() {
            return;
        }
        trying.set(true);
        spawn_local(async move {
            let came = signed_in::fetch_with_texts(i18n).await;
            trying.set(false);
            if came.is_ok() {
                dom::focus_without_scroll("main");
            } else {
                announcer.assertive(untrack(|| i18n.text("shell-account-missing")));
            }
        });
    });
    let text = Signal::derive(t!(i18n, "shell-account-missing"));
    move || {
        let is_missing = session.is_signed_in() && signed_in::are_missing();
        is_missing.then(|| failed(text, trying.into(), retry))
    }
}

/// A failed try to sign out, with another one.
#[component]
pub(super) fn SignOutFailed() -> impl IntoView {
    let i18n = use_i18n();
    let sign_out = expect_context::<SignOut>();
    move || {
        sign_out.failed().map(|error| {
            let reason = error.text_key();
            let text = Signal::derive(move || {
                [i18n.text("shell-sign-out-failed"), i18n.text(&reason)].join(" ")
            });
            failed(
                text,
                false.into(),
                Callback::new(move |()| sign_out.start()),
            )
        })
    }
}

/// What failed, with another try; `trying` while one is under way.
fn failed(text: Signal<String>, trying: Signal<bool>, retry: Callback<()>) -> AnyView {
    let i18n = use_i18n();
    view! {
        <div class="g-banner g-banner--error" role="alert">
            <div class="g-container g-banner__line">
                {icon(shapes::ERROR)}
                <p>{text}</p>
                <button
                    type="button"
                    class="g-button g-button--secondary g-button--compact"
                    aria-disabled=move || trying.get().then_some("true")
                    on:click=move |_| retry.run(())
                >
                    {t!(i18n, "shell-retry")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Whether the server serves a newer build than this tab runs. Asked when the person comes back to
/// the tab and now and then; nothing is reloaded for them, since that would lose what they typed.
fn watch_builds() -> RwSignal<bool> {
    let outdated = RwSignal::new(false);
    let ask = move || {
        if outdated.get_untracked() || !network::is_online() {
            return;
        }
        spawn_local(async move {
            if newer_build_is_served().await {
                outdated.set(true);
            }
        });
    };
    effect(move || {
        // Both live as long as the page, as the frame does.
        page::on_visible(ask);
        let _ = timer::every(ASK_FOR_BUILDS_EVERY, ask);
    });
    outdated
}

/// Whether the browser has no network; says so, and says when it is back.
fn watch_network() -> RwSignal<bool> {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let offline = RwSignal::new(false);
    effect(move || {
        let note = move |online: bool| {
            if offline.get_untracked() != online {
                return;
            }
            offline.set(!online);
            let key = if online {
                "shell-online-again"
            } else {
                "shell-offline"
            };
            announcer.polite(untrack(|| i18n.text(key)));
        };
        if !network::is_online() {
            note(false);
        }
        // The listener lives as long as the page, as the frame does.
        network::on_change(note);
    });
    offline
}
