//! The places where the production build is cut: one function an area.

use leptos::prelude::*;

use crate::access::{
    RecoverMobilePage, RecoverPage, RecoverPasswordPage, RecoverUserNamePage,
    RegisterEstablishmentPage, RegisterIndividualPage, RegisterPage, RegisterRetireePage,
};
use crate::account::{
    AccountPage, AccountPasswordPage, AccountPreferencesPage, AccountRolePage, AccountSessionsPage,
    AccountSignInsPage, PasskeyOfferPage, PasskeysPage,
};
use crate::business::{BusinessPage, ContributorsPage};
use crate::calculators::{CalculatorsPage, NotCoveredPage, PensionCalculatorPage, benefit_page};
use crate::code::{CodeMissing, in_chunk};
use crate::demo::{DemoNafathPage, DemoOutboxPage};
use crate::directory::search_box::SearchBox;
use crate::establishments::ChooseEstablishmentPage;
use crate::help::{
    AccessibilityPage, HelpPage, HelpSignInPage, LawPage, LawParametersPage, PrivacyPage,
    ServicesPage,
};
use crate::home::HomePage;
use crate::individual::{IndividualPage, IndividualRecordPage};
use crate::retiree::{PensionLetterPage, PensionPage};
use crate::routes::Page;
use crate::session::RequireSession;
use crate::shell::not_found::NotFoundPage;
use crate::shell::signed_in;
use crate::sign_in::{
    SignInBusinessCodePage, SignInBusinessEstablishmentPage, SignInBusinessOrganisationPage,
    SignInBusinessPage, SignInIndividualCodePage, SignInIndividualPage, SignInNafathPage,
    SignInPage, SignInRetireePage, SignedOutPage,
};

/// Makes the view of the page it is given.
pub(super) type MakeView = fn(Page) -> AnyView;

/// Declares an area's functions: the one that knows how its pages' views are made and the one that only fetches.
macro_rules! chunk {
    ($area:ident, $fetch:ident, $($page:pat => $view:expr),+ $(,)?) => {
        in_chunk! {
            $area, preload($fetch);
            fn $area(page: Page) -> Result<MakeView, CodeMissing> {
                match page {
                    $($page => Ok(|_| $view.into_any()),)+
                    _ => Err(CodeMissing),
                }
            }
        }
    };
}

chunk!(home, fetch_home,
    Page::Home => view! { <HomePage /> },
);

// The smaller pages for everybody are one chunk: who opens one often opens another. Every further chunk
// doubles the ways in which chunks share code, and each way is a file that pages have to ask for.
chunk!(public, fetch_public,
    Page::Help => view! { <HelpPage /> },
    Page::HelpSignIn => view! { <HelpSignInPage /> },
    Page::Services => view! { <ServicesPage /> },
    Page::Law => view! { <LawPage /> },
    Page::LawParameters => view! { <LawParametersPage /> },
    Page::Accessibility => view! { <AccessibilityPage /> },
    Page::Privacy => view! { <PrivacyPage /> },
    Page::DemoOutbox => view! { <DemoOutboxPage /> },
    Page::DemoNafath => view! { <DemoNafathPage /> },
);

chunk!(sign_in, fetch_sign_in,
    Page::SignIn => view! { <SignInPage /> },
    Page::SignInIndividual => view! { <SignInIndividualPage /> },
    Page::SignInRetiree => view! { <SignInRetireePage /> },
    Page::SignedOut => view! { <SignedOutPage /> },
);

// What comes after the door, fetched while the person types.
chunk!(sign_in_steps, fetch_sign_in_steps,
    Page::SignInIndividualCode => view! { <SignInIndividualCodePage /> },
    Page::SignInBusinessCode => view! { <SignInBusinessCodePage /> },
    Page::SignInNafath => view! { <SignInNafathPage /> },
);

chunk!(sign_in_business, fetch_sign_in_business,
    Page::SignInBusiness => view! { <SignInBusinessPage /> },
    Page::SignInBusinessOrganisation => view! { <SignInBusinessOrganisationPage /> },
    Page::SignInBusinessEstablishment => view! { <SignInBusinessEstablishmentPage /> },
    Page::ChooseEstablishment => view! {
        <RequireSession page=Page::ChooseEstablishment><ChooseEstablishmentPage /></RequireSession>
    },
);

