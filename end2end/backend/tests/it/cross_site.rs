//! Requests that other sites can make a browser send (OWASP ASVS v5.0.0-3.5).

use reqwest::Method;

use crate::support::{Db, Server, on_both_databases};

on_both_databases!(
    asvs_3_5_1_3_5_2_no_request_of_another_site_has_an_effect,
    asvs_3_2_1_other_sites_and_address_bars_read_nothing,
    asvs_3_4_2_no_other_origin_is_let_in,
);

/// What changes the usual request of the app into one that another site could cause.
const FOREIGN: &[&[(&str, &str)]] = &[
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "none")],
    &[
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ],
    &[("sec-fetch-site", ""), ("origin", "https://evil.example")],
    &[("sec-fetch-site", ""), ("origin", "null")],
    &[("sec-fetch-site", ""), ("origin", "")],
    &[("sec-fetch-site", ""), ("origin", "http://127.0.0.1")],
    &[("sec-fetch-site", ""), ("origin", "http://127.0.0.1:1")],
    &[("x-gosi-csrf", "")],
    &[("x-gosi-csrf", "0")],
    &[
        ("x-gosi-csrf", ""),
        ("content-type", "text/plain"),
        ("sec-fetch-site", "cross-site"),
    ],
    &[("host", "evil.example")],
    &[("content-type", "text/plain")],
    &[("content-type", "application/x-www-form-urlencoded")],
    &[("content-type", "multipart/form-data; boundary=x")],
    &[("content-type", "application/json; charset=utf-16")],
    &[("content-type", "text/plain; application/json")],
];

async fn asvs_3_5_1_3_5_2_no_request_of_another_site_has_an_effect(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut victim = server.signed_in(&account).await;
    victim
        .post(
            "/api/v1/sign-in/individual",
            server.account(1).credentials(),
        )
        .await;
    let counted = "SELECT (SELECT COUNT(*) FROM sessions) * 100000 + (SELECT COUNT(*) FROM sign_in_attempts) * 1000 \
        + (SELECT COUNT(*) FROM outbox) + (SELECT COUNT(*) FROM feedback) + (SELECT COUNT(*) FROM idempotency)";
    let before = server.count(counted).await;
    let document = reference_backend::openapi::document();
    let mut tried = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        for method in ["post", "delete", "put", "patch"] {
            if item[method].is_null() || path == "/api/v1/csp-reports" {
                continue;
            }
            for shape in FOREIGN {
                let body = account.credentials().to_string();
                let verb = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
                let answer = victim.request(verb, path, Some(body), shape).await;
                let refused = matches!(
                    answer.code().as_str(),
                    "request.cross-site" | "request.media-type"
                );
                assert!(refused, "{method} {path} {shape:?}: {}", answer.text());
                tried += 1;
            }
        }
    }
    let unsafe_operations = document["paths"]
        .as_object()
        .expect("paths")
        .values()
        .flat_map(|item| item.as_object().expect("operations").keys())
        .filter(|method| *method != "get")
        .count();
    // All but the browser's own reports, which `site` looks at.
    assert_eq!(tried, (unsafe_operations - 1) * FOREIGN.len());
    assert_eq!(server.count(counted).await, before, "something changed");
    assert_eq!(victim.get("/api/v1/session").await.status, 200);
}

async fn asvs_3_2_1_other_sites_and_address_bars_read_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut victim = server.signed_in(&server.account(0)).await;
    for shape in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[
            ("sec-fetch-site", "none"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ],
        &[
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "iframe"),
        ],
        &[("sec-fetch-dest", "object"), ("sec-fetch-mode", "no-cors")],
        &[("host", "rebound.example")],
    ] {
        victim
            .get_with("/api/v1/me/profile", shape)
            .await
            .is(403, "request.cross-site");
    }
}

async fn asvs_3_4_2_no_other_origin_is_let_in(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    for origin in [
        "https://evil.example",
        "null",
        "https://www.gosi.gov.sa.evil.example",
    ] {
        for path in ["/api/v1/session", "/config.json", "/health"] {
            // The helper fails on any answer that allows another origin.
            browser.get_with(path, &[("origin", origin)]).await;
            let asked = [
                ("origin", origin),
                ("access-control-request-method", "POST"),
                ("access-control-request-headers", "x-gosi-csrf"),
            ];
            let preflight = browser.request(Method::OPTIONS, path, None, &asked).await;
            assert!(preflight.status >= 400);
        }
    }
}
