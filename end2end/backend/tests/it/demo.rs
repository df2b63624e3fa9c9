//! The demonstration's own addresses: its outbox, its faults, its clock.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Browser, Db, Server, on_both_databases};

const PERIODS: &str = "/api/v1/me/periods";

on_both_databases!(
    the_outbox_shows_the_newest_text_first,
    outside_a_demonstration_nothing_of_it_exists,
    the_clock_can_be_pushed,
);

async fn the_outbox_shows_the_newest_text_first(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    browser
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    browser
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let forms = [
        account.text("mobile").to_owned(),
        account.text("mobile").replace('+', "%2B"),
        account.text("mobile").replace("+966", "0"),
    ];
    for form in forms {
        let answer = browser.get(&format!("/dev/outbox?mobile={form}")).await;
        let messages: Vec<contract::OutboxMessage> =
            contract::decode(&answer.body).expect("messages");
        assert_eq!(messages.len(), 2);
        let code = messages[0].code.clone().expect("a code");
        assert!(messages[0].text.contains(&code));
        assert!(
            messages[0].text.ends_with(&format!("#{code}")),
            "bound to this host"
        );
        assert_eq!(server.code_for(&account).await, code);
    }
    assert_eq!(
        browser.get("/dev/outbox?mobile=0599999999").await.json(),
        json!([])
    );
    browser
        .get("/dev/outbox?mobile=123")
        .await
        .is(422, "request.invalid");
    browser.get("/dev/outbox").await.is(422, "request.invalid");
}

async fn outside_a_demonstration_nothing_of_it_exists(db: Db) {
    let server = Server::start_with(db, |settings| settings.demo = false).await;
    let mut browser = server.browser();
    let shape = |mut problem: Value| {
        problem["reference"] = Value::Null;
        problem
    };
    let unknown = shape(browser.get("/dev/anything").await.is(404, "not-found"));
    for path in [
        "/dev/outbox?mobile=0520000001",
        "/dev/outbox",
        "/dev/faults",
        "/dev/clock",
    ] {
        assert_eq!(shape(browser.get(path).await.is(404, "not-found")), unknown);
        assert_eq!(
            shape(browser.post(path, json!({})).await.is(404, "not-found")),
            unknown
        );
    }
    assert_eq!(browser.get("/config.json").await.json()["outbox"], false);
    assert_eq!(
        server.count("SELECT COUNT(*) FROM accounts").await,
        0,
        "no account has a published password"
    );
    // In a demonstration without faults there are no faults either.
    let server = Server::start(db).await;
    server
        .browser()
        .get("/dev/faults")
        .await
        .is(404, "not-found");
}

async fn the_clock_can_be_pushed(db: Db) {
    let server = Server::start_with(db, |settings| settings.faults = true).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    assert_eq!(
        browser
            .post("/dev/clock", json!({ "advance_seconds": 901 }))
            .await
            .status,
        200
    );
    browser.get(PERIODS).await.is(401, "session.expired");
}

async fn plan(browser: &mut Browser, fault: Value) {
    let mut planned = json!({ "method": "GET", "path": PERIODS });
    planned
        .as_object_mut()
        .expect("an object")
        .extend(fault.as_object().expect("an object").clone());
    assert_eq!(browser.post("/dev/faults", planned).await.status, 204);
}

