//! Proving once more who one is, by each of the ways.

use serde_json::json;

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    asvs_7_2_4_a_code_proves_and_the_session_goes_on_under_a_new_cookie,
    asvs_7_5_3_a_session_by_password_alone_is_never_fresh,
    asvs_6_5_5_wrong_late_used_and_foreign_codes_prove_nothing,
    asvs_6_6_2_codes_are_sent_seldom_enough_and_name_their_occasion,
    nafath_proves_in_its_own_session_only,
    a_proof_belongs_to_one_session,
    without_a_session_nothing_is_proven,
);

const STEP_UP: &str = "/api/v1/session/step-up";
const CODE: &str = "/api/v1/session/step-up/code";
const CHECK: &str = "/api/v1/session/step-up/code/check";
const NAFATH: &str = "/api/v1/session/step-up/nafath";
const FINISH: &str = "/api/v1/session/step-up/nafath/finish";
const SENSITIVE: &str = "/api/v1/account/passkeys/options";

async fn stale(server: &Server, account: &Account) -> Browser {
    let browser = server.signed_in(account).await;
    server.clock.push(600);
    browser
}

async fn asvs_7_2_4_a_code_proves_and_the_session_goes_on_under_a_new_cookie(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = stale(&server, &account).await;
    browser
        .post(SENSITIVE, json!({}))
        .await
        .is(403, "session.step-up");
    let ways = browser.get(STEP_UP).await.json();
    assert_eq!(
        ways,
        json!({ "fresh_for_seconds": 0, "methods": ["code", "nafath"], "mobile_tail": "01" })
    );
    let sent = browser.post(CODE, json!({})).await.json();
    assert_eq!(
        sent,
        json!({ "mobile_tail": "01", "code_length": 6, "expires_in_seconds": 120, "resend_in_seconds": 60, "attempts_left": 3 })
    );
    let epoch = browser.get("/api/v1/session").await.json()["epoch"].clone();
    let mut before = browser.clone();
    let code = server.code_for(&account).await;
    let done = browser.post(CHECK, json!({ "code": code })).await;
    assert_eq!(done.status, 204, "{}", done.text());
    assert_ne!(before.cookies["__Host-sid"], browser.cookies["__Host-sid"]);
    before.get("/api/v1/session").await.is(401, "session.none");
    let after = browser.get("/api/v1/session").await.json();
    assert_eq!(after["epoch"], epoch, "open pages of the session go on");
    assert_eq!(
        after["absolute_expires_in_seconds"],
        43_200 - 600,
        "no session becomes endless"
    );
    assert_eq!(browser.post(SENSITIVE, json!({})).await.status, 200);
    assert_eq!(browser.get(STEP_UP).await.json()["fresh_for_seconds"], 600);
    server.clock.push(600);
    browser
        .post(SENSITIVE, json!({}))
        .await
        .is(403, "session.step-up");
}

async fn asvs_7_5_3_a_session_by_password_alone_is_never_fresh(db: Db) {
    let server = Server::start(db).await;
    let retiree = server
        .accounts()
        .into_iter()
        .find(|account| account.text("role") == "retiree")
        .expect("a retiree");
    let mut browser = server.browser();
    let answer = browser
        .post("/api/v1/sign-in/retiree", retiree.credentials())
        .await;
    assert_eq!(answer.json()["step"], "signed_in", "{}", answer.text());
    browser
        .post(SENSITIVE, json!({}))
        .await
        .is(403, "session.step-up");
    browser.post(CODE, json!({})).await;
    let code = server.code_for(&retiree).await;
    assert_eq!(
        browser.post(CHECK, json!({ "code": code })).await.status,
        204
    );
    assert_eq!(browser.post(SENSITIVE, json!({})).await.status, 200);
}

