//! Every page of the app as a value.
//!
//! Links, redirects and the way back after sign-in go by [`Page`], never by an address from
//! outside: an address that is not one of these pages cannot be gone to.

use contract::Role;

use crate::i18n::{I18n, Locale};

/// A page of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// The public home page.
    Home,
    /// Choice of the door to sign in by.
    SignIn,
    /// Individuals: identity number and password.
    SignInIndividual,
    /// Individuals: the code sent to the phone.
    SignInIndividualCode,
    /// Retirees' door.
    SignInRetiree,
    /// Employers' door: what the person supervises.
    SignInBusiness,
    /// Employers: the form of supervisors of an organisation.
    SignInBusinessOrganisation,
    /// Employers: the form of supervisors of an establishment.
    SignInBusinessEstablishment,
    /// Employers: the code that stands in the visual one's place.
    SignInBusinessCode,
    /// Any door: by the Nafath app.
    SignInNafath,
    /// Choice of the kind of account to open.
    Register,
    /// Opening an account as a contributor.
    RegisterIndividual,
    /// Opening an account as a pensioner.
    RegisterRetiree,
    /// Opening an account as a supervisor of an establishment.
    RegisterEstablishment,
    /// Choice of what of an account was lost.
    Recover,
    /// Replacing a forgotten password.
    RecoverPassword,
    /// Finding out one's user name.
    RecoverUserName,
    /// Replacing a mobile number that is no longer one's own.
    RecoverMobile,
    /// Confirmation that the person signed out.
    SignedOut,
    /// An individual's dashboard.
    Individual,
    /// An individual's contribution record, period by period.
    IndividualRecord,
    /// A pensioner's or beneficiary's dashboard.
    Pension,
    /// The letter that states a pension.
    PensionLetter,
    /// An employer's dashboard.
    Business,
    /// Employers: for which establishment to act.
    ChooseEstablishment,
    /// The contributors of an establishment.
    BusinessContributors,
    /// The account of whoever is signed in: how they are reached, and the ways to what follows.
    Account,
    /// Where whoever is signed in is signed in.
    AccountSessions,
    /// Who tried to sign in as whoever is signed in.
    AccountSignIns,
    /// What whoever is signed in prefers and is told.
    AccountPreferences,
    /// A role that takes a proof before it is changed to.
    AccountRole,
    /// A new password of whoever is signed in.
    AccountPassword,
    /// The passkeys of whoever is signed in.
    Passkeys,
    /// The offer of a first passkey, after signing in.
    PasskeyOffer,
    /// The list of calculators.
    Calculators,
    /// The pension calculator.
    PensionCalculator,
    /// When can I retire.
    RetirementDateCalculator,
    /// Contributions of a month.
    ContributionsCalculator,
    /// Unemployment insurance.
    SanedCalculator,
    /// The lump sum without a pension.
    LumpSumCalculator,
    /// Disability that work did not cause.
    DisabilityCalculator,
    /// What a family has after a death.
    SurvivorsCalculator,
    /// What a work injury brings.
    InjuryCalculator,
    /// What a mother gets around a birth.
    MaternityCalculator,
    /// Buying the months that are missing.
    BuyInCalculator,
    /// What an employee costs, late fines, instalments.
    EmployerCostCalculator,
    /// What the calculators do not cover.
    NotCovered,
    /// The directory of services.
    Services,
    /// The laws the figures rest on.
    Law,
    /// Every figure of the law with its history.
    LawParameters,
    /// Help and the ways to reach a person.
    Help,
    /// What keeps somebody from signing in.
    HelpSignIn,
    /// The accessibility statement.
    Accessibility,
    /// The privacy notice.
    Privacy,
    /// Demonstration only: the texts sent to phones.
    DemoOutbox,
    /// Demonstration only: the phone with the Nafath app.
    DemoNafath,
}

