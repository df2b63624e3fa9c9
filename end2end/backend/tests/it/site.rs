//! Serving the built app (OWASP ASVS v5.0.0-3.4, 13.4, 14.2.5).

use std::fs;
use std::path::Path;

use reqwest::Method;
use serde_json::json;
use tempfile::TempDir;

use crate::support::{Answer, Browser, Db, Server};

const POLICY: &str =
    "default-src 'none'; script-src 'sha384-x' 'wasm-unsafe-eval'; frame-ancestors 'none'";

fn build(directory: &Path, page: &str) {
    for folder in ["pkg-0a1b2c3d4e", "fonts", ".git", "en"] {
        fs::create_dir_all(directory.join(folder)).expect("a folder");
    }
    for (name, content) in [
        ("index.html", page),
        ("pkg-0a1b2c3d4e/boot.js", "export {}"),
        ("pkg-0a1b2c3d4e/boot.js.br", "brotli"),
        ("pkg-0a1b2c3d4e/boot.js.zst", "zstandard"),
        ("pkg-0a1b2c3d4e/boot.js.gz", "gzip"),
        ("pkg-0a1b2c3d4e/app.wasm", "\0asm"),
        ("fonts/plex.woff2", "font"),
        ("robots.txt", "User-agent: *"),
        ("notes.md", "not for serving"),
        (".git/config", "secret"),
        ("en/index.html", "<!doctype html>prerendered"),
    ] {
        fs::write(directory.join(name), content).expect("a file");
    }
    let headers = json!({
        "page": "index.html",
        "routes": ["/", "/:lang", "/:lang/sign-in/:door?", "/:lang/individual"],
        "rules": [
            { "prefix": "/pkg-", "headers": { "cache-control": "public, max-age=31536000, immutable" } },
            { "prefix": "/", "headers": { "content-security-policy": POLICY } },
        ],
    });
    fs::write(directory.join("headers.json"), headers.to_string()).expect("a file");
}

async fn server_of(directory: &TempDir) -> Server {
    let path = directory.path().to_owned();
    Server::start_with(Db::Sqlite, |settings| settings.app_dir = Some(path)).await
}

async fn accepting(browser: &mut Browser, path: &str, encodings: &str) -> Answer {
    browser
        .get_with(path, &[("accept-encoding", encodings)])
        .await
}

#[tokio::test]
async fn asvs_3_4_3_pages_carry_the_policy_of_their_build_and_are_never_kept() {
    let directory = TempDir::new().expect("a directory");
    build(directory.path(), "<!doctype html>the app");
    let server = server_of(&directory).await;
    let mut browser = server.browser();
    for path in [
        "/",
        "/ar",
        "/ar/",
        "/ar/sign-in",
        "/en/sign-in/individual?next=individual",
        "/ar/individual",
    ] {
        let answer = browser.get(path).await;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (200, "<!doctype html>the app"),
            "{path}"
        );
        assert_eq!(answer.header("content-security-policy"), POLICY);
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    }
    let unknown = browser.get("/ar/no-such-page").await;
    assert_eq!(
        (unknown.status, unknown.text().as_str()),
        (404, "<!doctype html>the app")
    );
    assert_eq!(unknown.header("content-security-policy"), POLICY);
    assert_eq!(
        browser.get("/en").await.text(),
        "<!doctype html>prerendered",
        "a prerendered page goes before the shell"
    );
}

#[tokio::test]
async fn asvs_3_4_4_files_have_their_type_their_encoding_and_their_life() {
    let directory = TempDir::new().expect("a directory");
    build(directory.path(), "page");
    let server = server_of(&directory).await;
    let mut browser = server.browser();
    for (encodings, encoding, body) in [
        ("gzip, br", "br", "brotli"),
        ("gzip, zstd", "zstd", "zstandard"),
        ("gzip", "gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip", "gzip"),
        ("identity", "", "export {}"),
        ("*", "br", "brotli"),
    ] {
        let answer = accepting(&mut browser, "/pkg-0a1b2c3d4e/boot.js", encodings).await;
        assert_eq!(
            (answer.header("content-encoding"), answer.text().as_str()),
            (encoding, body),
            "{encodings}"
        );
        assert_eq!(answer.header("vary"), "Accept-Encoding");
        assert_eq!(
            answer.header("content-type"),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    for (path, kind) in [
        ("/pkg-0a1b2c3d4e/app.wasm", "application/wasm"),
        ("/fonts/plex.woff2", "font/woff2"),
        ("/robots.txt", "text/plain; charset=utf-8"),
    ] {
        assert_eq!(browser.get(path).await.header("content-type"), kind);
    }
    let robots = browser.get("/robots.txt").await;
    assert_eq!(robots.header("cache-control"), "no-cache");
    let again = browser
        .get_with("/robots.txt", &[("if-none-match", robots.header("etag"))])
        .await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    let head = browser
        .request(Method::HEAD, "/robots.txt", None, &[])
        .await;
    assert_eq!(
        (head.status, head.header("content-length"), head.body.len()),
        (200, "13", 0)
    );
    let post = browser
        .request(Method::POST, "/robots.txt", Some("{}".to_owned()), &[])
        .await;
    post.is(405, "method-not-allowed");
    assert_eq!(post.header("allow"), "GET, HEAD");
}

#[tokio::test]
async fn asvs_13_4_1_nothing_but_the_app_is_served() {
    let directory = TempDir::new().expect("a directory");
    build(directory.path(), "page");
    fs::write(
        directory
            .path()
            .parent()
            .expect("a parent")
            .join("outside.txt"),
        "outside",
    )
    .ok();
    let server = server_of(&directory).await;
    let mut browser = server.browser();
    for path in [
        "/headers.json",
        "/notes.md",
        "/.git/config",
        "/.git/",
        "/pkg-0a1b2c3d4e/boot.js.br",
        "/pkg-0a1b2c3d4e/gone.js",
        "/pkg-ffffffff00/boot.js",
        "/pkg-ffffffff00/",
        "/fonts/gone.woff2",
        "/%2e%2e/outside.txt",
        "/..%2foutside.txt",
        "/index.html%00.txt",
        "/%ff",
        "/ar/individual.css",
        "/ar/individual/x.js",
        "/api/index.html",
    ] {
        browser.get(path).await.is(404, "not-found");
    }
}

#[tokio::test]
async fn a_newer_build_is_noticed_and_a_build_without_headers_refused() {
    let directory = TempDir::new().expect("a directory");
    build(directory.path(), "first");
    let server = server_of(&directory).await;
    let mut browser = server.browser();
    assert_eq!(browser.get("/").await.text(), "first");
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    build(directory.path(), "second");
    assert_eq!(browser.get("/").await.text(), "second");

    fs::remove_file(directory.path().join("headers.json")).expect("removed");
    let settings = reference_backend::settings::Settings {
        app_dir: Some(directory.path().to_owned()),
        data_dir: directory.path().join("data"),
        port: 0,
        ..Default::default()
    };
    let refused =
        reference_backend::start(settings, reference_backend::clock::Clock::system()).await;
    assert!(refused.is_err_and(|error| error.to_string().contains("headers.json")));
}
