//! The style sheets: one with everything, and for each page one with what its code can show.
//!
//! A page has its own in its HTML, so that it is painted as soon as that is here: the rules whose classes the page's
//! code names, and no other. Everything comes when the page can be used, or with code that the page did not begin
//! with (`src/boot/before-paint.js`, `src/boot/pieces.js`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::assets::{minify_css, write_hashed};
use super::boot::Boot;
use super::template::Template;
use crate::{Result, digest, process, project, tools};

/// The style sheets of the site.
pub(crate) struct Styles {
    /// The URL path of all styles.
    pub(crate) all: String,
    /// The styles of the first paint, for the page itself.
    pub(crate) critical: String,
    /// The styles of pages, by the areas that they begin with.
    of_pages: BTreeMap<Vec<String>, String>,
}

impl Styles {
    /// The styles of a page that begins with these areas; `None` where they were not cut.
    pub(crate) fn of_page(&self, areas: &[String]) -> Option<&str> {
        self.of_pages.get(areas).map(String::as_str)
    }
}

/// Where the styles of pages are counted (`cargo xtask test size`), each in a file named by its areas.
pub(crate) fn counted() -> PathBuf {
    project::target().join("web/styles")
}

/// Writes the sheet with everything, and one for every way in which a page begins.
pub(crate) fn write(template: &Template, boot: &Boot, dist: &Path) -> Result<Styles> {
    if template.assets("css").count() != 1 {
        return Err("index.html should link exactly one style sheet with data-trunk".into());
    }
    let first_paint = digest::read_text(&project::path("src/boot/first-paint.css"))?;
    let all = minify_css(&(all_css()? + &first_paint))?;
    let all = write_hashed(dist, "portal", "css", all.as_bytes())?;
    let mut of_pages = BTreeMap::new();
    if !boot.beginnings.is_empty() {
        let sheets = shown_by_pages(boot, &all, dist)?;
        if sheets.len() != boot.beginnings.len() {
            return Err("not every page has its styles".into());
        }
        super::remove(&counted())?;
        for (areas, css) in boot.beginnings.iter().zip(sheets) {
            let name = format!("{}.css", areas.join("-with-"));
            digest::write(&counted().join(name), &css)?;
            of_pages.insert(areas.clone(), css);
        }
        process::run(tools::script("compress.mjs").arg(counted()))?;
    }
    Ok(Styles {
        all,
        critical: minify_css(&critical_css()?)?,
        of_pages,
    })
}

/// What of all styles the pages can show, in the order of `boot.beginnings`.
fn shown_by_pages(boot: &Boot, all: &str, dist: &Path) -> Result<Vec<String>> {
    let file = |url: &str| dist.join(url.trim_start_matches('/'));
    let mut shown = tools::script("shown-styles.mjs");
    shown.arg(file(all));
    // What stands without the program says what it shows in the page itself.
    shown.args([file(&boot.program()), project::path("index.html")]);
    let pages = boot.beginnings.iter();
    let pages = pages.filter_map(|areas| boot.beginning_with(areas));
    shown.args(pages.map(|url| file(&url)));
    let sheets = process::run_quietly(&mut shown)?;
    serde_json::from_str(&sheets).map_err(|error| format!("the pages' styles: {error}"))
}

/// All styles in the order of style/order.txt.
pub(crate) fn all_css() -> Result<String> {
    concatenated(&style_files("order.txt")?)
}

/// The styles of the first paint: those that style/critical.txt names, and the static page's own.
pub(crate) fn critical_css() -> Result<String> {
    let mut files = style_files("critical.txt")?;
    files.push(project::path("src/boot/first-paint.css"));
    concatenated(&files)
}

/// The files that a list in style/ names, one path a line; lines that start with # are remarks.
fn style_files(list: &str) -> Result<Vec<PathBuf>> {
    let folder = project::path("style");
    let text = digest::read_text(&folder.join(list))?;
    let names = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let files = names.map(|name| folder.join(name)).collect::<Vec<_>>();
    match files.iter().find(|file| !file.is_file()) {
        Some(missing) => Err(format!(
            "style/{list} names {}, which is not there",
            missing.display()
        )),
        None => Ok(files),
    }
}

fn concatenated(files: &[PathBuf]) -> Result<String> {
    let texts = files.iter().map(|file| digest::read_text(file));
    Ok(texts.collect::<Result<Vec<_>>>()?.join("\n"))
}
