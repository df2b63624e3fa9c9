//! Rules on the repository as a whole: it has to mean the same on every machine.

use super::{Finding, Source};
use crate::project;

/// Paths of the machine that wrote a file lead nowhere on any other.
pub(super) fn machine_paths(sources: &[Source]) -> Vec<Finding> {
    let mut folders = vec![format!("{}/", project::root().display())];
    if let Ok(home) = std::env::var("HOME")
        && home.len() > 1
    {
        folders.push(format!("{home}/"));
    }
    containing(sources, &folders, "a path of this machine")
}

/// Packages are found by name and hash, wherever the person's own registry is.
pub(super) fn lock_file_hosts(sources: &[Source]) -> Vec<Finding> {
    let lock_files = sources
        .iter()
        .filter(|source| source.path.ends_with("package-lock.json"));
    let resolved = ["\"resolved\"".to_owned()];
    lock_files
        .flat_map(|source| containing(std::slice::from_ref(source), &resolved, "an address"))
        .collect()
}

fn containing(sources: &[Source], words: &[String], what: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        for (index, line) in source.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word.as_str())) {
                findings.push(Finding::at(source, index + 1, what));
            }
        }
    }
    findings
}
