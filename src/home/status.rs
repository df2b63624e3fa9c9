//! Whether the services behind this site answer: asked, not asserted.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::api::{LoadState, use_api, use_load};
use crate::i18n::use_i18n;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::icon::{icon, shapes};

/// The state of the service, from its own health page.
#[component]
pub(super) fn ServiceStatus() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let health = use_load(move || async move { api.health().await });
    view! {
        <section class="g-card g-status" aria-labelledby="status-title">
            <h2 id="status-title" class="g-card__title">{t!(i18n, "home-status")}</h2>
            {move || match health.state() {
                LoadState::Waiting => view! {
                    <p class="g-status__line g-muted">{t!(i18n, "home-status-asking")}</p>
                }
                .into_any(),
                LoadState::Ready { value, refresh_error: None, .. } if value.status == "ok" => view! {
                    <p class="g-status__line">
                        <span class="g-tag g-tag--success">
                            {icon(shapes::CHECK)}
                            {t!(i18n, "home-status-working")}
                        </span>
                    </p>
                    <p class="g-muted g-small">{t!(i18n, "home-status-working-text")}</p>
                }
                .into_any(),
                LoadState::Ready { .. } | LoadState::Failed(_) => view! {
                    <p class="g-status__line">
                        <span class="g-tag g-tag--warning">
                            {icon(shapes::WARNING)}
                            {t!(i18n, "home-status-down")}
                        </span>
                    </p>
                    <p class="g-small">{t!(i18n, "home-status-down-text")} " " <CallCentreLink /></p>
                    <button
                        type="button"
                        class="g-button g-button--secondary g-button--compact"
                        on:click=move |_| health.reload()
                    >
                        {t!(i18n, "shell-retry")}
                    </button>
                }
                .into_any(),
            }}
        </section>
    }
}
