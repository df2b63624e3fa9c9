//! A private page before its session is known: its heading at once, then its data or a way on.

use leptos::prelude::*;

use crate::api::ApiError;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::page_heading::PageHeading;
use crate::ui::skeleton::Skeleton;

/// The page's heading over a skeleton, while the backend is asked who is signed in.
#[component]
pub fn PageWaiting(
    /// The page that is waited for.
    page: Page,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page" aria-busy="true">
            <PageHeading text=t!(i18n, page.title_key()) />
            <Skeleton lines=6 />
        </div>
    }
}

/// The page's heading over what went wrong and a button to try again.
#[component]
pub fn PageUnreachable(
    /// The page that could not be reached.
    page: Page,
    /// Why.
    error: ApiError,
    /// Tries again.
    on_retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let key = error.text_key();
    let reference = error.reference().map(str::to_owned);
    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, page.title_key()) />
            <ErrorPanel text=move || i18n.text(&key) reference on_retry />
        </div>
    }
}
