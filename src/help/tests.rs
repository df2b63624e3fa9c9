//! The pages of this room, rendered natively.

use std::collections::BTreeSet;

use crate::directory::{Audience, Channel, SERVICES};
use crate::i18n::Locale;
use crate::routes::Page;
use crate::shell::tests::{html_of, values_of};

fn ids(html: &str) -> BTreeSet<&str> {
    values_of(html, "id").into_iter().collect()
}

#[test]
fn every_service_has_its_place_and_says_where_it_is_done() {
    for locale in Locale::ALL {
        let html = html_of(Page::Services, locale);
        let ids = ids(&html);
        for service in SERVICES {
            assert!(ids.contains(service.id), "{} in {locale:?}", service.id);
        }
        for audience in Audience::ALL {
            assert!(ids.contains(audience.anchor()));
        }
        assert_eq!(html.matches("<details").count(), SERVICES.len());
        let here = SERVICES
            .iter()
            .filter(|service| service.here.is_some())
            .count();
        assert_eq!(
            html.matches("g-service__not-here").count(),
            SERVICES.len() - here
        );
    }
}

#[test]
fn every_channel_of_every_service_has_its_place_on_the_help_page() {
    let html = html_of(Page::Help, Locale::Ar);
    let ids = ids(&html);
    for channel in SERVICES.iter().flat_map(|service| service.channels) {
        assert!(ids.contains(Channel::anchor(*channel)), "{channel:?}");
    }
    for anchor in [
        "channels",
        "prepare",
        "sign-in",
        "forgotten-password",
        "no-code",
        "no-account",
        "chat",
    ] {
        assert!(ids.contains(anchor), "{anchor}");
    }
}

#[test]
fn every_link_to_a_place_on_these_pages_finds_it() {
    for locale in Locale::ALL {
        let pages = [
            Page::Home,
            Page::Services,
            Page::Law,
            Page::Help,
            Page::Accessibility,
            Page::Privacy,
        ];
        let made: Vec<(String, String)> = pages
            .iter()
            .map(|page| (page.href(locale), html_of(*page, locale)))
            .collect();
        for (own, html) in &made {
            for href in values_of(html, "href") {
                let Some((path, anchor)) = href.split_once('#') else {
                    continue;
                };
                let path = if path.is_empty() { own.as_str() } else { path };
                let Some((_, target)) = made.iter().find(|(page, _)| page == path) else {
                    panic!("{own}: {href} leads to another page");
                };
                assert!(ids(target).contains(anchor), "{own}: {href}");
            }
        }
    }
}

#[test]
fn the_laws_stand_with_both_dates_and_their_articles_with_anchors() {
    let html = html_of(Page::Law, Locale::Ar);
    let ids = ids(&html);
    for anchor in [
        "m273",
        "m273-16",
        "m273-17",
        "m273-decree-5",
        "m33",
        "m33-38",
        "m53",
        "m18",
        "m41-18",
    ] {
        assert!(ids.contains(anchor), "{anchor}");
    }
    assert!(html.contains("datetime=\"2024-07-02\"") && html.contains("datetime=\"2024-07-03\""));
    let law = html.split_once("id=\"m273\"").expect("the law").1;
    assert!(law.contains("1445\u{2069}هـ") && law.contains("2024\u{2069}م"));
}

#[test]
fn the_accessibility_statement_says_what_is_missing_and_where_to_complain() {
    let html = html_of(Page::Accessibility, Locale::En);
    assert!(html.contains("WCAG 2.2") && html.contains("NVDA"));
    assert!(html.contains("href=\"tel:8001243344\"") && html.contains("/en/services#complaint"));
}

#[test]
fn the_privacy_notice_names_all_that_the_device_keeps() {
    let html = html_of(Page::Privacy, Locale::En);
    for id in ["device", "never", "sent", "rights"] {
        assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
    }
}

#[test]
fn what_keeps_somebody_out_is_readable_before_anything_was_checked() {
    for (locale, asks) in [(Locale::Ar, "جارٍ الفحص"), (Locale::En, "Checking")] {
        let html = html_of(Page::HelpSignIn, locale);
        assert_eq!(html.matches("g-checks__item").count(), 6, "{html}");
        assert!(html.contains(asks));
        let advised = html.matches("check-next").count();
        assert!(advised >= 1);
        assert!(
            html.contains("id=\"known\""),
            "causes in words need no check"
        );
    }
}
