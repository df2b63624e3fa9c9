//! Getting back into an account: password, user name, mobile number.

use contract::values::NationalId;
use serde_json::{Value, json};

use crate::support::newcomers::{PASSWORD, other_code};
use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    a_forgotten_password_is_replaced_by_a_code_to_the_phone_on_record,
    asvs_7_4_3_every_session_ends_and_the_owner_is_told,
    asvs_6_3_8_a_forgotten_password_tells_nothing_of_accounts,
    asvs_6_4_1_a_proof_opens_the_way_once_and_for_ten_minutes,
    asvs_6_3_1_recovery_lifts_the_pause_and_strangers_cannot_keep_anybody_out,
    by_nafath_without_any_phone_on_record,
    a_user_name_goes_to_the_number_on_record_and_nowhere_else,
    a_mobile_number_changes_by_nafath_and_both_numbers_are_told,
    asvs_6_6_1_a_mobile_number_never_changes_without_nafath,
);

/// The birth date of the first account.
const BORN: &str = "1988-04-17";

fn start(account: &Account) -> Value {
    json!({ "flow": "password", "identity_number": account.text("identity_number"), "birth_date": BORN })
}

fn password() -> Value {
    json!({ "password": PASSWORD })
}

/// A browser in which the owner of the first account has proven by code who they are.
async fn proven(server: &Server, account: &Account) -> Browser {
    let mut browser = server.browser();
    browser.step("start", start(account)).await.is_at("code");
    let code = server
        .newest_code(account.text("mobile"))
        .await
        .expect("a code");
    browser
        .step("code", json!({ "code": code }))
        .await
        .is_at("password");
    browser
}

async fn signs_in(server: &Server, account: &Account, password: &str) -> u16 {
    let credentials =
        json!({ "identity_number": account.text("identity_number"), "password": password });
    server
        .browser()
        .post("/api/v1/sign-in/individual", credentials)
        .await
        .status
}

async fn a_forgotten_password_is_replaced_by_a_code_to_the_phone_on_record(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    let state = browser.step("start", start(&account)).await.is_at("code");
    assert!(
        state.get("mobile_tail").is_none(),
        "nothing of the number on record is told: {state}"
    );
    let texts = server.texts(account.text("mobile")).await;
    assert!(
        texts[0].0.starts_with("رمز التحقق لاستعادة حسابك"),
        "{texts:?}"
    );
    let code = texts[0].1.clone().expect("a code");
    // There is nothing before the code to go back to.
    browser.step("back", json!({})).await.is(409, "access.step");
    browser
        .step("password", password())
        .await
        .is(409, "access.step");
    browser
        .step("code", json!({ "code": code }))
        .await
        .is_at("password");
    let own = format!("my mobile {}", account.text("mobile"));
    let refused = browser.step("password", json!({ "password": own })).await;
    assert_eq!(
        refused.is(422, "request.invalid")["errors"][0]["code"],
        "password.mobile"
    );
    browser.step("password", password()).await.is_at("done");
    browser
        .step("password", password())
        .await
        .is(409, "access.step");
    browser.get("/api/v1/session").await.is(401, "session.none");
    assert_eq!(
        signs_in(&server, &account, account.text("password")).await,
        401
    );
    // The other factor stays: a code follows, as always (ASVS 6.4.3).
    assert_eq!(signs_in(&server, &account, PASSWORD).await, 200);
}

async fn asvs_7_4_3_every_session_ends_and_the_owner_is_told(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut elsewhere = server.signed_in(&account).await;
    let mut half = server.browser();
    half.post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let other = server.account(1);
    let mut neighbour = server.signed_in(&other).await;
    let mut browser = proven(&server, &account).await;
    // A second recovery under way is worth nothing after the first.
    let mut second = proven(&server, &account).await;
    assert_eq!(
        elsewhere.get("/api/v1/session").await.status,
        200,
        "nothing ends before"
    );
    browser.step("password", password()).await.is_at("done");
    elsewhere
        .get("/api/v1/session")
        .await
        .is(401, "session.revoked");
    half.post("/api/v1/sign-in/code", json!({ "code": "123456" }))
        .await
        .is(409, "sign-in.no-attempt");
    second
        .step("password", password())
        .await
        .is(409, "access.none");
    assert_eq!(
        neighbour.get("/api/v1/session").await.status,
        200,
        "others stay"
    );
    let texts = server.texts(account.text("mobile")).await;
    assert!(texts[0].0.contains("تغيّرت كلمة مرور حسابك"), "{texts:?}");
}