impl Page {
    /// Every page.
    pub const ALL: [Page; 56] = [
        Page::Home,
        Page::SignIn,
        Page::SignInIndividual,
        Page::SignInIndividualCode,
        Page::SignInRetiree,
        Page::SignInBusiness,
        Page::SignInBusinessOrganisation,
        Page::SignInBusinessEstablishment,
        Page::SignInBusinessCode,
        Page::SignInNafath,
        Page::Register,
        Page::RegisterIndividual,
        Page::RegisterRetiree,
        Page::RegisterEstablishment,
        Page::Recover,
        Page::RecoverPassword,
        Page::RecoverUserName,
        Page::RecoverMobile,
        Page::SignedOut,
        Page::Individual,
        Page::IndividualRecord,
        Page::Pension,
        Page::PensionLetter,
        Page::Business,
        Page::ChooseEstablishment,
        Page::BusinessContributors,
        Page::Account,
        Page::AccountSessions,
        Page::AccountSignIns,
        Page::AccountPreferences,
        Page::AccountRole,
        Page::AccountPassword,
        Page::Passkeys,
        Page::PasskeyOffer,
        Page::Calculators,
        Page::PensionCalculator,
        Page::RetirementDateCalculator,
        Page::ContributionsCalculator,
        Page::SanedCalculator,
        Page::LumpSumCalculator,
        Page::DisabilityCalculator,
        Page::SurvivorsCalculator,
        Page::InjuryCalculator,
        Page::MaternityCalculator,
        Page::BuyInCalculator,
        Page::EmployerCostCalculator,
        Page::NotCovered,
        Page::Services,
        Page::Law,
        Page::LawParameters,
        Page::Help,
        Page::HelpSignIn,
        Page::Accessibility,
        Page::Privacy,
        Page::DemoOutbox,
        Page::DemoNafath,
    ];

