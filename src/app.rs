//! The route table and the order in which the house is set up.
//!
//! **Invariant:** this is the only file that knows every area.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::components::{Outlet, ParentRoute, Redirect, Route, Router, Routes};
use leptos_router::hooks::use_location;
use leptos_router::path;

use crate::api::provide_api;
use crate::calculators::{CalculatorsPage, PensionCalculatorPage};
use crate::demo::DemoOutboxPage;
use crate::help::{AccessibilityPage, HelpPage, LawPage, PrivacyPage, ServicesPage};
use crate::home::HomePage;
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::individual::{IndividualPage, IndividualRecordPage};
use crate::preferences::provide_preferences;
use crate::routes::Page;
use crate::session::{RequireSession, provide_session};
use crate::settings::{Settings, provide_settings};
use crate::shell::frame::Frame;
use crate::shell::not_found::NotFoundPage;
use crate::sign_in::{
    SignInBusinessPage, SignInIndividualCodePage, SignInIndividualPage, SignInPage,
    SignInRetireePage, SignedOutPage,
};
use crate::ui::live_region::provide_announcer;

/// The whole app.
#[component]
pub fn App(
    /// The texts of the language the page was opened in; nothing can be shown without them.
    texts: Arc<Texts>,
    /// How this installation is set up.
    settings: Settings,
) -> impl IntoView {
    let i18n = provide_i18n(texts);
    provide_api(&settings.api_base);
    provide_settings(settings);
    provide_preferences(i18n);
    provide_announcer();
    provide_session();
    view! {
        <Router>
            <Frame>
                <Routes fallback=|| view! { <NotFoundPage /> }>
                    <Route path=path!("") view=|| view! { <Redirect path=Page::Home.href(Locale::Ar) /> } />
                    <ParentRoute path=path!("/:language") view=InLanguage>
                        <Route path=path!("") view=HomePage />
                        <Route path=path!("sign-in") view=SignInPage />
                        <Route path=path!("sign-in/individual") view=SignInIndividualPage />
                        <Route path=path!("sign-in/individual/code") view=SignInIndividualCodePage />
                        <Route path=path!("sign-in/retiree") view=SignInRetireePage />
                        <Route path=path!("sign-in/business") view=SignInBusinessPage />
                        <Route path=path!("signed-out") view=SignedOutPage />
                        <Route
                            path=path!("me")
                            view=|| view! {
                                <RequireSession page=Page::Individual><IndividualPage /></RequireSession>
                            }
                        />
                        <Route
                            path=path!("me/contributions")
                            view=|| view! {
                                <RequireSession page=Page::IndividualRecord>
                                    <IndividualRecordPage />
                                </RequireSession>
                            }
                        />
                        <Route path=path!("calculators") view=CalculatorsPage />
                        <Route path=path!("calculators/pension") view=PensionCalculatorPage />
                        <Route path=path!("services") view=ServicesPage />
                        <Route path=path!("law") view=LawPage />
                        <Route path=path!("help") view=HelpPage />
                        <Route path=path!("accessibility") view=AccessibilityPage />
                        <Route path=path!("privacy") view=PrivacyPage />
                        <Route path=path!("demo/outbox") view=DemoOutboxPage />
                        <Route path=path!("*any") view=NotFoundPage />
                    </ParentRoute>
                </Routes>
            </Frame>
        </Router>
    }
}

/// Shows the page of a language that exists; any other first segment is an unknown address.
///
/// The language itself is not part of the view: switching it changes the texts in place, and the
/// page with everything typed into it stays.
#[component]
fn InLanguage() -> impl IntoView {
    let location = use_location();
    let exists = Memo::new(move |_| {
        let path = location.pathname.get();
        let tag = path
            .trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        Locale::from_tag(&tag).is_some()
    });
    move || {
        if exists.get() {
            view! { <Outlet /> }.into_any()
        } else {
            view! { <NotFoundPage /> }.into_any()
        }
    }
}
