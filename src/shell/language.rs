//! Fetching a language and changing to it in place.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

use crate::api::texts::fetch_texts;
use crate::i18n::{I18n, Locale, Texts, use_i18n};
use crate::routes::Page;

/// Keeps the language in step with the address: `/ar/...` or `/en/...`.
///
/// The texts arrive first and the page changes at once, so that it is never half in one language;
/// form values, focus and scroll stay, since no view is rebuilt.
pub fn follow_address() -> LanguageSwitching {
    let i18n = use_i18n();
    let location = use_location();
    let switching = LanguageSwitching {
        i18n,
        failed: RwSignal::new(None),
    };
    let loaded = StoredValue::new(Vec::<Arc<Texts>>::new());
    let wanted = Memo::new(move |_| locale_of(&location.pathname.get()));
    Effect::new(move |before: Option<Locale>| {
        let wanted = wanted.get();
        if before.is_none() {
            return wanted;
        }
        switching.failed.set(None);
        let known = loaded.with_value(|all| all.iter().find(|t| t.locale() == wanted).cloned());
        if wanted == i18n.locale_untracked() {
            return wanted;
        }
        if let Some(texts) = known {
            i18n.set_texts(texts);
            return wanted;
        }
        spawn_local(async move {
            match fetch_texts(wanted).await {
                Ok(texts) => {
                    let texts = Arc::new(texts);
                    loaded.update_value(|all| all.push(Arc::clone(&texts)));
                    i18n.set_texts(texts);
                }
                Err(_) => switching.failed.set(Some(wanted)),
            }
        });
        wanted
    });
    Effect::new(move |before: Option<()>| {
        // The language the page began with needs no second download either.
        if before.is_none() {
            let first = i18n.texts_untracked();
            loaded.update_value(|all| all.push(first));
        }
    });
    switching
}

/// Whether the last change of language failed.
#[derive(Debug, Clone, Copy)]
pub struct LanguageSwitching {
    i18n: I18n,
    failed: RwSignal<Option<Locale>>,
}

impl LanguageSwitching {
    /// The language that could not be fetched; tracks changes.
    pub fn failed(self) -> Option<Locale> {
        self.failed
            .get()
            .filter(|wanted| *wanted != self.i18n.locale())
    }
}

/// The language an address asks for; Arabic where it asks for none.
pub fn locale_of(path: &str) -> Locale {
    let first = path
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default();
    Locale::from_tag(first).unwrap_or_default()
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
