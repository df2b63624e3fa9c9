//! The style sheets: one with everything, and for each page what it shows.
//!
//! A page has in its HTML what that shows, so that it is painted as soon as it is here, and a small sheet beside it has
//! what else its code can show: the rules whose classes that names, and no other. Everything comes when the page can
//! be used, or with code that the page did not begin with (`src/boot/before-paint.js`, `src/boot/pieces.js`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::assets::{minify_css, write_hashed};
use super::boot::Boot;
use super::prerender::Prerendered;
use super::template::Template;
use crate::{Result, digest, process, project, tools};

/// The style sheets of the site.
pub(crate) struct Styles {
    /// The URL path of all styles.
    pub(crate) all: String,
    /// The styles of the first paint, for the page itself.
    pub(crate) critical: String,
    /// The styles of pages, by the areas that they begin with.
    of_pages: BTreeMap<Vec<String>, OfPage>,
}

/// The styles of the pages that begin with the same areas.
pub(crate) struct OfPage {
    /// What their HTML shows, for the pages themselves: the same for all of them, since each of it is a hash in the
    /// policy.
    pub(crate) shown: String,
    /// The URL path of what else their code can show.
    pub(crate) later: String,
}

/// What the tool finds of them.
#[derive(serde::Deserialize)]
struct Sheets {
    shown: String,
    later: String,
}

impl Styles {
    /// The styles of a page that begins with these areas; `None` where they were not cut.
    pub(crate) fn of_page(&self, areas: &[String]) -> Option<&OfPage> {
        self.of_pages.get(areas)
    }
}

/// Where the styles in the HTML of pages are counted (`cargo xtask test size`), each in a file named by its areas.
pub(crate) fn counted() -> PathBuf {
    project::target().join("web/styles")
}

/// Writes the sheet with everything, and one for every way in which a page begins.
pub(crate) fn write(
    template: &Template,
    boot: &Boot,
    pages: &[Prerendered],
    dist: &Path,
) -> Result<Styles> {
    if template.assets("css").count() != 1 {
        return Err("index.html should link exactly one style sheet with data-trunk".into());
    }
    let first_paint = digest::read_text(&project::path("src/boot/first-paint.css"))?;
    let all = minify_css(&(all_css()? + &first_paint))?;
    let all = write_hashed(dist, "portal", "css", all.as_bytes())?;
    let mut of_pages = BTreeMap::new();
    if !boot.beginnings.is_empty() {
        super::remove(&counted())?;
        let sheets = of_pages_in(boot, &all, pages, dist)?;
        if sheets.len() != boot.beginnings.len() {
            return Err("not every page has its styles".into());
        }
        for (areas, Sheets { shown, later }) in boot.beginnings.iter().zip(sheets) {
            digest::write(&counted().join(format!("{}.css", name_of(areas))), &shown)?;
            let later = write_hashed(dist, "beginning", "css", later.as_bytes())?;
            of_pages.insert(areas.clone(), OfPage { shown, later });
        }
        process::run(tools::script("compress.mjs").arg(counted()))?;
    }
    Ok(Styles {
        all,
        critical: minify_css(&critical_css()?)?,
        of_pages,
    })
}

/// The styles of the pages, in the order of `boot.beginnings`.
fn of_pages_in(boot: &Boot, all: &str, pages: &[Prerendered], dist: &Path) -> Result<Vec<Sheets>> {
    let file = |url: &str| dist.join(url.trim_start_matches('/'));
    let mut shown = tools::script("shown-styles.mjs");
    shown.arg(file(all));
    // What stands without the program says what it shows in the page itself.
    shown.args([file(&boot.program()), project::path("index.html")]);
    let around = around_a_page()?;
    for areas in &boot.beginnings {
        let own = pages.iter().filter(|page| &page.chunks == areas);
        let html = own.map(|page| page.html.as_str()).collect::<String>();
        let text = counted().join(format!("{}.html", name_of(areas)));
        digest::write(&text, html + &around)?;
        let code = boot
            .beginning_with(areas)
            .ok_or("a page begins with nothing")?;
        shown.args([file(&code), text]);
    }
    let sheets = process::run_quietly(&mut shown)?;
    serde_json::from_str(&sheets).map_err(|error| format!("the pages' styles: {error}"))
}

/// What of the template stands around a page that was made ahead: what is said without scripts, and what stands where
/// the program cannot.
fn around_a_page() -> Result<String> {
    let template = digest::read_text(&project::path("index.html"))?;
    let part = |from: &str, to: &str| {
        let (_, rest) = template.split_once(from)?;
        rest.split_once(to).map(|(part, _)| part.to_owned())
    };
    let parts = part("<noscript>", "</noscript>").zip(part("<div id=\"gosi-app\">", "</body>"));
    let (without_scripts, after) = parts.ok_or("index.html has not its parts")?;
    // As `page::fill` has it.
    Ok(format!(
        "<div class=\"first-paint__no-script\">{without_scripts}{after}"
    ))
}

fn name_of(areas: &[String]) -> String {
    areas.join("-with-")
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
