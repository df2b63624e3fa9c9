//! Sessions: how long they last, and that they end.

use serde_json::json;

use crate::support::{Db, Server, on_both_databases};

const SESSION: &str = "/api/v1/session";
const KEEP_ALIVE: &str = "/api/v1/session/keep-alive";
const PROFILE: &str = "/api/v1/me/profile";

on_both_databases!(
    asvs_7_3_1_a_session_ends_after_a_quarter_of_an_hour_of_nothing,
    asvs_7_3_2_a_session_ends_after_twelve_hours_of_anything,
    asvs_7_4_1_sign_out_ends_the_session_itself,
    asvs_7_2_4_signing_in_makes_a_new_session,
    a_page_of_another_session_is_refused,
    a_record_that_has_not_changed_is_not_sent_again,
    a_record_that_has_changed_is_sent_in_a_new_version,
);

async fn asvs_7_3_1_a_session_ends_after_a_quarter_of_an_hour_of_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    server.clock.push(899);
    assert_eq!(
        browser.get(SESSION).await.json()["idle_expires_in_seconds"],
        1,
        "asking is not doing"
    );
    assert_eq!(browser.get(PROFILE).await.status, 200, "reading is");
    assert_eq!(
        browser.get(SESSION).await.json()["idle_expires_in_seconds"],
        900
    );
    server.clock.push(800);
    let renewed = browser.post(KEEP_ALIVE, json!({})).await.json();
    assert_eq!(renewed["idle_expires_in_seconds"], 900);
    assert_eq!(renewed["absolute_expires_in_seconds"], 12 * 3_600 - 1_699);
    server.clock.push(901);
    for path in [SESSION, PROFILE] {
        browser.get(path).await.is(401, "session.expired");
    }
    browser
        .post(KEEP_ALIVE, json!({}))
        .await
        .is(401, "session.expired");
    assert_eq!(
        browser.get("/api/v1/sign-in").await.json(),
        json!({ "step": "start" })
    );
}

async fn asvs_7_3_2_a_session_ends_after_twelve_hours_of_anything(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    for _ in 0..(12 * 3_600 / 600 - 1) {
        server.clock.push(600);
        assert_eq!(browser.get(PROFILE).await.status, 200);
    }
    server.clock.push(590);
    let view = browser.get(SESSION).await.json();
    assert_eq!(
        (
            &view["idle_expires_in_seconds"],
            &view["absolute_expires_in_seconds"]
        ),
        (&json!(10), &json!(10))
    );
    server.clock.push(10);
    browser.get(PROFILE).await.is(401, "session.expired");
}

async fn asvs_7_4_1_sign_out_ends_the_session_itself(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let mut thief = browser.clone();
    let mut elsewhere = server.signed_in(&server.account(0)).await;
    let out = browser.delete(SESSION).await;
    assert_eq!(
        (out.status, out.header("clear-site-data")),
        (204, "\"cookies\", \"storage\"")
    );
    assert!(browser.cookies.is_empty());
    thief.get(PROFILE).await.is(401, "session.none");
    assert_eq!(
        browser.delete(SESSION).await.status,
        204,
        "signing out twice is no error"
    );
    assert_eq!(
        elsewhere.get(PROFILE).await.status,
        200,
        "another device stays signed in"
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 1);
}

async fn asvs_7_2_4_signing_in_makes_a_new_session(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    // A session planted by somebody else is not taken over.
    let planted = "b".repeat(64);
    browser
        .cookies
        .insert("__Host-sid".to_owned(), planted.clone());
    browser
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let code = server.code_for(&account).await;
    browser
        .post("/api/v1/sign-in/code", json!({ "code": code }))
        .await;
    assert_ne!(browser.cookies["__Host-sid"], planted);
    // Signing in again in the same browser ends the session before.
    let mut before = browser.clone();
    let epoch = before.get(SESSION).await.json()["epoch"].clone();
    browser
        .post(
            "/api/v1/sign-in/individual",
            server.account(1).credentials(),
        )
        .await;
    let code = server.code_for(&server.account(1)).await;
    browser
        .post("/api/v1/sign-in/code", json!({ "code": code }))
        .await;
    assert_ne!(browser.get(SESSION).await.json()["epoch"], epoch);
    before.get(SESSION).await.is(401, "session.none");
    // The database holds no cookie's value.
    let rows: Vec<(String,)> = sqlx::query_as("SELECT id FROM sessions")
        .fetch_all(&server.running.state.database.pool)
        .await
        .expect("sessions");
    assert!(
        rows.iter()
            .all(|(id,)| *id != browser.cookies["__Host-sid"])
    );
}

async fn a_page_of_another_session_is_refused(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let epoch = browser.get(SESSION).await.json()["epoch"]
        .as_str()
        .expect("an epoch")
        .to_owned();
    assert_eq!(
        browser
            .get_with(PROFILE, &[("x-gosi-epoch", &epoch)])
            .await
            .status,
        200
    );
    let mut other = server.signed_in(&server.account(1)).await;
    for path in [PROFILE, "/api/v1/me/wages"] {
        other
            .get_with(path, &[("x-gosi-epoch", &epoch)])
            .await
            .is(409, "session.changed");
    }
}

async fn a_record_that_has_not_changed_is_not_sent_again(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    for path in [
        "profile",
        "status",
        "next-step",
        "periods",
        "wages",
        "insurance-record",
    ] {
        let path = format!("/api/v1/me/{path}");
        let first = browser.get(&path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{tag}");
        server.clock.push(60);
        let second = browser.get_with(&path, &[("if-none-match", &tag)]).await;
        assert_eq!(
            (second.status, second.body.len(), second.header("etag")),
            (304, 0, tag.as_str()),
            "{path}"
        );
        let changed = browser
            .get_with(&path, &[("if-none-match", "W/\"another\"")])
            .await;
        assert_ne!(
            changed.json()["as_of"],
            first.json()["as_of"],
            "the moment is that of the reading"
        );
        // The same record of another person has another version.
        let other = server
            .signed_in(&server.account(1))
            .await
            .get_with(&path, &[("if-none-match", &tag)])
            .await;
        assert_eq!(other.status, 200);
        server.clock.push(3_600);
        browser = server.signed_in(&server.account(0)).await;
    }
}

async fn a_record_that_has_changed_is_sent_in_a_new_version(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let path = "/api/v1/me/insurance-record";
    let first = browser.get(path).await;
    let tag = first.header("etag").to_owned();
    let strong = tag.trim_start_matches("W/").to_owned();
    let among_others = format!("\"older\", {tag} , W/\"oldest\"");
    // RFC 9110, section 13.1.2: any of a list, compared weakly, and a star for any version at all.
    for known in [tag.as_str(), &strong, &among_others, "*"] {
        let answer = browser.get_with(path, &[("if-none-match", known)]).await;
        assert_eq!(
            (answer.status, answer.header("etag")),
            (304, &*tag),
            "{known}"
        );
    }
    sqlx::query(
        "UPDATE periods SET end_date = '2026-10-31' WHERE person_id = 1 AND end_date IS NULL",
    )
    .execute(&server.running.state.database.pool)
    .await
    .expect("the employment ends");
    let changed = browser.get_with(path, &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status, 200);
    assert_ne!(changed.header("etag"), tag);
    assert_ne!(changed.json(), first.json());
}
