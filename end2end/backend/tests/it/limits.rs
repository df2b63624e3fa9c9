//! How much, how long and how many at once; and that one who asks too much costs nobody else.

use std::time::{Duration, Instant};

use reference_backend::database::Writing;
use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Db, Server, on_both_databases};

const INDIVIDUAL: &str = "/api/v1/sign-in/individual";

on_both_databases!(
    a_body_may_be_as_large_as_the_limit_and_no_larger,
    asvs_15_2_2_a_request_that_takes_too_long_is_answered_in_time,
    asvs_15_2_2_load_that_waits_too_long_is_shed,
    asvs_2_4_1_no_header_buys_another_allowance,
    a_request_has_a_reference_of_our_own,
);

/// Keeps everybody else from writing until it is dropped.
async fn nobody_writes(server: &Server) -> Writing {
    let database = &server.running.state.database;
    let mut transaction = database.write().await.expect("a transaction");
    // On SQLite, beginning to write is enough.
    if server.settings.database_url.is_some() {
        sqlx::query("LOCK TABLE idempotency, throttles IN ACCESS EXCLUSIVE MODE")
            .execute(&mut *transaction)
            .await
            .expect("the lock");
    }
    transaction
}

async fn a_body_may_be_as_large_as_the_limit_and_no_larger(db: Db) {
    let server = Server::start_with(db, |settings| settings.body_limit = 2_000).await;
    let mut browser = server.browser();
    let of_length = |length: usize| {
        let frame = "{\"identity_number\":\"1\",\"password\":\"\"}".len();
        format!(
            "{{\"identity_number\":\"1\",\"password\":\"{}\"}}",
            "x".repeat(length - frame)
        )
    };
    for (length, status, code) in [
        (2_000, 422, "request.invalid"),
        (2_001, 413, "request.too-large"),
    ] {
        let body = of_length(length);
        assert_eq!(body.len(), length);
        browser
            .request(Method::POST, INDIVIDUAL, Some(body), &[])
            .await
            .is(status, code);
    }
    // A body that does not say how long it will be is counted as it comes.
    let mut endless = TcpStream::connect(server.running.address)
        .await
        .expect("a connection");
    let head = format!(
        "POST {INDIVIDUAL} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nX-Gosi-Csrf: 1\r\n\
         Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        address = server.running.address,
    );
    endless.write_all(head.as_bytes()).await.expect("sent");
    let mut answer = vec![0; 512];
    let mut sent = 0;
    let read = loop {
        tokio::select! {
            biased;
            read = endless.read(&mut answer) => break read.expect("an answer"),
            () = tokio::time::sleep(Duration::from_millis(20)) => {}
        }
        sent += 1_000;
        assert!(sent <= 100_000, "it goes on taking what is too much");
        let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1_000));
        // The backend may have hung up by now; its answer is read all the same.
        let _ = endless.write_all(chunk.as_bytes()).await;
    };
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

async fn asvs_15_2_2_a_request_that_takes_too_long_is_answered_in_time(db: Db) {
    let server = Server::start_with(db, |settings| settings.request_timeout = 1).await;
    let account = server.account(0);
    let blocked = nobody_writes(&server).await;
    let mut browser = server.browser();
    let started = Instant::now();
    browser
        .post(INDIVIDUAL, account.credentials())
        .await
        .is(504, "timeout");
    assert!(
        started.elapsed() < Duration::from_secs(4),
        "{:?}",
        started.elapsed()
    );
    drop(blocked);
    server.signed_in(&account).await;
}

async fn asvs_15_2_2_load_that_waits_too_long_is_shed(db: Db) {
    let server = Server::start_with(db, |settings| settings.concurrent_requests = 1).await;
    let account = server.account(0);
    let mut inside = server.acting_as("retiree").await;
    let blocked = nobody_writes(&server).await;
    let mut patient = server.browser();
    let credentials = account.credentials();
    let waiting = tokio::spawn(async move { patient.post(INDIVIDUAL, credentials).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    let mut browser = server.browser();
    let problem = browser
        .post(INDIVIDUAL, account.credentials())
        .await
        .is(503, "unavailable");
    assert_eq!(problem["retry_after_seconds"], 3);
    assert_eq!(
        inside.get("/api/v1/pension/payments").await.status,
        200,
        "whoever is in does not wait for those before the door"
    );
    assert_eq!(
        browser.get("/config.json").await.status,
        200,
        "what the page itself needs is not shed"
    );
    drop(blocked);
    let answer = waiting.await.expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(browser.get("/api/v1/sign-in").await.status, 200);
}

async fn asvs_2_4_1_no_header_buys_another_allowance(db: Db) {
    let server = Server::start_with(db, |settings| settings.sign_ins_per_minute = 3).await;
    let mut browser = server.browser();
    let body = json!({ "identity_number": "1", "password": "x" }).to_string();
    let mut limited = 0;
    for number in 0..10 {
        let address = format!("198.51.100.{number}");
        let forwarded = format!("for={address}");
        let headers = [
            ("x-forwarded-for", address.as_str()),
            ("x-real-ip", &address),
            ("forwarded", &forwarded),
        ];
        let answer = browser
            .request(Method::POST, INDIVIDUAL, Some(body.clone()), &headers)
            .await;
        limited += i32::from(answer.status == 429);
    }
    assert_eq!(limited, 7);
}

async fn a_request_has_a_reference_of_our_own(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    let theirs = "f".repeat(32);
    let mut seen = vec![theirs.clone()];
    for path in ["/api/v1/sign-in", "/api/v1/nothing", "/health"] {
        let answer = browser.get_with(path, &[("x-request-id", &theirs)]).await;
        let reference = answer.header("x-request-id").to_owned();
        assert!(!seen.contains(&reference), "{path}");
        seen.push(reference);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let server = Server::start(Db::Sqlite).await;
    let mut slow = TcpStream::connect(server.running.address)
        .await
        .expect("a connection");
    let head = format!(
        "POST {INDIVIDUAL} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nX-Gosi-Csrf: 1\r\n\
         Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{",
        address = server.running.address,
    );
    slow.write_all(head.as_bytes()).await.expect("sent");
    let mut answer = vec![0; 512];
    let read = tokio::time::timeout(Duration::from_secs(14), slow.read(&mut answer)).await;
    let read = read.expect("an answer in time").expect("an answer");
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}
