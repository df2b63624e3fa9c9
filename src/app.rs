//! The route table and the order in which the house is set up.
//!
//! **Invariant:** only this file and `areas` know every area.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::components::{Outlet, ParentRoute, Redirect, Route, Router, Routes};
use leptos_router::hooks::use_location;

use crate::address::path;
use crate::api::provide_api;
use crate::areas::{InArea, UnknownAddress, prefetch_likely_pages};
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::preferences::provide_preferences;
use crate::routes::Page;
use crate::session::provide_session;
use crate::settings::{Settings, provide_settings};
use crate::shell::frame::Frame;
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
    let at = move |page| InArea::new(page, i18n);
    // Inside the router, which tells the page.
    let prefetch = move || prefetch_likely_pages(i18n);
    view! {
        <Router>
            {prefetch}
            <Frame>
                <Routes fallback=|| view! { <UnknownAddress /> }>
                    <Route path=path!("") view=|| view! { <Redirect path=Page::Home.href(Locale::Ar) /> } />
                    <ParentRoute path=path!("/:language") view=InLanguage>
                        <Route path=path!("") view=at(Page::Home) />
                        <Route path=path!("sign-in") view=at(Page::SignIn) />
                        <Route path=path!("sign-in/individual") view=at(Page::SignInIndividual) />
                        <Route path=path!("sign-in/individual/code") view=at(Page::SignInIndividualCode) />
                        <Route path=path!("sign-in/retiree") view=at(Page::SignInRetiree) />
                        <Route path=path!("sign-in/business") view=at(Page::SignInBusiness) />
                        <Route
                            path=path!("sign-in/business/organisation")
                            view=at(Page::SignInBusinessOrganisation)
                        />
                        <Route
                            path=path!("sign-in/business/establishment")
                            view=at(Page::SignInBusinessEstablishment)
                        />
                        <Route path=path!("sign-in/business/code") view=at(Page::SignInBusinessCode) />
                        <Route path=path!("sign-in/nafath") view=at(Page::SignInNafath) />
                        <Route path=path!("register") view=at(Page::Register) />
                        <Route path=path!("register/individual") view=at(Page::RegisterIndividual) />
                        <Route path=path!("register/retiree") view=at(Page::RegisterRetiree) />
                        <Route path=path!("register/establishment") view=at(Page::RegisterEstablishment) />
                        <Route path=path!("recover") view=at(Page::Recover) />
                        <Route path=path!("recover/password") view=at(Page::RecoverPassword) />
                        <Route path=path!("recover/user-name") view=at(Page::RecoverUserName) />
                        <Route path=path!("recover/mobile") view=at(Page::RecoverMobile) />
                        <Route path=path!("signed-out") view=at(Page::SignedOut) />
                        <Route path=path!("me") view=at(Page::Individual) />
                        <Route path=path!("me/contributions") view=at(Page::IndividualRecord) />
                        <Route path=path!("pension") view=at(Page::Pension) />
                        <Route path=path!("pension/letter") view=at(Page::PensionLetter) />
                        <Route path=path!("business") view=at(Page::Business) />
                        <Route path=path!("business/establishment") view=at(Page::ChooseEstablishment) />
                        <Route path=path!("business/contributors") view=at(Page::BusinessContributors) />
                        <Route path=path!("account") view=at(Page::Account) />
                        <Route path=path!("account/sessions") view=at(Page::AccountSessions) />
                        <Route path=path!("account/sign-ins") view=at(Page::AccountSignIns) />
                        <Route path=path!("account/preferences") view=at(Page::AccountPreferences) />
                        <Route path=path!("account/role") view=at(Page::AccountRole) />
                        <Route path=path!("account/password") view=at(Page::AccountPassword) />
                        <Route path=path!("account/passkeys") view=at(Page::Passkeys) />
                        <Route path=path!("account/passkey-offer") view=at(Page::PasskeyOffer) />
                        <Route path=path!("calculators") view=at(Page::Calculators) />
                        <Route path=path!("calculators/pension") view=at(Page::PensionCalculator) />
                        <Route path=path!("calculators/retirement-date") view=at(Page::RetirementDateCalculator) />
                        <Route path=path!("calculators/contributions") view=at(Page::ContributionsCalculator) />
                        <Route path=path!("calculators/saned") view=at(Page::SanedCalculator) />
                        <Route path=path!("calculators/lump-sum") view=at(Page::LumpSumCalculator) />
                        <Route path=path!("calculators/disability") view=at(Page::DisabilityCalculator) />
                        <Route path=path!("calculators/survivors") view=at(Page::SurvivorsCalculator) />
                        <Route path=path!("calculators/injury") view=at(Page::InjuryCalculator) />
                        <Route path=path!("calculators/maternity") view=at(Page::MaternityCalculator) />
                        <Route path=path!("calculators/buy-in") view=at(Page::BuyInCalculator) />
                        <Route path=path!("calculators/employer-cost") view=at(Page::EmployerCostCalculator) />
                        <Route path=path!("calculators/not-covered") view=at(Page::NotCovered) />
                        <Route path=path!("services") view=at(Page::Services) />
                        <Route path=path!("law") view=at(Page::Law) />
                        <Route path=path!("law/parameters") view=at(Page::LawParameters) />
                        <Route path=path!("help") view=at(Page::Help) />
                        <Route path=path!("help/sign-in") view=at(Page::HelpSignIn) />
                        <Route path=path!("accessibility") view=at(Page::Accessibility) />
                        <Route path=path!("privacy") view=at(Page::Privacy) />
                        <Route path=path!("demo/outbox") view=at(Page::DemoOutbox) />
                        <Route path=path!("demo/nafath") view=at(Page::DemoNafath) />
                        <Route path=path!("*any") view=InArea::unknown(i18n) />
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
            view! { <UnknownAddress /> }.into_any()
        }
    }
}
