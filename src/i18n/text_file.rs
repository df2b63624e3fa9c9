//! The files a language's texts are downloaded in.

/// One download of texts: those that every page shows, or those of one area.
///
/// What is in which is written in `locales/files.txt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextFile {
    /// What every page shows: the frame, the kit, titles, errors, formats.
    Portal,
    /// The home page.
    Home,
    /// The directory of services, which the home page's search reads too.
    Services,
    /// The doors and the way through them.
    SignIn,
    /// The employers' door, and the choice of establishment behind it.
    SignInBusiness,
    /// Nafath, passkeys, and proving once more who one is.
    Keys,
    /// Opening an account and getting back into one.
    Access,
    /// A new password and its rules.
    Passwords,
    /// The account's pages.
    Account,
    /// The page on what keeps somebody from signing in.
    SignInCheck,
    /// An individual's dashboard and record.
    Individual,
    /// A pensioner's or beneficiary's dashboard.
    Retiree,
    /// An employer's dashboard.
    Business,
    /// The frame of every card that loads data.
    DataCard,
    /// The words around figures and their explanation.
    Explanation,
    /// The rules of law that a pension's explanation names.
    Law,
    /// The rules of the other branches: unemployment, hazards, survivors, maternity.
    LawBranches,
    /// The page of the laws and their figures.
    LawPage,
    /// What the figures of the law are called.
    LawFigures,
    /// What every calculator shows.
    Calculators,
    /// The pension calculator.
    Pension,
    /// The calculator `retirement-date`.
    RetirementDate,
    /// The calculator `contributions`.
    Contributions,
    /// The calculator `saned`.
    Saned,
    /// The calculator `lump-sum`.
    LumpSum,
    /// The calculator `disability`.
    Disability,
    /// The calculator `survivors`.
    Survivors,
    /// The calculator `injury`.
    Injury,
    /// The calculator `maternity`.
    Maternity,
    /// The calculator `buy-in`.
    BuyIn,
    /// The calculator `employer-cost`.
    EmployerCost,
    /// The page on what the calculators do not cover.
    NotCovered,
    /// Help and the statements.
    Help,
    /// The demonstration's own page.
    Demo,
}

impl TextFile {
    /// Every file.
    pub const ALL: [TextFile; 34] = [
        TextFile::Portal,
        TextFile::Home,
        TextFile::Services,
        TextFile::SignIn,
        TextFile::SignInBusiness,
        TextFile::Keys,
        TextFile::Access,
        TextFile::Passwords,
        TextFile::Account,
        TextFile::SignInCheck,
        TextFile::Individual,
        TextFile::Retiree,
        TextFile::Business,
        TextFile::DataCard,
        TextFile::Explanation,
        TextFile::Law,
        TextFile::LawBranches,
        TextFile::LawPage,
        TextFile::LawFigures,
        TextFile::Calculators,
        TextFile::Pension,
        TextFile::RetirementDate,
        TextFile::Contributions,
        TextFile::Saned,
        TextFile::LumpSum,
        TextFile::Disability,
        TextFile::Survivors,
        TextFile::Injury,
        TextFile::Maternity,
        TextFile::BuyIn,
        TextFile::EmployerCost,
        TextFile::NotCovered,
        TextFile::Help,
        TextFile::Demo,
    ];

    /// The file's name without its extension, as in `locales/files.txt`.
    pub fn name(self) -> &'static str {
        match self {
            TextFile::Portal => "portal",
            TextFile::Home => "home",
            TextFile::Services => "services",
            TextFile::SignIn => "sign-in",
            TextFile::SignInBusiness => "sign-in-business",
            TextFile::Keys => "keys",
            TextFile::Access => "access",
            TextFile::Passwords => "passwords",
            TextFile::Account => "account",
            TextFile::SignInCheck => "sign-in-check",
            TextFile::Individual => "individual",
            TextFile::Retiree => "retiree",
            TextFile::Business => "business",
            TextFile::DataCard => "data-card",
            TextFile::Explanation => "explanation",
            TextFile::Law => "law",
            TextFile::LawBranches => "law-branches",
            TextFile::LawPage => "law-page",
            TextFile::LawFigures => "law-figures",
            TextFile::Calculators => "calculators",
            TextFile::Pension => "pension",
            TextFile::RetirementDate => "retirement-date",
            TextFile::Contributions => "contributions",
            TextFile::Saned => "saned",
            TextFile::LumpSum => "lump-sum",
            TextFile::Disability => "disability",
            TextFile::Survivors => "survivors",
            TextFile::Injury => "injury",
            TextFile::Maternity => "maternity",
            TextFile::BuyIn => "buy-in",
            TextFile::EmployerCost => "employer-cost",
            TextFile::NotCovered => "not-covered",
            TextFile::Help => "help",
            TextFile::Demo => "demo",
        }
    }
}
