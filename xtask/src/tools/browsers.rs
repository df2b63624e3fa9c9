//! The browser that journeys and component tests run in.

use std::path::PathBuf;

use super::debian::{first_program, install};
use crate::Result;

/// Chromium or a browser of its kind; `GOSI_BROWSER` names another one.
pub(crate) fn browser() -> Result<PathBuf> {
    find_or_install(
        "GOSI_BROWSER",
        &[
            "chromium",
            "google-chrome-stable",
            "google-chrome",
            "chromium-browser",
        ],
        "a browser (chromium)",
        "chromium",
    )
}

/// The WebDriver program of that browser; `CHROMEDRIVER` names another one.
pub(crate) fn driver() -> Result<PathBuf> {
    find_or_install(
        "CHROMEDRIVER",
        &[
            "chromedriver",
            "/usr/lib/chromium-browser/chromedriver",
            "/usr/lib/chromium/chromedriver",
        ],
        "the browser's driver (chromedriver)",
        "chromium-driver",
    )
}

fn find_or_install(variable: &str, names: &[&str], what: &str, package: &str) -> Result<PathBuf> {
    let chosen = std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file());
    if let Some(found) = chosen.or_else(|| first_program(names)) {
        return Ok(found);
    }
    install(what, &[package])?;
    first_program(names).ok_or(format!(
        "{package} was installed, but no such program is there"
    ))
}
