//! The boot module: our few lines and wasm-bindgen's glue in one file, in a folder named by its content.
//!
//! One file, because the content policy allows exactly one script, by its hash. One folder, because
//! the files in it find each other by relative names.

use std::path::Path;

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
}

/// Bundles the boot module and puts it beside the wasm.
pub(crate) fn bundle(program: &Program, dist: &Path) -> Result<Boot> {
    let glue = digest::read_text(&program.folder.join("app.js"))?;
    let sealed = program.folder.with_extension("sealed.js");
    digest::write(&sealed, seal(&glue)?)?;

    let mut esbuild = tools::esbuild();
    esbuild.arg(project::path("src/boot/boot.js"));
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2021",
        "--legal-comments=none",
    ]);
    esbuild.arg(format!("--alias:gosi-glue={}", sealed.display()));
    esbuild.arg(format!(
        "--alias:gosi-policy={}",
        project::path("src/boot/policy.js").display()
    ));
    esbuild.args(["--log-level=warning"]);
    let module = process::run_quietly(&mut esbuild)?;
    let wasm = digest::read(&program.folder.join("app_bg.wasm"))?;

    let build = digest::short(&[module.as_bytes(), &wasm].concat());
    let url = format!("/pkg-{build}");
    let folder = dist.join(url.trim_start_matches('/'));
    digest::write(&folder.join("boot.js"), &module)?;
    digest::write(&folder.join("app_bg.wasm"), &wasm)?;
    Ok(Boot {
        build,
        url,
        integrity: digest::sha384(module.as_bytes()),
    })
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
    use super::seal;

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
