//! What is answered to requests that nobody should send.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Db, Server, on_both_databases};

on_both_databases!(
    every_failure_is_a_problem_document,
    asvs_1_5_2_hostile_bodies_are_refused_and_nothing_more,
    asvs_2_4_1_too_many_requests_are_told_to_wait,
    health_and_configuration_are_public,
    asvs_3_4_7_policy_reports_are_taken,
    feedback_is_kept_without_a_link_to_anybody,
    requests_that_say_nothing_may_say_it_in_any_way,
);

async fn every_failure_is_a_problem_document(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    for path in [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/nothing",
        "/api/v2/session",
        "/api/v1/session/",
        "/dev/nothing",
        "/nothing.js",
    ] {
        browser.get(path).await.is(404, "not-found");
    }
    for (method, path) in [
        (Method::PUT, "/api/v1/session"),
        (Method::POST, "/api/v1/session"),
        (Method::PATCH, "/api/v1/me/profile"),
        (Method::DELETE, "/api/v1/me/profile"),
    ] {
        let answer = browser
            .request(method, path, Some("{}".to_owned()), &[])
            .await;
        answer.is(405, "method-not-allowed");
        assert_ne!(answer.header("allow"), "");
    }
    for method in [Method::TRACE, Method::CONNECT, Method::OPTIONS] {
        if method != Method::CONNECT {
            assert!(
                browser
                    .request(method, "/api/v1/session", None, &[])
                    .await
                    .status
                    >= 400
            );
        }
    }
    let large = json!({ "identity_number": "1", "password": "x".repeat(70_000) });
    browser
        .post("/api/v1/sign-in/individual", large)
        .await
        .is(413, "request.too-large");
    // Cache deception: a private address with a static ending is nothing.
    let mut signed_in = server.signed_in(&server.account(0)).await;
    for path in [
        "/api/v1/me/profile.css",
        "/api/v1/me/profile/x.js",
        "/api/v1/session;x.css",
        "/api/v1/me/profile%2fx.css",
    ] {
        signed_in.get(path).await.is(404, "not-found");
    }
}

async fn asvs_1_5_2_hostile_bodies_are_refused_and_nothing_more(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    for body in [
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}",
        "{\"identity_number\":\"1\",\"password\":\"x\",\"role\":\"admin\"}",
        "{\"identity_number\":\"1\",\"identity_number\":\"2\",\"password\":\"x\"}",
        "{\"identity_number\":1,\"password\":\"x\"}",
        "{\"identity_number\":\"1\",\"password\":null}",
        "{\"identity_number\":\"\\ud800\",\"password\":\"x\"}",
        &deep,
        "{\"identity_number\":\"1\",\"password\":\"x\"} {}",
        "{\"identity_number\":1e99999,\"password\":\"x\"}",
    ] {
        let answer = browser
            .request(
                Method::POST,
                "/api/v1/sign-in/individual",
                Some(body.to_owned()),
                &[],
            )
            .await;
        answer.is(400, "request.malformed");
        let detail = answer.json()["detail"].as_str().unwrap_or("").to_owned();
        assert!(!detail.contains("admin"), "{detail}");
    }
}

async fn feedback_is_kept_without_a_link_to_anybody(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let path = "/api/v1/feedback";
    let good = json!({ "page_route": "/:lang/individual", "useful": false, "reasons": ["inaccurate", "from_the_future"], "comment": " ب " });
    assert_eq!(browser.post(path, good.clone()).await.status, 204);
    let row: (String, i64, String, Option<String>) =
        sqlx::query_as("SELECT page_route, is_useful, reasons, comment FROM feedback")
            .fetch_one(&server.running.state.database.pool)
            .await
            .expect("one row");
    assert_eq!(
        row,
        (
            "/:lang/individual".to_owned(),
            0,
            "inaccurate,from_the_future".to_owned(),
            Some("ب".to_owned())
        )
    );
    let mut long = good.clone();
    long["comment"] = json!("ا".repeat(1_001));
    let problem = browser.post(path, long).await.is(422, "request.invalid");
    assert_eq!(
        problem["errors"],
        json!([{ "pointer": "/comment", "code": "feedback.comment-long" }])
    );
    for route in ["", "https://x", "/ar/1058529940", "/a?b=c", "/A"] {
        let mut wrong = good.clone();
        wrong["page_route"] = json!(route);
        browser.post(path, wrong).await.is(400, "request.malformed");
    }
}

