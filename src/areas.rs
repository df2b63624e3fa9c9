//! The areas as the browser loads them: each one's code and texts arrive when a page of it is opened.
//!
//! In the production build (feature `split`) every function of [`chunks`] is cut into a chunk of its
//! own; elsewhere they are plain functions. What a page needs beyond its code is in [`texts_of`].
//!
//! **Invariant:** nothing outside `chunks` and `app` names an area's page; else the area's code
//! would be part of what every visitor downloads.

mod chunks;
mod missing;
mod route;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

use crate::code::{CodeMissing, ahead, fetch_texts};
use crate::effect::effect;
use crate::i18n::{I18n, TextFile};
use crate::routes::Page;
use crate::shell::signed_in;

pub(crate) use route::PageInView;

/// The files of texts a page shows, beside those of every page. A calculator's law brings its own
/// (`calculators::laws`).
pub fn texts_of(page: Page) -> &'static [TextFile] {
    match page {
        Page::Home => &[TextFile::Home, TextFile::Services],
        Page::SignIn
        | Page::SignInIndividual
        | Page::SignInRetiree
        | Page::SignInIndividualCode
        | Page::SignInBusinessCode
        | Page::SignedOut => &[TextFile::SignIn],
        Page::SignInNafath => &[TextFile::SignIn, TextFile::Keys],
        // What a code can be refused for stands with signing in.
        Page::Passkeys | Page::PasskeyOffer => &[TextFile::Keys, TextFile::SignIn],
        Page::SignInBusiness
        | Page::SignInBusinessOrganisation
        | Page::SignInBusinessEstablishment => &[TextFile::SignIn, TextFile::SignInBusiness],
        Page::Account
        | Page::AccountSessions
        | Page::AccountSignIns
        | Page::AccountRole
        | Page::AccountPreferences => &[
            TextFile::Account,
            TextFile::Keys,
            TextFile::SignIn,
            TextFile::DataCard,
        ],
        Page::AccountPassword => &[
            TextFile::Account,
            TextFile::Passwords,
            TextFile::Keys,
            TextFile::SignIn,
        ],
        Page::HelpSignIn => &[TextFile::SignInCheck],
        // The code, the way back and what nobody asks for are worded as at the doors.
        Page::Register
        | Page::RegisterIndividual
        | Page::RegisterRetiree
        | Page::RegisterEstablishment
        | Page::Recover
        | Page::RecoverPassword
        | Page::RecoverUserName
        | Page::RecoverMobile => &[
            TextFile::Access,
            TextFile::Passwords,
            TextFile::SignIn,
            TextFile::Keys,
        ],
        Page::ChooseEstablishment => &[TextFile::SignInBusiness],
        Page::Individual | Page::IndividualRecord => &[
            TextFile::Individual,
            TextFile::DataCard,
            TextFile::Explanation,
        ],
        Page::Pension | Page::PensionLetter => &[TextFile::Retiree, TextFile::DataCard],
        Page::Business | Page::BusinessContributors => &[TextFile::Business, TextFile::DataCard],
        Page::Calculators => &[TextFile::Calculators],
        Page::NotCovered => &[TextFile::Calculators, TextFile::NotCovered],
        Page::PensionCalculator => &[TextFile::Calculators, TextFile::Pension],
        Page::RetirementDateCalculator => &[TextFile::Calculators, TextFile::RetirementDate],
        Page::ContributionsCalculator => &[TextFile::Calculators, TextFile::Contributions],
        Page::SanedCalculator => &[TextFile::Calculators, TextFile::Saned],
        Page::LumpSumCalculator => &[TextFile::Calculators, TextFile::LumpSum],
        Page::DisabilityCalculator => &[TextFile::Calculators, TextFile::Disability],
        Page::SurvivorsCalculator => &[TextFile::Calculators, TextFile::Survivors],
        Page::InjuryCalculator => &[TextFile::Calculators, TextFile::Injury],
        Page::MaternityCalculator => &[TextFile::Calculators, TextFile::Maternity],
        Page::BuyInCalculator => &[TextFile::Calculators, TextFile::BuyIn],
        Page::EmployerCostCalculator => &[
            TextFile::Calculators,
            TextFile::Contributions,
            TextFile::EmployerCost,
        ],
        Page::Law | Page::LawParameters => &[
            TextFile::LawPage,
            TextFile::LawFigures,
            TextFile::Explanation,
        ],
        // A service names the articles it rests on.
        Page::Services => &[TextFile::Services, TextFile::Help, TextFile::LawPage],
        Page::Help | Page::Accessibility | Page::Privacy => &[TextFile::Help, TextFile::Services],
        Page::DemoOutbox | Page::DemoNafath => &[TextFile::Demo],
    }
}

/// The names of the chunks that a page needs in the production build, its area's first.
pub fn chunks_of(page: Page) -> Vec<&'static str> {
    let frame = page.needs_session().then_some(signed_in::CHUNK);
    [chunks::name_of(page)].into_iter().chain(frame).collect()
}

/// The name of the chunk that has the page for unknown addresses.
pub const CHUNK_OF_UNKNOWN: &str = chunks::UNKNOWN;

/// The pages that most people open after this one, the next first; their code is fetched while
/// they read or type.
pub fn likely_next(page: Page) -> &'static [Page] {
    match page {
        Page::Home | Page::SignIn => &[Page::SignInIndividual],
        Page::SignInIndividual => &[Page::SignInIndividualCode, Page::Individual],
        Page::SignInIndividualCode => &[Page::Individual],
        Page::Individual => &[Page::IndividualRecord],
        Page::SignInRetiree => &[Page::Pension],
        Page::SignInBusiness => &[Page::SignInBusinessOrganisation, Page::Business],
        Page::SignInBusinessOrganisation | Page::SignInBusinessEstablishment => {
            &[Page::SignInBusinessCode, Page::Business]
        }
        Page::ChooseEstablishment => &[Page::Business],
        Page::Calculators => &[Page::PensionCalculator],
        _ => &[],
    }
}

/// Fetches the page that is likely to come next as soon as the one in view had its share of the
/// network; called once, inside the router.
pub fn prefetch_likely_pages(i18n: I18n) {
    let location = use_location();
    effect(move || {
        let page = Page::from_path(&location.pathname.get()).map(|(_, page)| page);
        let next = page.map(likely_next).unwrap_or_default();
        if next.is_empty() {
            return;
        }
        ahead(move || {
            spawn_local(async move {
                for page in next {
                    // Opening the page says what went wrong; fetching ahead of it need not.
                    let _ = prefetch(*page, i18n).await;
                }
            });
        });
    });
}

/// Fetches a page's code and texts, so that opening it needs nothing more.
pub async fn prefetch(page: Page, i18n: I18n) -> Result<(), CodeMissing> {
    let (code, texts) = futures::join!(chunks::fetch(page), fetch_texts(texts_of(page), i18n));
    code.and(texts)
}

/// Fetches the code of the page the app starts with; opening it says what went wrong, if anything.
#[cfg(feature = "hydrate")]
pub(crate) async fn prefetch_code(page: Option<Page>) {
    let _ = match page {
        Some(page) => chunks::fetch(page).await,
        None => chunks::fetch_unknown().await,
    };
}

/// The files of texts that stand at an address that is no page, whose search knows every service.
pub const TEXTS_OF_UNKNOWN: &[TextFile] = &[TextFile::Services];
