//! The home page, rendered natively.

use crate::directory::service;
use crate::i18n::Locale;
use crate::routes::Page;
use crate::shell::tests::{html_of, values_of};

#[test]
fn the_parts_stand_in_the_order_of_a_phone() {
    for locale in Locale::ALL {
        let html = html_of(Page::Home, locale);
        let order = [
            "id=\"page-heading\"",
            "id=\"home-search\"",
            "g-chips",
            "id=\"doors-title\"",
            "id=\"mini-title\"",
            "id=\"tasks-title\"",
            "id=\"status-title\"",
            "id=\"news-title\"",
            "id=\"figures-title\"",
            "id=\"channels-title\"",
        ];
        let places: Vec<Option<usize>> = order.iter().map(|what| html.find(what)).collect();
        assert!(places.iter().all(Option::is_some), "{locale:?}: {places:?}");
        assert!(
            places.windows(2).all(|pair| pair[0] < pair[1]),
            "{locale:?}: {places:?}"
        );
    }
}

#[test]
fn every_door_leads_to_its_own_sign_in() {
    let html = html_of(Page::Home, Locale::Ar);
    for door in [
        Page::SignInIndividual,
        Page::SignInRetiree,
        Page::SignInBusiness,
    ] {
        assert!(
            html.contains(&format!("href=\"{}\"", door.href(Locale::Ar))),
            "{door:?}"
        );
    }
}

#[test]
fn tasks_and_suggestions_lead_to_services_that_exist() {
    let html = html_of(Page::Home, Locale::En);
    let anchors: Vec<&str> = values_of(&html, "href")
        .into_iter()
        .filter_map(|href| href.strip_prefix("/en/services#"))
        .collect();
    // Four suggestions, eight tasks, one announcement.
    assert_eq!(anchors.len(), 13, "{anchors:?}");
    for anchor in anchors {
        assert!(service(anchor).is_some(), "{anchor}");
    }
}

#[test]
fn the_search_is_a_combobox_whose_words_no_form_can_send() {
    let html = html_of(Page::Home, Locale::Ar);
    let input = html
        .split("<input ")
        .find(|tag| tag.contains("id=\"home-search\""))
        .and_then(|tag| tag.split_once('>'))
        .expect("the field")
        .0;
    assert!(input.contains("role=\"combobox\"") && input.contains("aria-expanded=\"false\""));
    assert!(!input.contains(" name="), "{input}");
    assert!(
        html.split("<label ")
            .any(|tag| tag.starts_with("for=\"home-search\""))
    );
    assert!(html.contains("id=\"home-search-list\""));
}

#[test]
fn the_four_figures_name_their_source_and_the_dates_both_calendars() {
    let html = html_of(Page::Home, Locale::Ar);
    let figures = html.split_once("id=\"figures-title\"").expect("figures").1;
    for number in ["17", "70", "120", "1.7"] {
        assert!(figures.contains(number), "{number}");
    }
    assert!(figures.contains("المصدر: تقرير المؤسسة لعام 2022م"));
    let news = html.split_once("id=\"news-title\"").expect("news").1;
    assert!(news.contains("datetime=\"2024-07-03\""));
    // The year stands in direction isolates between its number and its letter.
    assert!(news.contains("1445\u{2069}هـ") && news.contains("2024\u{2069}م"));
}
