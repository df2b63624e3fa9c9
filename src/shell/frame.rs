//! The frame around every page.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::announce::announce_route_changes;
use super::banners::Banners;
use super::below::BelowPage;
use super::header::Header;
use super::in_turn::InTurn;
use super::language::follow_address;
use super::later::{self, choices};
use super::signed_in;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::session::use_session;
use crate::settings::use_settings;
use crate::t;
use crate::ui::accessibility_tools::AccessibilityTools;
use crate::ui::live_region::LiveRegions;
use crate::ui::skip_link::SkipLink;
use crate::ui::stamp::Stamp;

/// Skip link, tools, stamp, header, page, feedback, footer, live regions and the session's warning.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let location = use_location();
    let session = use_session();
    let language = follow_address();
    signed_in::fetch_for_whoever_is_signed_in();
    // Once: the watch over the session lives as long as the page.
    let watched = Memo::new(|_| signed_in::are_here());
    announce_route_changes();
    later::fetch_ahead();
    let page = Memo::new(move |_| Page::from_path(&location.pathname.get()).map(|(_, page)| page));
    let registration = stamp_registration();
    effect(move || {
        // A page that needs a session asks for it itself.
        if !page.get_untracked().is_some_and(Page::needs_session) {
            session.notice();
        }
    });
    view! {
        <div class="g-frame">
            <SkipLink />
            <section class="g-top" aria-label=t!(i18n, "shell-tools")>
                <InTurn>
                    <AccessibilityTools id="tools" popover=true choices=Callback::new(choices) />
                </InTurn>
            </section>
            <InTurn><Stamp registration /></InTurn>
            <InTurn>
                <Header page>
                    <Banners language />
                </Header>
            </InTurn>
            <main id="main" class="g-frame__main" tabindex="-1"><InTurn>{children()}</InTurn></main>
            <InTurn><BelowPage page /></InTurn>
        </div>
        {move || watched.get().then(|| untrack(signed_in::parts).map(|parts| (parts.warning)()))}
        <LiveRegions />
    }
}

/// The number by which the stamp may say that this is an official site, as soon as it is known.
fn stamp_registration() -> Signal<Option<String>> {
    let settings = use_settings();
    Signal::derive(move || settings.get()?.stamp_registration.clone())
}
