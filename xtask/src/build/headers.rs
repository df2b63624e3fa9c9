//! headers.json: what the server says beside each file. The first rule whose prefix fits counts.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::boot::Boot;
use super::page::Page;
use super::prerender::Prerendered;
use crate::{Result, digest};

/// The name of the page's only Trusted Types policy (src/boot/policy.js).
const TRUSTED_TYPES_POLICY: &str = "leptos-template";

/// What browsers call the place where they report violations of the policy, and where it is.
const REPORTS: &str = "csp";
const REPORTS_PATH: &str = "/api/v1/csp-reports";

/// Hashed files never change under their name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// Files whose name stays while their content may change (icons, robots.txt): ask again each day.
const A_DAY: &str = "public, max-age=86400";

/// What this site never needs is switched off for it and for whatever might run in it.
const PERMISSIONS: &str = "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), \
    usb=(), clipboard-read=(), browsing-topics=(), otp-credentials=(self), \
    publickey-credentials-get=(self), publickey-credentials-create=(self)";

/// The policy of whatever is no page: nothing in it may run, load or be framed. The reference backend
/// has the same for its own answers.
const NO_CONTENT_POLICY: &str =
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// The policy of the service worker: it may ask this origin, and nothing else.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// Writes headers.json for the server.
pub(crate) fn write(boot: &Boot, page: &Page, pages: &[Prerendered], dist: &Path) -> Result {
    let file_headers = |cache: &str| headers(NO_CONTENT_POLICY, cache);
    let mut page_headers = headers(&content_policy(boot, page), "no-store");
    page_headers.insert("link".to_owned(), Value::from(fetched_ahead(boot)));

    let found = pages.iter().filter(|page| page.found);
    let routes = found.map(|page| page.path.as_str()).collect::<Vec<_>>();
    // Of several prefixes that fit, the longest counts.
    let not_found = pages.iter().filter(|page| !page.found).map(|page| {
        let file = format!("{}.html", page.path.trim_start_matches('/'));
        (format!("/{}", page.language), Value::from(file))
    });
    let not_found = not_found.collect::<Map<_, _>>();
    let rules = json!({
        "build": boot.build,
        "page": "index.html",
        "routes": routes,
        "not_found": not_found,
        "rules": [
            { "prefix": "/sw.js", "fallback": "not-found", "headers": headers(WORKER_POLICY, "no-cache") },
            { "prefix": "/pkg-", "fallback": "not-found", "headers": file_headers(FOREVER) },
            { "prefix": "/assets/", "fallback": "not-found", "headers": file_headers(FOREVER) },
            { "prefix": "/fonts/", "fallback": "not-found", "headers": file_headers(FOREVER) },
            { "prefix": "/icons/", "fallback": "not-found", "headers": file_headers(A_DAY) },
            { "prefix": "/", "fallback": "page", "headers": page_headers },
        ],
        "refused": file_headers("no-store"),
    });
    let text = serde_json::to_string_pretty(&rules).map_err(|error| error.to_string())?;
    digest::write(&dist.join("headers.json"), text + "\n")
}

/// The whole set of an answer; what differs is its policy and how long it may be kept.
fn headers(policy: &str, cache: &str) -> Map<String, Value> {
    let endpoint = format!("{REPORTS}=\"{REPORTS_PATH}\"");
    let pairs = [
        (
            "strict-transport-security",
            "max-age=63072000; includeSubDomains; preload",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", PERMISSIONS),
        ("reporting-endpoints", &endpoint),
        ("content-security-policy", policy),
        ("cache-control", cache),
    ];
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect()
}

/// The settings and the program, which every page begins with: a browser asks for them when the page's headers are
/// here, before it has read of them in the page (RFC 8288, HTML's "process link headers").
fn fetched_ahead(boot: &Boot) -> String {
    let urls = ["/config.json".to_owned(), boot.program()];
    urls.map(|url| format!("<{url}>; rel=preload; as=fetch; crossorigin"))
        .join(", ")
}

/// Scripts by hash alone: neither `'self'` nor `'unsafe-inline'` lets anything else run.
fn content_policy(boot: &Boot, page: &Page) -> String {
    let quoted = |hash: &String| format!("'{hash}'");
    let mut scripts = vec![quoted(&boot.integrity)];
    scripts.extend(page.inline_scripts.iter().map(quoted));
    scripts.push("'wasm-unsafe-eval'".into());
    let mut styles = page.inline_styles.iter().map(quoted).collect::<Vec<_>>();
    styles.push("'self'".into());
    let directives = [
        "default-src 'none'".to_owned(),
        format!("script-src {}", scripts.join(" ")),
        format!("style-src {}", styles.join(" ")),
        "font-src 'self'".to_owned(),
        "img-src 'self' data:".to_owned(),
        // The employers' visual code, spoken.
        "media-src 'self'".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "form-action 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "object-src 'none'".to_owned(),
        "frame-src 'none'".to_owned(),
        // The service worker of the calculators.
        "worker-src 'self'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        format!("trusted-types {TRUSTED_TYPES_POLICY}"),
        // For browsers that do not know the newer way; those that do take that.
        format!("report-uri {REPORTS_PATH}"),
        format!("report-to {REPORTS}"),
    ];
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::{Boot, Page, content_policy, fetched_ahead, headers};

    fn boot() -> Boot {
        Boot {
            build: "b".into(),
            url: "/pkg-b".into(),
            integrity: "sha384-boot".into(),
            length: 0,
            chunks: Vec::new(),
            beginnings: std::collections::BTreeSet::new(),
        }
    }

    #[test]
    fn the_policy_allows_scripts_by_hash_alone() {
        let page = Page {
            inline_scripts: vec!["sha384-early".into()],
            inline_styles: ["sha256-first".to_owned()].into(),
        };
        // Byte for byte, as SECURITY.md has it: a change here is a decision.
        assert_eq!(
            content_policy(&boot(), &page),
            "default-src 'none'; script-src 'sha384-boot' 'sha384-early' 'wasm-unsafe-eval'; \
             style-src 'sha256-first' 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; \
             connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; \
             worker-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
             trusted-types leptos-template; report-uri /api/v1/csp-reports; report-to csp"
        );
    }

    #[test]
    fn a_page_names_what_every_page_begins_with() {
        assert_eq!(
            fetched_ahead(&boot()),
            "</config.json>; rel=preload; as=fetch; crossorigin, \
             </pkg-b/app_bg.wasm>; rel=preload; as=fetch; crossorigin"
        );
    }

    #[test]
    fn every_answer_carries_the_whole_set() {
        let set = headers("policy", "no-store");
        let set = set
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
        assert_eq!(
            set.collect::<Vec<_>>(),
            [
                ("cache-control", "no-store"),
                ("content-security-policy", "policy"),
                ("cross-origin-embedder-policy", "require-corp"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                (
                    "permissions-policy",
                    "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=(), \
                     clipboard-read=(), browsing-topics=(), otp-credentials=(self), \
                     publickey-credentials-get=(self), publickey-credentials-create=(self)"
                ),
                ("referrer-policy", "no-referrer"),
                ("reporting-endpoints", "csp=\"/api/v1/csp-reports\""),
                (
                    "strict-transport-security",
                    "max-age=63072000; includeSubDomains; preload"
                ),
                ("x-content-type-options", "nosniff"),
            ]
        );
    }
}
