//! The boot module: our few lines and wasm-bindgen's glue in one file, in a folder named by its content.
//!
//! One file, because the content policy allows exactly one script, by its hash. One folder, because
//! the files in it find each other by relative names.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::wasm::Program;
use crate::{Result, digest, process, project, tools};

/// Where the finished boot module lies and what it hashes to.
pub(crate) struct Boot {
    /// The build's name: the hash of all that is in the folder.
    pub(crate) build: String,
    /// The folder as a URL path, `/pkg-<build>`.
    pub(crate) url: String,
    /// The module's integrity, `sha384-...`.
    pub(crate) integrity: String,
    /// The length of the main program in bytes, before it is compressed: by it the page knows how much has come.
    pub(crate) length: usize,
    /// The chunks that an area's code lies in, as (area, file name).
    pub(crate) chunks: Vec<(String, String)>,
}

impl Boot {
    /// The chunks of an area, by file name.
    fn chunks_of<'a>(&'a self, area: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.chunks.iter().filter(move |(name, _)| name == area);
        own.map(|(_, file)| file.as_str())
    }

    /// Writes one file with the chunks of several areas, each chunk once; returns its address.
    pub(crate) fn start_of_all(&self, name: &str, areas: &[&str], dist: &Path) -> Result<String> {
        let files = areas.iter().flat_map(|area| self.chunks_of(area));
        let files = files.collect::<BTreeSet<_>>();
        let folder = dist.join(self.url.trim_start_matches('/'));
        write_together(&folder, name, files)?;
        Ok(format!("{}/{}", self.url, start_name(name)))
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
            .try_for_each(|area| write_together(folder, area, self.chunks_of(area)))
    }
}

fn start_name(area: &str) -> String {
    format!("start_{area}.bin")
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

/// Bundles the boot module and puts it beside the wasm.
pub(crate) fn bundle(program: &Program, dist: &Path) -> Result<Boot> {
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
    let build = digest::short(&content);
    let url = format!("/pkg-{build}");
    let folder = dist.join(url.trim_start_matches('/'));
    digest::write(&folder.join("boot.js"), &module)?;
    for file in &files {
        let name = file.file_name().unwrap_or_default();
        digest::write(&folder.join(name), digest::read(file)?)?;
    }
    let boot = Boot {
        build,
        url,
        integrity: digest::sha384(module.as_bytes()),
        length: digest::read(&program.folder.join("app_bg.wasm"))?.len(),
        chunks: chunks(program)?,
    };
    boot.put_together(&folder)?;
    Ok(boot)
}

/// How the load of an area begins in the loader of chunks.
const AREA: &str = "export const __wasm_split_load_";

/// Which chunks an area's code lies in, read from their loader: a line that begins an area's load,
/// and a last line that lists what it shares with others.
fn chunks(program: &Program) -> Result<Vec<(String, String)>> {
    let loader = program.folder.join("__wasm_split.js");
    if !loader.is_file() {
        return Ok(Vec::new());
    }
    chunks_in(&digest::read_text(&loader)?)
}

fn chunks_in(loader: &str) -> Result<Vec<(String, String)>> {
    let mut chunks = Vec::new();
    for load in loader.split(AREA).skip(1) {
        let area = load.split(' ').next().unwrap_or_default().to_owned();
        chunks.push((area.clone(), format!("split_{area}.wasm")));
        let (_, shared) = load
            .rsplit_once("\n, [")
            .ok_or("the loader of chunks is not written as expected")?;
        let shared = shared.split(']').next().unwrap_or_default();
        for name in shared.split(", ").filter(|name| !name.is_empty()) {
            let file = name.trim_start_matches('_');
            chunks.push((area.clone(), format!("{file}.wasm")));
        }
    }
    Ok(chunks)
}

/// Writes the glue with its one sink sealed, and the loader of chunks beside it: they import each
/// other by relative names.
fn sealed_folder(program: &Program) -> Result<PathBuf> {
    let folder = program.folder.with_extension("sealed");
    let glue = digest::read_text(&program.folder.join("app.js"))?;
    digest::write(&folder.join("app.js"), seal(&glue)?)?;
    let loader = program.folder.join("__wasm_split.js");
    if loader.is_file() {
        let loader = fetching_together(&digest::read_text(&loader)?)?;
        digest::write(&folder.join("__wasm_split.js"), loader)?;
    }
    Ok(folder)
}

/// The loader of chunks, asking our own module for each of them instead of the network.
///
/// What it does with a chunk is the same lines for each of hundreds; they are one function there.
fn fetching_together(loader: &str) -> Result<String> {
    const BEGIN: &str = "() => {\n    const src = fetch(new URL(\"./";
    const END: &str = "\", import.meta.url));\n    src.catch(() => {});\n    \
        return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}";
    let mut result = String::from("import { inArea, part } from \"gosi-pieces\";\n");
    let mut rest = loader;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let (name, after) = after
            .split_once(END)
            .ok_or("the loader of chunks does not fetch as expected")?;
        result.extend([before, "part(\"", name, "\")"]);
        rest = after;
    }
    result.push_str(rest);
    if result.contains("fetch(") {
        return Err("the loader of chunks fetches in an unexpected way".into());
    }
    naming_areas(&result)
}

