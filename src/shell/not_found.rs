//! The page for an address that is none.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `NotFoundPage`.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-not-found") /> }
}
