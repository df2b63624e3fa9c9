//! When a page and the platform were last changed: both dates stand in the footer.

use calendar::Date;

use crate::routes::Page;

/// The day of the release, set in the environment of its build (`2026-11-22`).
const RELEASE_DAY: Option<&str> = option_env!("GOSI_RELEASE_DATE");

/// When the content of a page last changed, as year, month and day; kept by its author.
fn page_day(page: Page) -> (i32, u8, u8) {
    match page {
        Page::Home
        | Page::SignInIndividualCode
        | Page::SignedOut
        | Page::Individual
        | Page::IndividualRecord
        | Page::Services
        | Page::Law
        | Page::Help
        | Page::Accessibility
        | Page::Privacy
        | Page::DemoNafath
        | Page::DemoOutbox => (2026, 11, 22),
        Page::RetirementDateCalculator
        | Page::ContributionsCalculator
        | Page::SanedCalculator
        | Page::LumpSumCalculator
        | Page::DisabilityCalculator
        | Page::PensionCalculator
        | Page::Calculators
        | Page::Account
        | Page::AccountSessions
        | Page::AccountSignIns
        | Page::AccountPreferences
        | Page::AccountRole
        | Page::AccountPassword
        | Page::HelpSignIn
        | Page::PasskeyOffer
        | Page::Passkeys
        | Page::BusinessContributors
        | Page::ChooseEstablishment
        | Page::Business
        | Page::PensionLetter
        | Page::Pension
        | Page::Register
        | Page::RegisterIndividual
        | Page::RegisterRetiree
        | Page::RegisterEstablishment
        | Page::Recover
        | Page::RecoverPassword
        | Page::RecoverUserName
        | Page::RecoverMobile
        | Page::SignInNafath
        | Page::SignInBusinessCode
        | Page::SignInBusinessEstablishment
        | Page::SignInBusinessOrganisation
        | Page::SignInBusiness
        | Page::SignInRetiree
        | Page::SignInIndividual
        | Page::SignIn
        | Page::SurvivorsCalculator
        | Page::InjuryCalculator
        | Page::MaternityCalculator
        | Page::BuyInCalculator
        | Page::EmployerCostCalculator
        | Page::NotCovered
        | Page::LawParameters => (2026, 11, 28),
    }
}

/// The day a page last changed.
pub(super) fn page_updated(page: Page) -> Option<Date> {
    let (year, month, day) = page_day(page);
    Date::from_gregorian(year, month, day).ok()
}

/// The day the platform last changed: its release, or its newest page where it was not released.
pub(super) fn platform_updated() -> Option<Date> {
    RELEASE_DAY
        .and_then(|day| day.parse().ok())
        .or_else(|| Page::ALL.into_iter().filter_map(page_updated).max())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_day_and_none_is_younger_than_the_platform() {
        let platform = platform_updated().expect("a day");
        for page in Page::ALL {
            let day = page_updated(page).expect("a day");
            assert!(RELEASE_DAY.is_some() || day <= platform, "{page:?}");
        }
    }
}
