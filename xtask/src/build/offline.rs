//! The service worker: `src/boot/sw.js` with the list of what this build's calculators need.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::assets::LANGUAGES;
use super::first_texts::sources_of;
use super::{Site, chunks};
use crate::{Result, digest, process, project, tools};

/// The chunks whose code the calculators are in (src/areas/chunks.rs), what draws the code on paper, and
/// the frame's own parts that are fetched when they are opened.
const AREAS: [&str; 6] = [
    "calculators",
    "benefits",
    "pension_law",
    "benefits_law",
    "paper",
    "frame",
];

/// Writes `sw.js`, and `sw-off.js`, which is served in its place to take it away.
pub(crate) fn write(site: &Site<'_>, dist: &Path) -> Result {
    let Site {
        boot,
        styles,
        texts,
        ..
    } = site;
    let list = digest::read_text(&project::path("src/boot/offline.txt"))?;
    let mut files = vec![
        "/config.json".to_owned(),
        "/icons/portal.png".to_owned(),
        styles.all.clone(),
        format!("{texts}/examples.txt"),
    ];
    for name in ["boot.js", "app_bg.wasm", chunks::LIST] {
        files.push(format!("{}/{name}", boot.url));
    }
    let together = boot.start_of_all("offline", &AREAS, dist)?;
    files.push(together.clone());
    let starts = AREAS.iter().filter_map(|area| boot.start_of(area));
    let mut beginnings = Vec::new();
    for area in AREAS {
        let alone = [area.to_owned()];
        beginnings.extend(boot.beginning_with(&alone));
    }
    let starts = starts.collect::<Vec<_>>();
    for font in digest::files_below(&dist.join("fonts"))? {
        let name = font.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".woff2") {
            files.push(format!("/fonts/{name}"));
        }
    }
    let mut pages = Vec::new();
    let is_kept = |path: &String| AREAS.iter().any(|area| path == area);
    let kept = site
        .pages
        .iter()
        .filter(|page| page.chunks.iter().all(is_kept));
    files.extend(kept.filter_map(|page| Some(styles.of_page(&page.chunks)?.later.clone())));
    for (kind, name) in entries(&list) {
        for language in LANGUAGES {
            match kind {
                "texts" => files.push(format!("{texts}/{language}/{name}.ftl")),
                "page" => pages.push(format!("/{language}/{name}")),
                other => return Err(format!("src/boot/offline.txt: `{other}` is not known")),
            }
        }
    }
    files.sort();
    files.dedup();
    let own = json!({
        "build": boot.build,
        "files": files,
        "pages": pages,
        "starts": starts,
        "beginnings": beginnings,
        "together": together,
        "firstTexts": first_texts(site, &pages),
    });
    let defined = format!("--define:OFFLINE={own}");
    let worker = minified("src/boot/sw.js", &[defined.as_str()])?;
    digest::write(&dist.join("sw.js"), worker)?;
    digest::write(
        &dist.join("sw-off.js"),
        minified("src/boot/sw-off.js", &[])?,
    )
}

/// What each of the pages begins with of its texts, with the files that have all of them: those are kept.
fn first_texts(site: &Site<'_>, pages: &[String]) -> BTreeMap<String, Vec<String>> {
    let kept = site.pages.iter().filter(|page| pages.contains(&page.path));
    let of_page = kept.filter_map(|page| {
        let sources = sources_of(page).map(|name| format!("{}/{name}", site.texts));
        Some((site.first_texts.get(&page.path)?.clone(), sources.collect()))
    });
    of_page.collect()
}

/// The lines of the list as kind and name; lines that start with # are remarks.
fn entries(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
}

fn minified(source: &str, more: &[&str]) -> Result<String> {
    let mut esbuild = tools::esbuild();
    esbuild.arg(project::path(source)).args(more);
    esbuild.args([
        "--minify",
        "--target=es2021",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    process::run_quietly(&mut esbuild)
}

#[cfg(test)]
mod tests {
    use super::entries;

    #[test]
    fn remarks_are_no_entries() {
        let list = "# page x\npage calculators\ntexts calculators\n";
        let found = entries(list).collect::<Vec<_>>();
        assert_eq!(found, [("page", "calculators"), ("texts", "calculators")]);
    }
}
