//! What comes from npm: the bundler, the wasm optimiser, the readers of style sheets and selectors, the browser's remote control, axe.

use std::process::Command;

use crate::{Result, console, digest, process, project};

/// Older ones lack the test runner and the brotli settings that are used here.
const OLDEST_NODE: u32 = 20;

/// Installs the packages of end2end/package-lock.json unless they are there already.
pub(crate) fn node_packages() -> Result {
    check_node()?;
    let folder = project::path("end2end");
    let wanted = digest::of_files(&[folder.join("package-lock.json")])?;
    let note = folder.join("node_modules/.installed");
    if std::fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    console::step("Install the npm packages", || {
        let mut npm = process::command("npm");
        // No package's own install script has to run, so none may.
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]);
        process::run_quietly(npm.current_dir(&folder))?;
        digest::write(&note, &wanted)
    })
}

/// The bundler.
pub(crate) fn esbuild() -> Command {
    process::command(project::path("end2end/node_modules/.bin/esbuild"))
}

/// One of the project's own programs in end2end/tools.
pub(crate) fn script(name: &str) -> Command {
    let mut node = process::command("node");
    node.arg(project::path("end2end/tools").join(name));
    node
}

fn check_node() -> Result {
    let version = process::answer("node", &["--version"]).unwrap_or_default();
    let major: Option<u32> = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse().ok());
    match major {
        Some(found) if found >= OLDEST_NODE => Ok(()),
        Some(found) => Err(format!(
            "Node {OLDEST_NODE} or newer is needed; this is Node {found}"
        )),
        None => Err(format!(
            "Node {OLDEST_NODE} or newer is needed, with npm; there is none on PATH"
        )),
    }
}