async fn asvs_6_5_5_wrong_late_used_and_foreign_codes_prove_nothing(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = stale(&server, &account).await;
    browser
        .post(CHECK, json!({ "code": "123456" }))
        .await
        .is(409, "sign-in.no-attempt");
    browser
        .post(CHECK, json!({ "code": "12" }))
        .await
        .is(422, "request.invalid");
    browser.post(CODE, json!({})).await;
    let right = server.code_for(&account).await;
    let wrong = if right == "000000" {
        "111111"
    } else {
        "000000"
    };
    for left in [2, 1] {
        let problem = browser
            .post(CHECK, json!({ "code": wrong }))
            .await
            .is(401, "sign-in.code-wrong");
        assert_eq!(problem["attempts_left"], left);
    }
    browser
        .post(CHECK, json!({ "code": wrong }))
        .await
        .is(429, "sign-in.code-too-many");
    browser
        .post(CHECK, json!({ "code": right }))
        .await
        .is(409, "sign-in.no-attempt");
    server.clock.push(60);
    browser.post(CODE, json!({})).await;
    let late = server.code_for(&account).await;
    server.clock.push(120);
    browser
        .post(CHECK, json!({ "code": late }))
        .await
        .is(410, "sign-in.code-expired");
    // The code of a sign-in, and of another session.
    let mut other = server.browser();
    other
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let of_sign_in = server.code_for(&account).await;
    browser.post(CODE, json!({})).await;
    let own = server.code_for(&account).await;
    if own != of_sign_in {
        browser
            .post(CHECK, json!({ "code": of_sign_in }))
            .await
            .is(401, "sign-in.code-wrong");
    }
    other
        .post("/api/v1/sign-in/code", json!({ "code": own }))
        .await
        .is(401, "sign-in.code-wrong");
    assert_eq!(
        browser.post(CHECK, json!({ "code": own })).await.status,
        204
    );
    browser
        .post(CHECK, json!({ "code": own }))
        .await
        .is(409, "sign-in.no-attempt");
    assert_eq!(browser.post(SENSITIVE, json!({})).await.status, 200);
}

async fn asvs_6_6_2_codes_are_sent_seldom_enough_and_name_their_occasion(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = stale(&server, &account).await;
    assert_eq!(browser.post(CODE, json!({})).await.status, 200);
    let problem = browser
        .post(CODE, json!({}))
        .await
        .is(429, "sign-in.resend-too-soon");
    assert_eq!(problem["retry_after_seconds"], 60);
    let path = format!("/dev/outbox?mobile={}", account.text("mobile"));
    let texts = server.browser().get(&path).await.json();
    let text = |place: usize| texts[place]["text"].as_str().expect("a text");
    assert!(text(0).contains("لتأكيد تغيير"), "{}", text(0));
    assert!(text(1).contains("للدخول إلى حسابك"), "{}", text(1));
    for _ in 0..3 {
        server.clock.push(60);
        assert_eq!(browser.post(CODE, json!({})).await.status, 200);
    }
    server.clock.push(60);
    browser
        .post(CODE, json!({}))
        .await
        .is(429, "sign-in.resend-too-many");
}

async fn nafath_proves_in_its_own_session_only(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = stale(&server, &account).await;
    let mut elsewhere = server.signed_in(&account).await;
    assert_eq!(browser.get(NAFATH).await.json()["status"], "none");
    let view = browser.post(NAFATH, json!({})).await.json();
    assert_eq!(view["status"], "waiting");
    assert_eq!(elsewhere.get(NAFATH).await.json()["status"], "none");
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    let phone = json!({ "identity_number": account.text("identity_number") });
    let push = server
        .browser()
        .post("/dev/nafath/phone", phone)
        .await
        .json()[0]
        .clone();
    let decision = json!({ "transaction": push["transaction"], "number": view["number"] });
    assert_eq!(
        server
            .browser()
            .post("/dev/nafath/decision", decision)
            .await
            .status,
        204
    );
    elsewhere
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    // It is no sign-in either.
    let mut stranger = browser.clone();
    stranger.cookies.insert(
        "__Host-browser".to_owned(),
        browser.cookies["__Host-sid"].clone(),
    );
    stranger
        .post("/api/v1/sign-in/nafath/finish", json!({}))
        .await
        .is(409, "nafath.not-approved");
    assert_eq!(browser.post(FINISH, json!({})).await.status, 204);
    assert_eq!(browser.post(SENSITIVE, json!({})).await.status, 200);
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
}

async fn a_proof_belongs_to_one_session(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut one = server.signed_in(&account).await;
    let mut other = stale(&server, &account).await;
    one.post(CODE, json!({})).await;
    let code = server.code_for(&account).await;
    assert_eq!(one.post(CHECK, json!({ "code": code })).await.status, 204);
    assert_eq!(one.post(SENSITIVE, json!({})).await.status, 200);
    other
        .post(SENSITIVE, json!({}))
        .await
        .is(403, "session.step-up");
    // Whoever is signed out stays so: a proof brings nothing back.
    let mut gone = stale(&server, &account).await;
    gone.post(CODE, json!({})).await;
    let code = server.code_for(&account).await;
    let mut twin = gone.clone();
    gone.delete("/api/v1/session").await;
    twin.post(CHECK, json!({ "code": code }))
        .await
        .is(401, "session.none");
}

async fn without_a_session_nothing_is_proven(db: Db) {
    let server = Server::start(db).await;
    let mut stranger = server.browser();
    for path in [CODE, CHECK, NAFATH, FINISH] {
        let body = if path == CHECK {
            json!({ "code": "123456" })
        } else {
            json!({})
        };
        stranger.post(path, body).await.is(401, "session.none");
    }
    for path in [STEP_UP, NAFATH] {
        stranger.get(path).await.is(401, "session.none");
    }
}
