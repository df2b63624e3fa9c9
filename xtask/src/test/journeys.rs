//! People's ways through the built portal, in a real browser, against the reference backend.

use std::path::PathBuf;

use super::part::run_tests;
use super::{Plan, Tally};
use crate::build::{self, Speed};
use crate::{Result, digest, dist, process, project, start, tools};

/// Brings app and backend up to date and runs end2end/tests/*.spec.mjs.
pub(super) fn journeys(plan: &Plan) -> Result<Tally> {
    let backend = product(plan)?;
    let browser = tools::browser()?;
    let mut node = process::command("node");
    // A browser waits as often as it works: two files at a time fill two cores.
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    if let Some(filter) = &plan.filter {
        node.arg(format!("--test-name-pattern={filter}"));
    }
    node.args(journey_files()?);
    node.env("GOSI_BROWSER", browser)
        .env("GOSI_BACKEND", backend)
        .env("GOSI_APP", project::dist());
    run_tests(&mut node)
}

/// The files of journeys, the one that takes as long as a dozen others first.
fn journey_files() -> Result<Vec<PathBuf>> {
    let mut files = digest::files_below(&project::path("end2end/tests"))?;
    files.retain(|file| file.to_string_lossy().ends_with(".spec.mjs"));
    files.sort_by_key(|file| !file.ends_with("every-page.spec.mjs"));
    Ok(files)
}

/// The journeys of end2end/browsers, in Chromium, Firefox and WebKit.
pub(super) fn browsers(plan: &Plan) -> Result<Tally> {
    let backend = product(plan)?;
    tools::openssl()?;
    let mut node = process::command("node");
    node.arg(project::path("end2end/browsers/run.mjs"));
    if let Some(filter) = &plan.filter {
        node.args(["--filter", filter]);
    }
    node.env("GOSI_BROWSER", tools::browser()?)
        .env("CHROMEDRIVER", tools::driver()?)
        .env("GOSI_FIREFOX", tools::firefox()?)
        .env("GOSI_WEBKIT", tools::webkit()?)
        .env("GOSI_BACKEND", backend)
        .env("GOSI_APP", project::dist());
    run_tests(&mut node)
}

/// The first second of the public pages, beside the same pages without a program.
pub(super) fn load(plan: &Plan) -> Result<Tally> {
    let backend = product(plan)?;
    let mut node = process::command("node");
    node.arg(project::path("end2end/bench/load.mjs"))
        .args(["--gate", "--runs", "3"])
        .env("GOSI_BROWSER", tools::browser()?)
        .env("GOSI_BACKEND", backend)
        .env("GOSI_APP", project::dist());
    run_tests(&mut node)
}

/// The release as nginx serves it, beside the same release as the reference backend serves it.
pub(super) fn nginx(plan: &Plan) -> Result<Tally> {
    let backend = product(plan)?;
    let nginx = tools::nginx()?;
    let release = project::target().join("nginx/release");
    build::remove(&release)?;
    dist::pack(&project::dist(), &release, 0)?;
    let mut node = process::command("node");
    node.args(["--test", "--test-reporter=spec"]);
    if let Some(filter) = &plan.filter {
        node.arg(format!("--test-name-pattern={filter}"));
    }
    node.arg(project::path("end2end/nginx/nginx.spec.mjs"))
        .env("GOSI_NGINX", nginx)
        .env("GOSI_RELEASE", release)
        .env("GOSI_BACKEND", backend);
    run_tests(&mut node)
}

/// Brings app and backend up to date; returns the backend's program.
fn product(plan: &Plan) -> Result<PathBuf> {
    build::build(if plan.quick {
        Speed::Quick
    } else {
        Speed::Release
    })?;
    // A run that tests the backend too has compiled it already, with the features of that selection.
    if plan.has("backend") {
        Ok(project::target().join("debug/reference-backend"))
    } else {
        start::build_backend()
    }
}
