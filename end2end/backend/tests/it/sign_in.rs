//! The individuals' sign-in, step by step and in every wrong order.

use std::time::Instant;

use contract::values::NationalId;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Db, Server, on_both_databases, tells_nothing, uuid};

const INDIVIDUAL: &str = "/api/v1/sign-in/individual";
const CODE: &str = "/api/v1/sign-in/code";
const RESEND: &str = "/api/v1/sign-in/code/resend";
const STATE: &str = "/api/v1/sign-in";

on_both_databases!(
    the_whole_way_in,
    asvs_6_3_1_wrong_passwords_pause_sign_in_for_known_and_unknown_alike,
    asvs_6_3_1_a_hundred_guesses_at_once_are_five,
    asvs_6_3_8_known_and_unknown_people_are_answered_alike,
    asvs_6_5_1_codes_live_shortly_and_work_once,
    asvs_6_5_4_too_many_wrong_codes_start_sign_in_over,
    asvs_6_6_2_a_code_belongs_to_its_attempt,
    asvs_6_6_3_codes_are_sent_now_and_then,
    wrong_codes_of_a_day_are_limited_whatever_the_number_of_codes,
    a_blocked_account_is_told_so_after_the_right_password,
    asvs_2_3_1_steps_cannot_be_skipped_or_repeated,
    asvs_6_3_3_half_a_session_opens_nothing,
    asvs_2_2_2_what_the_app_refuses_the_backend_refuses,
    an_attempt_runs_out_of_time,
);

fn code(code: &str) -> Value {
    json!({ "code": code })
}

/// Another code than the right one.
fn wrong(right: &str) -> Value {
    code(if right == "000000" {
        "000001"
    } else {
        "000000"
    })
}

async fn with_code_sent(server: &Server, place: usize) -> (Browser, String) {
    let account = server.account(place);
    let mut browser = server.browser();
    assert_eq!(
        browser.post(INDIVIDUAL, account.credentials()).await.json()["step"],
        "code"
    );
    (browser, server.code_for(&account).await)
}

async fn the_whole_way_in(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    assert_eq!(browser.get(STATE).await.json(), json!({ "step": "start" }));
    let sent = browser.post(INDIVIDUAL, account.credentials()).await;
    let expected = json!({
        "step": "code", "mobile_tail": "01", "code_length": 6, "expires_in_seconds": 120,
        "resend_in_seconds": 60, "resends_left": 4, "attempts_left": 3,
    });
    assert_eq!(sent.json(), expected);
    assert_eq!(browser.cookies.len(), 1, "only the half session");
    // A reload, or a second tab of the same browser.
    server.clock.push(20);
    let resumed = browser.clone().get(STATE).await.json();
    assert_eq!(
        (
            &resumed["expires_in_seconds"],
            &resumed["resend_in_seconds"]
        ),
        (&json!(100), &json!(40))
    );

    let right = server.code_for(&account).await;
    let done = browser.post(CODE, code(&right)).await;
    let state = done.json();
    assert_eq!(state["step"], "signed_in");
    assert_eq!(state["session"]["person"]["given_name"]["en"], "Noura");
    assert_eq!(state["session"]["last_sign_in_at"], Value::Null);
    assert_eq!(state["session"]["identity_number_masked"], "1******017");
    assert!(!done.text().contains(account.text("identity_number")));
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-sid"]);
    assert_eq!(
        browser.get(STATE).await.json()["step"],
        "signed_in",
        "a second tab is in as well"
    );

    server.clock.push(3_600);
    let again = server
        .signed_in(&account)
        .await
        .get("/api/v1/session")
        .await;
    assert_eq!(again.json()["last_sign_in_at"], "2026-11-22T16:00:20Z");
}

