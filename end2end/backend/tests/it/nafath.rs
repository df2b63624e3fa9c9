//! Signing in with Nafath.

use std::time::Instant;

use contract::values::NationalId;
use reference_backend::nafath::callback;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Account, Answer, Browser, Db, Server, on_both_databases, tells_nothing};

on_both_databases!(
    approving_the_number_signs_in,
    asvs_6_6_1_the_number_is_shown_to_the_browser_that_asked_and_to_nobody_else,
    asvs_6_3_8_unknown_numbers_are_answered_with_the_same_bytes_and_in_the_same_time,
    asvs_6_6_4_nobody_is_worn_down_with_requests,
    declined_expired_and_replaced_requests_sign_nobody_in,
    asvs_6_5_1_an_approval_is_worth_one_session,
    asvs_6_6_3_only_nafath_itself_can_approve,
    a_lost_callback_is_made_up_for_by_asking,
    each_door_leads_to_its_role_and_no_further,
    asvs_6_3_1_a_paused_password_leaves_nafath_open,
    who_has_no_account_learns_it_only_after_proving_who_they_are,
);

const NAFATH: &str = "/api/v1/sign-in/nafath";
const FINISH: &str = "/api/v1/sign-in/nafath/finish";

fn start_of(identity_number: &str, role: &str) -> Value {
    json!({ "identity_number": identity_number, "role": role })
}

async fn started(server: &Server, account: &Account) -> (Browser, Value) {
    let mut browser = server.browser();
    let answer = browser
        .post(
            NAFATH,
            start_of(account.text("identity_number"), "individual"),
        )
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let view = answer.json();
    (browser, view)
}

/// What the phone shows.
async fn phone(server: &Server, identity_number: &str) -> Vec<Value> {
    let body = json!({ "identity_number": identity_number });
    let answer = server.browser().post("/dev/nafath/phone", body).await;
    answer.json().as_array().expect("requests").clone()
}

async fn press(server: &Server, transaction: &Value, number: Option<&str>) -> Answer {
    let mut body = json!({ "transaction": transaction });
    if let Some(number) = number {
        body["number"] = json!(number);
    }
    server.browser().post("/dev/nafath/decision", body).await
}

async fn approve(server: &Server, identity_number: &str, view: &Value) {
    let pushes = phone(server, identity_number).await;
    let pressed = press(server, &pushes[0]["transaction"], view["number"].as_str()).await;
    assert_eq!(pressed.status, 204, "{}", pressed.text());
}

async fn status(browser: &mut Browser) -> String {
    browser.get(NAFATH).await.json()["status"]
        .as_str()
        .expect("a status")
        .to_owned()
}

async fn approving_the_number_signs_in(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut browser, view) = started(&server, &account).await;
    assert_eq!(
        (
            &view["status"],
            &view["expires_in_seconds"],
            &view["poll_after_seconds"]
        ),
        (&json!("waiting"), &json!(120), &json!(2))
    );
    let number = view["number"].as_str().expect("a number").to_owned();
    assert!(number.len() == 2 && !number.starts_with('0'), "{number}");
    // A reload, or the browser that comes back from the app.
    server.clock.push(50);
    let again = browser.get(NAFATH).await.json();
    assert_eq!(
        (
            &again["number"],
            &again["expires_in_seconds"],
            &again["poll_after_seconds"]
        ),
        (&json!(number), &json!(70), &json!(5)),
        "asking becomes rarer"
    );
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    let pushes = phone(&server, account.text("identity_number")).await;
    let choices = pushes[0]["choices"].as_array().expect("choices");
    assert!(
        choices.len() == 3 && choices.contains(&json!(number)),
        "{choices:?}"
    );
    approve(&server, account.text("identity_number"), &view).await;
    assert_eq!(status(&mut browser).await, "approved");
    let done = browser.post(FINISH, json!({})).await;
    assert_eq!(done.json()["step"], "signed_in", "{}", done.text());
    assert_eq!(done.json()["session"]["role"], "individual");
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-sid"]);
    assert_eq!(browser.get("/api/v1/session").await.status, 200);
    // It is a proof by more than a password.
    let fresh = browser.get("/api/v1/session/step-up").await.json();
    assert_eq!(fresh["fresh_for_seconds"], 600);
}

