//! The files of a build, read once and kept in memory: what was not found when the directory was
//! read does not exist, so no address can reach outside it (OWASP ASVS v5.0.0-13.4).

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::BuildHeaders;
use super::routes::Pattern;

/// What may be served, by extension, and as what.
const CONTENT_TYPES: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("ftl", "text/plain; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("bin", "application/octet-stream"),
    ("woff2", "font/woff2"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("ico", "image/x-icon"),
];

/// A file in its forms.
#[derive(Debug)]
pub(super) struct Asset {
    pub(super) content_type: &'static str,
    pub(super) tag: String,
    pub(super) plain: Bytes,
    pub(super) brotli: Option<Bytes>,
    pub(super) zstandard: Option<Bytes>,
    pub(super) gzip: Option<Bytes>,
}

/// What to answer for an address.
pub(super) struct Found {
    pub(super) asset: Arc<Asset>,
    pub(super) headers: BuildHeaders,
    pub(super) status: StatusCode,
}

/// A build and where it came from; a newer build in the same place is noticed.
#[derive(Debug, Default)]
pub struct Site {
    directory: Option<PathBuf>,
    build: RwLock<Arc<Build>>,
}

#[derive(Debug, Default)]
struct Build {
    written: Option<SystemTime>,
    page: String,
    assets: HashMap<String, Arc<Asset>>,
    rules: Vec<ReadyRule>,
    routes: Vec<Pattern>,
    not_found: HashMap<String, String>,
}

impl Build {
    /// The page for an address that is none, in the language of the address.
    fn page_for_unknown(&self, path: &str) -> &str {
        let fitting = self.not_found.iter().filter(|(prefix, _)| {
            let rest = path.strip_prefix(prefix.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let longest = fitting.max_by_key(|(prefix, _)| prefix.len());
        longest.map_or(self.page.as_str(), |(_, page)| page.as_str())
    }
}

/// A rule with its headers ready to be sent.
#[derive(Debug)]
struct ReadyRule {
    prefix: String,
    headers: BuildHeaders,
    is_for_files: bool,
}

/// The build's own account of itself, `headers.json`.
#[derive(Deserialize)]
struct Manifest {
    #[serde(default = "index")]
    page: String,
    #[serde(default)]
    rules: Vec<Rule>,
    #[serde(default)]
    routes: Vec<String>,
    /// What answers for addresses that are none, by the beginning of the address.
    #[serde(default)]
    not_found: HashMap<String, String>,
}

/// Headers of all addresses that begin with a prefix; the first rule that fits counts.
#[derive(Deserialize)]
struct Rule {
    prefix: String,
    #[serde(default)]
    headers: HashMap<String, String>,
    /// What answers for a file that is not there: `page` or `not-found`.
    #[serde(default)]
    fallback: String,
}

fn index() -> String {
    "index.html".to_owned()
}

impl Site {
    /// Reads a build. A build without its `headers.json` is refused: its page would run under no
    /// content security policy.
    pub fn of_directory(directory: Option<&Path>) -> io::Result<Site> {
        let build = directory.map(Build::read).transpose()?.unwrap_or_default();
        Ok(Site {
            directory: directory.map(Path::to_owned),
            build: RwLock::new(Arc::new(build)),
        })
    }

    /// Whether a path is exactly that of a page, as the build lists them.
    pub fn is_page(&self, path: &str) -> bool {
        self.current()
            .is_some_and(|build| build.routes.iter().any(|route| route.is_exactly(path)))
    }

    /// The file or page at a path.
    pub(super) fn find(&self, path: &str) -> Option<Found> {
        let build = self.current()?;
        let path = percent_decoded(path)?;
        let name = path.trim_start_matches('/');
        let rule = build
            .rules
            .iter()
            .find(|rule| path.starts_with(&rule.prefix));
        let headers = |default: &'static str| {
            let mut headers = rule.map(|rule| rule.headers.clone()).unwrap_or_default();
            if !headers.iter().any(|(name, _)| name == CACHE_CONTROL) {
                headers.push((CACHE_CONTROL, HeaderValue::from_static(default)));
            }
            headers
        };
        let found = |asset: &Arc<Asset>, headers, status| Found {
            asset: Arc::clone(asset),
            headers,
            status,
        };
        if let Some(asset) = build.assets.get(name) {
            let is_page = asset.content_type.starts_with("text/html");
            let default = if is_page {
                "no-store"
            } else if is_hashed(name) {
                "public, max-age=31536000, immutable"
            } else {
                "no-cache"
            };
            return Some(found(asset, headers(default), StatusCode::OK));
        }
        let last = name.rsplit('/').next().unwrap_or("");
        if last.contains('.')
            || is_hashed(name)
            || rule.is_some_and(|rule| rule.is_for_files)
            || name.split('/').any(|piece| piece.starts_with('.'))
        {
            return None;
        }
        // A prerendered page lies beside the shell under its own name.
        let prerendered = format!("{}/index.html", name.trim_end_matches('/'));
        if let Some(asset) = build.assets.get(prerendered.as_str()) {
            return Some(found(asset, headers("no-store"), StatusCode::OK));
        }
        let is_known = build.routes.is_empty()
            || name.is_empty()
            || build.routes.iter().any(|route| route.fits(&path));
        let (page, status) = if is_known {
            (build.page.as_str(), StatusCode::OK)
        } else {
            (build.page_for_unknown(&path), StatusCode::NOT_FOUND)
        };
        build
            .assets
            .get(page)
            .map(|page| found(page, headers("no-store"), status))
    }

    /// The build, read anew if the page was written since.
    fn current(&self) -> Option<Arc<Build>> {
        let directory = self.directory.as_deref()?;
        let build = Arc::clone(&*self.build.read().ok()?);
        let written = written_at(&directory.join(&build.page));
        if written.is_none() || written == build.written {
            return Some(build);
        }
        let Ok(newer) = Build::read(directory) else {
            return Some(build);
        };
        tracing::info!("a newer build is served");
        let newer = Arc::new(newer);
        *self.build.write().ok()? = Arc::clone(&newer);
        Some(newer)
    }
}

impl Build {
    fn read(directory: &Path) -> io::Result<Build> {
        let manifest = directory.join("headers.json");
        let text = std::fs::read(&manifest).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("{}: {error}; build the app first", manifest.display()),
            )
        })?;
        let manifest: Manifest = serde_json::from_slice(&text).map_err(io::Error::other)?;
        let mut files = HashMap::new();
        collect(directory, "", &mut files)?;
        let assets = files
            .keys()
            .filter_map(|name| Some((name.clone(), Arc::new(asset(name, &files)?))))
            .collect();
        let ready = |rule: Rule| -> io::Result<ReadyRule> {
            let is_for_files = rule.fallback == "not-found";
            Ok(ReadyRule {
                prefix: rule.prefix,
                headers: build_headers(rule.headers)?,
                is_for_files,
            })
        };
        let rules = manifest
            .rules
            .into_iter()
            .map(ready)
            .collect::<io::Result<_>>()?;
        Ok(Build {
            written: written_at(&directory.join(&manifest.page)),
            page: manifest.page,
            not_found: manifest.not_found,
            assets,
            rules,
            routes: manifest
                .routes
                .iter()
                .map(|text| Pattern::new(text))
                .collect(),
        })
    }
}