async fn requests_that_say_nothing_may_say_it_in_any_way(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    for body in [None, Some("null"), Some("{}"), Some(" {} ")] {
        let body = body.map(str::to_owned);
        let answer = browser
            .request(Method::POST, "/api/v1/session/keep-alive", body, &[])
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    let answer = browser
        .request(
            Method::POST,
            "/api/v1/session/keep-alive",
            Some("{\"x\":1}".to_owned()),
            &[],
        )
        .await;
    answer.is(400, "request.malformed");
}

async fn asvs_2_4_1_too_many_requests_are_told_to_wait(db: Db) {
    let server = Server::start_with(db, |settings| {
        settings.sign_ins_per_minute = 3;
        settings.requests_per_minute = 20;
    })
    .await;
    let mut browser = server.browser();
    let body = json!({ "identity_number": "1", "password": "x" });
    for _ in 0..3 {
        browser
            .post("/api/v1/sign-in/individual", body.clone())
            .await
            .is(422, "request.invalid");
    }
    let problem = browser
        .post("/api/v1/sign-in/individual", body)
        .await
        .is(429, "rate-limited");
    assert!(
        (1..=21).contains(&problem["retry_after_seconds"].as_u64().unwrap_or(0)),
        "{problem}"
    );
    let mut limited = 0;
    for _ in 0..30 {
        limited += i32::from(browser.get("/api/v1/sign-in").await.status == 429);
    }
    assert!((10..=17).contains(&limited), "{limited} of 30");
    assert_eq!(
        browser.get("/health").await.status,
        200,
        "health is never limited"
    );
}

async fn health_and_configuration_are_public(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    assert_eq!(browser.get("/health").await.json()["status"], "ok");
    let config = browser.get("/config.json").await;
    let config: contract::Config = contract::decode(&config.body).expect("a configuration");
    assert_eq!(
        (config.environment, config.outbox, config.stamp_registration),
        (contract::Environment::Demo, true, None)
    );
    server.running.state.database.pool.close().await;
    let health = browser.get("/health").await;
    assert_eq!(
        (health.status, health.json()["status"].as_str()),
        (503, Some("degraded"))
    );
    assert_eq!(
        browser.get("/config.json").await.status,
        200,
        "the app's way to a fallback stays open"
    );
    let down = browser.get("/api/v1/sign-in").await;
    assert_eq!(
        down.status, 200,
        "without a cookie there is nothing to look up"
    );
    browser
        .cookies
        .insert("__Host-sid".to_owned(), "d".repeat(64));
    browser.get("/api/v1/session").await.is(500, "internal");
}

async fn asvs_3_4_7_policy_reports_are_taken(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    let report = json!([{ "type": "csp-violation", "url": "https://x/ar/me?id=1058529940", "body": {
        "effectiveDirective": "script-src-elem", "blockedURL": "inline", "documentURL": "https://x/ar/me", "lineNumber": 3 } }]);
    let headers = [
        ("content-type", "application/reports+json"),
        ("x-gosi-csrf", ""),
        ("idempotency-key", ""),
    ];
    let path = "/api/v1/csp-reports";
    assert_eq!(
        browser
            .request(Method::POST, path, Some(report.to_string()), &headers)
            .await
            .status,
        204
    );
    browser
        .request(Method::POST, path, Some("x".to_owned()), &headers)
        .await
        .is(400, "request.malformed");
    let foreign = [("sec-fetch-site", "cross-site")];
    browser
        .request(Method::POST, path, Some("[]".to_owned()), &foreign)
        .await
        .is(403, "request.cross-site");
    browser
        .request(Method::POST, path, Some("[".repeat(20_000)), &headers)
        .await
        .is(413, "request.too-large");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_and_broken_senders_do_not_hold_the_backend() {
    let server = Server::start(Db::Sqlite).await;
    let address = server.running.address;
    let mut broken = TcpStream::connect(address).await.expect("a connection");
    broken.write_all(b"GARBAGE\r\n\r\n").await.expect("sent");
    let mut text = String::new();
    broken.read_to_string(&mut text).await.expect("an end");
    assert!(text.starts_with("HTTP/1.1 400"), "{text}");
    // A header that never ends is cut off; a connection costs a socket and not a thread.
    let mut slow = TcpStream::connect(address).await.expect("a connection");
    slow.write_all(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
        .await
        .expect("sent");
    let mut rest = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(13), slow.read_to_end(&mut rest)).await;
    assert!(ended.is_ok(), "still open after 13 seconds");
    assert_eq!(server.browser().get("/health").await.status, 200);
}