async fn asvs_6_3_8_a_forgotten_password_tells_nothing_of_accounts(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let newcomer = server.newcomer("individual");
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let of = |number: &str, born: &str| json!({ "flow": "password", "identity_number": number, "birth_date": born });
    let mut ways = Vec::new();
    for start in [
        start(&account),
        of(account.text("identity_number"), "1970-01-01"),
        newcomer.start("password"),
        of(unknown.as_str(), "1970-01-01"),
    ] {
        let mut browser = server.browser();
        let mut answers = vec![browser.step("start", start).await.text()];
        answers.push(browser.access().await.to_string());
        let wrong = match server.newest_code(account.text("mobile")).await {
            Some(code) => other_code(&code),
            None => json!({ "code": "000000" }),
        };
        for _ in 0..3 {
            let mut problem = browser.step("code", wrong.clone()).await.json();
            problem["reference"] = json!("");
            answers.push(problem.to_string());
        }
        ways.push(answers);
    }
    assert!(ways.windows(2).all(|pair| pair[0] == pair[1]), "{ways:#?}");
    // One phone got a code, one was told that there is no account; no other rang.
    assert_eq!(server.codes_sent(account.text("mobile")).await, 1);
    let texts = server.texts(newcomer.text("mobile")).await;
    assert!(
        texts.len() == 1 && texts[0].0.contains("وليس لك حساب لدينا بعد"),
        "{texts:?}"
    );
}

async fn asvs_6_4_1_a_proof_opens_the_way_once_and_for_ten_minutes(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = proven(&server, &account).await;
    server.clock.push(600);
    browser
        .step("password", password())
        .await
        .is(409, "access.none");
    assert_eq!(browser.access().await, json!({ "step": "start" }));
    let mut browser = proven(&server, &account).await;
    server.clock.push(599);
    browser.step("password", password()).await.is_at("done");
}

async fn asvs_6_3_1_recovery_lifts_the_pause_and_strangers_cannot_keep_anybody_out(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    for _ in 0..5 {
        signs_in(&server, &account, "not the password").await;
    }
    assert_eq!(
        signs_in(&server, &account, account.text("password")).await,
        429
    );
    // A stranger who knows the number alone begins as many recoveries as they like.
    let mut guess = start(&account);
    guess["birth_date"] = json!("1970-01-01");
    for _ in 0..9 {
        let mut browser = server.browser();
        browser.step("start", guess.clone()).await.is_at("code");
        for _ in 0..3 {
            browser.step("code", json!({ "code": "000000" })).await;
        }
    }
    let mut browser = proven(&server, &account).await;
    browser.step("password", password()).await.is_at("done");
    assert_eq!(
        signs_in(&server, &account, PASSWORD).await,
        200,
        "the pause is lifted"
    );
}

async fn by_nafath_without_any_phone_on_record(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut browser, finished) = server
        .proven_by_nafath("password", account.text("identity_number"))
        .await;
    finished.is_at("password");
    browser.step("password", password()).await.is_at("done");
    assert_eq!(signs_in(&server, &account, PASSWORD).await, 200);
    let newcomer = server.newcomer("individual");
    for flow in ["password", "mobile"] {
        let (_, finished) = server
            .proven_by_nafath(flow, newcomer.text("identity_number"))
            .await;
        assert_eq!(finished.is_at("ended")["reason"], "no_account");
    }
}

