//! Where a rule stands written.

use serde::Serialize;

/// A place in an instrument of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Citation {
    /// The instrument's short name (see [`Citation::INSTRUMENTS`]); its title is the text
    /// `law-instrument-<name>`.
    pub law: &'static str,
    /// The article, or the clause of a decree; empty where the instrument is cited as a whole.
    pub article: &'static str,
    /// The paragraph inside the article, or empty.
    pub paragraph: &'static str,
}

impl Citation {
    /// The short names of all instruments, with the Gregorian day from which each applies.
    pub const INSTRUMENTS: &'static [(&'static str, &'static str)] = &[
        ("m22", "1973-02-04"),
        ("m33", "2001-03-26"),
        ("m33-regulation", "2001-03-26"),
        ("m41", "1973-08-27"),
        ("m24", "1975-04-17"),
        ("m53", "2003-12-24"),
        ("m18", "2014-09-01"),
        ("m273", "2024-07-03"),
        ("m273-decree", "2024-07-03"),
        ("m273-regulation", "2024-07-03"),
        ("cabinet-1022", "2024-07-03"),
        ("gulf-extension", "2006-01-01"),
        ("practice", "2001-03-26"),
    ];

    /// A citation of an instrument by its short name.
    pub const fn new(
        law: &'static str,
        article: &'static str,
        paragraph: &'static str,
    ) -> Citation {
        Citation {
            law,
            article,
            paragraph,
        }
    }

    /// The first day of effect of the instrument, as an ISO date.
    pub fn effective_from(self) -> Option<&'static str> {
        Citation::INSTRUMENTS
            .iter()
            .find(|(name, _)| *name == self.law)
            .map(|(_, day)| *day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_has_its_first_day() {
        let first = |law| Citation::new(law, "", "").effective_from();
        assert_eq!(first("m33"), Some("2001-03-26"));
        assert_eq!(first("m273-decree"), Some("2024-07-03"));
        assert_eq!(first("m53"), Some("2003-12-24"));
        assert_eq!(first("nothing"), None);
    }
}
