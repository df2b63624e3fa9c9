//! The page for addresses that are none: a sentence, the search, two ways on.

use leptos::prelude::*;

use crate::directory::search_box::SearchBox;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::page_heading::PageHeading;

/// The page for unknown addresses.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-not-found") />
            <p class="g-lead">{t!(i18n, "not-found-text")}</p>
            <SearchBox id="not-found-search" />
            <div class="g-cluster">
                <LinkButton
                    label=t!(i18n, "not-found-home")
                    href=Signal::derive(move || Page::Home.href(i18n.locale()))
                />
                <LinkButton
                    label=t!(i18n, "not-found-services")
                    href=Signal::derive(move || Page::Services.href(i18n.locale()))
                    kind=ButtonKind::Ghost
                />
            </div>
        </div>
    }
}
