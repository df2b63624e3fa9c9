//! What `trunk serve` needs before it reads index.html: one file where the sources have many.

use super::{assets, styles};
use crate::{Result, digest, project};

/// `cargo xtask trunk-assets`, called by the hook in Trunk.toml on every change.
pub(crate) fn write_assets() -> Result {
    let folder = project::path("target/trunk");
    write_changed(&folder.join("portal.css"), &styles::all_css()?)?;
    write_changed(&folder.join("first-paint.css"), &styles::critical_css()?)?;
    for (name, text) in assets::text_files()? {
        write_changed(&folder.join("locales").join(name), &text)?;
    }
    Ok(())
}

/// Leaves files alone that are right already, so that a watcher sees only what changed.
fn write_changed(path: &std::path::Path, content: &str) -> Result {
    if std::fs::read_to_string(path).is_ok_and(|present| present == content) {
        return Ok(());
    }
    digest::write(path, content)
}