async fn asvs_6_3_1_wrong_passwords_pause_sign_in_for_known_and_unknown_alike(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let unknown = json!({ "identity_number": unknown.as_str(), "password": "not the password" });
    for credentials in [account.wrong_credentials(), unknown] {
        let mut browser = server.browser();
        for left in [4, 3, 2, 1] {
            let problem = browser
                .post(INDIVIDUAL, credentials.clone())
                .await
                .is(401, "sign-in.wrong-pair");
            assert_eq!(problem["attempts_left"], left);
        }
        let problem = browser
            .post(INDIVIDUAL, credentials.clone())
            .await
            .is(429, "sign-in.locked");
        assert_eq!(problem["retry_after_seconds"], 1_800);
        server.clock.push(60);
        // From another browser, and with the right password where there is one.
        let mut right = credentials.clone();
        if credentials["identity_number"] == account.text("identity_number") {
            right = account.credentials();
        }
        let problem = server
            .browser()
            .post(INDIVIDUAL, right.clone())
            .await
            .is(429, "sign-in.locked");
        assert_eq!(problem["retry_after_seconds"], 1_740);
        server.clock.push(1_740);
        let after = server.browser().post(INDIVIDUAL, right).await;
        assert!(matches!(after.status, 200 | 401), "{}", after.text());
    }
    // Wrong tries are forgotten after a quarter of an hour, and after a right password.
    let other = server.account(1);
    for _ in 0..4 {
        server
            .browser()
            .post(INDIVIDUAL, other.wrong_credentials())
            .await
            .is(401, "sign-in.wrong-pair");
    }
    server.clock.push(901);
    let problem = server
        .browser()
        .post(INDIVIDUAL, other.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    assert_eq!(problem["attempts_left"], 4);
    assert_eq!(
        server
            .browser()
            .post(INDIVIDUAL, other.credentials())
            .await
            .status,
        200
    );
    let problem = server
        .browser()
        .post(INDIVIDUAL, other.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    assert_eq!(problem["attempts_left"], 4);
}

async fn asvs_6_3_1_a_hundred_guesses_at_once_are_five(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let guesses = (0..30).map(|number| {
        let mut browser = server.browser();
        let mut guess = account.wrong_credentials();
        guess["password"] = json!(format!("guess number {number}"));
        tokio::spawn(async move { browser.post(INDIVIDUAL, guess).await })
    });
    let mut compared = 0;
    for guess in guesses.collect::<Vec<_>>() {
        let answer = guess.await.expect("an answer");
        match answer.code().as_str() {
            "sign-in.wrong-pair" => compared += 1,
            // The fifth wrong one starts the pause; all later ones find it.
            "sign-in.locked" if answer.json()["retry_after_seconds"] == 1_800 => {}
            "sign-in.locked" | "rate-limited" => {}
            other => panic!("{other}"),
        }
    }
    assert!(compared <= 4, "{compared} wrong pairs and one that locks");
    assert_eq!(
        server.count("SELECT COUNT(*) FROM wrong_tries").await,
        0,
        "the pause begins a new count"
    );
}

/// What of an answer anyone could compare; the reference differs each time by its nature.
fn comparable(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let reference = answer.header("x-request-id").to_owned();
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "date" && *name != "x-request-id")
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()));
    (
        answer.status,
        headers.collect(),
        answer.text().replace(&reference, "reference"),
    )
}

async fn asvs_6_3_8_known_and_unknown_people_are_answered_alike(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let mut times = [Vec::new(), Vec::new()];
    let mut answers = Vec::new();
    let mut browser = server.browser();
    for _round in 0..3 {
        for (place, account) in (11_000_000..).zip(&accounts) {
            let unknown =
                NationalId::with_check_digit(&format!("1{place}")).expect("a number nobody has");
            let unknown =
                json!({ "identity_number": unknown.as_str(), "password": "not the password" });
            let mut both = [(true, account.wrong_credentials()), (false, unknown)];
            // By lot, so that whatever else the machine is busy with falls on either alike.
            if uuid().as_bytes()[0].is_multiple_of(2) {
                both.reverse();
            }
            for (is_known, credentials) in both {
                let started = Instant::now();
                let answer = browser.post(INDIVIDUAL, credentials).await;
                times[usize::from(is_known)].push(started.elapsed());
                answer.is(401, "sign-in.wrong-pair");
                answers.push(comparable(&answer));
            }
        }
        // Wrong tries are forgotten by then.
        server.clock.push(901);
    }
    assert!(
        answers.windows(2).all(|pair| pair[0] == pair[1]),
        "an answer tells who is insured"
    );
    // A registered person without an account is no different either.
    let row: (String,) = sqlx::query_as("SELECT identity_number FROM people WHERE id = 1001")
        .fetch_one(&server.running.state.database.pool)
        .await
        .expect("a registered person");
    let answer = browser
        .post(
            INDIVIDUAL,
            json!({ "identity_number": row.0, "password": "not the password" }),
        )
        .await;
    assert_eq!(comparable(&answer), answers[0]);
    tells_nothing(("the unknown", &times[0]), ("the known", &times[1]));
}

async fn asvs_6_5_1_codes_live_shortly_and_work_once(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, first) = with_code_sent(&server, 0).await;
    server.clock.push(119);
    let mut at_the_last_second = browser.clone();
    server.clock.push(1);
    browser
        .post(CODE, code(&first))
        .await
        .is(410, "sign-in.code-expired");
    assert_eq!(browser.get(STATE).await.json()["expires_in_seconds"], 0);
    let resent = browser.post(RESEND, json!({})).await.json();
    assert_eq!(
        (&resent["expires_in_seconds"], &resent["resends_left"]),
        (&json!(120), &json!(3))
    );
    let second = server.code_for(&server.account(0)).await;
    if first != second {
        at_the_last_second
            .post(CODE, code(&first))
            .await
            .is(401, "sign-in.code-wrong");
    }
    assert_eq!(browser.clone().post(CODE, code(&second)).await.status, 200);
    browser
        .post(CODE, code(&second))
        .await
        .is(409, "sign-in.no-attempt");
    let stored = server.count("SELECT COUNT(*) FROM sign_in_attempts").await;
    assert_eq!(stored, 0, "nothing is left of a used code");
}

