//! Finding services and pages by words.

use super::matching::{Fit, fit};
use super::normalise::words_of;
use super::services::{SERVICES, Service};
use crate::i18n::{I18n, Locale};
use crate::routes::Page;

/// Where a result leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A page of this site.
    Page(Page),
    /// An entry of the directory of services, by its anchor.
    Service(&'static str),
}

impl Target {
    /// The address in a language.
    pub fn href(self, locale: Locale) -> String {
        match self {
            Target::Page(page) => page.href(locale),
            Target::Service(id) => format!("{}#{id}", Page::Services.href(locale)),
        }
    }
}

/// Something that can be found.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Where it leads.
    pub target: Target,
    /// Its name in the language of the index.
    pub name: String,
    name_words: Vec<String>,
    other_words: Vec<String>,
}

/// A result of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it leads.
    pub target: Target,
    /// Its name.
    pub name: String,
}

/// Everything that can be found, in one language.
#[derive(Debug, Clone, Default)]
pub struct Index {
    entries: Vec<Entry>,
}

/// The pages that are looked for by name, with the key of the words that also lead there.
const PAGES: [(Page, &str); 14] = [
    (Page::PensionCalculator, "find-words-pension-calculator"),
    (Page::Calculators, "find-words-calculators"),
    (Page::RetirementDateCalculator, "find-words-retirement-date"),
    (Page::ContributionsCalculator, "find-words-contributions"),
    (Page::SanedCalculator, "find-words-saned"),
    (Page::SurvivorsCalculator, "find-words-survivors"),
    (Page::InjuryCalculator, "find-words-injury"),
    (Page::EmployerCostCalculator, "find-words-employer-cost"),
    (Page::Law, "find-words-law"),
    (Page::Help, "find-words-help"),
    (Page::SignIn, "find-words-sign-in"),
    (Page::Accessibility, "find-words-accessibility"),
    (Page::Privacy, "find-words-privacy"),
    (Page::Services, "find-words-services"),
];

impl Index {
    /// The index of the language in use; tracks it.
    pub fn of(i18n: I18n) -> Index {
        let pages = PAGES.iter().map(|(page, words)| {
            let others = [i18n.text(words)];
            Entry::new(Target::Page(*page), i18n.text(page.title_key()), &others)
        });
        let services = SERVICES
            .iter()
            .map(|service| Entry::of_service(service, i18n));
        Index {
            entries: services.chain(pages).collect(),
        }
    }

    /// What the words lead to, best first; nothing for a query without letters or digits.
    ///
    /// Every word has to fit, in the name or in what is said about it.
    pub fn search(&self, query: &str) -> Vec<Found> {
        let typed = words_of(query);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut ranked: Vec<(u32, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| Some((entry.rank(&typed)?, entry)))
            .collect();
        // A stable sort: equally good results keep the order of the directory.
        ranked.sort_by_key(|(rank, _)| *rank);
        // A slip of the finger is forgiven only where nothing was found without forgiving one.
        let any_exact = ranked.iter().any(|(rank, _)| *rank < SLIP_RANK);
        ranked
            .into_iter()
            .filter(|(rank, _)| !any_exact || *rank < SLIP_RANK)
            .map(|(_, entry)| Found {
                target: entry.target,
                name: entry.name.clone(),
            })
            .collect()
    }

    /// The services among the results, by anchor, for the page that filters its list.
    pub fn services(&self, query: &str) -> Vec<&'static str> {
        self.search(query)
            .into_iter()
            .filter_map(|found| match found.target {
                Target::Service(id) => Some(id),
                Target::Page(_) => None,
            })
            .collect()
    }
}

/// Ranks from here on rest on a forgiven slip.
const SLIP_RANK: u32 = 1_000;

impl Entry {
    fn new(target: Target, name: String, others: &[String]) -> Entry {
        let name_words = words_of(&name);
        let other_words = others.iter().flat_map(|text| words_of(text)).collect();
        Entry {
            target,
            name,
            name_words,
            other_words,
        }
    }

