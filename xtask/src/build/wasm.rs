//! cargo, wasm-bindgen and wasm-opt: the program as the browser gets it.

use std::path::{Path, PathBuf};

use super::{Speed, remove};
use crate::{Result, console, digest, process, project};

/// What the browsers of our support table can run. `--all-features` would emit more, and a blank page.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// The compiled program: `app.js` (the glue) and `app_bg.wasm`.
pub(crate) struct Program {
    /// The folder that holds both.
    pub(crate) folder: PathBuf,
}

/// Compiles the app for the browser.
pub(crate) fn build(speed: Speed) -> Result<Program> {
    let raw = compile(speed)?;
    let folder = project::target().join("web").join(speed.name());
    let mut state = digest::of_files(&[raw.clone(), project::path("end2end/package-lock.json")])?;
    state.push_str(&WASM_FEATURES.join(" "));
    let note = folder.with_extension("from");
    if std::fs::read_to_string(&note).is_ok_and(|previous| previous == state) {
        return Ok(Program { folder });
    }
    remove(&folder)?;
    bind(&raw, &folder, speed)?;
    if speed == Speed::Release {
        optimise(&folder.join("app_bg.wasm"))?;
    }
    digest::write(&note, state)?;
    Ok(Program { folder })
}

fn compile(speed: Speed) -> Result<PathBuf> {
    let (title, profile, folder) = match speed {
        Speed::Release => (
            "Compile the app for the browser, small",
            "wasm-release",
            "wasm-release",
        ),
        Speed::Quick => ("Compile the app for the browser, quickly", "dev", "debug"),
    };
    console::step(title, || {
        let target = "wasm32-unknown-unknown";
        let arguments = ["build", "--package", "gosi-portal", "--bin", "gosi-portal"];
        let mut cargo = process::cargo(&arguments);
        cargo.args([
            "--target",
            target,
            "--features",
            "hydrate",
            "--profile",
            profile,
        ]);
        if let Some(date) = release_date(speed) {
            cargo.env("GOSI_RELEASE_DATE", date);
        }
        process::run(&mut cargo)?;
        Ok(project::target()
            .join(target)
            .join(folder)
            .join("gosi-portal.wasm"))
    })
}

/// The day that pages name as that of the platform's last change: the commit's, so that the same
/// commit builds the same bytes. Who builds otherwise sets the variable.
fn release_date(speed: Speed) -> Option<String> {
    if speed == Speed::Quick || std::env::var_os("GOSI_RELEASE_DATE").is_some() {
        return None;
    }
    process::answer("git", &["log", "-1", "--format=%cs"]).filter(|date| !date.is_empty())
}

fn bind(raw: &Path, folder: &Path, speed: Speed) -> Result {
    console::step("Write the JavaScript beside it (wasm-bindgen)", || {
        let mut bindgen = process::command("wasm-bindgen");
        bindgen.args([
            "--target",
            "web",
            "--no-typescript",
            "--out-name",
            "app",
            "--out-dir",
        ]);
        bindgen.arg(folder).arg(raw);
        if speed == Speed::Release {
            bindgen.args(["--remove-name-section", "--remove-producers-section"]);
        }
        process::run(&mut bindgen)
    })
}

fn optimise(wasm: &Path) -> Result {
    console::step("Make it smaller (wasm-opt)", || {
        let smaller = wasm.with_extension("small");
        let mut optimiser = process::command(project::path("end2end/node_modules/.bin/wasm-opt"));
        optimiser
            .arg("-Oz")
            .args(WASM_FEATURES)
            .arg(wasm)
            .arg("-o")
            .arg(&smaller);
        process::run_quietly(&mut optimiser)?;
        std::fs::rename(&smaller, wasm).map_err(|error| format!("cannot replace the wasm: {error}"))
    })
}
