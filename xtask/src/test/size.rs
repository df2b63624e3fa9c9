//! The release build's bytes, compressed as they travel, against the budgets in end2end/budgets.json.
//!
//! A budget has a limit, which fails the run, a goal and the last release's figure, which the table shows beside it:
//! the limit is what the portal needs and a little more, so that no change makes it heavier unnoticed; a change that
//! makes it lighter lowers it. What each file weighs is written to target/size.txt.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Plan, Tally};
use crate::build::{self, Speed};
use crate::{Result, console, digest, project};

/// One line of the budgets: files counted together.
struct Budget {
    name: String,
    counted: Counted,
    /// What the last release needed.
    last: u64,
    limit: u64,
    goal: u64,
}

enum Counted {
    /// The files whose names fit a pattern.
    Matching(Vec<String>),
    /// A page and everything it asks for before it can be used.
    Page(String),
    /// The styles that stand in the pages of some areas, counted by themselves.
    Styles(String),
}

/// Prints the table; a line over its budget is a failure.
pub(super) fn size(_: &Plan) -> Result<Tally> {
    build::build(Speed::Release)?;
    let budgets = budgets()?;
    let dist = project::dist();
    let files = digest::files_below(&dist)?;
    let mut tally = Tally::default();
    println!(
        "{:<34} {:>10} {:>10} {:>10} {:>10} {:>10}",
        "kB", "raw", "brotli", "last", "limit", "goal"
    );
    for budget in &budgets {
        let counted = budget.files(&dist, &files)?;
        let sizes = counted
            .iter()
            .map(|file| Ok((length(file)?, travelling_length(file)?)));
        let sizes = sizes.collect::<Result<Vec<_>>>()?;
        if sizes.is_empty() {
            return Err(format!("no file belongs to the budget `{}`", budget.name));
        }
        let raw = sizes.iter().map(|(raw, _)| raw).sum();
        let travelling = sizes.iter().map(|(_, travelling)| travelling).sum();
        let over = travelling > budget.limit;
        let figures = [raw, travelling, budget.last, budget.limit, budget.goal];
        let figures = figures.map(|bytes| format!("{:>10}", console::kilobytes(bytes)));
        let mark = if over { "  over its limit" } else { "" };
        println!("{:<34} {}{mark}", budget.name, figures.join(" "));
        tally = tally
            + Tally {
                passed: u32::from(!over),
                failed: u32::from(over),
            };
    }
    let all = project::target().join("size.txt");
    digest::write(&all, every_file(&dist, &files)?)?;
    println!("\neach file: {}", all.display());
    Ok(tally)
}

/// A table of every page, chunk, sheet, font and text: its bytes as they are, and as they travel.
fn every_file(dist: &Path, files: &[PathBuf]) -> Result<String> {
    let is_form = |name: &str| [".br", ".gz", ".zst"].iter().any(|end| name.ends_with(end));
    let mut rows = vec![format!("{:>10} {:>10}  file", "raw", "brotli")];
    for file in files {
        let name = file.strip_prefix(dist).unwrap_or(file).to_string_lossy();
        if !is_form(&name) {
            let (raw, travelling) = (length(file)?, travelling_length(file)?);
            rows.push(format!("{raw:>10} {travelling:>10}  {name}"));
        }
    }
    Ok(rows.join("\n") + "\n")
}

impl Budget {
    fn files(&self, dist: &Path, all: &[PathBuf]) -> Result<Vec<PathBuf>> {
        match &self.counted {
            Counted::Matching(patterns) => {
                let fitting = all.iter().filter(|file| {
                    let name = file.strip_prefix(dist).unwrap_or(file).to_string_lossy();
                    patterns.iter().any(|pattern| fits(pattern, &name))
                });
                Ok(fitting.cloned().collect())
            }
            Counted::Styles(areas) => {
                let file = build::counted_styles().join(areas).with_extension("css");
                Ok(vec![file])
            }
            Counted::Page(name) => {
                let page = dist.join(name);
                let html = digest::read_text(&page)?;
                let asked_for = asked_for(&html).into_iter();
                let mut files = asked_for
                    .map(|path| dist.join(path.trim_start_matches('/')))
                    .filter(|file| file.is_file())
                    .collect::<Vec<_>>();
                files.push(page);
                Ok(files)
            }
        }
    }
}

