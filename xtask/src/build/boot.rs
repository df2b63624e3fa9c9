//! The boot module: our few lines and wasm-bindgen's glue in one file, in a folder named by its content.
//!
//! One file, because the content policy allows exactly one script, by its hash. One folder, because
//! the files in it find each other by relative names.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::prerender::Prerendered;
use super::wasm::Program;
use super::{assets, chunks, merge, styles};
use crate::{Result, digest, process, project, tools};

/// Where the finished boot module lies and what it hashes to.
pub(crate) struct Boot {
    /// The build's name: the hash of all that is in the folder, and of the styles and texts.
    pub(crate) build: String,
    /// The folder as a URL path, `/pkg-<build>`.
    pub(crate) url: String,
    /// The module's integrity, `sha384-...`.
    pub(crate) integrity: String,
    /// The length of the main program in bytes, before it is compressed: by it the page knows how much has come.
    pub(crate) length: usize,
    /// The chunks that an area's code lies in, as (area, file name).
    pub(crate) chunks: Vec<(String, String)>,
    /// The areas that a page begins with, once each.
    pub(crate) beginnings: BTreeSet<Vec<String>>,
}

impl Boot {
    /// Writes one file with the chunks of several areas, each chunk once; returns its address.
    pub(crate) fn start_of_all(&self, name: &str, areas: &[&str], dist: &Path) -> Result<String> {
        let files = areas.iter().flat_map(|area| chunks_of(&self.chunks, area));
        let files = files.collect::<BTreeSet<_>>();
        let folder = dist.join(self.url.trim_start_matches('/'));
        write_together(&folder, name, files)?;
        Ok(format!("{}/{}", self.url, start_name(name)))
    }

    /// The address of the file with all chunks of some areas as one module, for a page that begins with them.
    pub(crate) fn beginning_with(&self, areas: &[String]) -> Option<String> {
        let file = beginning_name(areas);
        self.beginnings
            .contains(areas)
            .then(|| format!("{}/{file}", self.url))
    }

    /// The address of the main program.
    pub(crate) fn program(&self) -> String {
        format!("{}/app_bg.wasm", self.url)
    }

    /// The address of the file with all chunks of an area, where it has any.
    pub(crate) fn start_of(&self, area: &str) -> Option<String> {
        let has_chunks = self.chunks.iter().any(|(name, _)| name == area);
        has_chunks.then(|| format!("{}/{}", self.url, start_name(area)))
    }

    /// Writes each area's chunks one after another into a file of their own (`src/boot/pieces.js`
    /// reads it): a line of names and lengths, then the chunks. They compress a fifth better so, and
    /// a page asks for one file instead of dozens.
    fn put_together(&self, folder: &Path) -> Result {
        let areas = self.chunks.iter().map(|(area, _)| area.as_str());
        areas
            .collect::<BTreeSet<_>>()
            .into_iter()
            .try_for_each(|area| write_together(folder, area, chunks_of(&self.chunks, area)))
    }
}

fn start_name(area: &str) -> String {
    format!("start_{area}.bin")
}

fn beginning_name(areas: &[String]) -> String {
    format!("first_{}.bin", areas.join("_with_"))
}

fn write_together<'a>(
    folder: &Path,
    name: &str,
    files: impl IntoIterator<Item = &'a str>,
) -> Result {
    let mut pieces = Vec::new();
    for file in files {
        pieces.push((file, digest::read(&folder.join(file))?));
    }
    digest::write(&folder.join(start_name(name)), joined(&pieces))
}

fn joined(pieces: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let entries = pieces
        .iter()
        .map(|(name, bytes)| format!("{name}:{}", bytes.len()));
    let mut file = entries.collect::<Vec<_>>().join(" ").into_bytes();
    file.push(b'\n');
    for (_, bytes) in pieces {
        file.extend(bytes);
    }
    file
}

