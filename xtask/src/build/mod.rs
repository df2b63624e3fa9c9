//! The browser app, from source to the finished folder `dist/`.
//!
//! cargo → wasm-split → wasm-bindgen → wasm-opt ([`wasm`]) → the pages' views ([`prerender`]) → texts and public files
//! ([`assets`]) → boot module ([`boot`]) with what pages begin with ([`merge`]) → styles ([`styles`]) → the texts that
//! pages begin with ([`first_texts`]) → pages ([`page`]) → the service worker ([`offline`]) → headers ([`headers`]) →
//! compressed siblings. Each half does nothing when what goes into it is what went into it last time.

mod assets;
mod boot;
mod chunks;
mod first_texts;
mod headers;
mod merge;
mod names;
mod offline;
mod page;
mod prerender;
mod styles;
mod template;
pub(crate) mod trunk;
mod unreached;
mod unused;
mod wasm;

pub(crate) use styles::counted as counted_styles;
pub(crate) use wasm::{WASM_FEATURES, compile_ahead};

use std::path::{Path, PathBuf};

use boot::Boot;
use first_texts::FirstTexts;
use prerender::Prerendered;
use styles::Styles;
use template::Template;

use crate::arguments::Arguments;
use crate::{Result, console, digest, process, project, tools};

/// How much time the build may take against how much the visitor's phone has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speed {
    /// Small: optimised for size, compressed beforehand.
    Release,
    /// Fast to build: as cargo's development profile makes it.
    Quick,
}

impl Speed {
    /// Quick with the flag `--quick`.
    pub(crate) fn of(arguments: &Arguments) -> Speed {
        if arguments.has("quick") {
            Speed::Quick
        } else {
            Speed::Release
        }
    }

    fn name(self) -> &'static str {
        match self {
            Speed::Release => "release",
            Speed::Quick => "quick",
        }
    }
}

/// `cargo xtask build [--quick]`.
pub(crate) fn command(arguments: &Arguments) -> Result {
    arguments.expect_only(&["quick"])?;
    build(Speed::of(arguments))
}

/// Brings `dist/` up to date.
pub(crate) fn build(speed: Speed) -> Result {
    tools::for_build()?;
    // Whoever builds meanwhile would write into the same folders.
    let _turn = turn()?;
    let program = wasm::build(speed)?;
    let pages = prerender::pages(speed)?;
    let state = inputs(&program, &pages)?;
    let note = project::dist().join(".built-from");
    if std::fs::read_to_string(&note).is_ok_and(|previous| previous == state) {
        console::say("✓ dist/ is up to date");
        return Ok(());
    }
    console::step("Put the page together in dist/", || {
        let work = project::target().join("web/dist");
        remove(&work)?;
        let build = assemble(&program, &pages, &work)?;
        let mut compress = tools::script("compress.mjs");
        if speed == Speed::Quick {
            // An unoptimised program takes longer to compress than to compile.
            compress.args(["--except", ".wasm"]);
        }
        process::run(compress.arg(&work))?;
        digest::write(&work.join(".built-from"), &state)?;
        replace(&work, &project::dist())?;
        console::say(&format!("  build {build}"));
        Ok(())
    })
}

/// What the pages are made of.
pub(crate) struct Site<'a> {
    template: Template,
    boot: Boot,
    styles: Styles,
    /// The URL path of the folder of all texts.
    texts: String,
    first_texts: FirstTexts,
    pages: &'a [Prerendered],
}

/// Waits until no other process builds; the turn ends with the file.
fn turn() -> Result<std::fs::File> {
    let folder = project::target().join("web");
    let file = folder.join("build.lock");
    let opened = std::fs::create_dir_all(&folder).and_then(|()| std::fs::File::create(&file));
    let opened = opened.and_then(|opened| opened.lock().map(|()| opened));
    opened.map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes the whole app into a folder; returns the build's name.
fn assemble(program: &wasm::Program, pages: &[Prerendered], dist: &Path) -> Result<String> {
    let template = Template::read()?;
    let texts = assets::texts(dist)?;
    assets::public_files(&template, dist)?;
    let boot = boot::bundle(program, pages, dist)?;
    let styles = styles::write(&template, &boot, pages, dist)?;
    let first_texts = first_texts::write(&boot, pages, dist)?;
    let site = Site {
        template,
        boot,
        styles,
        texts,
        first_texts,
        pages,
    };
    let page = page::write(&site, dist)?;
    offline::write(&site, dist)?;
    let Site { boot, .. } = site;
    headers::write(&boot, &page, pages, dist)?;
    let own_name = format!("{{\"build\":\"{}\"}}\n", boot.build);
    digest::write(&dist.join("build.json"), own_name)?;
    Ok(boot.build)
}

/// One hash over everything that goes into the page.
fn inputs(program: &wasm::Program, pages: &[Prerendered]) -> Result<String> {
    let sources = [
        "index.html",
        "src/boot",
        "style",
        "locales",
        "public",
        "xtask/src",
        "end2end/tools",
    ];
    let mut paths = sources.map(project::path).to_vec();
    paths.push(program.folder.clone());
    let mut state = digest::of_files(&paths)?;
    let html = pages.iter().map(|page| page.html.as_str());
    state.push_str(&digest::short(html.collect::<String>().as_bytes()));
    Ok(state)
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Puts the finished folder in the old one's place; the moment without one is a rename long.
pub(crate) fn replace(new: &Path, old: &Path) -> Result {
    let aside: PathBuf = old.with_extension("old");
    remove(&aside)?;
    if old.exists() {
        std::fs::rename(old, &aside)
            .map_err(|error| format!("cannot move dist/ aside: {error}"))?;
    }
    // The target folder may lie on another file system, where renaming is impossible.
    let moved = std::fs::rename(new, old).or_else(|_| copy_folder(new, old));
    moved.map_err(|error| format!("cannot put dist/ in place: {error}"))?;
    remove(&aside)
}

/// Copies a folder with everything below it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result {
    copy_folder(from, to).map_err(|error| format!("cannot copy {}: {error}", from.display()))
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
