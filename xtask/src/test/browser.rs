//! Component tests inside a real browser.

use std::ffi::OsStr;

use super::part::run_tests;
use super::{Plan, Tally};
use crate::{Result, digest, process, project, tools};

/// Runs every test file in tests/ that asks for a browser.
pub(super) fn browser(plan: &Plan) -> Result<Tally> {
    let names = browser_tests()?;
    if names.is_empty() {
        return Err("no file in tests/ asks for a browser (wasm_bindgen_test)".into());
    }
    tools::wasm_target()?;
    tools::wasm_bindgen()?;
    let browser = tools::browser()?;
    let driver = tools::driver()?;

    let mut cargo = process::cargo(&["test", "--package", "gosi-portal", "--features", "hydrate"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    cargo.args(names.iter().flat_map(|name| ["--test", name.as_str()]));
    if let Some(filter) = &plan.filter {
        cargo.args(["--", filter]);
    }
    cargo.env("CHROMEDRIVER", driver).env("CHROME", browser);
    // A browser that starts while two cores compile something else needs patience.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    run_tests(&mut cargo)
}

/// The tests in tests/ whose first file asks for a browser: `name.rs`, or `name/main.rs`.
fn browser_tests() -> Result<Vec<String>> {
    let folder = project::path("tests");
    let mut names = Vec::new();
    for file in digest::files_below(&folder)? {
        let within = file.strip_prefix(&folder).unwrap_or(&file);
        let parts = within.iter().filter_map(OsStr::to_str).collect::<Vec<_>>();
        let name = match parts[..] {
            [name] => name.strip_suffix(".rs"),
            [name, "main.rs"] => Some(name),
            _ => None,
        };
        if let Some(name) = name
            && digest::read_text(&file)?.contains("wasm_bindgen_test")
        {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}
