//! The browsers that journeys and component tests run in, and what drives them.

use std::path::PathBuf;

use super::debian::{first_library_program, first_program, install};
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

/// Firefox's long-term release; `GOSI_FIREFOX` names another one.
pub(crate) fn firefox() -> Result<PathBuf> {
    find_or_install(
        "GOSI_FIREFOX",
        &["firefox-esr", "firefox"],
        "Firefox",
        "firefox-esr",
    )
}

/// WebKit's own small browser; `GOSI_WEBKIT` names another one. With it come its driver, a screen
/// that is none and a message bus, which it does not start without.
pub(crate) fn webkit() -> Result<PathBuf> {
    find_or_install(
        "GOSI_WEBKIT_DRIVER",
        &["WebKitWebDriver"],
        "WebKit and its driver",
        "webkit2gtk-driver",
    )?;
    find_or_install("GOSI_XVFB", &["Xvfb"], "a screen for WebKit", "xvfb")?;
    find_or_install(
        "GOSI_DBUS",
        &["dbus-run-session"],
        "a message bus for WebKit",
        "dbus",
    )?;
    let chosen = std::env::var_os("GOSI_WEBKIT").map(PathBuf::from);
    chosen
        .filter(|path| path.is_file())
        .or_else(|| first_library_program("webkit2gtk-4.1/MiniBrowser"))
        .ok_or("WebKit's driver is installed, but its MiniBrowser is nowhere to be found".into())
}

/// The program that makes certificates, for the https that journeys in three browsers run over.
pub(crate) fn openssl() -> Result<PathBuf> {
    find_or_install(
        "GOSI_OPENSSL",
        &["openssl"],
        "the maker of certificates",
        "openssl",
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