/// The addresses that a page's head asks for before the page can be used: styles, scripts, preloads, and
/// what the inline script fetches; each one once.
fn asked_for(html: &str) -> BTreeSet<&str> {
    const FETCHED: [&str; 4] = [
        "name=\"gosi-first-texts\"",
        "name=\"gosi-own-styles\"",
        "name=\"gosi-program\"",
        "name=\"gosi-pieces\"",
    ];
    let head = html.split("</head>").next().unwrap_or_default();
    let values = head.split('<').filter_map(|tag| {
        let attribute = if tag.starts_with("script") {
            "src=\""
        } else if FETCHED.iter().any(|name| tag.contains(name)) {
            "content=\""
        } else if tag.contains("media=\"print\"") {
            // Asked for where there are no scripts.
            return None;
        } else if tag.contains("rel=\"stylesheet\"") || tag.contains("rel=\"preload\"") {
            "href=\""
        } else {
            return None;
        };
        let (_, rest) = tag.split_once(attribute)?;
        rest.split('"').next()
    });
    let addresses = values
        .flat_map(|value| value.split(' '))
        .filter(|word| word.starts_with('/'));
    addresses.collect()
}

fn budgets() -> Result<Vec<Budget>> {
    let path = project::path("end2end/budgets.json");
    let wrong = || {
        format!(
            "{}: a list of {{name, files, page or styles, last, limit, goal}} is expected",
            path.display()
        )
    };
    let parsed: Value = serde_json::from_str(&digest::read_text(&path)?).map_err(|_| wrong())?;
    let budget = |entry: &Value| {
        let counted = if let Some(page) = entry["page"].as_str() {
            Counted::Page(page.to_owned())
        } else if let Some(areas) = entry["styles"].as_str() {
            Counted::Styles(areas.to_owned())
        } else {
            let patterns = entry["files"].as_array()?.iter();
            let patterns = patterns.filter_map(|pattern| Some(pattern.as_str()?.to_owned()));
            Counted::Matching(patterns.collect())
        };
        Some(Budget {
            name: entry["name"].as_str()?.to_owned(),
            counted,
            last: entry["last"].as_u64()?,
            limit: entry["limit"].as_u64()?,
            goal: entry["goal"].as_u64()?,
        })
    };
    let entries = parsed.as_array().ok_or_else(wrong)?;
    entries
        .iter()
        .map(|entry| budget(entry).ok_or_else(wrong))
        .collect()
}

/// Whether a name fits a pattern with any number of `*`, each for any run of characters.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|tail| {
            tail.char_indices()
                .map(|(at, _)| at)
                .chain([tail.len()])
                .any(|at| fits(rest, &tail[at..]))
        }),
    }
}

fn length(file: &Path) -> Result<u64> {
    let data = std::fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(data.len())
}

/// The size on the wire: of the brotli sibling where there is one.
fn travelling_length(file: &Path) -> Result<u64> {
    let mut sibling = file.as_os_str().to_owned();
    sibling.push(".br");
    length(Path::new(&sibling)).or_else(|_| length(file))
}

#[cfg(test)]
mod tests {
    use super::{asked_for, fits};

    #[test]
    fn what_a_page_asks_for_at_once_is_counted_once() {
        let html = "<head><link rel=\"preload\" href=\"/a.wasm\"><link rel=\"icon\" href=\"/i.svg\">\
            <script type=\"module\" src=\"/b.js\"></script><link rel=\"stylesheet\" href=\"/c.css\">\
            <meta name=\"gosi-program\" content=\"/a.wasm 1200\"><meta name=\"gosi-first-texts\" content=\"/d.ftl\">\
            <meta name=\"gosi-texts\" content=\"/texts\"></head><link rel=\"stylesheet\" href=\"/later.css\">";
        assert_eq!(
            asked_for(html).into_iter().collect::<Vec<_>>(),
            ["/a.wasm", "/b.js", "/c.css", "/d.ftl"]
        );
    }

    #[test]
    fn stars_stand_for_any_run_of_characters() {
        assert!(fits("pkg-*/app_bg.wasm", "pkg-12ab/app_bg.wasm"));
        assert!(!fits("pkg-*/app_bg.wasm", "pkg-12ab/app_bg.wasm.br"));
        assert!(fits("*.css", "assets/portal-1.css"));
        assert!(fits("index.html", "index.html"));
        assert!(!fits("index.html", "en/index.html"));
    }
}
