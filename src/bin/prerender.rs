//! Makes the HTML of every page in every language, from the same views that run in the browser.
//!
//! Written to standard output as one JSON array; `cargo xtask build` puts each page's HTML into the
//! page's template, so that the first paint needs no program. Nothing in it knows a person: private
//! pages come as the frame they wait in.

use std::io::Write;
use std::sync::Arc;

use any_spawner::Executor;
use gosi_portal::app::App;
use gosi_portal::areas::{CHUNK_OF_UNKNOWN, TEXTS_OF_UNKNOWN, chunks_of, texts_of};
use gosi_portal::code::without_later_parts;
use gosi_portal::i18n::{Locale, TextFile, Texts, use_i18n};
use gosi_portal::routes::Page;
use gosi_portal::settings::Settings;
use gosi_portal::shell::announce::page_title;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    // Nothing else in this program has started one.
    let _ = Executor::init_futures_executor();
    let mut pages = Vec::new();
    for locale in Locale::ALL {
        pages.extend(Page::ALL.map(|page| prerendered(Some(page), locale)));
        pages.push(prerendered(None, locale));
    }
    let mut output = std::io::stdout().lock();
    serde_json::to_writer(&mut output, &pages)?;
    output.write_all(b"\n")
}

/// A page, or what stands at an address that is none.
fn prerendered(page: Option<Page>, locale: Locale) -> Value {
    let own = page.map_or(TEXTS_OF_UNKNOWN, texts_of);
    let files = [&[TextFile::Portal], own].concat();
    // Only what the browser will have fetched: a text from elsewhere would be missing there too.
    let texts = || Arc::new(Texts::embedded_files(locale, &files));
    let not_found = format!("/{}/404", locale.tag());
    let path = page.map_or(not_found, |page| page.href(locale));
    // What comes later brings its own texts; until then its HTML stays.
    let asked_first = texts();
    without_later_parts(|| rendered(page, &path, Arc::clone(&asked_first)));
    let (html, title, description) = rendered(page, &path, texts());
    json!({
        "path": path,
        "found": page.is_some(),
        "private": page.is_some_and(Page::needs_session),
        "language": locale.tag(),
        "direction": locale.direction(),
        "title": title,
        "description": description,
        "texts": files.iter().map(|file| file.name()).collect::<Vec<_>>(),
        "keys": asked_first.asked(),
        "chunks": page.map_or_else(|| vec![CHUNK_OF_UNKNOWN], chunks_of),
        "html": html,
    })
}

/// A page's HTML, its title and what a search engine says of it.
fn rendered(page: Option<Page>, path: &str, texts: Arc<Texts>) -> (String, String, String) {
    let owner = Owner::new();
    let rendered = owner.with(|| {
        provide_context(RequestUrl::new(path));
        let settings = Settings::default().into();
        let html = view! { <App texts settings /> }.to_html();
        let i18n = use_i18n();
        let title = page_title(page, |key| i18n.text(key));
        (html, title, i18n.text("shell-description"))
    });
    owner.cleanup();
    rendered
}