async fn asvs_6_6_1_the_number_is_shown_to_the_browser_that_asked_and_to_nobody_else(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (browser, view) = started(&server, &account).await;
    let number = view["number"].as_str().expect("a number");
    let mut stranger = server.browser();
    assert_eq!(status(&mut stranger).await, "none");
    stranger
        .cookies
        .insert("__Host-browser".to_owned(), "c".repeat(64));
    assert_eq!(status(&mut stranger).await, "none");
    let transaction = phone(&server, account.text("identity_number")).await[0]["transaction"]
        .as_str()
        .expect("a name")
        .to_owned();
    let shown = browser.clone().get(NAFATH).await;
    assert!(shown.text().contains(number) && !shown.text().contains(&transaction));
    assert!(!shown.text().contains(account.text("identity_number")));
    // Another browser that asks for the same person sees a number of its own, and ends the first.
    let (mut second, _) = started(&server, &account).await;
    assert_eq!(status(&mut browser.clone()).await, "replaced");
    assert_eq!(status(&mut second).await, "waiting");
    assert_eq!(
        phone(&server, account.text("identity_number")).await.len(),
        1
    );
}

async fn asvs_6_3_8_unknown_numbers_are_answered_with_the_same_bytes_and_in_the_same_time(db: Db) {
    let server = Server::start_with(db, |settings| {
        settings.nafath_starts = 1_000;
        settings.nafath_starts_per_minute = 100_000;
    })
    .await;
    let known = server.account(0).text("identity_number").to_owned();
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..60 {
        let mut shapes = Vec::new();
        // Each goes first as often as the other.
        let mut both = [(0, known.as_str()), (1, unknown.as_str())];
        both.rotate_left(round % 2);
        for (place, identity_number) in both {
            let mut browser = server.browser();
            let begun = Instant::now();
            let answer = browser
                .post(NAFATH, start_of(identity_number, "individual"))
                .await;
            times[place].push(begun.elapsed());
            let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
            names.sort();
            let mut view = answer.json();
            view["number"] = json!("xx");
            let polled = browser.get(NAFATH).await;
            shapes.push((
                answer.status,
                answer.body.len(),
                names,
                view,
                polled.body.len(),
            ));
            assert_eq!(phone(&server, identity_number).await.len(), 1);
        }
        assert_eq!(shapes[0], shapes[1], "round {round}");
    }
    tells_nothing(("the known", &times[0]), ("the unknown", &times[1]));
}

async fn asvs_6_6_4_nobody_is_worn_down_with_requests(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let limited = Server::start_with(db, |settings| settings.nafath_starts_per_minute = 2).await;
    for identity_number in [account.text("identity_number"), unknown.as_str()] {
        let start = start_of(identity_number, "individual");
        for _ in 0..3 {
            assert_eq!(
                server.browser().post(NAFATH, start.clone()).await.status,
                200
            );
            server.clock.push(10);
        }
        let problem = server
            .browser()
            .post(NAFATH, start.clone())
            .await
            .is(429, "nafath.too-many");
        assert_eq!(problem["retry_after_seconds"], 570);
        server.clock.push(570);
        assert_eq!(server.browser().post(NAFATH, start).await.status, 200);
    }
    // Who answers is not being worn down: the count begins anew.
    let (mut browser, view) = started(&server, &account).await;
    approve(&server, account.text("identity_number"), &view).await;
    assert_eq!(browser.post(FINISH, json!({})).await.status, 200);
    for _ in 0..3 {
        started(&server, &account).await;
    }
    // One address, whomever it asks.
    for place in 0..2 {
        started(&limited, &limited.account(place)).await;
    }
    let third = limited.account(2);
    let start = start_of(third.text("identity_number"), "individual");
    limited
        .browser()
        .post(NAFATH, start)
        .await
        .is(429, "rate-limited");
}

