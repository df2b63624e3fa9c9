//! What has to be said above the page: no connection, a language that did not come, a failed
//! sign-out.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::account::SignOut;
use super::language::LanguageSwitching;
use crate::browser::network;
use crate::i18n::{Locale, use_i18n};
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;

/// The banners; the region stands in the page from the start, empty, so that nothing above it moves.
#[component]
pub(super) fn Banners(
    /// The change of language.
    language: LanguageSwitching,
    /// Signing out.
    sign_out: SignOut,
) -> impl IntoView {
    let i18n = use_i18n();
    let offline = watch_network();
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
            {move || language.failed().map(|wanted| view! {
                <div class="g-banner g-banner--error" role="alert">
                    <div class="g-container g-banner__line">
                        {icon(shapes::ERROR)}
                        <p>{move || i18n.text(match wanted {
                            Locale::Ar => "shell-arabic-failed",
                            Locale::En => "shell-english-failed",
                        })}</p>
                        <button
                            type="button"
                            class="g-button g-button--secondary g-button--compact"
                            on:click=move |_| language.retry()
                        >
                            {t!(i18n, "shell-retry")}
                        </button>
                    </div>
                </div>
            })}
            {move || sign_out.failed().map(|error| {
                let reason = error.text_key();
                view! {
                    <div class="g-banner g-banner--error" role="alert">
                        <div class="g-container g-banner__line">
                            {icon(shapes::ERROR)}
                            <p>
                                {t!(i18n, "shell-sign-out-failed")} " "
                                {move || i18n.text(&reason)}
                            </p>
                            <button
                                type="button"
                                class="g-button g-button--secondary g-button--compact"
                                on:click=move |_| sign_out.start()
                            >
                                {t!(i18n, "shell-retry")}
                            </button>
                        </div>
                    </div>
                }
            })}
        </div>
    }
}

/// Whether the browser has no network; says so, and says when it is back.
fn watch_network() -> RwSignal<bool> {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let offline = RwSignal::new(false);
    Effect::new(move |_| {
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
