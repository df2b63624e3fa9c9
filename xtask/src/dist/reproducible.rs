//! Whether the same sources make the same bytes, wherever they and the tools lie.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::build;
use crate::{Result, console, digest, process, project};

/// Builds twice from two clones in folders of different names, with target folders of their own, and
/// compares every file.
pub(super) fn check() -> Result {
    let work = project::target().join("reproducible");
    let first = work.join("one");
    let second = work.join("another/place-with-a-longer-name");
    let [first, second] = [built_in(&first)?, built_in(&second)?];
    let different = differences(&first, &second);
    println!("{:>5} files in both builds", first.len());
    if different.is_empty() {
        console::say("✓ both builds are the same, byte for byte");
        return Ok(());
    }
    for name in &different {
        println!("      {name}");
    }
    Err(format!(
        "{} files differ between two builds",
        different.len()
    ))
}

/// A clone of the last commit, built; its files by name, with their hashes.
fn built_in(folder: &Path) -> Result<BTreeMap<String, String>> {
    let clone = folder.join("clone");
    build::remove(&clone)?;
    console::step(&format!("Build in {}", folder.display()), || {
        let mut git = process::command("git");
        git.args(["clone", "--quiet", "--shared"])
            .arg(project::root())
            .arg(&clone);
        process::run_quietly(&mut git)?;
        // The programs that cargo installs are the same, and take long to compile. The npm packages
        // are installed anew: npm empties what it installs into, behind a link too.
        let programs = project::tools();
        if programs.exists() {
            std::os::unix::fs::symlink(&programs, clone.join(".tools"))
                .map_err(|error| error.to_string())?;
        }
        let mut cargo = process::cargo(&["xtask", "build"]);
        cargo.current_dir(&clone);
        cargo.env("CARGO_TARGET_DIR", folder.join("target"));
        cargo.env_remove("CARGO_MANIFEST_DIR");
        process::run(&mut cargo)
    })?;
    hashes(&clone.join("dist"))
}

fn hashes(dist: &Path) -> Result<BTreeMap<String, String>> {
    let files = digest::files_below(dist)?.into_iter();
    let own_note: PathBuf = dist.join(".built-from");
    files
        .filter(|file| *file != own_note)
        .map(|file| {
            let name = file.strip_prefix(dist).map_err(|error| error.to_string())?;
            Ok((
                name.to_string_lossy().into_owned(),
                digest::whole(&digest::read(&file)?),
            ))
        })
        .collect()
}

/// The names that only one of the builds has, or that have other content in the other.
fn differences(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let names = one
        .keys()
        .chain(other.keys())
        .collect::<std::collections::BTreeSet<_>>();
    let differing = names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name));
    differing.cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::differences;

    #[test]
    fn a_file_that_is_missing_or_other_is_named() {
        let build = |files: &[(&str, &str)]| {
            let files = files
                .iter()
                .map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned()));
            files.collect::<BTreeMap<_, _>>()
        };
        let one = build(&[("a", "1"), ("b", "1"), ("c", "1")]);
        assert!(differences(&one, &one).is_empty());
        assert_eq!(
            differences(&one, &build(&[("a", "1"), ("b", "2"), ("d", "1")])),
            ["b", "c", "d"]
        );
    }
}
