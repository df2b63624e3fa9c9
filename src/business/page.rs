//! An employer's dashboard.

use leptos::prelude::*;

use crate::i18n::{Locale, use_i18n};
use crate::session::use_session;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The dashboard: who is signed in, and for which establishment.
#[component]
pub fn BusinessPage() -> impl IntoView {
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
    let establishment = move || {
        let name = session.view()?.establishment?.name;
        Some(match i18n.locale() {
            Locale::Ar => name.ar,
            Locale::En => name.en,
        })
    };
    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, "business-greeting", name = given_name()) />
            <p>{move || match establishment() {
                Some(name) => i18n.text_with("business-acting-for", &[("name", name.into())]),
                None => i18n.text("business-none-chosen"),
            }}</p>
        </div>
    }
}