chunk!(access, fetch_access,
    Page::Register => view! { <RegisterPage /> },
    Page::RegisterIndividual => view! { <RegisterIndividualPage /> },
    Page::RegisterRetiree => view! { <RegisterRetireePage /> },
    Page::RegisterEstablishment => view! { <RegisterEstablishmentPage /> },
    Page::Recover => view! { <RecoverPage /> },
    Page::RecoverPassword => view! { <RecoverPasswordPage /> },
    Page::RecoverUserName => view! { <RecoverUserNamePage /> },
    Page::RecoverMobile => view! { <RecoverMobilePage /> },
);

chunk!(individual, fetch_individual,
    Page::Individual => view! {
        <RequireSession page=Page::Individual><IndividualPage /></RequireSession>
    },
);

chunk!(individual_record, fetch_individual_record,
    Page::IndividualRecord => view! {
        <RequireSession page=Page::IndividualRecord><IndividualRecordPage /></RequireSession>
    },
);

chunk!(retiree, fetch_retiree,
    Page::Pension => view! {
        <RequireSession page=Page::Pension><PensionPage /></RequireSession>
    },
    Page::PensionLetter => view! {
        <RequireSession page=Page::PensionLetter><PensionLetterPage /></RequireSession>
    },
);

chunk!(business, fetch_business,
    Page::Business => view! {
        <RequireSession page=Page::Business><BusinessPage /></RequireSession>
    },
    Page::BusinessContributors => view! {
        <RequireSession page=Page::BusinessContributors><ContributorsPage /></RequireSession>
    },
);

chunk!(account, fetch_account,
    Page::Account => view! {
        <RequireSession page=Page::Account><AccountPage /></RequireSession>
    },
    Page::AccountSessions => view! {
        <RequireSession page=Page::AccountSessions><AccountSessionsPage /></RequireSession>
    },
    Page::AccountSignIns => view! {
        <RequireSession page=Page::AccountSignIns><AccountSignInsPage /></RequireSession>
    },
    Page::AccountPreferences => view! {
        <RequireSession page=Page::AccountPreferences><AccountPreferencesPage /></RequireSession>
    },
    Page::AccountRole => view! {
        <RequireSession page=Page::AccountRole><AccountRolePage /></RequireSession>
    },
    Page::AccountPassword => view! {
        <RequireSession page=Page::AccountPassword><AccountPasswordPage /></RequireSession>
    },
    Page::Passkeys => view! {
        <RequireSession page=Page::Passkeys><PasskeysPage /></RequireSession>
    },
    Page::PasskeyOffer => view! {
        <RequireSession page=Page::PasskeyOffer><PasskeyOfferPage /></RequireSession>
    },
);

chunk!(calculators, fetch_calculators,
    Page::Calculators => view! { <CalculatorsPage /> },
    Page::PensionCalculator => view! { <PensionCalculatorPage /> },
    Page::NotCovered => view! { <NotCoveredPage /> },
);

// Who asks for one of these rarely asks for another, but they are small beside the frame they share.
in_chunk! {
    benefits, preload(fetch_benefits);
    fn benefits(page: Page) -> Result<MakeView, CodeMissing> {
        match area(page) {
            Area::Benefits => Ok(|page| benefit_page(page).into_any()),
            _ => Err(CodeMissing),
        }
    }
}

/// The areas, which are the chunks above.
#[derive(Debug, Clone, Copy)]
enum Area {
    Home,
    Public,
    SignIn,
    SignInSteps,
    SignInBusiness,
    Access,
    Individual,
    IndividualRecord,
    Retiree,
    Business,
    Account,
    Calculators,
    Benefits,
}