async fn asvs_6_5_4_too_many_wrong_codes_start_sign_in_over(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, right) = with_code_sent(&server, 0).await;
    for left in [2, 1] {
        let problem = browser
            .post(CODE, wrong(&right))
            .await
            .is(401, "sign-in.code-wrong");
        assert_eq!(problem["attempts_left"], left);
        assert_eq!(browser.get(STATE).await.json()["attempts_left"], left);
    }
    let held = browser.clone();
    browser
        .post(CODE, wrong(&right))
        .await
        .is(429, "sign-in.code-too-many");
    assert!(browser.cookies.is_empty());
    assert_eq!(browser.get(STATE).await.json(), json!({ "step": "start" }));
    // The cookie kept by a thief is worth nothing, with the right code neither.
    held.clone()
        .post(CODE, code(&right))
        .await
        .is(409, "sign-in.no-attempt");
    // At once, ten wrong ones are three.
    let (browser, right) = with_code_sent(&server, 1).await;
    let tries = (0..10).map(|_| {
        let (mut browser, wrong) = (browser.clone(), wrong(&right));
        tokio::spawn(async move { browser.post(CODE, wrong).await.code() })
    });
    let mut wrong_codes = 0;
    for one in tries.collect::<Vec<_>>() {
        wrong_codes += i32::from(one.await.expect("an answer") == "sign-in.code-wrong");
    }
    assert_eq!(wrong_codes, 2, "and the third ends the attempt");
}

async fn asvs_6_6_2_a_code_belongs_to_its_attempt(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut first, first_code) = with_code_sent(&server, 0).await;
    let (mut second, second_code) = with_code_sent(&server, 0).await;
    if first_code != second_code {
        first
            .post(CODE, code(&second_code))
            .await
            .is(401, "sign-in.code-wrong");
        second
            .post(CODE, code(&first_code))
            .await
            .is(401, "sign-in.code-wrong");
    }
    assert_eq!(first.post(CODE, code(&first_code)).await.status, 200);
    assert_eq!(second.post(CODE, code(&second_code)).await.status, 200);
    assert_ne!(first.cookies, second.cookies);
    let other = server.account(1);
    assert_ne!(account.text("mobile"), other.text("mobile"));
}

async fn asvs_6_6_3_codes_are_sent_now_and_then(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, _) = with_code_sent(&server, 0).await;
    server.clock.push(59);
    let problem = browser
        .post(RESEND, json!({}))
        .await
        .is(429, "sign-in.resend-too-soon");
    assert_eq!(problem["retry_after_seconds"], 1);
    for left in [3, 2, 1, 0] {
        server.clock.push(60);
        assert_eq!(
            browser.post(RESEND, json!({})).await.json()["resends_left"],
            left
        );
    }
    server.clock.push(60);
    let problem = browser
        .post(RESEND, json!({}))
        .await
        .is(429, "sign-in.resend-too-many");
    // The first was sent 59 + 5 x 60 seconds ago; an hour after it there is room for another.
    assert_eq!(problem["retry_after_seconds"], 3_600 - 359);
    let account = server.account(0);
    server
        .browser()
        .post(INDIVIDUAL, account.credentials())
        .await
        .is(429, "sign-in.resend-too-many");
    server.clock.push(3_600 - 359);
    assert_eq!(
        server
            .browser()
            .post(INDIVIDUAL, account.credentials())
            .await
            .status,
        200
    );
}

async fn wrong_codes_of_a_day_are_limited_whatever_the_number_of_codes(db: Db) {
    let server = Server::start_with(db, |settings| settings.wrong_codes_per_day = 4).await;
    let (mut browser, right) = with_code_sent(&server, 0).await;
    for _ in 0..2 {
        browser
            .post(CODE, wrong(&right))
            .await
            .is(401, "sign-in.code-wrong");
    }
    browser
        .post(CODE, wrong(&right))
        .await
        .is(429, "sign-in.code-too-many");
    let (mut browser, right) = with_code_sent(&server, 0).await;
    browser
        .post(CODE, wrong(&right))
        .await
        .is(429, "sign-in.code-too-many");
    server.clock.push(100);
    let problem = server
        .browser()
        .post(INDIVIDUAL, server.account(0).credentials())
        .await
        .is(429, "sign-in.locked");
    assert_eq!(problem["retry_after_seconds"], 86_400 - 100);
    server.clock.push(86_400);
    assert_eq!(
        server
            .browser()
            .post(INDIVIDUAL, server.account(0).credentials())
            .await
            .status,
        200
    );
}