async fn declined_expired_and_replaced_requests_sign_nobody_in(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let identity_number = account.text("identity_number");
    let (mut browser, _) = started(&server, &account).await;
    let push = phone(&server, identity_number).await.swap_remove(0);
    assert_eq!(press(&server, &push["transaction"], None).await.status, 204);
    assert_eq!(status(&mut browser).await, "rejected");
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    press(&server, &push["transaction"], None)
        .await
        .is(404, "not-found");

    let (mut browser, view) = started(&server, &account).await;
    let push = phone(&server, identity_number).await.swap_remove(0);
    let choices = push["choices"].as_array().expect("choices");
    let wrong = choices.iter().find(|choice| **choice != view["number"]);
    press(&server, &push["transaction"], wrong.and_then(Value::as_str)).await;
    assert_eq!(status(&mut browser).await, "rejected", "the wrong number");

    let (mut browser, view) = started(&server, &account).await;
    let push = phone(&server, identity_number).await.swap_remove(0);
    server.clock.push(120);
    let late = browser.get(NAFATH).await.json();
    assert_eq!(
        (&late["status"], &late["number"]),
        (&json!("expired"), &Value::Null)
    );
    assert!(phone(&server, identity_number).await.is_empty());
    press(&server, &push["transaction"], view["number"].as_str())
        .await
        .is(404, "not-found");
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");

    server.clock.push(600);
    let (mut browser, view) = started(&server, &account).await;
    approve(&server, identity_number, &view).await;
    server.clock.push(301);
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    // Given up.
    let (mut browser, view) = started(&server, &account).await;
    assert_eq!(browser.delete(NAFATH).await.status, 204);
    assert_eq!(status(&mut browser).await, "none");
    let push = phone(&server, identity_number).await.swap_remove(0);
    press(&server, &push["transaction"], view["number"].as_str())
        .await
        .is(404, "not-found");
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
}

async fn asvs_6_5_1_an_approval_is_worth_one_session(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (browser, view) = started(&server, &account).await;
    approve(&server, account.text("identity_number"), &view).await;
    let (mut one, mut other) = (browser.clone(), browser.clone());
    let answers = tokio::join!(one.post(FINISH, json!({})), other.post(FINISH, json!({})));
    let mut statuses = [answers.0.status, answers.1.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    browser
        .clone()
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 1);
    // The approval of a sign-in proves nothing in a session, nor the other way round.
    let mut signed_in = server.signed_in(&account).await;
    signed_in
        .post("/api/v1/session/step-up/nafath/finish", json!({}))
        .await
        .is(409, "nafath.not-approved");
}

