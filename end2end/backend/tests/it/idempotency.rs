//! One effect for each key.

use serde_json::{Value, json};

use crate::support::{Db, Server, on_both_databases, uuid};

const FEEDBACK: &str = "/api/v1/feedback";

on_both_databases!(
    a_key_is_needed_and_is_a_quoted_uuid,
    the_same_key_has_one_effect_however_often_and_at_once,
    a_key_belongs_to_its_request,
    answers_survive_a_restart,
    work_that_a_killed_backend_left_is_taken_over,
    a_lost_answer_can_be_asked_for_again,
    a_refused_request_may_be_tried_again_with_its_key,
);

fn feedback() -> Value {
    json!({ "page_route": "/:lang/help", "useful": true, "reasons": ["content_clear"], "comment": "واضح" })
}

async fn a_key_is_needed_and_is_a_quoted_uuid(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    for key in [
        "",
        "1",
        "8e03978e-40d5-43e8-bc93-6894a57f9324",
        "\"\"",
        "\"not-a-uuid\"",
        "\"8e03978e-40d5-43e8-bc93-6894a57f932\"",
    ] {
        let answer = browser
            .request(
                reqwest::Method::POST,
                FEEDBACK,
                Some(feedback().to_string()),
                &[("idempotency-key", key)],
            )
            .await;
        answer.is(400, "idempotency.missing");
    }
    assert_eq!(server.count("SELECT COUNT(*) FROM feedback").await, 0);
}

