//! The release build's bytes, compressed as they travel, against the budgets in end2end/budgets.json.

use std::path::Path;

use serde_json::Value;

use super::{Plan, Tally};
use crate::build::{self, Speed};
use crate::{Result, console, digest, project};

/// One line of the budgets: the files that match, counted together.
struct Budget {
    name: String,
    patterns: Vec<String>,
    limit: u64,
}

/// Prints the table; a line over its budget is a failure.
pub(super) fn size(_: &Plan) -> Result<Tally> {
    build::build(Speed::Release)?;
    let budgets = budgets()?;
    let dist = project::dist();
    let files = digest::files_below(&dist)?;
    let mut tally = Tally::default();
    println!(
        "{:<34} {:>10} {:>10} {:>10}",
        "kB", "raw", "brotli", "budget"
    );
    for budget in &budgets {
        let matching = files.iter().filter(|file| {
            let name = file
                .strip_prefix(&dist)
                .unwrap_or(file)
                .to_string_lossy()
                .into_owned();
            budget.patterns.iter().any(|pattern| fits(pattern, &name))
        });
        let sizes = matching.map(|file| Ok((length(file)?, travelling_length(file)?)));
        let sizes = sizes.collect::<Result<Vec<_>>>()?;
        if sizes.is_empty() {
            return Err(format!("no file belongs to the budget `{}`", budget.name));
        }
        let raw = sizes.iter().map(|(raw, _)| raw).sum();
        let travelling = sizes.iter().map(|(_, travelling)| travelling).sum();
        let over = travelling > budget.limit;
        let figures = [raw, travelling, budget.limit].map(console::kilobytes);
        let mark = if over { "  over budget" } else { "" };
        println!(
            "{:<34} {:>10} {:>10} {:>10}{mark}",
            budget.name, figures[0], figures[1], figures[2]
        );
        tally = tally
            + Tally {
                passed: u32::from(!over),
                failed: u32::from(over),
            };
    }
    Ok(tally)
}

fn budgets() -> Result<Vec<Budget>> {
    let path = project::path("end2end/budgets.json");
    let wrong = || {
        format!(
            "{}: a list of {{name, files, brotli_bytes}} is expected",
            path.display()
        )
    };
    let parsed: Value = serde_json::from_str(&digest::read_text(&path)?).map_err(|_| wrong())?;
    let budget = |entry: &Value| {
        let patterns = entry["files"].as_array()?.iter();
        Some(Budget {
            name: entry["name"].as_str()?.to_owned(),
            patterns: patterns
                .filter_map(|pattern| Some(pattern.as_str()?.to_owned()))
                .collect(),
            limit: entry["brotli_bytes"].as_u64()?,
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
    use super::fits;

    #[test]
    fn stars_stand_for_any_run_of_characters() {
        assert!(fits("pkg-*/app_bg.wasm", "pkg-12ab/app_bg.wasm"));
        assert!(!fits("pkg-*/app_bg.wasm", "pkg-12ab/app_bg.wasm.br"));
        assert!(fits("*.css", "assets/portal-1.css"));
        assert!(fits("index.html", "index.html"));
        assert!(!fits("index.html", "en/index.html"));
    }
}
