//! The offer of a first passkey, once, after signing in. It can be put off, and then it stays away.

use contract::Passkeys;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::adding;
use crate::api::use_api;
use crate::browser::credentials::Question;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::step_up::{StepUpDialog, StepUpGate};
use crate::routes::Page;
use crate::session::use_session;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;

/// The offer of a first passkey.
#[component]
pub fn PasskeyOfferPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let session = use_session();
    let announcer = use_announcer();
    let gate = StepUpGate::new();
    let question = StoredValue::new_local(Question::new());
    let working = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let navigate = StoredValue::new_local(use_navigate());
    on_cleanup(move || {
        question.try_with_value(Question::end);
    });
    let go_on = move || {
        let page = session.take_remembered_page();
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        // The view may be gone; then its person has gone elsewhere and stays there.
        let _ = navigate
            .try_with_value(|navigate| navigate(&page.href(i18n.locale_untracked()), options));
    };
    // Opened from a bookmark by somebody who has passkeys: there is nothing to offer.
    effect(move || {
        spawn_local(async move {
            if let Ok(Passkeys { offer: false, .. }) = api.my_passkeys().await {
                go_on();
            }
        });
    });
    let activate = Callback::new(move |()| {
        working.set(true);
        trouble.set(None);
        let name = i18n.text_untracked("passkey-name-first");
        spawn_local(async move {
            let outcome = adding::add(api, gate, question, name).await;
            working.try_set(false);
            match outcome {
                Ok(()) => {
                    announcer.polite(i18n.text_untracked("passkey-added"));
                    go_on();
                }
                Err(error) => {
                    trouble.try_set(error.text_key());
                }
            }
        });
    });
    let later = Callback::new(move |()| {
        spawn_local(async move {
            // Where the backend cannot be told, the offer is made once more the next time.
            let _ = api.passkey_decline().await;
        });
        go_on();
    });
    view! {
        <div class="g-container g-container--narrow g-passkeys">
            <div class="g-card g-stack">
                <span class="g-passkeys__sign">{icon(shapes::FINGERPRINT)}</span>
                <PageHeading
                    text=t!(i18n, "title-passkey-offer")
                    lead=Signal::derive(t!(i18n, "passkey-offer"))
                />
                <ul class="g-passkeys__reasons">
                    <li>{t!(i18n, "passkey-offer-safe")}</li>
                    <li>{t!(i18n, "passkey-offer-device")}</li>
                    <li>{t!(i18n, "passkey-offer-shared")}</li>
                </ul>
                {move || trouble.get().map(|key| view! {
                    <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                        <p>{move || i18n.text(&key)}</p>
                    </Alert>
                })}
                <div class="g-form__actions">
                    <Button
                        label=t!(i18n, "passkey-activate")
                        icon=shapes::FINGERPRINT
                        working=Signal::from(working)
                        working_label=Signal::derive(t!(i18n, "passkey-working"))
                        wide=true
                        on_press=activate
                    />
                    <Button
                        label=t!(i18n, "passkey-later")
                        kind=ButtonKind::Secondary
                        wide=true
                        on_press=later
                    />
                </div>
                <p class="g-hint">
                    {t!(i18n, "passkey-later-where")} " "
                    <a href=Page::Passkeys.link(i18n)>{t!(i18n, "title-passkeys")}</a>
                </p>
            </div>
        </div>
        <StepUpDialog gate />
    }
}
