//! `cargo xtask pictures`: what README shows, taken from the real product.

use crate::arguments::Arguments;
use crate::build::{self, Speed};
use crate::{Result, console, process, project, start, tools};

/// Builds the product and photographs it into docs/pictures.
pub(crate) fn pictures(arguments: &Arguments) -> Result {
    arguments.expect_only(&["quick"])?;
    build::build(Speed::of(arguments))?;
    let backend = start::build_backend()?;
    let browser = tools::browser()?;
    console::step("Take the pictures", || {
        let mut script = tools::script("pictures.mjs");
        script.arg(project::path("docs/pictures"));
        script
            .env("GOSI_BROWSER", browser)
            .env("GOSI_BACKEND", backend);
        process::run(&mut script)
    })
}
