//! The places where the production build is cut: one function an area.

use leptos::prelude::*;

use super::AreaMissing;
use crate::account::{PasskeyOfferPage, PasskeysPage};
use crate::business::BusinessPage;
use crate::calculators::{CalculatorsPage, PensionCalculatorPage};
use crate::demo::{DemoNafathPage, DemoOutboxPage};
use crate::establishments::ChooseEstablishmentPage;
use crate::help::{AccessibilityPage, HelpPage, LawPage, PrivacyPage, ServicesPage};
use crate::home::HomePage;
use crate::individual::{IndividualPage, IndividualRecordPage};
use crate::retiree::PensionPage;
use crate::routes::Page;
use crate::session::RequireSession;
use crate::sign_in::{
    SignInBusinessCodePage, SignInBusinessEstablishmentPage, SignInBusinessOrganisationPage,
    SignInBusinessPage, SignInIndividualCodePage, SignInIndividualPage, SignInNafathPage,
    SignInPage, SignInRetireePage, SignedOutPage,
};

/// Declares an area's functions: the one that makes its pages' views and the one that only fetches.
macro_rules! chunk {
    ($area:ident, $fetch:ident, $($page:pat => $view:expr),+ $(,)?) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($area, preload($fetch), fallible)]
        fn $area(page: Page) -> Result<AnyView, AreaMissing> {
            match page {
                $($page => Ok($view.into_any()),)+
                _ => Err(AreaMissing),
            }
        }

        #[cfg(not(feature = "split"))]
        async fn $area(page: Page) -> Result<AnyView, AreaMissing> {
            match page {
                $($page => Ok($view.into_any()),)+
                _ => Err(AreaMissing),
            }
        }

        #[cfg(not(feature = "split"))]
        async fn $fetch() -> Result<(), AreaMissing> {
            Ok(())
        }
    };
}

// The pages for everybody are one chunk: each of them is small, and who opens one often opens another.
chunk!(public, fetch_public,
    Page::Home => view! { <HomePage /> },
    Page::Help => view! { <HelpPage /> },
    Page::Services => view! { <ServicesPage /> },
    Page::Law => view! { <LawPage /> },
    Page::Accessibility => view! { <AccessibilityPage /> },
    Page::Privacy => view! { <PrivacyPage /> },
    Page::DemoOutbox => view! { <DemoOutboxPage /> },
    Page::DemoNafath => view! { <DemoNafathPage /> },
);

chunk!(sign_in, fetch_sign_in,
    Page::SignIn => view! { <SignInPage /> },
    Page::SignInIndividual => view! { <SignInIndividualPage /> },
    Page::SignInIndividualCode => view! { <SignInIndividualCodePage /> },
    Page::SignInRetiree => view! { <SignInRetireePage /> },
    Page::SignInBusinessCode => view! { <SignInBusinessCodePage /> },
    Page::SignInNafath => view! { <SignInNafathPage /> },
    Page::SignedOut => view! { <SignedOutPage /> },
);

chunk!(sign_in_business, fetch_sign_in_business,
    Page::SignInBusiness => view! { <SignInBusinessPage /> },
    Page::SignInBusinessOrganisation => view! { <SignInBusinessOrganisationPage /> },
    Page::SignInBusinessEstablishment => view! { <SignInBusinessEstablishmentPage /> },
    Page::ChooseEstablishment => view! {
        <RequireSession page=Page::ChooseEstablishment><ChooseEstablishmentPage /></RequireSession>
    },
);

chunk!(individual, fetch_individual,
    Page::Individual => view! {
        <RequireSession page=Page::Individual><IndividualPage /></RequireSession>
    },
    Page::IndividualRecord => view! {
        <RequireSession page=Page::IndividualRecord><IndividualRecordPage /></RequireSession>
    },
);

chunk!(retiree, fetch_retiree,
    Page::Pension => view! {
        <RequireSession page=Page::Pension><PensionPage /></RequireSession>
    },
);

chunk!(business, fetch_business,
    Page::Business => view! {
        <RequireSession page=Page::Business><BusinessPage /></RequireSession>
    },
);

chunk!(account, fetch_account,
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
);

/// The areas, which are the chunks above.
#[derive(Debug, Clone, Copy)]
enum Area {
    Public,
    SignIn,
    SignInBusiness,
    Individual,
    Retiree,
    Business,
    Account,
    Calculators,
}

fn area(page: Page) -> Area {
    match page {
        Page::Home
        | Page::Help
        | Page::Services
        | Page::Law
        | Page::Accessibility
        | Page::Privacy
        | Page::DemoOutbox
        | Page::DemoNafath => Area::Public,
        Page::SignIn
        | Page::SignInIndividual
        | Page::SignInIndividualCode
        | Page::SignInRetiree
        | Page::SignInBusinessCode
        | Page::SignInNafath
        | Page::SignedOut => Area::SignIn,
        Page::SignInBusiness
        | Page::SignInBusinessOrganisation
        | Page::SignInBusinessEstablishment
        | Page::ChooseEstablishment => Area::SignInBusiness,
        Page::Individual | Page::IndividualRecord => Area::Individual,
        Page::Pension => Area::Retiree,
        Page::Business => Area::Business,
        Page::Passkeys | Page::PasskeyOffer => Area::Account,
        Page::Calculators | Page::PensionCalculator => Area::Calculators,
    }
}

/// The name of the chunk that has a page.
pub(super) fn name_of(page: Page) -> &'static str {
    match area(page) {
        Area::Public => "public",
        Area::SignIn => "sign_in",
        Area::SignInBusiness => "sign_in_business",
        Area::Individual => "individual",
        Area::Retiree => "retiree",
        Area::Business => "business",
        Area::Account => "account",
        Area::Calculators => "calculators",
    }
}

/// The view of a page, in the area that has it.
pub(super) async fn view(page: Page) -> Result<AnyView, AreaMissing> {
    match area(page) {
        Area::Public => public(page).await,
        Area::SignIn => sign_in(page).await,
        Area::SignInBusiness => sign_in_business(page).await,
        Area::Individual => individual(page).await,
        Area::Retiree => retiree(page).await,
        Area::Business => business(page).await,
        Area::Account => account(page).await,
        Area::Calculators => calculators(page).await,
    }
}

/// Fetches the code of the area that has a page.
pub(super) async fn fetch(page: Page) -> Result<(), AreaMissing> {
    let fetched = match area(page) {
        Area::Public => fetch_public().await,
        Area::SignIn => fetch_sign_in().await,
        Area::SignInBusiness => fetch_sign_in_business().await,
        Area::Individual => fetch_individual().await,
        Area::Retiree => fetch_retiree().await,
        Area::Business => fetch_business().await,
        Area::Account => fetch_account().await,
        Area::Calculators => fetch_calculators().await,
    };
    #[cfg(feature = "split")]
    let fetched = fetched.map_err(AreaMissing::from);
    fetched
}
