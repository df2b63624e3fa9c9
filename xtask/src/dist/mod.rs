//! `cargo xtask dist`: a build as it is deployed, in a folder of its own.
//!
//! ```text
//! release/
//!   site/         the files of the site: this build's, and the hashed files of those before it
//!   nginx/        the web server's configuration, its headers and rules written from the build's own
//!   modules/      what nginx loads; empty where the machine has nothing to load
//!   settings/     config.json and what an installation decides; written once, never overwritten
//!   builds.json   whose hashed files are kept, the newest first
//!   SHA256SUMS    every file of the site, for `sha256sum --check`
//! ```
//!
//! The same commit makes the same bytes on every machine; `--check-reproducible` builds it twice.

mod keep;
mod nginx;
mod reproducible;

use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::build::{self, Speed};
use crate::{Result, console, digest, process, project, tools};

/// How many builds before the newest one stay for tabs that are still open. A tab that is older than
/// that opens its next page in the newest build.
const KEPT_BUILDS: usize = 3;

/// `cargo xtask dist [--app DIR] [--out DIR] [--keep N] [--check-reproducible]`.
pub(crate) fn command(arguments: &Arguments) -> Result {
    arguments.expect_only(&["app", "out", "keep", "check-reproducible"])?;
    if arguments.has("check-reproducible") {
        return reproducible::check();
    }
    let app = if let Some(folder) = arguments.value("app") {
        project::path(folder)
    } else {
        build::build(Speed::Release)?;
        project::dist()
    };
    let release = project::path(arguments.value("out").unwrap_or("release"));
    pack(
        &app,
        &release,
        arguments.number("keep")?.unwrap_or(KEPT_BUILDS),
    )
}

/// Brings a release folder up to a built app.
pub(crate) fn pack(app: &Path, release: &Path, kept: usize) -> Result {
    let headers = Headers::of(app)?;
    let zstd = tools::zstd()?;
    console::step(&format!("Pack the release in {}", shown(release)), || {
        let next = release.join("site.next");
        build::remove(&next)?;
        build::copy(app, &next)?;
        // The build's note on what it was made from is of use to the build alone.
        let _ = std::fs::remove_file(next.join(".built-from"));
        third_form(&zstd, &next)?;
        keep::builds(&headers, release, &next, kept)?;
        nginx::configuration(&headers, release)?;
        let site = release.join("site");
        build::replace(&next, &site)?;
        checksums(&site, &release.join("SHA256SUMS"))?;
        console::say(&format!("  build {}", headers.build));
        Ok(())
    })
}

/// What a built app says of itself in its headers.json.
struct Headers {
    build: String,
    value: serde_json::Value,
}

impl Headers {
    fn of(app: &Path) -> Result<Headers> {
        let text = digest::read_text(&app.join("headers.json"))?;
        let value = serde_json::from_str::<serde_json::Value>(&text)
            .map_err(|error| format!("headers.json: {error}"))?;
        let build = value["build"].as_str().ok_or("headers.json: no build")?;
        Ok(Headers {
            build: build.to_owned(),
            value,
        })
    }

    /// The rules in their order: prefix and headers.
    fn rules(&self) -> Result<Vec<(&str, &serde_json::Map<String, serde_json::Value>)>> {
        let rules = self.value["rules"]
            .as_array()
            .ok_or("headers.json: no rules")?;
        rules
            .iter()
            .map(|rule| {
                let parts = rule["prefix"].as_str().zip(rule["headers"].as_object());
                parts.ok_or_else(|| "headers.json: a rule needs prefix and headers".to_owned())
            })
            .collect()
    }

    /// The prefixes below which a file never changes under its name.
    fn hashed(&self) -> Result<Vec<&str>> {
        let rules = self.rules()?.into_iter();
        let is_hashed = |headers: &serde_json::Map<String, serde_json::Value>| {
            let cache = headers
                .get("cache-control")
                .and_then(serde_json::Value::as_str);
            cache.is_some_and(|cache| cache.contains("immutable"))
        };
        Ok(rules
            .filter(|(_, headers)| is_hashed(headers))
            .map(|(prefix, _)| prefix)
            .collect())
    }
}

/// Zstandard siblings, beside every file that got smaller by brotli. Level 19, one thread: the same
/// bytes whatever machine it runs on.
fn third_form(zstd: &Path, site: &Path) -> Result {
    let siblings = digest::files_below(site)?.into_iter();
    let plain = siblings
        .filter(|file| file.extension().is_some_and(|extension| extension == "br"))
        .map(|file| file.with_extension(""));
    let mut command = process::command(zstd);
    command.args(["-19", "--single-thread", "--quiet", "--force", "--keep"]);
    let plain = plain.collect::<Vec<_>>();
    if plain.is_empty() {
        return Ok(());
    }
    process::run_quietly(command.args(plain)).map(drop)
}

fn checksums(site: &Path, list: &Path) -> Result {
    let mut text = String::new();
    for file in digest::files_below(site)? {
        let name = file.strip_prefix(site).map_err(|error| error.to_string())?;
        let hash = digest::whole(&digest::read(&file)?);
        text.extend([&hash, "  site/", &name.to_string_lossy(), "\n"]);
    }
    digest::write(list, text)
}

/// A path as people would write it here.
fn shown(path: &Path) -> String {
    let root = project::root();
    path.strip_prefix(root)
        .map_or_else(|_| path.to_owned(), PathBuf::from)
        .display()
        .to_string()
}

#[cfg(test)]
mod tests {
    use crate::{digest, project};

    /// Nobody can build the image in every test run; what it names can be looked for in all of them.
    #[test]
    fn the_container_file_names_what_exists() {
        let text = digest::read_text(&project::path("deploy/Containerfile")).expect("the file");
        let joined = text.replace("\\\n", " ");
        let lines = joined.lines().filter(|line| !line.starts_with('#'));
        let mut stages = Vec::new();
        for line in lines {
            let words = line.split_whitespace().collect::<Vec<_>>();
            match words.first() {
                Some(&"FROM") => stages.extend(words.get(3).copied()),
                Some(&"COPY") => {
                    let from = words.iter().find_map(|word| word.strip_prefix("--from="));
                    let source = words[words.len() - 2];
                    match from {
                        Some(stage) => assert!(stages.contains(&stage), "no stage {stage}"),
                        None => assert!(project::path(source).exists(), "no {source}"),
                    }
                }
                _ => {}
            }
        }
        assert_eq!(stages, ["node", "build"]);
        // The image starts what is packed, from where it is packed to.
        assert!(joined.contains("cargo xtask dist --out release\n"));
        assert!(joined.contains("/src/release /srv/portal\n"));
        assert!(joined.contains("\"-p\", \"/srv/portal/\", \"-c\", \"nginx/nginx.conf\""));
        assert!(project::path("deploy/nginx/nginx.conf").is_file());
        let manifest = digest::read_text(&project::path("Cargo.toml")).expect("the manifest");
        let (_, version) = manifest.split_once("rust-version = \"").expect("a version");
        let version = version.split('"').next().expect("a version");
        assert!(
            joined.contains(&format!("FROM rust:{version}-")),
            "Rust {version}"
        );
    }
}
