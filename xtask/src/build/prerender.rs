//! The HTML of every page, made by the app's own views (`src/bin/prerender.rs`).

use serde::Deserialize;

use super::{Speed, wasm};
use crate::{Result, console, process};

/// A page as the app renders it.
#[derive(Debug, Deserialize)]
pub(crate) struct Prerendered {
    /// Its address, for example `/ar/help`.
    pub(crate) path: String,
    /// Whether the address is a page; the other is what stands at addresses that are none.
    pub(crate) found: bool,
    /// The language's tag.
    pub(crate) language: String,
    /// `rtl` or `ltr`.
    pub(crate) direction: String,
    /// The tab's title.
    pub(crate) title: String,
    /// What a search engine says of it.
    pub(crate) description: String,
    /// The text files it shows, by name.
    pub(crate) texts: Vec<String>,
    /// The keys of the texts in it.
    pub(crate) keys: Vec<String>,
    /// The chunks it needs, its area's first, by name.
    pub(crate) chunks: Vec<String>,
    /// Its views.
    pub(crate) html: String,
}

/// Renders every page natively. The quick build leaves this out: its page is the empty frame.
pub(crate) fn pages(speed: Speed) -> Result<Vec<Prerendered>> {
    if speed == Speed::Quick {
        return Ok(Vec::new());
    }
    console::step("Render every page to HTML", || {
        let mut cargo = process::cargo(&[
            "run",
            "--quiet",
            "--package",
            "gosi-portal",
            "--bin",
            "prerender",
            "--features",
            "gosi-portal/ssr",
        ]);
        if let Some(date) = wasm::release_date(speed) {
            cargo.env("GOSI_RELEASE_DATE", date);
        }
        let output = process::run_quietly(&mut cargo)?;
        serde_json::from_str(&output)
            .map_err(|error| format!("the prerendered pages cannot be read: {error}"))
    })
}
