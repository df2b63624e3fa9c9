//! Texts to people: in the language and by the ways that they chose, and warnings whatever they chose.

use reference_backend::pension::tell_of_payments;
use serde_json::{Value, json};

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    codes_and_warnings_are_written_in_the_language_chosen,
    whoever_has_chosen_nothing_is_written_to_in_arabic,
    a_pension_is_told_of_once_on_its_day_in_the_language_chosen,
    a_topic_switched_off_sends_nothing,
    asvs_6_3_7_warnings_are_sent_whatever_is_switched_off,
    whoever_recovers_an_account_is_written_to_as_they_chose,
);

const PREFERENCES: &str = "/api/v1/account/preferences";
const CHANGE_PASSWORD: &str = "/api/v1/account/password";
const NEW_PASSWORD: &str = "seven brown camels slept";
const DAY: i64 = 24 * 3_600;
const IN_ARABIC: &str = "رمز التحقق للدخول إلى حسابك: ";
const IN_ENGLISH: &str = "Your sign-in code is ";

/// Everything sent to somebody's phone or address, newest first.
async fn sent_to(server: &Server, query: &str) -> Vec<Value> {
    let answer = server.browser().get(&format!("/dev/outbox?{query}")).await;
    answer.json().as_array().expect("a list").clone()
}

fn phone_of(account: &Account) -> String {
    format!("mobile={}", account.text("mobile").replace('+', "%2B"))
}

/// The newest text to somebody's phone, and its language.
async fn newest(server: &Server, account: &Account) -> (String, String) {
    let texts = sent_to(server, &phone_of(account)).await;
    let text = |name: &str| texts[0][name].as_str().unwrap_or("").to_owned();
    (text("text"), text("language"))
}

