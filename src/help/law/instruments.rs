//! The laws, decrees and resolutions, and the articles that figures and explanations point to.

use calendar::{Date, HijriDate};

/// A day as the instrument itself is dated: year, month and day of the Hijri calendar.
pub(super) type HijriDay = (u16, u8, u8);

/// A law, a decree, a resolution or a regulation.
#[derive(Debug)]
pub(super) struct Instrument {
    /// Its short name, which is its anchor.
    pub(super) id: &'static str,
    /// The key of its name.
    pub(super) name: &'static str,
    /// The key of the line that says by what it was issued.
    pub(super) issued_by: &'static str,
    /// The key of what it is about and whom it concerns.
    pub(super) about: &'static str,
    /// The day of issue, where established.
    pub(super) issued: Option<HijriDay>,
    /// The first day of effect, Gregorian, where established.
    pub(super) in_force: Option<(i32, u8, u8)>,
    /// The articles that are summed up here, in order.
    pub(super) articles: &'static [&'static str],
}

impl Instrument {
    /// The day of issue.
    pub(super) fn issued(&self) -> Option<Date> {
        let (year, month, day) = self.issued?;
        HijriDate::new(year, month, day)
            .ok()
            .map(HijriDate::to_date)
    }

    /// The first day of effect.
    pub(super) fn in_force(&self) -> Option<Date> {
        let (year, month, day) = self.in_force?;
        Date::from_gregorian(year, month, day).ok()
    }

    /// The key of what an article says, in our words.
    pub(super) fn article_key(&self, article: &str) -> String {
        format!("article-{}-{article}", self.id)
    }
}

/// The instrument with this short name.
pub(super) fn instrument(id: &str) -> Option<&'static Instrument> {
    INSTRUMENTS.iter().find(|instrument| instrument.id == id)
}

/// Every instrument: those in force for most people first.
pub(super) const INSTRUMENTS: &[Instrument] = &[
    Instrument {
        id: "m273",
        name: "instrument-m273-name",
        issued_by: "instrument-m273-issued-by",
        about: "instrument-m273-about",
        issued: Some((1445, 12, 26)),
        in_force: Some((2024, 7, 3)),
        articles: &[
            "2", "8", "9", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25",
            "26", "27", "28", "29", "31", "33", "35", "36", "37", "38", "39", "41", "42", "43",
            "44", "45", "46", "47", "48", "49", "53", "54", "56", "57", "59", "60", "63",
        ],
    },
    Instrument {
        id: "m273-decree",
        name: "instrument-m273-decree-name",
        issued_by: "instrument-m273-decree-issued-by",
        about: "instrument-m273-decree-about",
        issued: Some((1445, 12, 26)),
        in_force: Some((2024, 7, 3)),
        articles: &["2", "3", "4", "5", "6"],
    },
    Instrument {
        id: "cabinet-1022",
        name: "instrument-cabinet-1022-name",
        issued_by: "instrument-cabinet-1022-issued-by",
        about: "instrument-cabinet-1022-about",
        issued: Some((1445, 12, 26)),
        in_force: Some((2024, 7, 3)),
        articles: &[],
    },
    Instrument {
        id: "m273-regulation",
        name: "instrument-m273-regulation-name",
        issued_by: "instrument-m273-regulation-issued-by",
        about: "instrument-m273-regulation-about",
        issued: None,
        in_force: Some((2024, 7, 3)),
        articles: &[],
    },
    Instrument {
        id: "m33",
        name: "instrument-m33-name",
        issued_by: "instrument-m33-issued-by",
        about: "instrument-m33-about",
        issued: Some((1421, 9, 3)),
        in_force: Some((2001, 3, 26)),
        articles: &[
            "2", "4", "8", "18", "19", "28", "30", "31", "32", "33", "34", "35", "36", "38", "39",
            "40", "41", "43", "44", "46", "47", "50", "51", "52", "55", "57", "62", "65", "66",
            "70",
        ],
    },
    Instrument {
        id: "m33-regulation",
        name: "instrument-m33-regulation-name",
        issued_by: "instrument-m33-regulation-issued-by",
        about: "instrument-m33-regulation-about",
        issued: Some((1421, 10, 25)),
        in_force: Some((2001, 3, 26)),
        articles: &[],
    },
    Instrument {
        id: "m18",
        name: "instrument-m18-name",
        issued_by: "instrument-m18-issued-by",
        about: "instrument-m18-about",
        issued: Some((1435, 3, 12)),
        in_force: Some((2014, 9, 1)),
        articles: &[],
    },
    Instrument {
        id: "m53",
        name: "instrument-m53-name",
        issued_by: "instrument-m53-issued-by",
        about: "instrument-m53-about",
        issued: Some((1424, 7, 23)),
        in_force: Some((2003, 12, 24)),
        articles: &[],
    },
    Instrument {
        id: "m41",
        name: "instrument-m41-name",
        issued_by: "instrument-m41-issued-by",
        about: "instrument-m41-about",
        issued: Some((1393, 7, 29)),
        in_force: None,
        articles: &["18", "19"],
    },
    Instrument {
        id: "m24",
        name: "instrument-m24-name",
        issued_by: "instrument-m24-issued-by",
        about: "instrument-m24-about",
        issued: Some((1395, 4, 5)),
        in_force: None,
        articles: &[],
    },
    Instrument {
        id: "gulf-extension",
        name: "instrument-gulf-extension-name",
        issued_by: "instrument-gulf-extension-issued-by",
        about: "instrument-gulf-extension-about",
        issued: None,
        in_force: None,
        articles: &[],
    },
    Instrument {
        id: "m22",
        name: "instrument-m22-name",
        issued_by: "instrument-m22-issued-by",
        about: "instrument-m22-about",
        issued: Some((1389, 9, 6)),
        in_force: None,
        articles: &[],
    },
    Instrument {
        id: "practice",
        name: "instrument-practice-name",
        issued_by: "instrument-practice-issued-by",
        about: "instrument-practice-about",
        issued: None,
        in_force: None,
        articles: &[],
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_day_exists_and_every_anchor_is_there_once() {
        let mut anchors = BTreeSet::new();
        for instrument in INSTRUMENTS {
            assert_eq!(
                instrument.issued.is_some(),
                instrument.issued().is_some(),
                "{}",
                instrument.id
            );
            assert_eq!(
                instrument.in_force.is_some(),
                instrument.in_force().is_some(),
                "{}",
                instrument.id
            );
            assert!(anchors.insert(instrument.id.to_owned()));
            for article in instrument.articles {
                assert!(
                    anchors.insert(format!("{}-{article}", instrument.id)),
                    "{article}"
                );
            }
        }
    }

    #[test]
    fn the_days_of_issue_are_those_of_the_gazette_in_both_calendars() {
        let issued = |id: &str| {
            instrument(id)
                .and_then(Instrument::issued)
                .map(|day| day.to_string())
        };
        assert_eq!(issued("m273").as_deref(), Some("2024-07-02"));
        assert_eq!(issued("m33").as_deref(), Some("2000-11-29"));
        assert_eq!(issued("m53").as_deref(), Some("2003-09-20"));
        assert_eq!(issued("m18").as_deref(), Some("2014-01-13"));
    }
}
