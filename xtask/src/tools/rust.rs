//! What comes from the Rust side: the browser target and the programs that cargo installs.

use std::path::{Path, PathBuf};

use crate::{Result, console, digest, process, project};

const TARGET: &str = "wasm32-unknown-unknown";

/// Newer ones ask for a newer compiler than this project does.
const TRUNK_VERSION: &str = "0.21.14";

const WASM_SPLIT_VERSION: &str = "0.2.4";

/// The standard library for WebAssembly.
pub(crate) fn wasm_target() -> Result {
    let library = process::answer("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    console::step("Install Rust's WebAssembly target", || {
        let mut rustup = process::command("rustup");
        process::run(rustup.args(["target", "add", TARGET])).map_err(|error| {
            format!(
                "{error}\nThe target {TARGET} is missing, and rustup could not add it. With a Rust \
                     that is not rustup's, install your distribution's package for it."
            )
        })
    })
}

/// Whether the sources of the standard library are there, of the compiler that builds the app; asks
/// rustup for them where they are not. Without them the build is larger and otherwise the same.
pub(crate) fn rust_source() -> bool {
    let present = || {
        let sysroot = process::answer("rustc", &["--print", "sysroot"]);
        sysroot.is_some_and(|root| {
            Path::new(&root)
                .join("lib/rustlib/src/rust/library/Cargo.lock")
                .is_file()
        })
    };
    if present() {
        return true;
    }
    let asked = console::step("Install the sources of Rust's standard library", || {
        process::run(process::command("rustup").args(["component", "add", "rust-src"]))
    });
    if asked.is_err() {
        console::say(
            "  The sources cannot be had: the shipped library is used, and the build is larger.",
        );
    }
    present()
}

/// The program that writes the JavaScript beside the wasm; it must equal the library's version.
pub(crate) fn wasm_bindgen() -> Result {
    let version = locked_version("wasm-bindgen")?;
    install("wasm-bindgen-cli", "wasm-bindgen", &version, false)
}

/// The program that cuts the release build into chunks, of the version that the library under the
/// split points asks for.
pub(crate) fn wasm_split() -> Result {
    let program = tools_program("wasm-split-cli");
    let note = program.with_extension("version");
    let installed =
        std::fs::read_to_string(&note).is_ok_and(|version| version == WASM_SPLIT_VERSION);
    // It cannot say its own version, so a note beside it does.
    if installed && program.is_file() {
        return Ok(());
    }
    let features = ["--features", "build-binary"];
    add(
        "wasm_split_cli_support",
        WASM_SPLIT_VERSION,
        true,
        &features,
    )?;
    digest::write(&note, WASM_SPLIT_VERSION)
}

fn tools_program(name: &str) -> PathBuf {
    project::tools().join("cargo/bin").join(name)
}

/// The server with reload for daily work; nothing else needs it.
pub(crate) fn trunk() -> Result {
    install("trunk", "trunk", TRUNK_VERSION, true)
}

fn install(package: &str, program: &str, version: &str, locked: bool) -> Result {
    let present = process::answer(program, &["--version"]);
    if present.is_some_and(|answer| answer.split_whitespace().nth(1) == Some(version)) {
        return Ok(());
    }
    add(package, version, locked, &[])
}

fn add(package: &str, version: &str, locked: bool, more: &[&str]) -> Result {
    console::step(
        &format!("Install {package} {version} (some minutes, once)"),
        || {
            let root = project::tools().join("cargo");
            let mut cargo = process::cargo(&["install", package, "--version", version, "--root"]);
            cargo
                .arg(root)
                .arg("--force")
                .args(more)
                .current_dir(std::env::temp_dir());
            let work = project::target().join("tools");
            cargo.env("CARGO_TARGET_DIR", &work);
            // The lock file that wasm-bindgen-cli ships names a version that was withdrawn.
            if locked {
                cargo.arg("--locked");
            }
            process::run(&mut cargo)?;
            // Hundreds of megabytes that nothing will ask for again.
            std::fs::remove_dir_all(&work).map_err(|error| error.to_string())
        },
    )
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = digest::read_text(&project::path("Cargo.lock"))?;
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != format!("name = \"{package}\"").as_str());
    let version = lines
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \""));
    let version = version
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned);
    version.ok_or(format!("Cargo.lock names no {package}"))
}