/// The chunks of an area, by file name.
fn chunks_of<'a>(chunks: &'a [(String, String)], area: &'a str) -> impl Iterator<Item = &'a str> {
    let own = chunks.iter().filter(move |(name, _)| name == area);
    own.map(|(_, file)| file.as_str())
}

/// The files that pages begin with, by their areas: a line with the areas, then all their chunks as one module
/// (`src/boot/pieces.js` reads it).
fn beginnings(
    program: &Program,
    chunks: &[(String, String)],
    pages: &[Prerendered],
) -> Result<Vec<(Vec<String>, Vec<u8>)>> {
    // Where the program was not cut, there is nothing to fetch.
    let pages = pages.iter().filter(|_| !chunks.is_empty());
    let areas = pages.map(|page| &page.chunks).collect::<BTreeSet<_>>();
    let lists = areas.iter().map(|areas| {
        let files = areas.iter().flat_map(|area| chunks_of(chunks, area));
        let files = files.collect::<BTreeSet<_>>();
        // What the areas share comes first: their own may begin with it.
        files.into_iter().collect::<Vec<_>>()
    });
    let lists = lists.collect::<Vec<_>>();
    let modules = merge::modules(program, &lists)?;
    let files = areas.into_iter().zip(modules).map(|(areas, module)| {
        let mut content = format!("{}|\n", areas.join(" ")).into_bytes();
        content.extend(module);
        (areas.clone(), content)
    });
    Ok(files.collect())
}

/// Bundles the boot module and puts it beside the wasm, with what the pages begin with.
pub(crate) fn bundle(program: &Program, pages: &[Prerendered], dist: &Path) -> Result<Boot> {
    let sealed = sealed_folder(program)?;
    let mut esbuild = tools::esbuild();
    esbuild.arg(project::path("src/boot/boot.js"));
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2021",
        "--legal-comments=none",
    ]);
    esbuild.arg(format!(
        "--alias:gosi-glue={}",
        sealed.join("app.js").display()
    ));
    for module in ["policy", "pieces"] {
        let file = project::path("src/boot").join(module).with_extension("js");
        esbuild.arg(format!("--alias:gosi-{module}={}", file.display()));
    }
    esbuild.args(["--log-level=warning"]);
    let module = process::run_quietly(&mut esbuild)?;
    let mut content = module.clone().into_bytes();
    let files = program.wasm_files()?;
    for file in &files {
        content.extend(digest::read(file)?);
    }
    let chunks = chunks(program)?;
    let beginnings = beginnings(program, &chunks, pages)?;
    for (_, beginning) in &beginnings {
        content.extend(beginning);
    }
    let list = loader(program)?.map(|loader| chunks::list(&loader));
    let list = list.transpose()?.unwrap_or_default();
    content.extend(list.as_bytes());
    // Styles and texts have addresses of their own. But a tab has to hear of a build that has other ones, since its
    // own may be gone with the build that they came with.
    content.extend(styles::all_css()?.into_bytes());
    for (_, text) in assets::text_files()? {
        content.extend(text.into_bytes());
    }
    let build = digest::short(&content);
    let url = format!("/pkg-{build}");
    let folder = dist.join(url.trim_start_matches('/'));
    digest::write(&folder.join("boot.js"), &module)?;
    for file in &files {
        let name = file.file_name().unwrap_or_default();
        digest::write(&folder.join(name), digest::read(file)?)?;
    }
    digest::write(&folder.join(chunks::LIST), list)?;
    for (areas, beginning) in &beginnings {
        digest::write(&folder.join(beginning_name(areas)), beginning)?;
    }
    let boot = Boot {
        beginnings: beginnings.into_iter().map(|(areas, _)| areas).collect(),
        build,
        url,
        integrity: digest::sha384(module.as_bytes()),
        length: digest::read(&program.folder.join("app_bg.wasm"))?.len(),
        chunks,
    };
    boot.put_together(&folder)?;
    Ok(boot)
}