fn area(page: Page) -> Area {
    match page {
        Page::Home => Area::Home,
        Page::Help
        | Page::HelpSignIn
        | Page::Services
        | Page::Law
        | Page::LawParameters
        | Page::Accessibility
        | Page::Privacy
        | Page::DemoOutbox
        | Page::DemoNafath => Area::Public,
        Page::SignIn | Page::SignInIndividual | Page::SignInRetiree | Page::SignedOut => {
            Area::SignIn
        }
        Page::SignInIndividualCode | Page::SignInBusinessCode | Page::SignInNafath => {
            Area::SignInSteps
        }
        Page::SignInBusiness
        | Page::SignInBusinessOrganisation
        | Page::SignInBusinessEstablishment
        | Page::ChooseEstablishment => Area::SignInBusiness,
        Page::Register
        | Page::RegisterIndividual
        | Page::RegisterRetiree
        | Page::RegisterEstablishment
        | Page::Recover
        | Page::RecoverPassword
        | Page::RecoverUserName
        | Page::RecoverMobile => Area::Access,
        Page::Individual => Area::Individual,
        Page::IndividualRecord => Area::IndividualRecord,
        Page::Pension | Page::PensionLetter => Area::Retiree,
        Page::Business | Page::BusinessContributors => Area::Business,
        Page::Account
        | Page::AccountSessions
        | Page::AccountSignIns
        | Page::AccountPreferences
        | Page::AccountRole
        | Page::AccountPassword
        | Page::Passkeys
        | Page::PasskeyOffer => Area::Account,
        Page::Calculators | Page::PensionCalculator | Page::NotCovered => Area::Calculators,
        Page::RetirementDateCalculator
        | Page::ContributionsCalculator
        | Page::SanedCalculator
        | Page::LumpSumCalculator
        | Page::DisabilityCalculator
        | Page::SurvivorsCalculator
        | Page::InjuryCalculator
        | Page::MaternityCalculator
        | Page::BuyInCalculator
        | Page::EmployerCostCalculator => Area::Benefits,
    }
}

/// The name of the chunk that has the page for unknown addresses.
pub(super) const UNKNOWN: &str = "public";

in_chunk! {
    public;
    /// How the page for unknown addresses is made with its search; without it the page stands in the frame.
    pub(super) fn unknown() -> Result<fn() -> AnyView, CodeMissing> {
        Ok(not_found)
    }
}

/// Fetches what [`unknown`] needs.
#[cfg(feature = "hydrate")]
pub(super) async fn fetch_unknown() -> Result<(), CodeMissing> {
    fetch_area(Area::Public).await
}

fn not_found() -> AnyView {
    view! { <NotFoundPage><SearchBox id="not-found-search" /></NotFoundPage> }.into_any()
}

/// The name of the chunk that has a page.
pub(super) fn name_of(page: Page) -> &'static str {
    match area(page) {
        Area::Home => "home",
        Area::Public => UNKNOWN,
        Area::SignIn => "sign_in",
        Area::SignInSteps => "sign_in_steps",
        Area::SignInBusiness => "sign_in_business",
        Area::Access => "access",
        Area::Individual => "individual",
        Area::IndividualRecord => "individual_record",
        Area::Retiree => "retiree",
        Area::Business => "business",
        Area::Account => "account",
        Area::Calculators => "calculators",
        Area::Benefits => "benefits",
    }
}

/// How the view of a page is made, in the area that has it.
pub(super) async fn view(page: Page) -> Result<MakeView, CodeMissing> {
    match area(page) {
        Area::Home => home(page).await,
        Area::Public => public(page).await,
        Area::SignIn => sign_in(page).await,
        Area::SignInSteps => sign_in_steps(page).await,
        Area::SignInBusiness => sign_in_business(page).await,
        Area::Access => access(page).await,
        Area::Individual => individual(page).await,
        Area::IndividualRecord => individual_record(page).await,
        Area::Retiree => retiree(page).await,
        Area::Business => business(page).await,
        Area::Account => account(page).await,
        Area::Calculators => calculators(page).await,
        Area::Benefits => benefits(page).await,
    }
}

/// Fetches the code of the area that has a page, and behind the sign-in what the frame has for somebody who is
/// signed in: the watch over the session's end comes with it.
pub(super) async fn fetch(page: Page) -> Result<(), CodeMissing> {
    if !page.needs_session() {
        return fetch_area(area(page)).await;
    }
    let (area, frame) = futures::join!(fetch_area(area(page)), signed_in::fetch());
    area.and(frame)
}

async fn fetch_area(area: Area) -> Result<(), CodeMissing> {
    let fetched = match area {
        Area::Home => fetch_home().await,
        Area::Public => fetch_public().await,
        Area::SignIn => fetch_sign_in().await,
        Area::SignInSteps => fetch_sign_in_steps().await,
        Area::SignInBusiness => fetch_sign_in_business().await,
        Area::Access => fetch_access().await,
        Area::Individual => fetch_individual().await,
        Area::IndividualRecord => fetch_individual_record().await,
        Area::Retiree => fetch_retiree().await,
        Area::Business => fetch_business().await,
        Area::Account => fetch_account().await,
        Area::Calculators => fetch_calculators().await,
        Area::Benefits => fetch_benefits().await,
    };
    #[cfg(feature = "split")]
    let fetched = fetched.map_err(CodeMissing::from);
    fetched
}