async fn a_user_name_goes_to_the_number_on_record_and_nowhere_else(db: Db) {
    let server = Server::start(db).await;
    let supervisor = server.account_of("business");
    let account = server.account(0);
    let newcomer = server.newcomer("individual");
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let of = |number: &str, mobile: &str| json!({ "identity_number": number, "mobile": mobile });
    let mut answers = Vec::new();
    for body in [
        of(
            supervisor.text("identity_number"),
            supervisor.text("mobile"),
        ),
        of(supervisor.text("identity_number"), "0529990001"),
        of(account.text("identity_number"), account.text("mobile")),
        of(newcomer.text("identity_number"), newcomer.text("mobile")),
        of(unknown.as_str(), "0529990001"),
    ] {
        let answer = server.browser().step("user-name-reminder", body).await;
        answers.push((answer.status, answer.body.len(), answer.headers.len()));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]) && answers[0].0 == 204);
    let texts = server.texts(supervisor.text("mobile")).await;
    let name = supervisor.text("user_name");
    assert!(texts.len() == 1 && texts[0].0.contains(name), "{texts:?}");
    assert!(server.texts("0529990001").await.is_empty());
    assert!(
        server.texts(account.text("mobile")).await[0]
            .0
            .contains("ليس لحسابك اسم مستخدم")
    );
    assert!(server.texts(newcomer.text("mobile")).await.is_empty());
    // Only so often in an hour.
    for _ in 0..8 {
        let body = of(
            supervisor.text("identity_number"),
            supervisor.text("mobile"),
        );
        server.browser().step("user-name-reminder", body).await;
    }
    assert_eq!(server.texts(supervisor.text("mobile")).await.len(), 5);
    let problem = server
        .browser()
        .step("user-name-reminder", of("1058529941", ""))
        .await
        .is(422, "request.invalid");
    assert_eq!(problem["errors"].as_array().map(Vec::len), Some(2));
}

async fn a_mobile_number_changes_by_nafath_and_both_numbers_are_told(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut elsewhere = server.signed_in(&account).await;
    let (mut browser, finished) = server
        .proven_by_nafath("mobile", account.text("identity_number"))
        .await;
    finished.is_at("mobile");
    browser
        .step("mobile", json!({ "mobile": "0529990001" }))
        .await
        .is_at("code");
    // Nothing is changed before the new number is proven.
    assert_eq!(elsewhere.get("/api/v1/session").await.status, 200);
    browser.step("back", json!({})).await.is_at("mobile");
    server.clock.push(60);
    browser
        .step("mobile", json!({ "mobile": "0529990002" }))
        .await
        .is_at("code");
    let first = server.newest_code("0529990001").await.expect("a code");
    let second = server.newest_code("0529990002").await.expect("a code");
    if first != second {
        browser
            .step("code", json!({ "code": first }))
            .await
            .is(401, "sign-in.code-wrong");
    }
    browser
        .step("code", json!({ "code": second }))
        .await
        .is_at("done");
    elsewhere
        .get("/api/v1/session")
        .await
        .is(401, "session.revoked");
    for mobile in [account.text("mobile"), "0529990002"] {
        let texts = server.texts(mobile).await;
        assert!(texts[0].0.contains("تغيّر رقم جوال حسابك"), "{texts:?}");
    }
    let mut door = server.browser();
    let answer = door
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    assert_eq!(answer.json()["mobile_tail"], "02");
}

async fn asvs_6_6_1_a_mobile_number_never_changes_without_nafath(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut body = start(&account);
    body["flow"] = json!("mobile");
    server
        .browser()
        .step("start", body)
        .await
        .is(422, "request.invalid");
    // A proof by code opens no way to another number.
    let mut browser = proven(&server, &account).await;
    browser
        .step("mobile", json!({ "mobile": "0529990001" }))
        .await
        .is(409, "access.step");
    let number = account.text("identity_number");
    let mut unproven = server.browser();
    unproven
        .step(
            "nafath",
            json!({ "flow": "mobile", "identity_number": number }),
        )
        .await;
    unproven
        .step("mobile", json!({ "mobile": "0529990001" }))
        .await
        .is(409, "access.step");
    unproven
        .step("nafath/finish", json!({}))
        .await
        .is(409, "nafath.not-approved");
}
