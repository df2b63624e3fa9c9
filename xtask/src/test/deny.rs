//! What the project is built on: licences it may be used under, and one origin for all of it.
//!
//! deny.toml holds the rules. cargo-deny reads it where it is installed and reaches the advisory
//! database too; compiling cargo-deny takes longer than all our tests, so what matters in every run
//! is checked here from the same file.

use std::collections::BTreeSet;

use serde_json::Value;

use super::licences::is_acceptable;
use super::{Plan, Tally};
use crate::{Result, console, digest, process, project};

/// Checks every package of the dependency graph.
pub(super) fn deny(_: &Plan) -> Result<Tally> {
    let accepted = list_in_deny_toml("allow")?;
    let refused = list_in_deny_toml("deny")?;
    let metadata = process::run_quietly(&mut process::cargo(&[
        "metadata",
        "--format-version=1",
        "--all-features",
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let packages = metadata["packages"]
        .as_array()
        .ok_or("cargo metadata lists no packages")?;
    let built = built_packages()?;
    let mut complaints = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        complaints.extend(complaint(package, &accepted).map(|text| format!("{name}: {text}")));
        if refused.iter().any(|banned| banned == name) && built.contains(name) {
            complaints.push(format!("{name}: deny.toml bans it"));
        }
    }
    for complaint in &complaints {
        console::say(&format!("✗ {complaint}"));
    }
    let failed = u32::try_from(complaints.len()).unwrap_or(u32::MAX);
    let passed = u32::try_from(packages.len())
        .unwrap_or(u32::MAX)
        .saturating_sub(failed);
    let own = Tally { passed, failed };
    if process::answer("cargo-deny", &["--version"]).is_none() {
        console::say("  cargo-deny is not installed: advisories were not looked up");
        return Ok(own);
    }
    let thorough = process::run(&mut process::cargo(&[
        "deny", "check", "bans", "licenses", "sources",
    ]));
    Ok(own
        + Tally {
            passed: u32::from(thorough.is_ok()),
            failed: u32::from(thorough.is_err()),
        })
}

/// The names of the packages that are compiled for any part of the project, on any machine. The lock
/// file names more: what optional features that nobody turns on would need.
fn built_packages() -> Result<BTreeSet<String>> {
    let tree = process::run_quietly(&mut process::cargo(&[
        "tree",
        "--workspace",
        "--all-features",
        "--target=all",
        "--edges=normal,build,dev",
        "--prefix=none",
        "--no-dedupe",
        "--format={p}",
    ]))?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    Ok(names.map(str::to_owned).collect())
}

/// What is wrong with a package, if anything is.
fn complaint(package: &Value, accepted: &[String]) -> Option<String> {
    let Some(source) = package["source"].as_str() else {
        // Our own packages have no source; anything else without one would lie outside the project.
        let manifest = package["manifest_path"].as_str().unwrap_or_default();
        let outside = !std::path::Path::new(manifest).starts_with(project::root());
        return outside.then(|| "it lies outside the project".to_owned());
    };
    if !source.starts_with("registry+") {
        return Some(format!("it comes from {source}, not from the registry"));
    }
    match package["license"].as_str() {
        Some(licence) if is_acceptable(licence, accepted) => None,
        Some(licence) => Some(format!("its licence `{licence}` is not in deny.toml")),
        None => Some("it names no licence".to_owned()),
    }
}

/// A list of strings in deny.toml, of which only this much has to be understood here.
fn list_in_deny_toml(key: &str) -> Result<Vec<String>> {
    let text = digest::read_text(&project::path("deny.toml"))?;
    let start = text
        .find(&format!("\n{key} = ["))
        .ok_or(format!("deny.toml has no list `{key}`"))?;
    let list = text[start..]
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.ok_or(format!("deny.toml: the list `{key}` does not end"))?;
    Ok(list
        .split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect())
}