/// The loader of chunks, saying for which area it loads: `inArea("law", makeLoad(...))`.
fn naming_areas(loader: &str) -> Result<String> {
    const LOAD: &str = " = wrapAsyncCb(makeLoad(";
    let mut parts = loader.split(AREA);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for load in parts {
        let named = load.split_once(LOAD).and_then(|(area, body)| {
            let (body, after) = body.split_once("]));")?;
            Some(format!(
                "{AREA}{area} = wrapAsyncCb(inArea(\"{area}\", makeLoad({body}])));{after}"
            ))
        });
        result.push_str(&named.ok_or("the loader of chunks is not written as expected")?);
    }
    Ok(result)
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
    use super::{chunks_in, fetching_together, joined, seal};

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
    fn the_loader_asks_for_pieces() {
        let loader = "const __chunk_4 = makeLoad(() => {\n    \
            const src = fetch(new URL(\"./chunk_4.wasm\", import.meta.url));\n    src.catch(() => {});\n    \
            return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n, []);\n";
        let asking = fetching_together(loader).expect("a loader");
        assert!(
            asking.ends_with("const __chunk_4 = makeLoad(part(\"chunk_4.wasm\")\n, []);\n"),
            "{asking}"
        );
        assert!(fetching_together("fetch(\"./chunk_4.wasm\")").is_err());
    }

    #[test]
    fn the_loader_names_the_area_it_loads() {
        let loader = "export const __wasm_split_load_law = wrapAsyncCb(makeLoad(() => {\n}\n, [__chunk_4]));\n\
            export const __wasm_split_load_help = wrapAsyncCb(makeLoad(() => {\n}\n, []));\n";
        let named = "export const __wasm_split_load_law = wrapAsyncCb(inArea(\"law\", makeLoad(() => {\n}\n, [__chunk_4])));\n\
            export const __wasm_split_load_help = wrapAsyncCb(inArea(\"help\", makeLoad(() => {\n}\n, [])));\n";
        let asking = fetching_together(loader).expect("a loader");
        assert!(asking.ends_with(named), "{asking}");
        assert!(fetching_together("export const __wasm_split_load_law = load(1);").is_err());
    }

    #[test]
    fn an_area_has_its_own_chunk_and_those_it_shares() {
        let loader = "const __chunk_4 = makeLoad(() => {\n}\n, []);\n\
            export const __wasm_split_load_law = wrapAsyncCb(makeLoad(() => {\n}\n, [__chunk_4, __chunk_7]));\n\
            export const __wasm_split_load_help = wrapAsyncCb(makeLoad(() => {\n}\n, []));\n";
        let chunks = chunks_in(loader).expect("a loader");
        let names = chunks.iter().map(|(area, file)| format!("{area}: {file}"));
        assert_eq!(
            names.collect::<Vec<_>>(),
            [
                "law: split_law.wasm",
                "law: chunk_4.wasm",
                "law: chunk_7.wasm",
                "help: split_help.wasm"
            ]
        );
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