/// Which chunks an area's code lies in: its own, and those it shares with others.
fn chunks(program: &Program) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let Some(loader) = loader(program)? else {
        return Ok(files);
    };
    for (area, shared) in chunks::areas_in(&loader)? {
        files.push((area.clone(), chunks::own_file(&area)));
        for number in shared {
            files.push((area.clone(), chunks::shared_file(number)));
        }
    }
    Ok(files)
}

/// The splitter's loader of chunks, where the program was cut.
fn loader(program: &Program) -> Result<Option<String>> {
    let loader = program.folder.join("__wasm_split.js");
    loader
        .is_file()
        .then(|| digest::read_text(&loader))
        .transpose()
}

/// Writes the glue with its one sink sealed, and the loader of chunks beside it: they import each
/// other by relative names.
fn sealed_folder(program: &Program) -> Result<PathBuf> {
    let folder = program.folder.with_extension("sealed");
    let glue = digest::read_text(&program.folder.join("app.js"))?;
    digest::write(&folder.join("app.js"), seal(&glue)?)?;
    if let Some(loader) = loader(program)? {
        let short = chunks::short_loader(&loader)?;
        digest::write(&folder.join("__wasm_split.js"), short)?;
    }
    Ok(folder)
}

/// Leads the one place where the glue writes HTML through the page's Trusted Types policy.
///
/// The build stops when there are other ways to turn a text into HTML or script, so that a new one
/// is looked at by a person before it can reach a browser.
fn seal(glue: &str) -> Result<String> {
    const OTHER_SINKS: [&str; 7] = [
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "srcdoc",
        "setHTMLUnsafe",
        "createContextualFragment",
        "eval(",
    ];
    if let Some(sink) = OTHER_SINKS.iter().find(|sink| glue.contains(**sink)) {
        return Err(format!(
            "the glue contains `{sink}`, which the page's policy does not cover"
        ));
    }
    if glue.contains("new Function(") {
        return Err(
            "the glue makes functions from text (`new Function`); find what brings it in".into(),
        );
    }
    let mut result = String::from("import { templateHtml as sealedHtml } from \"gosi-policy\";\n");
    let mut sinks = 0;
    for line in glue.lines() {
        match line.split_once(".innerHTML = ") {
            Some((target, value)) if value.ends_with(';') => {
                let value = value.trim_end_matches(';');
                result.extend([target, ".innerHTML = sealedHtml(", value, ");\n"]);
                sinks += 1;
            }
            _ => {
                result.push_str(line);
                result.push('\n');
            }
        }
    }
    // The import's own name says it too.
    let mentions = result
        .replace("__wbg_set_innerHTML_", "")
        .matches("innerHTML")
        .count();
    if mentions != sinks || sinks > 1 {
        return Err(format!(
            "the glue writes innerHTML in an unexpected way ({sinks} known places)"
        ));
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::{joined, seal};

    #[test]
    fn a_file_of_chunks_begins_with_their_names_and_lengths() {
        let file = joined(&[
            ("a.wasm", vec![1, 2, 3]),
            ("b.wasm", vec![]),
            ("c.wasm", vec![4]),
        ]);
        assert_eq!(file, b"a.wasm:3 b.wasm:0 c.wasm:1\n\x01\x02\x03\x04");
    }

    #[test]
    fn the_one_sink_goes_through_the_policy() {
        let sealed =
            seal("__wbg_set_innerHTML_1: function(x, y) {\n    x.innerHTML = text(y, z);\n},")
                .expect("one sink");
        assert!(sealed.contains("x.innerHTML = sealedHtml(text(y, z));"));
    }

    #[test]
    fn a_glue_without_sinks_passes() {
        assert!(seal("const a = 1;").is_ok());
    }

    #[test]
    fn unknown_sinks_stop_the_build() {
        for glue in [
            "x.outerHTML = y;",
            "x.insertAdjacentHTML('afterend', y);",
            "x.innerHTML += y;",
            "x['innerHTML'] = y;",
            "x.innerHTML = y;\nz.innerHTML = y;",
            "new Function('return this')",
        ] {
            assert!(seal(glue).is_err(), "{glue}");
        }
    }
}