    /// The path after the language, empty for the home page.
    pub fn slug(self) -> &'static str {
        match self {
            Page::Home => "",
            Page::SignIn => "sign-in",
            Page::SignInIndividual => "sign-in/individual",
            Page::SignInIndividualCode => "sign-in/individual/code",
            Page::SignInRetiree => "sign-in/retiree",
            Page::SignInBusiness => "sign-in/business",
            Page::SignInBusinessOrganisation => "sign-in/business/organisation",
            Page::SignInBusinessEstablishment => "sign-in/business/establishment",
            Page::SignInBusinessCode => "sign-in/business/code",
            Page::SignInNafath => "sign-in/nafath",
            Page::Register => "register",
            Page::RegisterIndividual => "register/individual",
            Page::RegisterRetiree => "register/retiree",
            Page::RegisterEstablishment => "register/establishment",
            Page::Recover => "recover",
            Page::RecoverPassword => "recover/password",
            Page::RecoverUserName => "recover/user-name",
            Page::RecoverMobile => "recover/mobile",
            Page::SignedOut => "signed-out",
            Page::Individual => "me",
            Page::IndividualRecord => "me/contributions",
            Page::Pension => "pension",
            Page::PensionLetter => "pension/letter",
            Page::Business => "business",
            Page::ChooseEstablishment => "business/establishment",
            Page::BusinessContributors => "business/contributors",
            Page::Account => "account",
            Page::AccountSessions => "account/sessions",
            Page::AccountSignIns => "account/sign-ins",
            Page::AccountPreferences => "account/preferences",
            Page::AccountRole => "account/role",
            Page::AccountPassword => "account/password",
            Page::Passkeys => "account/passkeys",
            Page::PasskeyOffer => "account/passkey-offer",
            Page::Calculators => "calculators",
            Page::PensionCalculator => "calculators/pension",
            Page::RetirementDateCalculator => "calculators/retirement-date",
            Page::ContributionsCalculator => "calculators/contributions",
            Page::SanedCalculator => "calculators/saned",
            Page::LumpSumCalculator => "calculators/lump-sum",
            Page::DisabilityCalculator => "calculators/disability",
            Page::SurvivorsCalculator => "calculators/survivors",
            Page::InjuryCalculator => "calculators/injury",
            Page::MaternityCalculator => "calculators/maternity",
            Page::BuyInCalculator => "calculators/buy-in",
            Page::EmployerCostCalculator => "calculators/employer-cost",
            Page::NotCovered => "calculators/not-covered",
            Page::Services => "services",
            Page::Law => "law",
            Page::LawParameters => "law/parameters",
            Page::Help => "help",
            Page::HelpSignIn => "help/sign-in",
            Page::Accessibility => "accessibility",
            Page::Privacy => "privacy",
            Page::DemoOutbox => "demo/outbox",
            Page::DemoNafath => "demo/nafath",
        }
    }

    /// A closure with the page's address in the language in use, for links in views.
    ///
    /// One type for all of them, as with [`I18n::told`].
    pub fn link(self, i18n: I18n) -> impl Fn() -> String + Copy + Send + Sync + use<> {
        move || self.href(i18n.locale())
    }

    /// The page's address in a language, for example `/ar/calculators/pension`.
    pub fn href(self, locale: Locale) -> String {
        match self.slug() {
            "" => format!("/{}", locale.tag()),
            slug => format!("/{}/{slug}", locale.tag()),
        }
    }

    /// The page with this slug.
    pub fn from_slug(slug: &str) -> Option<Page> {
        Page::ALL.into_iter().find(|page| page.slug() == slug)
    }

    /// The language and the page of a path; `None` where it is neither.
    pub fn from_path(path: &str) -> Option<(Locale, Page)> {
        let path = path.trim_start_matches('/').trim_end_matches('/');
        let (tag, slug) = path.split_once('/').unwrap_or((path, ""));
        Some((Locale::from_tag(tag)?, Page::from_slug(slug)?))
    }

    /// The role whose pages this one belongs to; none where it serves every role, or everybody.
    pub fn role(self) -> Option<Role> {
        match self {
            Page::Individual | Page::IndividualRecord => Some(Role::Individual),
            Page::Pension | Page::PensionLetter => Some(Role::Retiree),
            Page::Business | Page::BusinessContributors | Page::ChooseEstablishment => {
                Some(Role::Business)
            }
            _ => None,
        }
    }

    /// Whether the page shows a signed-in person's own data.
    pub fn needs_session(self) -> bool {
        self.role().is_some()
            || matches!(
                self,
                Page::Account
                    | Page::AccountSessions
                    | Page::AccountSignIns
                    | Page::AccountPreferences
                    | Page::AccountRole
                    | Page::AccountPassword
                    | Page::Passkeys
                    | Page::PasskeyOffer
            )
    }

    /// The door that leads to this page, for a person who is not signed in.
    #[must_use]
    pub fn door(self) -> Page {
        match self.role() {
            Some(Role::Individual) => Page::SignInIndividual,
            Some(Role::Retiree) => Page::SignInRetiree,
            Some(Role::Business) => Page::SignInBusiness,
            _ => Page::SignIn,
        }
    }

    /// Where a person who acts in a role begins.
    pub fn dashboard_of(role: &Role) -> Page {
        match role {
            Role::Retiree => Page::Pension,
            Role::Business => Page::Business,
            Role::Individual | Role::Other(_) => Page::Individual,
        }
    }

    /// Whether the page belongs to the calculators.
    pub fn is_calculator(self) -> bool {
        self.slug().starts_with("calculators/")
    }

    /// Whether the page has the reduced header of the sign-in doors.
    pub fn is_sign_in(self) -> bool {
        matches!(
            self,
            Page::SignIn
                | Page::SignInIndividual
                | Page::SignInIndividualCode
                | Page::SignInRetiree
                | Page::SignInBusiness
                | Page::SignInBusinessOrganisation
                | Page::SignInBusinessEstablishment
                | Page::SignInBusinessCode
                | Page::SignInNafath
                | Page::Register
                | Page::RegisterIndividual
                | Page::RegisterRetiree
                | Page::RegisterEstablishment
                | Page::Recover
                | Page::RecoverPassword
                | Page::RecoverUserName
                | Page::RecoverMobile
        )
    }

    /// The key of the page's title; the site's name is appended by the shell (WCAG 2.4.2).
    pub fn title_key(self) -> &'static str {
        match self {
            Page::Home => "title-home",
            Page::SignIn => "title-sign-in",
            Page::SignInIndividual => "title-sign-in-individual",
            Page::SignInIndividualCode => "title-sign-in-individual-code",
            Page::SignInRetiree => "title-sign-in-retiree",
            Page::SignInBusiness => "title-sign-in-role",
            Page::SignInBusinessOrganisation => "title-sign-in-business-organisation",
            Page::SignInBusinessEstablishment => "title-sign-in-business-establishment",
            Page::SignInBusinessCode => "title-sign-in-business-code",
            Page::SignInNafath => "title-sign-in-nafath",
            Page::Register => "title-register",
            Page::RegisterIndividual => "title-register-individual",
            Page::RegisterRetiree => "title-register-retiree",
            Page::RegisterEstablishment => "title-register-establishment",
            Page::Recover => "title-recover",
            Page::RecoverPassword => "title-recover-password",
            Page::RecoverUserName => "title-recover-user-name",
            Page::RecoverMobile => "title-recover-mobile",
            Page::SignedOut => "title-signed-out",
            Page::Individual => "title-individual",
            Page::IndividualRecord => "title-individual-record",
            Page::Pension => "title-pension",
            Page::PensionLetter => "title-pension-letter",
            Page::Business => "title-business",
            Page::ChooseEstablishment => "title-choose-establishment",
            Page::BusinessContributors => "title-business-contributors",
            Page::Account => "title-account",
            Page::AccountSessions => "title-account-sessions",
            Page::AccountSignIns => "title-account-sign-ins",
            Page::AccountPreferences => "title-account-preferences",
            Page::AccountRole => "title-account-role",
            Page::AccountPassword => "title-account-password",
            Page::Passkeys => "title-passkeys",
            Page::PasskeyOffer => "title-passkey-offer",
            Page::Calculators => "title-calculators",
            Page::PensionCalculator => "title-pension-calculator",
            Page::RetirementDateCalculator => "title-retirement-date-calculator",
            Page::ContributionsCalculator => "title-contributions-calculator",
            Page::SanedCalculator => "title-saned-calculator",
            Page::LumpSumCalculator => "title-lump-sum-calculator",
            Page::DisabilityCalculator => "title-disability-calculator",
            Page::SurvivorsCalculator => "title-survivors-calculator",
            Page::InjuryCalculator => "title-injury-calculator",
            Page::MaternityCalculator => "title-maternity-calculator",
            Page::BuyInCalculator => "title-buy-in-calculator",
            Page::EmployerCostCalculator => "title-employer-cost-calculator",
            Page::NotCovered => "title-not-covered",
            Page::Services => "title-services",
            Page::Law => "title-law",
            Page::LawParameters => "title-law-parameters",
            Page::Help => "title-help",
            Page::HelpSignIn => "title-help-sign-in",
            Page::Accessibility => "title-accessibility",
            Page::Privacy => "title-privacy",
            Page::DemoOutbox => "title-demo-outbox",
            Page::DemoNafath => "title-demo-nafath",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_own_address() {
        for page in Page::ALL {
            for locale in Locale::ALL {
                assert_eq!(Page::from_path(&page.href(locale)), Some((locale, page)));
                assert_eq!(
                    Page::from_path(&format!("{}/", page.href(locale))),
                    Some((locale, page))
                );
            }
        }
    }

    #[test]
    fn every_role_has_a_dashboard_and_a_door_of_its_own() {
        for role in Role::KNOWN {
            let dashboard = Page::dashboard_of(role);
            assert_eq!(dashboard.role().as_ref(), Some(role));
            assert!(dashboard.needs_session() && dashboard.door().is_sign_in());
            assert_ne!(dashboard.door(), Page::SignIn, "{role:?}");
        }
    }

    #[test]
    fn nothing_else_is_a_page() {
        let strangers = [
            "//evil.example",
            "/\\evil.example",
            "/%2f%2fevil.example",
            "https:evil.example",
            "/@evil.example",
            "javascript:alert(1)",
            "/ar/\r\nme",
            "/fr",
            "/ar/me/x",
            "",
            "/arx/me",
            "/ar//me",
            "/ar/ME",
            "/ar/∕∕evil",
            "/ar?next=/me",
            "/AR/me",
        ];
        for path in strangers {
            assert_eq!(Page::from_path(path), None, "{path:?}");
        }
    }
}