async fn the_same_key_has_one_effect_however_often_and_at_once(db: Db) {
    let server = Server::start(db).await;
    let key = uuid();
    let posts = (0..100).map(|_| {
        let (mut browser, key) = (server.browser(), key.clone());
        tokio::spawn(async move { browser.post_with_key(FEEDBACK, &feedback(), &key).await })
    });
    let mut done = 0;
    for post in posts.collect::<Vec<_>>() {
        let answer = post.await.expect("an answer");
        match answer.status {
            204 => done += 1,
            409 => drop(answer.is(409, "idempotency.running")),
            _ => panic!("{}", answer.text()),
        }
    }
    assert!(done >= 1);
    assert_eq!(server.count("SELECT COUNT(*) FROM feedback").await, 1);
    assert_eq!(
        server
            .browser()
            .post_with_key(FEEDBACK, &feedback(), &key)
            .await
            .status,
        204
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM feedback").await, 1);
    // A day later the key is free again.
    server.clock.push(24 * 3_600);
    assert_eq!(
        server
            .browser()
            .post_with_key(FEEDBACK, &feedback(), &key)
            .await
            .status,
        204
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM feedback").await, 2);
}

async fn a_key_belongs_to_its_request(db: Db) {
    let server = Server::start(db).await;
    let key = uuid();
    let mut browser = server.browser();
    assert_eq!(
        browser
            .post_with_key(FEEDBACK, &feedback(), &key)
            .await
            .status,
        204
    );
    let mut other = feedback();
    other["useful"] = json!(false);
    browser
        .post_with_key(FEEDBACK, &other, &key)
        .await
        .is(422, "idempotency.mismatch");
    // Another route, and another person's session, have keys of their own.
    let account = server.account(0);
    assert_eq!(
        browser
            .post_with_key("/api/v1/sign-in/individual", &account.credentials(), &key)
            .await
            .status,
        200
    );
    let [mut one, mut two] = [
        server.signed_in(&account).await,
        server.signed_in(&server.account(1)).await,
    ];
    let first = one
        .post_with_key("/api/v1/session/keep-alive", &json!({}), &key)
        .await
        .json();
    let second = two
        .post_with_key("/api/v1/session/keep-alive", &json!({}), &key)
        .await
        .json();
    assert_ne!(first["person"], second["person"]);
}

async fn answers_survive_a_restart(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (first_key, code_key) = (uuid(), uuid());
    let mut browser = server.browser();
    let sent = browser
        .post_with_key(
            "/api/v1/sign-in/individual",
            &account.credentials(),
            &first_key,
        )
        .await;
    let half = browser.clone();
    let code = json!({ "code": server.code_for(&account).await });
    let signed_in = browser
        .post_with_key("/api/v1/sign-in/code", &code, &code_key)
        .await;

    let server = server.restart().await;
    let mut again = server.browser();
    let replayed = again
        .post_with_key(
            "/api/v1/sign-in/individual",
            &account.credentials(),
            &first_key,
        )
        .await;
    assert_eq!(replayed.text(), sent.text());
    assert_eq!(
        again.cookies, half.cookies,
        "the same cookie, though only its nonce was kept"
    );
    let replayed = again
        .post_with_key("/api/v1/sign-in/code", &code, &code_key)
        .await;
    assert_eq!(replayed.text(), signed_in.text());
    assert_eq!(again.cookies, browser.cookies);
    assert_eq!(
        again.get("/api/v1/me/profile").await.status,
        200,
        "and sessions survive as well"
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 1);
    assert_eq!(server.count("SELECT COUNT(*) FROM outbox").await, 1);
}

async fn work_that_a_killed_backend_left_is_taken_over(db: Db) {
    let server = Server::start(db).await;
    let key = uuid();
    let mut browser = server.browser();
    assert_eq!(
        browser
            .post_with_key(FEEDBACK, &feedback(), &key)
            .await
            .status,
        204
    );
    // As a backend leaves it that was killed before its effect was committed.
    let pool = &server.running.state.database.pool;
    for statement in [
        "DELETE FROM feedback",
        "UPDATE idempotency SET reply = NULL, boot = 'killed'",
    ] {
        sqlx::query(statement)
            .execute(pool)
            .await
            .expect("the statement runs");
    }
    assert_eq!(
        browser
            .post_with_key(FEEDBACK, &feedback(), &key)
            .await
            .status,
        204
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM feedback").await, 1);
    // But what this very backend is still at is not.
    sqlx::query("UPDATE idempotency SET reply = NULL")
        .execute(pool)
        .await
        .expect("the statement runs");
    browser
        .post_with_key(FEEDBACK, &feedback(), &key)
        .await
        .is(409, "idempotency.running");
}

async fn a_lost_answer_can_be_asked_for_again(db: Db) {
    let server = Server::start_with(db, |settings| settings.faults = true).await;
    let account = server.account(0);
    let mut browser = server.browser();
    browser
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let code = json!({ "code": server.code_for(&account).await });
    let key = uuid();
    // The code is accepted, and the answer lost on its way.
    browser
        .post(
            "/dev/faults",
            json!({ "method": "POST", "path": "/api/v1/sign-in/code", "fault": "lost_answer" }),
        )
        .await;
    let mut losing = browser.clone();
    let (body, lost_key) = (code.clone(), key.clone());
    let lost = tokio::spawn(async move {
        losing
            .post_with_key("/api/v1/sign-in/code", &body, &lost_key)
            .await
    });
    assert!(lost.await.is_err(), "the connection broke");
    let answer = browser
        .post_with_key("/api/v1/sign-in/code", &code, &key)
        .await;
    assert_eq!(answer.json()["step"], "signed_in");
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 1);
}

async fn a_refused_request_may_be_tried_again_with_its_key(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    browser
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let key = uuid();
    browser
        .post_with_key("/api/v1/sign-in/code/resend", &json!({}), &key)
        .await
        .is(429, "sign-in.resend-too-soon");
    server.clock.push(60);
    assert_eq!(
        browser
            .post_with_key("/api/v1/sign-in/code/resend", &json!({}), &key)
            .await
            .status,
        200
    );
    // A wrong pair, though, is an outcome: double clicks count once.
    let key = uuid();
    for _ in 0..3 {
        let problem = browser
            .post_with_key(
                "/api/v1/sign-in/individual",
                &account.wrong_credentials(),
                &key,
            )
            .await;
        assert_eq!(problem.is(401, "sign-in.wrong-pair")["attempts_left"], 4);
    }
}