    fn of_service(service: &Service, i18n: I18n) -> Entry {
        let mut others = vec![
            i18n.text(&service.about_key()),
            i18n.text(service.audience.name_key()),
        ];
        if service.has_words {
            others.push(i18n.text(&service.words_key()));
        }
        Entry::new(
            Target::Service(service.id),
            i18n.text(&service.name_key()),
            &others,
        )
    }

    /// The sum of the ranks of the typed words; `None` where one of them does not fit.
    fn rank(&self, typed: &[String]) -> Option<u32> {
        typed.iter().map(|word| self.rank_of(word)).sum()
    }

    fn rank_of(&self, typed: &str) -> Option<u32> {
        let best = |words: &[String]| words.iter().filter_map(|word| fit(typed, word)).min();
        let in_name = best(&self.name_words).map(|fit| rank_of_fit(fit, 0));
        let in_others = best(&self.other_words).map(|fit| rank_of_fit(fit, 10));
        in_name.into_iter().chain(in_others).min()
    }
}

fn rank_of_fit(fit: Fit, place: u32) -> u32 {
    place
        + match fit {
            Fit::Same => 0,
            Fit::Beginning => 1,
            Fit::Inside => 5,
            Fit::Slip => SLIP_RANK,
        }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::Owner;

    use super::*;
    use crate::i18n::{Texts, provide_i18n};

    fn with_index<T>(locale: Locale, check: impl FnOnce(&Index) -> T) -> T {
        Owner::new().with(|| {
            let i18n = provide_i18n(Arc::new(Texts::embedded(locale)));
            check(&Index::of(i18n))
        })
    }

    fn targets(index: &Index, query: &str) -> Vec<Target> {
        index
            .search(query)
            .into_iter()
            .map(|found| found.target)
            .collect()
    }

    #[test]
    fn every_spelling_of_insurance_finds_the_same() {
        with_index(Locale::Ar, |index| {
            let expected = targets(index, "التأمينات");
            assert!(!expected.is_empty());
            for spelling in [
                "التامينات",
                "تأمينات",
                "تأمينـات",
                "تامينات",
                "  التأمينات ؟",
            ] {
                assert_eq!(targets(index, spelling), expected, "{spelling}");
            }
            assert!(!targets(index, "مؤسسه").is_empty());
            assert_eq!(targets(index, "مؤسسه"), targets(index, "المؤسسة"));
        });
    }

    #[test]
    fn the_suggestions_of_the_home_page_find_what_they_promise() {
        with_index(Locale::Ar, |index| {
            for (query, id) in [
                ("تعريف المعاش", "pension-letter"),
                ("مدد الاشتراك", "contribution-record"),
                ("ساند", "saned"),
                ("تسجيل منشأة", "register-establishment"),
                ("آيبان", "bank-account"),
                ("IBAN", "bank-account"),
            ] {
                assert_eq!(
                    targets(index, query).first(),
                    Some(&Target::Service(id)),
                    "{query}"
                );
            }
        });
        with_index(Locale::En, |index| {
            for (query, id) in [
                ("pension letter", "pension-letter"),
                ("contribution record", "contribution-record"),
                ("saned", "saned"),
                ("register an establishment", "register-establishment"),
                ("unemployment", "saned"),
            ] {
                assert_eq!(
                    targets(index, query).first(),
                    Some(&Target::Service(id)),
                    "{query}"
                );
            }
        });
    }

    #[test]
    fn a_slip_is_forgiven_only_where_nothing_else_fits() {
        with_index(Locale::En, |index| {
            assert!(
                targets(index, "retirment").contains(&Target::Service("retirement-calculator"))
            );
            assert!(targets(index, "zzzz").is_empty());
            assert!(targets(index, " ؟ ").is_empty());
        });
    }

    #[test]
    fn every_service_is_found_by_its_own_name() {
        for locale in Locale::ALL {
            with_index(locale, |index| {
                for entry in &index.entries {
                    assert!(
                        targets(index, &entry.name).contains(&entry.target),
                        "{}",
                        entry.name
                    );
                }
            });
        }
    }
}