/// The answer, without the checks of the helper: a fault breaks the contract on purpose.
async fn raw(browser: &Browser) -> reqwest::Result<(u16, String, Vec<u8>)> {
    let cookie = format!("__Host-sid={}", browser.cookies["__Host-sid"]);
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()?;
    let response = client
        .get(browser.url(PERIODS))
        .header("cookie", cookie)
        .timeout(Duration::from_secs(20))
        .send()
        .await?;
    let kind = response
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
        .to_owned();
    Ok((
        response.status().as_u16(),
        kind,
        response.bytes().await?.to_vec(),
    ))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_goes_wrong_in_its_own_way_and_only_as_often_as_asked() {
    let server = Server::start_with(Db::Sqlite, |settings| settings.faults = true).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let sound = raw(&browser).await.expect("a sound answer").2;
    let list = browser.get("/dev/faults").await.json();
    let kinds: Vec<String> = list["faults"]
        .as_array()
        .expect("kinds")
        .iter()
        .filter_map(|kind| Some(kind.as_str()?.to_owned()))
        .collect();
    assert!(kinds.len() >= 20, "{kinds:?}");
    let decode = |body: &[u8]| contract::decode::<contract::Periods>(body);
    for kind in &kinds {
        plan(&mut browser, json!({ "fault": kind, "milliseconds": 300 })).await;
        let started = Instant::now();
        let outcome = if matches!(kind.as_str(), "hang" | "slow_drip") {
            tokio::time::timeout(Duration::from_millis(1_500), raw(&browser))
                .await
                .map_err(|_| ())
        } else {
            Ok(raw(&browser).await)
        };
        match (kind.as_str(), outcome) {
            ("hang" | "slow_drip", outcome) => assert!(outcome.is_err(), "{kind}"),
            ("latency", Ok(Ok((200, _, body)))) => {
                assert!(started.elapsed() >= Duration::from_millis(300) && decode(&body).is_ok());
            }
            ("reset" | "lost_answer" | "truncate", outcome) => {
                assert!(matches!(outcome, Ok(Err(_))), "{kind}");
            }
            ("status", Ok(Ok((500, kind, _)))) => assert_eq!(kind, "application/problem+json"),
            ("bad_gateway_html", Ok(Ok((502, kind, _)))) => assert!(kind.starts_with("text/html")),
            ("redirect_to_login", Ok(Ok((302, ..)))) => {}
            ("login_html" | "wrong_content_type", Ok(Ok((200, kind, _)))) => {
                assert!(kind.starts_with("text/html"));
            }
            ("empty", Ok(Ok((200, _, body)))) => assert!(body.is_empty()),
            ("huge_list", Ok(Ok((200, _, body)))) => {
                assert_eq!(decode(&body).expect("periods").periods.len(), 50_000);
            }
            (
                "extra_field" | "duplicate_ids" | "unknown_names" | "hostile_text",
                Ok(Ok((200, _, body))),
            ) => {
                assert!(
                    body != sound && decode(&body).is_ok(),
                    "{kind} is tolerated"
                );
            }
            (
                "malformed" | "wrong_type" | "missing_field" | "null" | "huge_string"
                | "wrong_charset" | "arabic_digits" | "dates_out_of_range",
                Ok(Ok((200, _, body))),
            ) => assert!(decode(&body).is_err(), "{kind} is noticed"),
            (kind, outcome) => panic!("{kind}: {outcome:?}"),
        }
        assert_eq!(
            raw(&browser).await.expect("sound again").0,
            200,
            "{kind} once, and no more"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_can_be_counted_skipped_and_cleared() {
    let server = Server::start_with(Db::Sqlite, |settings| settings.faults = true).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    plan(&mut browser, json!({ "fault": "status", "status": 503, "retry_after_seconds": 2, "times": 2, "skip": 1 })).await;
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(raw(&browser).await.expect("an answer").0);
    }
    assert_eq!(statuses, [200, 503, 503, 200]);
    plan(&mut browser, json!({ "fault": "status", "status": 401, "code": "session.expired", "path": "/api/v1/me/*", "times": 0 })).await;
    browser
        .get("/api/v1/me/wages")
        .await
        .is(401, "session.expired");
    browser
        .get("/api/v1/me/status")
        .await
        .is(401, "session.expired");
    assert_eq!(browser.delete("/dev/faults").await.status, 204);
    assert_eq!(browser.get("/api/v1/me/wages").await.status, 200);
    browser
        .post(
            "/dev/faults",
            json!({ "method": "GET", "path": "/", "fault": "no such fault" }),
        )
        .await
        .is(400, "request.malformed");
}
