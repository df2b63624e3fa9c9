//! `cargo xtask bench`: figures of the built portal, for people to read beside their goals.
//!
//! Nothing here is part of `cargo xtask test`: times on a machine that others share are no gate. What
//! does not vary, bytes, is (`cargo xtask test size`).

use std::process::Command;

use crate::arguments::Arguments;
use crate::build::{self, Speed};
use crate::{Result, digest, process, project, start, tools};

const KINDS: &str = "load (the first second, beside a static page), lighthouse, \
    calculator (a changed answer and a dragged month on a slow phone; --every measures all eleven), \
    share (how much of the program each crate is), \
    enumeration (whether the time of an answer tells who has an account), \
    attack (whether a crowd of wrong passwords keeps others out or slows them down)";

/// `cargo xtask bench KIND [--language ar] [--runs N] [--filter SLUG] [--app DIR] [--every] [--check]`.
pub(crate) fn command(arguments: &Arguments) -> Result {
    arguments.expect_only(&["language", "runs", "filter", "app", "every", "check"])?;
    let mut bench = match arguments.words() {
        [kind] if kind == "enumeration" || kind == "attack" => {
            return of_backend(kind, arguments);
        }
        [kind] if kind == "share" => return share(),
        [kind] if kind == "load" => {
            tools::node_packages()?;
            script("load.mjs")
        }
        [kind] if kind == "calculator" => {
            tools::node_packages()?;
            script("calculator.mjs")
        }
        [kind] if kind == "lighthouse" => {
            lighthouse_packages()?;
            script("lighthouse/run.mjs")
        }
        _ => return Err(format!("name one of: {KINDS}")),
    };
    for name in ["language", "runs", "filter"] {
        if let Some(value) = arguments.value(name) {
            bench.arg(format!("--{name}")).arg(value);
        }
    }
    for name in ["every", "check"] {
        if arguments.has(name) {
            bench.arg(format!("--{name}"));
        }
    }
    let app = if let Some(folder) = arguments.value("app") {
        project::path(folder)
    } else {
        build::build(Speed::Release)?;
        project::dist()
    };
    bench
        .env("GOSI_APP", app)
        .env("GOSI_BACKEND", start::build_backend()?)
        .env("GOSI_BROWSER", tools::browser()?);
    let status = process::wait(process::spawn(&mut bench)?)?;
    if status.success() {
        Ok(())
    } else {
        Err("a goal was missed, or the measurement broke off".into())
    }
}

/// Counts the release build's code by crate, `benefits` apart.
fn share() -> Result {
    build::build(Speed::Release)?;
    let mut count = script("share.mjs");
    count.arg(project::target().join("web/pieces"));
    process::run(count.args(["--features", build::WASM_FEATURES, "--crates", "benefits"]))
}

/// Asks the backend alone, optimised as it is delivered: there is no app to build and no browser.
fn of_backend(kind: &str, arguments: &Arguments) -> Result {
    let mut bench = script(&format!("{kind}.mjs"));
    if let Some(runs) = arguments.value("runs") {
        bench.arg("--runs").arg(runs);
    }
    if arguments.has("check") {
        bench.arg("--check");
    }
    bench.env("GOSI_BACKEND", start::build_optimised_backend()?);
    let status = process::wait(process::spawn(&mut bench)?)?;
    if status.success() {
        Ok(())
    } else {
        Err("a goal was missed, or the measurement broke off".into())
    }
}

fn script(name: &str) -> Command {
    let mut node = process::command("node");
    node.arg(project::path("end2end/bench").join(name));
    node
}

/// Lighthouse's own packages, installed only for those who ask for it.
fn lighthouse_packages() -> Result {
    let folder = project::path("end2end/bench/lighthouse");
    let wanted = digest::of_files(&[folder.join("package-lock.json")])?;
    let note = folder.join("node_modules/.installed");
    if std::fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut npm = process::command("npm");
    npm.args(["ci", "--ignore-scripts", "--loglevel=error"]);
    process::run_quietly(npm.current_dir(&folder))?;
    digest::write(&note, &wanted)
}
