//! The two languages of the portal.

/// A language of the portal; Arabic is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// Arabic, as written in Saudi Arabia.
    #[default]
    Ar,
    /// English.
    En,
}

impl Locale {
    /// Every language, the default first.
    pub const ALL: [Locale; 2] = [Locale::Ar, Locale::En];

    /// The language of a path segment such as `ar`; `None` for anything else.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The BCP 47 tag, which is also the first segment of every route.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::Ar => "ar",
            Locale::En => "en",
        }
    }

    /// The direction its text runs in, as the `dir` attribute takes it.
    pub fn direction(self) -> &'static str {
        match self {
            Locale::Ar => "rtl",
            Locale::En => "ltr",
        }
    }

    /// The other language, which the language switch offers.
    #[must_use]
    pub fn other(self) -> Locale {
        match self {
            Locale::Ar => Locale::En,
            Locale::En => Locale::Ar,
        }
    }
}
