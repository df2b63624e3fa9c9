//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

/// The project's top folder.
pub(crate) fn root() -> PathBuf {
    // Cargo names this package's folder at run time; compiled-in paths would tie the program to a machine.
    let from_cargo = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    if let Some(top) = from_cargo.as_deref().and_then(Path::parent) {
        return top.to_owned();
    }
    let here = env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let top = here
        .ancestors()
        .find(|folder| folder.join("xtask/Cargo.toml").is_file());
    top.unwrap_or(&here).to_owned()
}

/// A path inside the project.
pub(crate) fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), |folder| root().join(folder))
}

/// The folder that the project installs its own tools into.
pub(crate) fn tools() -> PathBuf {
    path(".tools")
}

/// The folder of the finished browser app.
pub(crate) fn dist() -> PathBuf {
    path("dist")
}

/// Whether this run is an automatic one: nobody is there to answer a question.
pub(crate) fn is_automatic() -> bool {
    env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}
