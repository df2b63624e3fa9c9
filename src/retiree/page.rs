//! A pensioner's or beneficiary's dashboard.

use leptos::prelude::*;

use crate::i18n::{Locale, use_i18n};
use crate::session::use_session;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The dashboard: who is signed in, and where to ask.
#[component]
pub fn PensionPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let given_name = move || {
        session.view().map_or_else(String::new, |view| {
            let name = view.person.given_name;
            match i18n.locale() {
                Locale::Ar => name.ar,
                Locale::En => name.en,
            }
        })
    };
    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, "retiree-greeting", name = given_name()) />
            <p>{t!(i18n, "retiree-role")}</p>
            <p>{t!(i18n, "retiree-call")} " " <CallCentreLink /></p>
        </div>
    }
}
