//! The page after signing out.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::icon::{icon, shapes};
use crate::ui::page_heading::PageHeading;

/// Says that the session is over, and what is left to do on a shared device.
#[component]
pub fn SignedOutPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-sign-in">
            <div class="g-card g-sign-in__message">
                <span class="g-sign-in__done">{icon(shapes::SUCCESS)}</span>
                <PageHeading text=t!(i18n, "title-signed-out") />
                <p>{t!(i18n, "sign-in-signed-out-lead")}</p>
                <p class="g-muted">{t!(i18n, "sign-in-signed-out-shared")}</p>
                <div class="g-form__actions">
                    <LinkButton
                        label=t!(i18n, "sign-in-again")
                        href=Signal::derive(Page::SignIn.link(i18n))
                        wide=true
                    />
                    <LinkButton
                        label=t!(i18n, "sign-in-home")
                        href=Signal::derive(Page::Home.link(i18n))
                        kind=ButtonKind::Ghost
                        wide=true
                    />
                </div>
            </div>
        </div>
    }
}