fn collect(directory: &Path, prefix: &str, files: &mut HashMap<String, Bytes>) -> io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else if kind.is_file() {
            files.insert(
                format!("{prefix}{name}"),
                std::fs::read(entry.path())?.into(),
            );
        }
    }
    Ok(())
}

fn asset(name: &str, files: &HashMap<String, Bytes>) -> Option<Asset> {
    if name == "headers.json" {
        return None;
    }
    let extension = name.rsplit_once('.')?.1;
    let content_type = CONTENT_TYPES
        .iter()
        .find(|(known, _)| *known == extension)?
        .1;
    let plain = files.get(name)?.clone();
    let digest = hex::encode(Sha256::digest(&plain));
    Some(Asset {
        content_type,
        // Weak, since the compressed forms share it.
        tag: format!("W/\"{}\"", digest.get(..24).unwrap_or("")),
        brotli: files.get(&format!("{name}.br")).cloned(),
        zstandard: files.get(&format!("{name}.zst")).cloned(),
        gzip: files.get(&format!("{name}.gz")).cloned(),
        plain,
    })
}

fn build_headers(headers: HashMap<String, String>) -> io::Result<BuildHeaders> {
    headers
        .into_iter()
        .map(|(name, value)| {
            let name = HeaderName::try_from(name).map_err(io::Error::other)?;
            Ok((
                name,
                HeaderValue::try_from(value).map_err(io::Error::other)?,
            ))
        })
        .collect()
}

/// Whether a name carries a hash of its content, as `pkg-<hash>/app.js` or `app-<hash>.css`.
fn is_hashed(name: &str) -> bool {
    name.split(['/', '.']).any(|piece| {
        piece.rsplit_once('-').is_some_and(|(_, end)| {
            end.len() >= 8
                && end.bytes().all(|byte| byte.is_ascii_hexdigit())
                && end.bytes().any(|byte| byte.is_ascii_digit())
        })
    })
}

fn written_at(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path)
        .and_then(|data| data.modified())
        .ok()
}

/// The path with its percent escapes resolved; none where they make no text or hide a NUL.
fn percent_decoded(path: &str) -> Option<String> {
    if !path.contains('%') {
        return Some(path.to_owned());
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let byte = if byte == b'%' {
            let pair = [rest.next()?, rest.next()?];
            u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?
        } else {
            byte
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|path| !path.contains('\0'))
}
