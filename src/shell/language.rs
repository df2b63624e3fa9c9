//! Fetching a language and changing to it in place.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

use crate::api::texts::fetch_missing;
use crate::i18n::{I18n, Locale, Texts, use_i18n};
use crate::routes::Page;

/// Keeps the language in step with the address: `/ar/...` or `/en/...`.
///
/// The texts arrive first and the page changes at once, so that it is never half in one language;
/// form values, focus and scroll stay, since no view is rebuilt.
pub fn follow_address() -> LanguageSwitching {
    let location = use_location();
    let switching = LanguageSwitching {
        i18n: use_i18n(),
        wanted: Memo::new(move |_| locale_of(&location.pathname.get())),
        failed: RwSignal::new(None),
        loaded: StoredValue::new(Vec::new()),
    };
    Effect::new(move |before: Option<Locale>| {
        let wanted = switching.wanted.get();
        if before.is_none() {
            // The language the page began with needs no second download.
            switching.keep(switching.i18n.texts_untracked());
        }
        switching.failed.set(None);
        switching.change_to(wanted);
        wanted
    });
    switching
}

/// The change of language: what is wanted, what is there, and whether the last change failed.
#[derive(Debug, Clone, Copy)]
pub struct LanguageSwitching {
    i18n: I18n,
    wanted: Memo<Locale>,
    failed: RwSignal<Option<Locale>>,
    loaded: StoredValue<Vec<Arc<Texts>>>,
}

impl LanguageSwitching {
    /// The language that could not be fetched; tracks changes.
    pub fn failed(self) -> Option<Locale> {
        self.failed
            .get()
            .filter(|wanted| *wanted != self.i18n.locale())
    }

    /// Tries once more to fetch the language of the address.
    pub fn retry(self) {
        self.change_to(self.wanted.get_untracked());
    }

    fn change_to(self, wanted: Locale) {
        if wanted == self.i18n.locale_untracked() {
            return;
        }
        let texts = self.texts_of(wanted);
        spawn_local(async move {
            // Somebody who goes on to another page meanwhile needs that one's texts too.
            let fetched = loop {
                let needed = self.i18n.texts_untracked().files();
                if let Err(error) = fetch_missing(&texts, &needed).await {
                    break Err(error);
                }
                let needed = self.i18n.texts_untracked().files();
                if needed.iter().all(|file| texts.has_file(*file)) {
                    break Ok(());
                }
            };
            // Somebody who switched back meanwhile keeps the language they came back to.
            let still_wanted = self.wanted.get_untracked() == wanted;
            match fetched {
                Ok(()) if still_wanted => {
                    self.failed.set(None);
                    self.i18n.set_texts(texts);
                }
                Err(_) if still_wanted => self.failed.set(Some(wanted)),
                _ => {}
            }
        });
    }

    /// The texts of a language, with whatever of them arrived before.
    fn texts_of(self, locale: Locale) -> Arc<Texts> {
        let known = self
            .loaded
            .with_value(|all| all.iter().find(|texts| texts.locale() == locale).cloned());
        known.unwrap_or_else(|| {
            let texts = Arc::new(Texts::empty(locale));
            self.keep(Arc::clone(&texts));
            texts
        })
    }

    fn keep(self, texts: Arc<Texts>) {
        self.loaded.update_value(|all| {
            if all.iter().all(|kept| kept.locale() != texts.locale()) {
                all.push(texts);
            }
        });
    }
}

/// The language an address asks for; Arabic where it asks for none.
pub fn locale_of(path: &str) -> Locale {
    Locale::from_tag(first_segment(path)).unwrap_or_default()
}

/// What stands before the second slash of an address, where a language belongs.
pub fn first_segment(path: &str) -> &str {
    let path = path.trim_start_matches('/');
    path.split_once('/').map_or(path, |(first, _)| first)
}

/// This address in the other language.
///
/// An address that is no page leads to the other language's home page.
pub fn same_page_in(path: &str, locale: Locale) -> String {
    Page::from_path(path)
        .map_or(Page::Home, |(_, page)| page)
        .href(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_decides_the_language() {
        assert_eq!(locale_of("/en/help"), Locale::En);
        assert_eq!(locale_of("/ar"), Locale::Ar);
        assert_eq!(locale_of("/"), Locale::Ar);
        assert_eq!(locale_of("/fr/help"), Locale::Ar);
    }

    #[test]
    fn the_other_language_keeps_the_page() {
        assert_eq!(
            same_page_in("/ar/calculators/pension", Locale::En),
            "/en/calculators/pension"
        );
        assert_eq!(same_page_in("/ar/nowhere", Locale::En), "/en");
    }
}
