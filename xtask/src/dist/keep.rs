//! The hashed files of earlier builds, which tabs that are open over a release still ask for.

use std::path::Path;

use serde_json::{Value, json};

use super::Headers;
use crate::{Result, digest};

/// A build and its hashed files, by their paths below the site.
struct Build {
    name: String,
    files: Vec<String>,
}

/// Puts the files of the newest `kept` earlier builds beside the next one's, and writes down whose
/// they are. Builds are counted and not dated, so that the same releases leave the same folder.
pub(super) fn builds(headers: &Headers, release: &Path, next: &Path, kept: usize) -> Result {
    let list = release.join("builds.json");
    let own = Build {
        name: headers.build.clone(),
        files: hashed_files(headers, next)?,
    };
    let earlier = read(&list)?.into_iter();
    let mut builds = vec![own];
    builds.extend(earlier.filter(|build| build.name != headers.build));
    builds.truncate(kept + 1);
    for file in builds.iter().skip(1).flat_map(|build| &build.files) {
        let target = next.join(file);
        if !target.exists() {
            digest::write(&target, digest::read(&release.join("site").join(file))?)?;
        }
    }
    let list_of = |build: &Build| json!({ "build": build.name, "files": build.files });
    let text = serde_json::to_string_pretty(&builds.iter().map(list_of).collect::<Vec<_>>());
    digest::write(&list, text.map_err(|error| error.to_string())? + "\n")
}

fn hashed_files(headers: &Headers, site: &Path) -> Result<Vec<String>> {
    let prefixes = headers.hashed()?;
    let mut names = Vec::new();
    for file in digest::files_below(site)? {
        let name = file.strip_prefix(site).map_err(|error| error.to_string())?;
        let name = name.to_string_lossy().into_owned();
        if prefixes
            .iter()
            .any(|prefix| format!("/{name}").starts_with(prefix))
        {
            names.push(name);
        }
    }
    Ok(names)
}

fn read(list: &Path) -> Result<Vec<Build>> {
    let Ok(text) = std::fs::read_to_string(list) else {
        return Ok(Vec::new());
    };
    let wrong = || {
        format!(
            "{}: a list of builds with their files is expected",
            list.display()
        )
    };
    let builds: Vec<Value> = serde_json::from_str(&text).map_err(|_| wrong())?;
    let build = |entry: &Value| {
        let files = entry["files"].as_array()?.iter();
        Some(Build {
            name: entry["build"].as_str()?.to_owned(),
            files: files
                .filter_map(|file| Some(file.as_str()?.to_owned()))
                .collect(),
        })
    };
    builds
        .iter()
        .map(|entry| build(entry).ok_or_else(wrong))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use serde_json::json;

    use super::builds;
    use crate::digest;
    use crate::dist::Headers;

    /// Deploys a build with one file that is its own and one that all builds share.
    fn deploy(release: &std::path::Path, name: &str) -> Vec<String> {
        let site = release.join("site");
        let next = release.join("next");
        let write = |file: &str| digest::write(&next.join(file), name).expect("a file");
        write(&format!("pkg-{name}/boot.js"));
        write("fonts/shared.woff2");
        write("index.html");
        let rules = json!([
            { "prefix": "/pkg-", "headers": { "cache-control": "public, max-age=1, immutable" } },
            { "prefix": "/fonts/", "headers": { "cache-control": "public, max-age=1, immutable" } },
            { "prefix": "/", "headers": { "cache-control": "no-store" } },
        ]);
        let headers = Headers {
            build: name.into(),
            value: json!({ "rules": rules }),
        };
        builds(&headers, release, &next, 2).expect("packed");
        let _ = std::fs::remove_dir_all(&site);
        std::fs::rename(&next, &site).expect("in place");
        let files = digest::files_below(&site).expect("files").into_iter();
        let below = |file: PathBuf| {
            file.strip_prefix(&site)
                .expect("below")
                .display()
                .to_string()
        };
        files.map(below).collect()
    }

    #[test]
    fn the_last_builds_files_stay_and_older_ones_go() {
        let release = std::env::temp_dir().join(format!("gosi-portal-keep-{}", std::process::id()));
        for name in ["a", "b", "b", "c"] {
            deploy(&release, name);
        }
        let files = deploy(&release, "d");
        let shared = std::fs::read_to_string(release.join("site/fonts/shared.woff2"));
        let back = deploy(&release, "b");
        let _ = std::fs::remove_dir_all(&release);
        let own = ["fonts/shared.woff2", "index.html"];
        let expect = |builds: &[&str]| {
            let mut names = own.map(str::to_owned).to_vec();
            names.extend(builds.iter().map(|build| format!("pkg-{build}/boot.js")));
            names
        };
        assert_eq!(files, expect(&["b", "c", "d"]), "a is one too many");
        assert_eq!(
            shared.ok().as_deref(),
            Some("d"),
            "the newest build's own file is never overwritten"
        );
        assert_eq!(
            back,
            expect(&["b", "c", "d"]),
            "going back keeps what was newer"
        );
    }
}
