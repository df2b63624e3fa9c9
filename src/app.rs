//! The order in which the house is set up.
//!
//! **Invariant:** only `areas` knows every area; what stands at an address is in `areas::route`.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::components::Router;

use crate::api::provide_api;
use crate::areas::{PageInView, prefetch_likely_pages};
use crate::i18n::{Texts, provide_i18n};
use crate::preferences::provide_preferences;
use crate::session::provide_session;
use crate::settings::{ComingSettings, provide_settings};
use crate::shell::frame::Frame;
use crate::shell::in_turn::InTurn;
use crate::ui::live_region::provide_announcer;

/// The whole app.
#[component]
pub fn App(
    /// The texts of the language the page was opened in; nothing can be shown without them.
    texts: Arc<Texts>,
    /// How this installation is set up, as soon as that is known.
    settings: ComingSettings,
) -> impl IntoView {
    let i18n = provide_i18n(texts);
    provide_settings(settings);
    provide_api(settings);
    provide_preferences(i18n);
    provide_announcer();
    provide_session();
    // Inside the router, which tells the page.
    let prefetch = move || prefetch_likely_pages(i18n);
    view! {
        <Router>
            {prefetch}
            <InTurn><Frame><PageInView /></Frame></InTurn>
        </Router>
    }
}
