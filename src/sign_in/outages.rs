//! What is known to be out of order, before anybody types anything in vain; and what still works while
//! nothing can be asked.

use contract::Outage;
use leptos::prelude::*;

use super::credentials_form::help;
use crate::api::{LoadState, use_api, use_load};
use crate::i18n::{Arg, I18n, Locale, use_i18n};
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::icon::{icon, shapes};

/// The known outages; nothing where there are none, or while the answer is on its way.
#[component]
pub(super) fn KnownOutages() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let status = use_load(move || api.service_status());
    view! {
        <div>
            {move || match status.state() {
                LoadState::Ready { value, .. } => value
                    .outages
                    .into_iter()
                    .map(|outage| known(i18n, outage).into_any())
                    .collect_view()
                    .into_any(),
                LoadState::Failed(_) => view! {
                    <StillWorking on_retry=Callback::new(move |()| status.reload()) />
                }
                .into_any(),
                LoadState::Waiting => ().into_any(),
            }}
        </div>
    }
}

fn known(i18n: I18n, outage: Outage) -> impl IntoView {
    let Outage { text, until, .. } = outage;
    view! {
        <Alert kind=AlertKind::Warning voice=AlertVoice::Polite title=t!(i18n, "sign-in-outage-title")>
            <p>{move || match i18n.locale() {
                Locale::Ar => text.ar.clone(),
                Locale::En => text.en.clone(),
            }}</p>
            {until.map(|until| view! {
                <p>{move || {
                    let (hour, minute) = until.time_in_riyadh();
                    i18n.text_with(
                        "sign-in-outage-until",
                        &[
                            ("date", Arg::Date(until.date_in_riyadh())),
                            ("time", i18n.time_of_day(hour, minute).into()),
                        ],
                    )
                }}</p>
            })}
        </Alert>
    }
}

/// The services cannot be reached: what a person can do all the same.
#[component]
fn StillWorking(on_retry: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Alert kind=AlertKind::Warning voice=AlertVoice::Polite title=t!(i18n, "sign-in-down-title")>
            <p>{t!(i18n, "sign-in-down-text")}</p>
            <ul class="g-sign-in__needs">
                <li>
                    {icon(shapes::CALCULATOR)}
                    <a href=Page::Calculators.link(i18n)>{t!(i18n, "sign-in-down-calculators")}</a>
                </li>
                <li>
                    {icon(shapes::HEADSET)}
                    <span>{t!(i18n, "sign-in-way-call")} " " <CallCentreLink /></span>
                </li>
                <li>
                    {icon(shapes::MAP_PIN)}
                    <a href=move || help(i18n.locale(), "channels")>{t!(i18n, "sign-in-way-branch")}</a>
                </li>
            </ul>
            <button
                type="button"
                class="g-button g-button--secondary g-button--compact"
                on:click=move |_| on_retry.run(())
            >
                {t!(i18n, "shell-retry")}
            </button>
        </Alert>
    }
}
