//! The frame around a page, rendered natively.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::app::App;
use crate::i18n::{Locale, Texts};
use crate::routes::Page;
use crate::settings::Settings;

/// The HTML of an address, as the first paint would have it.
pub(crate) fn html_at(address: &str, locale: Locale) -> String {
    // The second call finds an executor there already, which is as good.
    let _ = any_spawner::Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(RequestUrl::new(address));
        let texts = Arc::new(Texts::embedded(locale));
        let settings = Settings::default().into();
        view! { <App texts settings /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The HTML of a page.
pub(crate) fn html_of(page: Page, locale: Locale) -> String {
    html_at(&page.href(locale), locale)
}

/// The values of an attribute, in the order of the page.
pub(crate) fn values_of<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .collect()
}

/// The levels of the headings outside dialogs, in the order of the page.
pub(crate) fn heading_levels(html: &str) -> Vec<u8> {
    let visible: String = html
        .split("<dialog")
        .enumerate()
        .map(
            |(index, part)| match (index, part.split_once("</dialog>")) {
                (0, _) | (_, None) => part,
                (_, Some((_, after))) => after,
            },
        )
        .collect();
    visible
        .split("<h")
        .skip(1)
        .filter_map(|rest| {
            let level = rest.as_bytes().first()?.checked_sub(b'0')?;
            let next = *rest.as_bytes().get(1)?;
            ((1..=6).contains(&level) && matches!(next, b' ' | b'>')).then_some(level)
        })
        .collect()
}

fn position(html: &str, what: &str) -> usize {
    html.find(what)
        .unwrap_or_else(|| panic!("{what} is not in the page"))
}

#[test]
fn the_frame_stands_in_the_order_it_is_tabbed_through() {
    for locale in Locale::ALL {
        let html = html_of(Page::Help, locale);
        let order = [
            "g-skip",
            "id=\"tools-button\"",
            "g-stamp",
            "<header",
            "<main",
            "id=\"page-heading\"",
            "g-feedback",
            "<footer",
            "id=\"footer-tools-again-button\"",
        ];
        let places: Vec<usize> = order.iter().map(|what| position(&html, what)).collect();
        assert!(
            places.windows(2).all(|pair| pair[0] < pair[1]),
            "{places:?}"
        );
        for landmark in ["<main", "<header", "<footer"] {
            assert_eq!(
                html.matches(landmark).count(),
                1,
                "{landmark} in {locale:?}"
            );
        }
    }
}

#[test]
fn no_heading_level_is_skipped_on_a_public_page() {
    let pages = [
        Page::Home,
        Page::Services,
        Page::Law,
        Page::Help,
        Page::Accessibility,
        Page::Privacy,
    ];
    for page in pages {
        let levels = heading_levels(&html_of(page, Locale::Ar));
        assert_eq!(levels.first(), Some(&1), "{page:?}: {levels:?}");
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{page:?}: {levels:?}"
        );
    }
}

#[test]
fn the_page_shown_is_marked_in_the_navigation() {
    let html = html_of(Page::Law, Locale::En);
    let nav = html
        .split("<nav")
        .nth(1)
        .and_then(|rest| rest.split_once("</nav>"))
        .expect("a nav")
        .0;
    assert_eq!(nav.matches("aria-current=\"page\"").count(), 1);
    assert_eq!(nav.matches("<li").count(), 5);
}

#[test]
fn pages_that_sign_in_have_a_header_without_ways_off() {
    for page in Page::ALL.into_iter().filter(|page| page.is_sign_in()) {
        let html = html_of(page, Locale::Ar);
        let header = html
            .split("<header")
            .nth(1)
            .and_then(|rest| rest.split_once("</header>"))
            .expect("a header")
            .0;
        assert!(!header.contains("<nav"), "{page:?}");
        assert!(header.contains("/ar/help"), "{page:?}: help stays in reach");
        assert!(
            header.contains("hreflang=\"en\""),
            "{page:?}: the language stays in reach"
        );
    }
}

#[test]
fn the_other_language_is_a_link_to_the_same_page() {
    let html = html_of(Page::PensionCalculator, Locale::Ar);
    let link = html
        .split("<a ")
        .find(|tag| tag.contains("hreflang=\"en\""))
        .expect("the switch");
    assert!(link.contains("href=\"/en/calculators/pension\""), "{link}");
    assert!(
        link.contains("lang=\"en\"") && link.contains("dir=\"ltr\""),
        "{link}"
    );
}

#[test]
fn both_dates_stand_in_the_footer_and_the_number_that_dials() {
    let html = html_of(Page::Privacy, Locale::Ar);
    let footer = html.split_once("<footer").expect("a footer").1;
    assert!(footer.contains("آخر تحديث لهذه الصفحة") && footer.contains("آخر تحديث للمنصة"));
    assert!(footer.contains("href=\"tel:8001243344\""));
}

#[test]
fn an_unknown_address_has_a_heading_a_search_and_two_ways_on() {
    for (address, locale) in [
        ("/ar/nowhere", Locale::Ar),
        ("/en/me/nowhere", Locale::En),
        ("/xx", Locale::Ar),
    ] {
        let html = html_at(address, locale);
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        assert!(html.contains("id=\"not-found-search\""), "{address}");
        assert!(
            html.contains(&format!("href=\"{}\"", Page::Home.href(locale))),
            "{address}"
        );
        // There is no page whose usefulness could be asked about.
        assert!(!html.contains("g-feedback"), "{address}");
    }
}

#[test]
fn without_an_official_host_the_page_says_that_it_is_a_prototype() {
    let html = html_of(Page::Home, Locale::Ar);
    assert!(html.contains("نموذج تجريبي"));
    assert!(!html.contains("g-stamp--verified"));
}
