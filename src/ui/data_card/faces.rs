//! What a card shows beside its data: waiting, failed, and the note on the data's age.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::Timestamp;
use leptos::prelude::*;

use super::freshness::Freshness;
use super::now::use_now;
use crate::api::{ApiError, LoadState};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::icon::{icon, shapes};
use crate::ui::skeleton::Skeleton;

/// The skeleton; after a while, words.
#[component]
pub(super) fn WaitingFace(lines: usize) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Skeleton lines />
        <p class="g-data-card__slow">{t!(i18n, "data-card-slow")}</p>
    }
}

/// What could not be shown, why, and another try.
#[component]
pub(super) fn FailedFace(
    title: Signal<String>,
    failure: Memo<Option<ApiError>>,
    waiting: Memo<bool>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let reference = move || {
        failure.with(|failure| {
            failure
                .as_ref()
                .and_then(ApiError::reference)
                .map(str::to_owned)
        })
    };
    view! {
        <div class="g-error-panel">
            <h3 class="g-error-panel__title">
                {icon(shapes::ERROR)}
                <span>{t!(i18n, "data-card-failed", what = title.get())}</span>
            </h3>
            <p>{move || failure.with(|failure| failure.as_ref().map(|error| i18n.text(&error.text_key())))}</p>
            {move || {
                reference().filter(|reference| !reference.is_empty()).map(|reference| {
                    view! { <Reference reference /> }
                })
            }}
            <RetryButton waiting=waiting.into() on_retry />
        </div>
    }
}

/// The server's reference of a failure, isolated so that it keeps its order and can be copied.
#[component]
fn Reference(reference: String) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="g-small g-muted">
            {t!(i18n, "ui-error-reference", reference = reference.clone())}
        </p>
    }
}

/// "Try again", which stays where it is and says so while it works.
#[component]
fn RetryButton(waiting: Signal<bool>, on_retry: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Button
            label=t!(i18n, "ui-retry")
            kind=ButtonKind::Secondary
            compact=true
            icon=shapes::RETRY
            working=waiting
            working_label=Signal::derive(t!(i18n, "data-card-trying"))
            on_press=on_retry
        />
    }
}

/// How old the data is, and whether the last try to renew it failed. Its line is there from the
/// start, so that its words move nothing.
#[component]
pub(super) fn Note(
    state: Memo<LoadState<Timestamp>>,
    refreshing: Memo<bool>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let now = use_now();
    let moment = Memo::new(move |_| {
        state.with(|state| match state {
            LoadState::Ready { value, .. } => Some(*value),
            _ => None,
        })
    });
    let failed_refresh = Memo::new(move |before: Option<&Option<ApiError>>| {
        state.with(|state| match state {
            LoadState::Ready {
                refresh_error: Some(error),
                ..
            } => Some(error.clone()),
            LoadState::Ready {
                refreshing: true, ..
            } => before.cloned().flatten(),
            _ => None,
        })
    });
    let is_stale = Memo::new(move |_| failed_refresh.with(Option::is_some));
    let age = move || {
        if refreshing.get() {
            return Some(i18n.text("data-card-refreshing"));
        }
        moment
            .get()
            .map(|moment| Freshness::of(moment, now.get()).text(i18n))
    };
    let reason = move || {
        failed_refresh.with(|error| error.as_ref().map(|error| i18n.text(&error.text_key())))
    };
    view! {
        {move || is_stale.get().then(|| view! {
            <div class="g-alert g-alert--warning g-data-card__stale">
                <p class="g-alert__body"><strong>{t!(i18n, "data-card-stale")}</strong> " " {reason}</p>
                <div class="g-alert__actions"><RetryButton waiting=refreshing.into() on_retry /></div>
            </div>
        })}
        <p class="g-data-card__as-of">{age}</p>
    }
}
