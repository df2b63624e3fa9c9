//! How a dashboard begins, in every role.

use leptos::prelude::*;

use crate::i18n::{Arg, Locale, use_i18n};
use crate::session::use_session;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The name of the person and when they were here last, so that a stranger's visit is noticed
/// (OWASP ASVS v5.0.0-6.3.5).
#[component]
pub fn Greeting(
    /// The key of the greeting, with the place `name`.
    greeting: &'static str,
    /// The key of when they were here last, with the places `date` and `time`.
    last_sign_in: &'static str,
    /// The key of what is said at the first time.
    first_sign_in: &'static str,
) -> impl IntoView {
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
    let last = move || {
        let view = session.view()?;
        Some(match view.last_sign_in_at {
            Some(moment) => {
                let (hour, minute) = moment.time_in_riyadh();
                i18n.text_with(
                    last_sign_in,
                    &[
                        ("date", Arg::Date(moment.date_in_riyadh())),
                        ("time", i18n.time_of_day(hour, minute).into()),
                    ],
                )
            }
            None => i18n.text(first_sign_in),
        })
    };
    view! {
        <div class="g-individual__greeting">
            <PageHeading text=t!(i18n, greeting, name = given_name()) />
            <p class="g-muted g-small">{last}</p>
        </div>
    }
}
