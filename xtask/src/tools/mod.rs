//! The tools that the build and the tests need: looked for first, installed only when missing.

mod browsers;
mod debian;
mod node;
mod rust;

pub(crate) use browsers::{browser, driver, firefox, openssl, webkit};
pub(crate) use debian::{nginx, postgres, python, zstd};
pub(crate) use node::{esbuild, node_packages, script};
pub(crate) use rust::{rust_source, trunk, wasm_bindgen, wasm_split, wasm_target};

use crate::Result;
use crate::arguments::Arguments;

type Installer = (&'static str, fn() -> Result);

/// What can be asked for by name.
const INSTALLERS: [Installer; 13] = [
    ("wasm-target", wasm_target),
    ("wasm-bindgen", wasm_bindgen),
    ("wasm-split", wasm_split),
    ("node-packages", node_packages),
    ("browser", || browser().map(drop)),
    ("driver", || driver().map(drop)),
    ("firefox", || firefox().map(drop)),
    ("webkit", || webkit().map(drop)),
    ("postgres", || postgres().map(drop)),
    ("python", || python().map(drop)),
    ("nginx", || nginx().map(drop)),
    ("zstd", || zstd().map(drop)),
    ("trunk", trunk),
];

/// `cargo xtask tools [name ...]`: without names, what `start` needs.
pub(crate) fn command(arguments: &Arguments) -> Result {
    arguments.expect_only(&[])?;
    if arguments.words().is_empty() {
        return for_build();
    }
    for word in arguments.words() {
        let names = INSTALLERS.map(|(name, _)| name).join(", ");
        let found = INSTALLERS.iter().find(|(name, _)| name == word);
        let (_, install) = found.ok_or(format!("no tool `{word}`; there are: {names}"))?;
        install()?;
    }
    Ok(())
}

/// Everything that the browser build needs.
pub(crate) fn for_build() -> Result {
    wasm_target()?;
    node_packages()?;
    wasm_bindgen()?;
    wasm_split()
}
