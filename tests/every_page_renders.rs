//! Every page, made natively in both languages, before any browser has seen it.
//!
//! What is checked here is what HTML alone can tell: one heading, references that lead somewhere,
//! links that are not dead. Prerendering rests on the same: views that need no browser to be made.
#![cfg(feature = "ssr")]

use std::collections::BTreeSet;
use std::sync::Arc;

use gosi_portal::app::App;
use gosi_portal::areas::texts_of;
use gosi_portal::calculators::frame::examples::answers_of;
use gosi_portal::calculators::frame::story_view::StoryView;
use gosi_portal::calculators::frame::why::Unfolded;
use gosi_portal::calculators::frame::{Answered, Story};
use gosi_portal::calculators::{calculator_of, laws};
use gosi_portal::i18n::{Locale, TextFile, Texts, provide_i18n};
use gosi_portal::routes::Page;
use gosi_portal::settings::Settings;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

/// The answers of the calculators' examples.
const EXAMPLES: &str = include_str!("../locales/examples.txt");

#[test]
fn every_page_has_one_heading_in_one_main_part() {
    for (page, locale, html) in all_pages() {
        let count = |what: &str| html.matches(what).count();
        assert_eq!(
            count("<h1"),
            1,
            "{page:?} in {locale:?}: first-level headings"
        );
        assert_eq!(count("<main"), 1, "{page:?} in {locale:?}: main parts");
        assert!(
            html.contains("id=\"page-heading\""),
            "{page:?} in {locale:?}: the heading takes focus"
        );
    }
}

#[test]
fn results_are_told_with_the_texts_that_their_page_downloads() {
    let today = "2026-11-22".parse().expect("a day");
    for page in Page::ALL {
        let Some(calculator) = calculator_of(page) else {
            continue;
        };
        for example in calculator.examples {
            let answers = answers_of(EXAMPLES, calculator, example.case);
            let answers = answers.unwrap_or_else(|| panic!("{page:?}: {}", example.case));
            let Answered::Story(story) = calculator.answer(&answers, today) else {
                panic!("{page:?}: {}", example.name);
            };
            let story = Arc::<Story>::from(story);
            for locale in Locale::ALL {
                let files: Vec<TextFile> = std::iter::once(TextFile::Portal)
                    .chain(texts_of(page).iter().copied())
                    .chain(laws::texts_of(page).iter().copied())
                    .collect();
                let owner = Owner::new();
                let html = owner.with(|| {
                    provide_i18n(Arc::new(Texts::embedded_files(locale, &files)));
                    let story = story.clone();
                    view! { <StoryView story unfolded=Unfolded::of_view() /> }.to_html()
                });
                owner.cleanup();
                // A text that is missing ends a test build; what is there has the steps too.
                assert!(
                    html.contains("g-explanation__"),
                    "{page:?}: {}",
                    example.name
                );
            }
        }
    }
}

/// What the service worker keeps: the pages of the calculators, and the texts they show.
#[test]
fn the_list_of_what_works_offline_is_that_of_the_pages() {
    let pages: Vec<Page> = Page::ALL
        .into_iter()
        .filter(|page| {
            let own = [Page::Calculators, Page::NotCovered];
            own.contains(page) || calculator_of(*page).is_some()
        })
        .collect();
    let texts: BTreeSet<&str> = pages
        .iter()
        .flat_map(|page| {
            let law = calculator_of(*page).map_or(&[][..], |_| laws::texts_of(*page));
            texts_of(*page).iter().chain(law)
        })
        .chain([&TextFile::Portal])
        .map(|file| file.name())
        .collect();
    let mut list = String::from(
        "# What the service worker keeps (tests/every_page_renders.rs writes it with BLESS=1): pages, then texts.\n",
    );
    for page in pages {
        list.extend(["page ", page.slug(), "\n"]);
    }
    for name in texts {
        list.extend(["texts ", name, "\n"]);
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/boot/offline.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(file, &list).expect("written");
    }
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    assert_eq!(kept, list, "write it anew with BLESS=1");
}

#[test]
fn references_between_elements_lead_somewhere() {
    for (page, locale, html) in all_pages() {
        let ids = attribute(&html, "id");
        // aria-controls may name what is not there while it is closed (aria-expanded="false").
        let unique = ids.iter().collect::<BTreeSet<_>>();
        assert_eq!(
            ids.len(),
            unique.len(),
            "{page:?} in {locale:?}: an id stands twice in {ids:?}"
        );
        for name in ["for", "aria-labelledby", "aria-describedby", "aria-owns"] {
            for value in attribute(&html, name) {
                for id in value.split_whitespace() {
                    assert!(
                        unique.contains(&id),
                        "{page:?} in {locale:?}: {name} names {id}, which is not there"
                    );
                }
            }
        }
    }
}

#[test]
fn links_inside_the_portal_lead_to_pages_that_exist() {
    for (page, locale, html) in all_pages() {
        for href in attribute(&html, "href") {
            let path = href.split(['#', '?']).next().unwrap_or_default();
            if !href.starts_with('/') || path.is_empty() || path.starts_with("/icons/") {
                let known = ["#", "tel:", "mailto:", "https://"]
                    .iter()
                    .any(|start| href.starts_with(start));
                assert!(
                    known || path.starts_with("/icons/"),
                    "{page:?} in {locale:?}: {href}"
                );
                continue;
            }
            let target = Page::from_path(path);
            assert!(
                target.is_some(),
                "{page:?} in {locale:?}: {href} is no page"
            );
        }
    }
}

#[test]
fn nothing_is_in_the_way_of_the_content_policy() {
    for (page, locale, html) in all_pages() {
        assert!(
            attribute(&html, "style").is_empty(),
            "{page:?} in {locale:?}: a style attribute"
        );
        for name in ["onclick", "onsubmit", "onload", "oninput"] {
            assert!(
                attribute(&html, name).is_empty(),
                "{page:?} in {locale:?}: {name}"
            );
        }
        assert!(
            !html.contains("<script"),
            "{page:?} in {locale:?}: a script"
        );
    }
}

#[test]
fn a_page_is_the_same_whenever_it_is_made() {
    for page in Page::ALL {
        assert_eq!(
            render(page, Locale::Ar),
            render(page, Locale::Ar),
            "{page:?}"
        );
    }
}

fn all_pages() -> impl Iterator<Item = (Page, Locale, String)> {
    let pages = Page::ALL.into_iter();
    pages.flat_map(|page| Locale::ALL.map(|locale| (page, locale, render(page, locale))))
}

/// The app's HTML at the address of a page, as its first paint would have it.
fn render(page: Page, locale: Locale) -> String {
    // The second call finds an executor there already, which is as good.
    let _ = any_spawner::Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(RequestUrl::new(&page.href(locale)));
        // Only the texts the browser fetches for this page; one from elsewhere would be missing.
        let files = [&[TextFile::Portal], texts_of(page)].concat();
        let texts = Arc::new(Texts::embedded_files(locale, &files));
        let settings = Settings::default();
        view! { <App texts settings=settings.into() /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The values of an attribute, wherever it stands.
fn attribute<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let values = html.split(start.as_str()).skip(1);
    values
        .filter_map(|rest| rest.split_once('"').map(|(value, _)| value))
        .collect()
}
