//! People's ways through the built portal, in a real browser, against the reference backend.

use super::part::run_tests;
use super::{Plan, Tally};
use crate::build::{self, Speed};
use crate::{Result, digest, process, project, start, tools};

/// Brings app and backend up to date and runs end2end/tests/*.spec.mjs.
pub(super) fn journeys(plan: &Plan) -> Result<Tally> {
    build::build(if plan.quick {
        Speed::Quick
    } else {
        Speed::Release
    })?;
    // A run that tests the backend too has compiled it already, with the features of that selection.
    let backend = if plan.has("backend") {
        project::target().join("debug/reference-backend")
    } else {
        start::build_backend()?
    };
    let browser = tools::browser()?;
    let mut node = process::command("node");
    // One file at a time: two browsers and a backend already fill two cores.
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    if let Some(filter) = &plan.filter {
        node.arg(format!("--test-name-pattern={filter}"));
    }
    for file in digest::files_below(&project::path("end2end/tests"))? {
        if file.to_string_lossy().ends_with(".spec.mjs") {
            node.arg(file);
        }
    }
    node.env("GOSI_BROWSER", browser)
        .env("GOSI_BACKEND", backend)
        .env("GOSI_APP", project::dist());
    run_tests(&mut node)
}