async fn asvs_6_6_3_only_nafath_itself_can_approve(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut browser, _) = started(&server, &account).await;
    let pushes = phone(&server, account.text("identity_number")).await;
    let body =
        json!({ "transaction": pushes[0]["transaction"], "status": "COMPLETED" }).to_string();
    let state = &server.running.state;
    let now = state.clock.now().to_string();
    let old = (state.clock.now() - 301).to_string();
    let right = callback::sign(state, &now, body.as_bytes());
    let foreign = callback::sign(state, &now, b"another message");
    let held_back = callback::sign(state, &old, body.as_bytes());
    let nobody = server.browser();
    let send = async |moment: &str, signature: &str, body: &str| {
        let headers = [
            ("origin", ""),
            ("sec-fetch-site", ""),
            ("x-gosi-csrf", ""),
            (callback::MOMENT, moment),
            (callback::SIGNATURE, signature),
        ];
        let mut nobody = nobody.clone();
        nobody
            .request(
                Method::POST,
                callback::PATH,
                Some(body.to_owned()),
                &headers,
            )
            .await
    };
    for (moment, signature) in [
        (now.as_str(), ""),
        (&now, "00"),
        (&now, &foreign),
        (&old, &right),
        (&old, &held_back),
        ("", &right),
    ] {
        send(moment, signature, &body)
            .await
            .is(403, "access.forbidden");
    }
    assert_eq!(status(&mut browser).await, "waiting");
    let strange = json!({ "transaction": "0".repeat(32), "status": "COMPLETED" }).to_string();
    let signature = callback::sign(state, &now, strange.as_bytes());
    send(&now, &signature, &strange).await.is(404, "not-found");
    assert_eq!(send(&now, &right, &body).await.status, 204);
    assert_eq!(status(&mut browser).await, "approved");
    // Said again, and then otherwise: the first word counts.
    assert_eq!(send(&now, &right, &body).await.status, 204);
    let otherwise = body.replace("COMPLETED", "REJECTED");
    let signature = callback::sign(state, &now, otherwise.as_bytes());
    assert_eq!(send(&now, &signature, &otherwise).await.status, 204);
    assert_eq!(status(&mut browser).await, "approved");
}

async fn a_lost_callback_is_made_up_for_by_asking(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, _) = started(&server, &server.account(0)).await;
    sqlx::query("UPDATE nafath_phone SET status = 'COMPLETED'")
        .execute(&server.running.state.database.pool)
        .await
        .expect("an update");
    assert_eq!(status(&mut browser).await, "approved");
    assert_eq!(browser.post(FINISH, json!({})).await.status, 200);
}

async fn each_door_leads_to_its_role_and_no_further(db: Db) {
    let server = Server::start(db).await;
    for account in server.accounts() {
        if account.text("note").contains("blocked") {
            let (mut browser, view) = started(&server, &account).await;
            approve(&server, account.text("identity_number"), &view).await;
            browser
                .post(FINISH, json!({}))
                .await
                .is(403, "sign-in.blocked");
            continue;
        }
        let role = account.text("role").to_owned();
        for door in ["retiree", "business"] {
            let mut browser = server.browser();
            let start = start_of(account.text("identity_number"), door);
            let view = browser.post(NAFATH, start).await.json();
            approve(&server, account.text("identity_number"), &view).await;
            let answer = browser.post(FINISH, json!({})).await;
            if role == door {
                assert_eq!(answer.json()["session"]["role"], door, "{}", answer.text());
            } else if answer.status != 200 {
                answer.is(403, "sign-in.no-role");
            }
        }
    }
    server
        .browser()
        .post(
            NAFATH,
            start_of(server.account(0).text("identity_number"), "admin"),
        )
        .await
        .is(422, "request.invalid");
    server
        .browser()
        .post(NAFATH, start_of("1", "retiree"))
        .await
        .is(422, "request.invalid");
}

async fn asvs_6_3_1_a_paused_password_leaves_nafath_open(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut stranger = server.browser();
    for _ in 0..5 {
        stranger
            .post("/api/v1/sign-in/individual", account.wrong_credentials())
            .await;
    }
    stranger
        .post("/api/v1/sign-in/individual", account.credentials())
        .await
        .is(429, "sign-in.locked");
    let (mut browser, view) = started(&server, &account).await;
    approve(&server, account.text("identity_number"), &view).await;
    assert_eq!(browser.post(FINISH, json!({})).await.status, 200);
}

async fn who_has_no_account_learns_it_only_after_proving_who_they_are(db: Db) {
    let server = Server::start(db).await;
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let mut browser = server.browser();
    let view = browser
        .post(NAFATH, start_of(unknown.as_str(), "individual"))
        .await
        .json();
    browser
        .post(FINISH, json!({}))
        .await
        .is(409, "nafath.not-approved");
    approve(&server, unknown.as_str(), &view).await;
    browser
        .post(FINISH, json!({}))
        .await
        .is(403, "nafath.no-account");
}
