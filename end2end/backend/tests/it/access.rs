//! Nobody reads another's record (OWASP ASVS v5.0.0-8.2, 8.3). The routes come from the OpenAPI
//! document, so that a new one is tried without anybody remembering to.

use reqwest::Method;
use serde_json::Value;

use crate::support::{Db, Server, on_both_databases};

on_both_databases!(
    asvs_8_2_2_everybody_reads_their_own_record_and_only_that,
    asvs_8_3_1_without_a_session_every_private_route_answers_alike,
    asvs_3_5_3_reading_changes_nothing,
);

fn routes(of_method: &str) -> Vec<String> {
    let document = reference_backend::openapi::document();
    let paths = document["paths"].as_object().expect("paths").clone();
    paths
        .into_iter()
        .filter(|(_, item)| !item[of_method].is_null())
        .map(|(path, _)| path)
        .collect()
}

fn private_routes() -> Vec<String> {
    let routes: Vec<String> = routes("get")
        .into_iter()
        .filter(|path| {
            path.contains("/me/") || path.contains("/account/") || path.contains("/session")
        })
        .collect();
    assert!(routes.len() >= 7, "{routes:?}");
    routes
}

async fn asvs_8_2_2_everybody_reads_their_own_record_and_only_that(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let one = &accounts[0];
    let mut owner = server.signed_in(one).await;
    let own_periods = owner.get("/api/v1/me/periods").await.json()["periods"].clone();
    let own_ids: Vec<String> = own_periods
        .as_array()
        .expect("periods")
        .iter()
        .map(|p| p["id"].to_string())
        .collect();
    for other in &accounts[1..4] {
        let mut browser = server.signed_in(other).await;
        for path in private_routes() {
            // Naming somebody else in any usual way changes nothing.
            let id = one.text("identity_number");
            let tricks = [
                String::new(),
                format!("?identity_number={id}"),
                "?person_id=1".to_owned(),
                "?id=1&user=1".to_owned(),
            ];
            for trick in tricks {
                let answer = browser
                    .get_with(
                        &format!("{path}{trick}"),
                        &[("x-person-id", "1"), ("x-identity-number", id)],
                    )
                    .await;
                assert_eq!(answer.status, 200);
                let text = answer.text();
                assert!(
                    !text.contains("Noura") && !text.contains(id),
                    "{path}{trick}"
                );
                assert!(own_ids.iter().all(|id| !text.contains(id)), "{path}{trick}");
            }
        }
    }
}

async fn asvs_8_3_1_without_a_session_every_private_route_answers_alike(db: Db) {
    let server = Server::start(db).await;
    let mut stranger = server.browser();
    let mut forger = server.browser();
    forger
        .cookies
        .insert("__Host-sid".to_owned(), "c".repeat(64));
    for path in private_routes() {
        let shapes: Vec<Value> = [stranger.get(&path).await, forger.get(&path).await]
            .into_iter()
            .map(|answer| {
                let mut problem = answer.is(401, "session.none");
                problem["reference"] = Value::Null;
                problem
            })
            .collect();
        assert_eq!(shapes[0], shapes[1]);
    }
}

async fn asvs_3_5_3_reading_changes_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut person = server.signed_in(&server.account(0)).await;
    let mut employer = server.acting_as("business").await;
    let counted = "SELECT (SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM outbox) + (SELECT COUNT(*) FROM idempotency) \
        + (SELECT COUNT(*) FROM code_sends) + (SELECT COUNT(*) FROM wrong_tries) + (SELECT COUNT(*) FROM throttles)";
    let before = server.count(counted).await;
    // A visual code's picture and sound need a code; `business_door` looks at them.
    let all = routes("get");
    let without_parts = all.iter().filter(|path| !path.contains("/visual-code/"));
    for path in without_parts {
        let browser = match reference_backend::openapi::role_of(path) {
            Some(contract::Role::Business) => &mut employer,
            _ => &mut person,
        };
        for method in [Method::GET, Method::HEAD] {
            let answer = browser.request(method.clone(), path, None, &[]).await;
            assert_eq!(answer.status, 200, "{method} {path}");
            assert_eq!(answer.body.is_empty(), method == Method::HEAD);
        }
    }
    assert_eq!(server.count(counted).await, before);
}