async fn a_blocked_account_is_told_so_after_the_right_password(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let blocked = accounts
        .iter()
        .find(|account| account.text("note").contains("blocked"))
        .expect("a blocked one");
    server
        .browser()
        .post(INDIVIDUAL, blocked.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    let mut browser = server.browser();
    browser
        .post(INDIVIDUAL, blocked.credentials())
        .await
        .is(403, "sign-in.blocked");
    assert!(browser.cookies.is_empty());
}

async fn asvs_2_3_1_steps_cannot_be_skipped_or_repeated(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    browser
        .post(CODE, code("123456"))
        .await
        .is(409, "sign-in.no-attempt");
    browser
        .post(RESEND, json!({}))
        .await
        .is(409, "sign-in.no-attempt");
    assert_eq!(browser.delete(STATE).await.status, 204);
    let (mut browser, right) = with_code_sent(&server, 0).await;
    let held = browser.clone();
    assert_eq!(browser.delete(STATE).await.status, 204);
    assert!(browser.cookies.is_empty());
    held.clone()
        .post(CODE, code(&right))
        .await
        .is(409, "sign-in.no-attempt");
    held.clone()
        .post(RESEND, json!({}))
        .await
        .is(409, "sign-in.no-attempt");
    // A cookie of our shape that was never issued.
    let mut forged = server.browser();
    forged
        .cookies
        .insert("__Host-signin".to_owned(), "a".repeat(64));
    forged
        .post(CODE, code(&right))
        .await
        .is(409, "sign-in.no-attempt");
}

async fn asvs_6_3_3_half_a_session_opens_nothing(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, _) = with_code_sent(&server, 0).await;
    let half = browser.cookies["__Host-signin"].clone();
    let mut disguised = server.browser();
    disguised.cookies.insert("__Host-sid".to_owned(), half);
    for path in [
        "session",
        "me/profile",
        "me/status",
        "me/next-step",
        "me/periods",
        "me/wages",
        "me/insurance-record",
    ] {
        browser
            .get(&format!("/api/v1/{path}"))
            .await
            .is(401, "session.none");
        disguised
            .get(&format!("/api/v1/{path}"))
            .await
            .is(401, "session.none");
    }
    browser
        .post("/api/v1/session/keep-alive", json!({}))
        .await
        .is(401, "session.none");
}

async fn asvs_2_2_2_what_the_app_refuses_the_backend_refuses(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    for (number, fault) in [
        ("", "empty"),
        ("10585x9940", "digits"),
        ("105852994", "length"),
        ("3000000000", "first-digit"),
        ("1058529941", "check-digit"),
    ] {
        let body = json!({ "identity_number": number, "password": "x" });
        let problem = browser
            .post(INDIVIDUAL, body)
            .await
            .is(422, "request.invalid");
        let expected =
            json!([{ "pointer": "/identity_number", "code": format!("identity-number.{fault}") }]);
        assert_eq!(problem["errors"], expected);
    }
    let both = browser
        .post(
            INDIVIDUAL,
            json!({ "identity_number": "1", "password": "" }),
        )
        .await
        .is(422, "request.invalid");
    assert_eq!(both["errors"].as_array().map(Vec::len), Some(2));
    let (mut waiting, _) = with_code_sent(&server, 0).await;
    for (text, fault) in [("", "empty"), ("12a456", "digits"), ("12345", "length")] {
        let problem = waiting
            .post(CODE, code(text))
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"][0]["code"],
            format!("verification-code.{fault}")
        );
    }
    assert_eq!(
        waiting.get(STATE).await.json()["attempts_left"],
        3,
        "a malformed code is not a try"
    );
    // A code may be typed in any digits.
    let right = server.code_for(&server.account(0)).await;
    let arabic: String = right
        .chars()
        .filter_map(|c| char::from_u32(0x0660 + c.to_digit(10)?))
        .collect();
    assert_eq!(
        waiting
            .post(CODE, code(&format!(" {arabic}\u{200F}")))
            .await
            .status,
        200
    );
    // Nobody is counted, and nothing sent, for a request that is not valid.
    assert_eq!(server.count("SELECT COUNT(*) FROM throttles").await, 1);
}

async fn an_attempt_runs_out_of_time(db: Db) {
    let server = Server::start(db).await;
    let (mut browser, right) = with_code_sent(&server, 0).await;
    server.clock.push(900);
    assert_eq!(browser.get(STATE).await.json(), json!({ "step": "start" }));
    browser
        .post(CODE, code(&right))
        .await
        .is(409, "sign-in.no-attempt");
}