/// Chooses a language, and of payments the ways.
async fn choose(browser: &mut Browser, language: &str, payments: [bool; 2]) {
    let [by_text, by_email] = payments;
    let topic =
        json!({ "topic": "payments", "by_text": by_text, "by_email": by_email, "by_inbox": true });
    let choices = json!({ "language": language, "topics": [topic] });
    let answer = browser.post(PREFERENCES, choices).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

fn pensioner(server: &Server) -> Account {
    let accounts = server.accounts();
    let fits = |account: &&Account| account.text("note").contains("civil scheme since 2017");
    accounts.iter().find(fits).expect("a pensioner").clone()
}

async fn codes_and_warnings_are_written_in_the_language_chosen(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    for (language, code, warning) in [
        ("en", IN_ENGLISH, "Your password was changed"),
        ("ar", IN_ARABIC, "تغيّرت كلمة مرور حسابك"),
    ] {
        choose(&mut browser, language, [true, false]).await;
        server.signed_in(&account).await;
        let (text, written) = newest(&server, &account).await;
        assert_eq!(written, language);
        assert!(text.starts_with(code), "{text}");
        let other = if language == "ar" {
            IN_ENGLISH
        } else {
            IN_ARABIC
        };
        assert!(
            !text.contains(other.trim()),
            "one language, not two: {text}"
        );
        let code = server.code_for(&account).await;
        assert!(text.ends_with(&format!("\n@127.0.0.1 #{code}")), "{text}");
        let sent = browser
            .post("/api/v1/session/step-up/code", json!({}))
            .await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        assert_eq!(newest(&server, &account).await.1, language);
        let code = server.code_for(&account).await;
        browser
            .post(
                "/api/v1/session/step-up/code/check",
                json!({ "code": code }),
            )
            .await;
        let password = json!({ "new_password": format!("{NEW_PASSWORD} {language}") });
        let done = browser.post(CHANGE_PASSWORD, password).await;
        assert_eq!(done.status, 204, "{}", done.text());
        let (text, _) = newest(&server, &account).await;
        assert!(text.starts_with(warning), "{text}");
        // The next round signs in with the password of the list.
        let known = json!({ "new_password": account.text("password") });
        let done = browser.post(CHANGE_PASSWORD, known).await;
        assert_eq!(done.status, 204, "{}", done.text());
        server.clock.push(61);
    }
}

async fn whoever_has_chosen_nothing_is_written_to_in_arabic(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    server.signed_in(&account).await;
    let (text, language) = newest(&server, &account).await;
    assert!(text.starts_with(IN_ARABIC), "{text}");
    assert_eq!(language, "ar");
}

async fn a_pension_is_told_of_once_on_its_day_in_the_language_chosen(db: Db) {
    let server = Server::start(db).await;
    let account = pensioner(&server);
    let mut browser = server.signed_in_as(&account).await;
    choose(&mut browser, "en", [true, false]).await;
    let state = &server.running.state;
    let phone = phone_of(&account);
    let told = || sent_to(&server, &phone);
    tell_of_payments(state).await.expect("nothing went wrong");
    assert!(told().await.is_empty(), "22 November is no pay day");
    // The first of December: at five in the morning, at seven in the evening, and once more.
    server.clock.push(9 * DAY - 14 * 3_600);
    tell_of_payments(state).await.expect("nothing went wrong");
    assert!(told().await.is_empty(), "phones do not ring at night");
    server.clock.push(14 * 3_600);
    for _ in 0..2 {
        tell_of_payments(state).await.expect("nothing went wrong");
        let told = told().await;
        assert_eq!(told.len(), 1, "{told:?}");
        let text = told[0]["text"].as_str().unwrap_or("");
        assert!(
            text.starts_with("We sent your monthly pension today"),
            "{text}"
        );
        assert!(text.contains("ends in "), "{text}");
    }
    // Whoever has chosen nothing is told in Arabic; whose pension is held is told nothing.
    let count = server
        .count(
            "SELECT COUNT(*) FROM outbox WHERE language = 'ar' AND body LIKE 'أرسلنا اليوم معاشك%'",
        )
        .await;
    assert!(count > 0);
    let held = server
        .count(
            "SELECT COUNT(*) FROM told_payments JOIN people ON people.id = person_id WHERE iban IS NULL",
        )
        .await;
    assert_eq!(held, 0);
}

async fn a_topic_switched_off_sends_nothing(db: Db) {
    let server = Server::start(db).await;
    let account = pensioner(&server);
    let mut browser = server.signed_in_as(&account).await;
    choose(&mut browser, "ar", [false, false]).await;
    server.clock.push(9 * DAY);
    tell_of_payments(&server.running.state)
        .await
        .expect("nothing went wrong");
    assert!(sent_to(&server, &phone_of(&account)).await.is_empty());
    let others = server
        .count("SELECT COUNT(*) FROM outbox WHERE code IS NULL")
        .await;
    assert!(others > 0, "who has switched nothing off is told");
}

async fn asvs_6_3_7_warnings_are_sent_whatever_is_switched_off(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    let off = |topic: &str| json!({ "topic": topic, "by_text": false, "by_email": false, "by_inbox": false });
    let topics: Vec<Value> = ["payments", "requests", "news"].map(off).to_vec();
    let choices = json!({ "language": "ar", "topics": topics });
    assert_eq!(browser.post(PREFERENCES, choices).await.status, 200);
    let choices = json!({ "language": "ar", "topics": [off("security")] });
    browser
        .post(PREFERENCES, choices)
        .await
        .is(422, "request.invalid");
    let before = sent_to(&server, &phone_of(&account)).await.len();
    let done = browser
        .post(CHANGE_PASSWORD, json!({ "new_password": NEW_PASSWORD }))
        .await;
    assert_eq!(done.status, 204, "{}", done.text());
    let texts = sent_to(&server, &phone_of(&account)).await;
    assert_eq!(texts.len(), before + 1);
    assert!(
        texts[0]["text"]
            .as_str()
            .is_some_and(|text| text.contains("8001243344"))
    );
}

async fn whoever_recovers_an_account_is_written_to_as_they_chose(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    for (language, begins) in [
        ("en", "Your code to recover your account is "),
        ("ar", "رمز التحقق لاستعادة حسابك: "),
    ] {
        choose(&mut browser, language, [true, false]).await;
        let body = json!({
            "flow": "password", "identity_number": account.text("identity_number"), "birth_date": "1988-04-17",
        });
        let begun = server.browser().post("/api/v1/access/start", body).await;
        assert_eq!(begun.status, 200, "{}", begun.text());
        let (text, written) = newest(&server, &account).await;
        assert!(text.starts_with(begins) && written == language, "{text}");
    }
}
