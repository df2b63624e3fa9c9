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
    /// The calculators' forms and results.
    Calculators,
    /// Help and the statements.
    Help,
    /// The demonstration's own page.
    Demo,
}

impl TextFile {
    /// Every file.
    pub const ALL: [TextFile; 17] = [
        TextFile::Portal,
        TextFile::Home,
        TextFile::Services,
        TextFile::SignIn,
        TextFile::SignInBusiness,
        TextFile::Keys,
        TextFile::Individual,
        TextFile::Retiree,
        TextFile::Business,
        TextFile::DataCard,
        TextFile::Explanation,
        TextFile::Law,
        TextFile::LawBranches,
        TextFile::LawPage,
        TextFile::Calculators,
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
            TextFile::Individual => "individual",
            TextFile::Retiree => "retiree",
            TextFile::Business => "business",
            TextFile::DataCard => "data-card",
            TextFile::Explanation => "explanation",
            TextFile::Law => "law",
            TextFile::LawBranches => "law-branches",
            TextFile::LawPage => "law-page",
            TextFile::Calculators => "calculators",
            TextFile::Help => "help",
            TextFile::Demo => "demo",
        }
    }
}
