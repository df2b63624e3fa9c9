//! What holds for all answers and all sessions, item by item of OWASP ASVS v5.0.0. Most of it is looked at
//! in every answer of every test as well (`support/browser.rs`); here it is looked at on purpose.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Browser, Db, Server, on_both_databases};

on_both_databases!(
    asvs_3_3_1_3_3_2_3_3_3_3_3_4_cookies_are_bound_to_the_host_and_out_of_reach,
    asvs_3_4_1_3_4_5_3_4_6_every_kind_of_answer_carries_the_headers,
    asvs_7_2_1_7_2_2_7_2_3_a_session_is_a_random_token_that_the_backend_knows,
    asvs_7_4_2_a_blocked_account_has_no_sessions,
    asvs_14_2_2_14_3_2_nothing_of_a_person_may_be_cached,
    asvs_2_2_1_no_operation_takes_what_it_does_not_expect,
);

const EVERYTHING: &str = "/api/v1/session";

async fn asvs_3_3_1_3_3_2_3_3_3_3_3_4_cookies_are_bound_to_the_host_and_out_of_reach(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    let mut answers = vec![
        browser.post("/api/v1/sign-in/visual-code", json!({})).await,
        browser
            .post("/api/v1/sign-in/passkey/options", json!({}))
            .await,
        browser
            .post("/api/v1/sign-in/individual", account.credentials())
            .await,
    ];
    let code = server.code_for(&account).await;
    answers.push(
        browser
            .post("/api/v1/sign-in/code", json!({ "code": code }))
            .await,
    );
    let mut names = Vec::new();
    for answer in &answers {
        for line in answer.headers.get_all("set-cookie") {
            let line = line.to_str().expect("ASCII");
            let (pair, attributes) = line.split_once("; ").expect("attributes");
            let (name, value) = pair.split_once('=').expect("a pair");
            let attributes: Vec<&str> = attributes.split("; ").collect();
            for needed in ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
                assert!(attributes.contains(&needed), "{name}: {needed}");
            }
            assert!(name.starts_with("__Host-") && !line.contains("Domain"));
            if !value.is_empty() {
                names.push(name.to_owned());
                assert!(
                    answers.iter().all(|answer| !answer.text().contains(value)),
                    "the value of {name} stands in a body"
                );
            }
        }
    }
    names.sort();
    names.dedup();
    assert_eq!(
        names,
        [
            "__Host-browser",
            "__Host-sid",
            "__Host-signin",
            "__Host-visual"
        ]
    );
}

async fn asvs_3_4_1_3_4_5_3_4_6_every_kind_of_answer_carries_the_headers(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    let answers = [
        browser.get("/health").await,
        browser.get("/config.json").await,
        browser.get("/no/such/page").await,
        browser.get(EVERYTHING).await,
        browser.request(Method::PUT, EVERYTHING, None, &[]).await,
        browser
            .get_with("/api/v1/me/profile", &[("sec-fetch-site", "cross-site")])
            .await,
    ];
    for answer in answers {
        let hsts = answer.header("strict-transport-security");
        let age = hsts
            .split("; ")
            .find_map(|part| part.strip_prefix("max-age=")?.parse::<u64>().ok());
        assert!(age >= Some(31_536_000), "{hsts}");
        assert!(hsts.contains("includeSubDomains"));
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    }
}

async fn asvs_7_2_1_7_2_2_7_2_3_a_session_is_a_random_token_that_the_backend_knows(db: Db) {
    let server = Server::start_with(db, |settings| settings.sends_per_hour = 50).await;
    let account = server.account(0);
    let mut tokens = Vec::new();
    for _ in 0..8 {
        let browser = server.signed_in(&account).await;
        tokens.push(browser.cookies["__Host-sid"].clone());
        server.clock.push(1);
    }
    let mut distinct = tokens.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), tokens.len());
    for token in &tokens {
        assert_eq!(
            hex::decode(token).expect("hexadecimal").len(),
            32,
            "256 bits"
        );
        // No place of it is the same in all of them.
        assert!((0..token.len()).all(|place| {
            tokens
                .iter()
                .any(|other| other.as_bytes()[place] != tokens[0].as_bytes()[place])
        }));
        let mut forged = token.clone().into_bytes();
        forged[0] = if forged[0] == b'0' { b'1' } else { b'0' };
        let mut browser = server.browser();
        browser.cookies.insert(
            "__Host-sid".to_owned(),
            String::from_utf8(forged).expect("ASCII"),
        );
        browser.get(EVERYTHING).await.is(401, "session.none");
    }
}

async fn asvs_7_4_2_a_blocked_account_has_no_sessions(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    let mut other = server.signed_in(&server.account(1)).await;
    let block = |blocked: i64| {
        let pool = server.running.state.database.pool.clone();
        async move {
            sqlx::query("UPDATE accounts SET is_blocked = $1 WHERE person_id = 1")
                .bind(blocked)
                .execute(&pool)
                .await
                .expect("the account changes");
        }
    };
    block(1).await;
    for path in [EVERYTHING, "/api/v1/me/profile", "/api/v1/account/sessions"] {
        browser.get(path).await.is(401, "session.none");
        assert_eq!(other.get(path).await.status, 200);
    }
    assert_eq!(
        browser.get("/api/v1/sign-in").await.json(),
        json!({ "step": "start" })
    );
}

async fn asvs_14_2_2_14_3_2_nothing_of_a_person_may_be_cached(db: Db) {
    let server = Server::start(db).await;
    let mut browsers = [
        server.acting_as("individual").await,
        server.acting_as("retiree").await,
        server.acting_as("business").await,
    ];
    let document = reference_backend::openapi::document();
    let mut looked = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        if item["get"].is_null() || path.contains('{') {
            continue;
        }
        for browser in &mut browsers {
            let answer = browser.get(path).await;
            assert_eq!(answer.header("cache-control"), "no-store", "{path}");
            looked += 1;
        }
    }
    assert!(looked > 60, "{looked}");
}

async fn in_each_role(server: &Server) -> Vec<Browser> {
    let mut employer = server.acting_as("business").await;
    let chosen = json!({ "registration_number": "900000013" });
    let answer = employer.post("/api/v1/session/establishment", chosen).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    vec![
        server.acting_as("individual").await,
        server.acting_as("retiree").await,
        employer,
        server.browser(),
    ]
}

async fn asvs_2_2_1_no_operation_takes_what_it_does_not_expect(db: Db) {
    let server = Server::start(db).await;
    let mut browsers = in_each_role(&server).await;
    let document = reference_backend::openapi::document();
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let bodies = [
        "\"text\"".to_owned(),
        "7".to_owned(),
        json!({ "unexpected": 1 }).to_string(),
        json!({ "": Value::Null }).to_string(),
        "{".to_owned(),
        deep,
    ];
    let mut tried = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        if item["post"].is_null() || path == "/api/v1/csp-reports" {
            continue;
        }
        let path = path.replace("{id}", &"0".repeat(32));
        for browser in &mut browsers {
            for body in &bodies {
                let answer = browser
                    .request(Method::POST, &path, Some(body.clone()), &[])
                    .await;
                assert!(
                    (400..500).contains(&answer.status),
                    "{path} took {body}: {} {}",
                    answer.status,
                    answer.text()
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "{tried}");
    for browser in browsers.iter_mut().take(3) {
        assert_eq!(browser.get(EVERYTHING).await.status, 200);
    }
}
