//! The page for addresses that are none: a sentence, the search, two ways on.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::page_heading::PageHeading;

/// The page for unknown addresses.
#[component]
pub fn NotFoundPage(
    /// The search, where it is there.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-not-found") />
            <p class="g-lead">{t!(i18n, "not-found-text")}</p>
            {children.map(|children| children())}
            <div class="g-cluster">
                <LinkButton
                    label=t!(i18n, "not-found-home")
                    href=Signal::derive(Page::Home.link(i18n))
                />
                <LinkButton
                    label=t!(i18n, "not-found-services")
                    href=Signal::derive(Page::Services.link(i18n))
                    kind=ButtonKind::Ghost
                />
            </div>
        </div>
    }
}
