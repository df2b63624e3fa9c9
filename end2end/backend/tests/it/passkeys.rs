//! Passkeys: every ceremony right once, and wrong in each way the specification names.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Account, Answer, Authenticator, Browser, Db, Server, on_both_databases};

on_both_databases!(
    a_passkey_is_added_and_signs_in,
    asvs_6_7_2_each_challenge_is_random_used_once_and_by_whom_it_was_given_to,
    asvs_6_7_1_answers_of_another_origin_domain_or_kind_are_refused,
    asvs_6_3_3_a_passkey_that_did_not_verify_its_person_is_refused,
    a_passkey_nobody_has_here_is_told_so_that_the_device_can_forget_it,
    a_counter_that_goes_back_is_refused_and_one_that_never_counts_is_not,
    two_devices_are_two_passkeys_and_one_device_is_one,
    asvs_8_2_2_nobody_touches_anothers_passkey,
    asvs_7_5_1_changing_passkeys_needs_a_fresh_proof,
    the_last_way_in_stays,
    names_are_checked_and_changed,
    asvs_6_3_1_a_paused_password_leaves_passkeys_open,
    the_offer_is_made_once_and_put_off_for_good,
    as_many_as_allowed_and_no_more,
    nothing_of_the_person_goes_to_the_device_but_a_masked_number,
);

const KEYS: &str = "/api/v1/account/passkeys";
const KEY_OPTIONS: &str = "/api/v1/account/passkeys/options";
const OPTIONS: &str = "/api/v1/sign-in/passkey/options";
const PASSKEY: &str = "/api/v1/sign-in/passkey";

fn device(server: &Server) -> Authenticator {
    Authenticator::new(server.running.address.port())
}

/// Adds a passkey to a signed-in person.
pub(crate) async fn add(browser: &mut Browser, device: &mut Authenticator) -> Answer {
    let options = browser.post(KEY_OPTIONS, json!({})).await;
    assert_eq!(options.status, 200, "{}", options.text());
    let credential = device.create(&options.json());
    let body = json!({ "name": "Phone", "credential": credential });
    browser.post(KEYS, body).await
}

async fn with_passkey(server: &Server, account: &Account) -> (Browser, Authenticator) {
    let mut browser = server.signed_in(account).await;
    let mut device = device(server);
    let added = add(&mut browser, &mut device).await;
    assert_eq!(added.status, 204, "{}", added.text());
    (browser, device)
}

pub(crate) async fn asked(browser: &mut Browser) -> Value {
    let options = browser.post(OPTIONS, json!({})).await;
    assert_eq!(options.status, 200, "{}", options.text());
    options.json()
}

pub(crate) fn sign_in_with(credential: Value) -> Value {
    json!({ "credential": credential, "role": "individual" })
}

/// One whole try to sign in.
async fn try_in(server: &Server, device: &mut Authenticator) -> Answer {
    let mut browser = server.browser();
    let options = asked(&mut browser).await;
    let credential = device.sign(&options);
    browser.post(PASSKEY, sign_in_with(credential)).await
}

async fn a_passkey_is_added_and_signs_in(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut owner, mut device) = with_passkey(&server, &account).await;
    let list = owner.get(KEYS).await.json();
    let key = &list["passkeys"][0];
    assert_eq!(
        (
            &key["name"],
            &key["created_at"],
            &key["last_used_at"],
            &list["room_for"]
        ),
        (
            &json!("Phone"),
            &json!("2026-11-22T16:00:00Z"),
            &Value::Null,
            &json!(9)
        )
    );
    server.clock.push(60);
    let mut browser = server.browser();
    let options = asked(&mut browser).await;
    assert_eq!(options["public_key"]["userVerification"], "required");
    assert_eq!(
        options["public_key"]["allowCredentials"],
        json!([]),
        "the device knows its keys"
    );
    assert_eq!(options["public_key"]["rpId"], "localhost");
    let credential = device.sign(&options);
    let done = browser.post(PASSKEY, sign_in_with(credential)).await;
    assert_eq!(
        done.json()["session"]["person"]["given_name"]["en"],
        "Noura",
        "{}",
        done.text()
    );
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-sid"]);
    assert_eq!(
        browser.get(KEYS).await.json()["passkeys"][0]["last_used_at"],
        "2026-11-22T16:01:00Z"
    );
    let fresh = browser.get("/api/v1/session/step-up").await.json();
    assert_eq!(fresh["fresh_for_seconds"], 600, "a passkey is a proof");
    let unchanged = owner.get(KEYS).await;
    let tag = unchanged.header("etag").to_owned();
    let again = owner.get_with(KEYS, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, 304);
}

async fn asvs_6_7_2_each_challenge_is_random_used_once_and_by_whom_it_was_given_to(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut owner, mut device) = with_passkey(&server, &account).await;
    let mut browser = server.browser();
    let (first, second) = (asked(&mut browser).await, asked(&mut browser).await);
    let challenge = |options: &Value| options["public_key"]["challenge"].as_str().map(str::len);
    assert_ne!(first, second);
    assert!(challenge(&first) >= Some(43), "256 bits");
    // A replay, in the same browser and under another key.
    let credential = device.sign(&first);
    let used = sign_in_with(credential);
    let mut twin = browser.clone();
    assert_eq!(browser.post(PASSKEY, used.clone()).await.status, 200);
    twin.post(PASSKEY, used).await.is(410, "passkey.expired");
    // Two at once are worth one session.
    let mut browser = server.browser();
    let both = sign_in_with(device.sign(&asked(&mut browser).await));
    let mut twin = browser.clone();
    let answers = tokio::join!(
        browser.post(PASSKEY, both.clone()),
        twin.post(PASSKEY, both)
    );
    let mut statuses = [answers.0.status, answers.1.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 410]);
    // Given to another browser.
    let mut thief = server.browser();
    let options = asked(&mut server.browser()).await;
    asked(&mut thief).await;
    let stolen = sign_in_with(device.sign(&options));
    thief
        .post(PASSKEY, stolen.clone())
        .await
        .is(410, "passkey.expired");
    server
        .browser()
        .post(PASSKEY, stolen)
        .await
        .is(410, "passkey.expired");
    // Never given to anybody.
    let mut browser = server.browser();
    let mut options = asked(&mut browser).await;
    options["public_key"]["challenge"] = json!("A".repeat(43));
    let made_up = sign_in_with(device.sign(&options));
    browser
        .post(PASSKEY, made_up)
        .await
        .is(410, "passkey.expired");
    // Too late.
    let options = asked(&mut browser).await;
    server.clock.push(300);
    let late = sign_in_with(device.sign(&options));
    browser.post(PASSKEY, late).await.is(410, "passkey.expired");
    // Used up by a wrong answer too.
    let options = asked(&mut browser).await;
    device.verifies = false;
    browser
        .post(PASSKEY, sign_in_with(device.sign(&options)))
        .await
        .is(401, "passkey.refused");
    device.verifies = true;
    browser
        .post(PASSKEY, sign_in_with(device.sign(&options)))
        .await
        .is(410, "passkey.expired");
    // Meant for something else: the challenge of a step-up does not sign in, and no other way round.
    let mut owner_again = server.signed_in(&account).await;
    let options = owner_again
        .post("/api/v1/session/step-up/passkey", json!({}))
        .await
        .json();
    let proof = device.sign(&options);
    asked(&mut owner_again).await;
    owner_again
        .post(PASSKEY, sign_in_with(proof))
        .await
        .is(410, "passkey.expired");
    let options = asked(&mut owner_again).await;
    let proof = json!({ "credential": device.sign(&options) });
    owner_again
        .post("/api/v1/session/step-up/passkey/check", proof)
        .await
        .is(410, "passkey.expired");
    // A new passkey's challenge is its session's own.
    let options = owner_again.post(KEY_OPTIONS, json!({})).await.json();
    let credential = Authenticator::new(server.running.address.port()).create(&options);
    let mut other = server.signed_in(&account).await;
    let body = json!({ "name": "x", "credential": credential });
    other
        .post(KEYS, body.clone())
        .await
        .is(410, "passkey.expired");
    assert_eq!(owner_again.post(KEYS, body.clone()).await.status, 204);
    owner_again
        .post(KEYS, body)
        .await
        .is(410, "passkey.expired");
    assert_eq!(owner.get("/api/v1/session").await.status, 200);
}

/// A way of forging what an authenticator says.
type Change = fn(&mut Authenticator);

async fn asvs_6_7_1_answers_of_another_origin_domain_or_kind_are_refused(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, device) = with_passkey(&server, &server.account(0)).await;
    let wrong: [Change; 6] = [
        |device| device.origin = String::from("http://localhost.evil.example"),
        |device| device.origin = String::from("https://localhost"),
        |device| device.origin = String::from("http://evil.localhost:1"),
        |device| device.domain = String::from("evil.example"),
        |device| device.user_handle = String::from("AAAAAAAAAAAAAAAAAAAAAA"),
        |device| device.user_handle = String::new(),
    ];
    for change in wrong {
        let mut forged = device.clone();
        change(&mut forged);
        try_in(&server, &mut forged)
            .await
            .is(401, "passkey.refused");
    }
    // An answer of the other kind, a signature of another key, data changed after signing.
    let mut browser = server.browser();
    let options = asked(&mut browser).await;
    let data = device.client_data("webauthn.create", &options["public_key"]);
    let credential = device.clone().sign_as(&data);
    browser
        .post(PASSKEY, sign_in_with(credential))
        .await
        .is(401, "passkey.refused");
    let mut other_key = Authenticator::new(server.running.address.port());
    other_key.id.clone_from(&device.id);
    other_key.user_handle.clone_from(&device.user_handle);
    try_in(&server, &mut other_key)
        .await
        .is(401, "passkey.refused");
    let options = asked(&mut browser).await;
    let mut credential = device.clone().sign(&options);
    let mut counting = device.clone();
    counting.counter = 9;
    credential["response"]["authenticatorData"] =
        counting.sign(&options)["response"]["authenticatorData"].clone();
    browser
        .post(PASSKEY, sign_in_with(credential))
        .await
        .is(401, "passkey.refused");
    // What is no answer at all.
    for nonsense in [
        json!(null),
        json!({}),
        json!("x"),
        json!({ "id": "x", "rawId": "!!" }),
    ] {
        browser
            .post(PASSKEY, sign_in_with(nonsense))
            .await
            .is(400, "request.malformed");
    }
    // A new passkey made for another origin.
    let options = owner.post(KEY_OPTIONS, json!({})).await.json();
    let mut elsewhere = Authenticator::new(server.running.address.port());
    elsewhere.origin = String::from("http://localhost.evil.example");
    let body = json!({ "name": "x", "credential": elsewhere.create(&options) });
    owner.post(KEYS, body).await.is(401, "passkey.refused");
    assert_eq!(server.count("SELECT COUNT(*) FROM passkeys").await, 1);
}

async fn asvs_6_3_3_a_passkey_that_did_not_verify_its_person_is_refused(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, mut device) = with_passkey(&server, &server.account(0)).await;
    device.verifies = false;
    try_in(&server, &mut device)
        .await
        .is(401, "passkey.refused");
    device.verifies = true;
    assert_eq!(try_in(&server, &mut device).await.status, 200);
    let options = owner.post(KEY_OPTIONS, json!({})).await.json();
    assert_eq!(
        options["public_key"]["authenticatorSelection"]["userVerification"],
        "required"
    );
    let mut careless = Authenticator::new(server.running.address.port());
    careless.verifies = false;
    let body = json!({ "name": "x", "credential": careless.create(&options) });
    owner.post(KEYS, body).await.is(401, "passkey.refused");
}

async fn a_passkey_nobody_has_here_is_told_so_that_the_device_can_forget_it(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, mut device) = with_passkey(&server, &server.account(0)).await;
    let mut stranger = Authenticator::new(server.running.address.port());
    stranger.user_handle.clone_from(&device.user_handle);
    try_in(&server, &mut stranger)
        .await
        .is(401, "passkey.unknown");
    let id = owner.get(KEYS).await.json()["passkeys"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    assert_eq!(owner.delete(&format!("{KEYS}/{id}")).await.status, 204);
    try_in(&server, &mut device)
        .await
        .is(401, "passkey.unknown");
    owner
        .delete(&format!("{KEYS}/{id}"))
        .await
        .is(404, "not-found");
}

async fn a_counter_that_goes_back_is_refused_and_one_that_never_counts_is_not(db: Db) {
    let server = Server::start(db).await;
    let (_, mut device) = with_passkey(&server, &server.account(0)).await;
    for _ in 0..2 {
        assert_eq!(
            try_in(&server, &mut device).await.status,
            200,
            "0 and 0 again"
        );
    }
    device.counter = 7;
    assert_eq!(try_in(&server, &mut device).await.status, 200);
    for counter in [7, 6, 0] {
        device.counter = counter;
        try_in(&server, &mut device)
            .await
            .is(401, "passkey.refused");
    }
    device.counter = 8;
    assert_eq!(try_in(&server, &mut device).await.status, 200);
}

async fn two_devices_are_two_passkeys_and_one_device_is_one(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (mut owner, mut phone) = with_passkey(&server, &account).await;
    let mut laptop = device(&server);
    laptop.is_synced = true;
    assert_eq!(add(&mut owner, &mut laptop).await.status, 204);
    assert_eq!(
        phone.user_handle, laptop.user_handle,
        "one person, one handle"
    );
    for device in [&mut phone, &mut laptop] {
        assert_eq!(try_in(&server, device).await.status, 200);
    }
    let list = owner.get(KEYS).await.json();
    let mut synced: Vec<bool> = list["passkeys"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|key| key["is_synced"] == true)
        .collect();
    synced.sort_unstable();
    assert_eq!(synced, [false, true]);
    // The options name both, so that a device does not make a second one.
    let options = owner.post(KEY_OPTIONS, json!({})).await.json();
    let excluded = options["public_key"]["excludeCredentials"]
        .as_array()
        .expect("a list")
        .len();
    assert_eq!(excluded, 2);
    // A device that does so all the same.
    let body = json!({ "name": "x", "credential": phone.create(&options) });
    owner.post(KEYS, body).await.is(409, "passkey.known");
    // Another person cannot take a credential's id over.
    let mut other = server.signed_in(&server.account(1)).await;
    add(&mut other, &mut phone.clone())
        .await
        .is(409, "passkey.known");
    assert_eq!(server.count("SELECT COUNT(*) FROM passkeys").await, 2);
}

async fn asvs_8_2_2_nobody_touches_anothers_passkey(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, mut device) = with_passkey(&server, &server.account(0)).await;
    let id = owner.get(KEYS).await.json()["passkeys"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let mut other = server.signed_in(&server.account(1)).await;
    assert_eq!(other.get(KEYS).await.json()["passkeys"], json!([]));
    other
        .delete(&format!("{KEYS}/{id}"))
        .await
        .is(404, "not-found");
    let name = json!({ "name": "mine" });
    other
        .post(&format!("{KEYS}/{id}/name"), name.clone())
        .await
        .is(404, "not-found");
    other
        .post(&format!("{KEYS}/{}/name", "0".repeat(32)), name.clone())
        .await
        .is(404, "not-found");
    // The owner's passkey proves nothing in the other's session.
    let mut theirs = Authenticator::new(server.running.address.port());
    assert_eq!(add(&mut other, &mut theirs).await.status, 204);
    let options = other
        .post("/api/v1/session/step-up/passkey", json!({}))
        .await
        .json();
    let proof = json!({ "credential": device.sign(&options) });
    other
        .post("/api/v1/session/step-up/passkey/check", proof)
        .await
        .is(401, "passkey.unknown");
    let mut stranger = server.browser();
    stranger
        .delete(&format!("{KEYS}/{id}"))
        .await
        .is(401, "session.none");
    stranger
        .post(&format!("{KEYS}/{id}/name"), name)
        .await
        .is(401, "session.none");
    stranger
        .post(KEY_OPTIONS, json!({}))
        .await
        .is(401, "session.none");
    assert_eq!(owner.get(KEYS).await.json()["passkeys"][0]["name"], "Phone");
}

async fn asvs_7_5_1_changing_passkeys_needs_a_fresh_proof(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, mut device) = with_passkey(&server, &server.account(0)).await;
    let id = owner.get(KEYS).await.json()["passkeys"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let options = owner.post(KEY_OPTIONS, json!({})).await.json();
    let body = json!({ "name": "x", "credential": Authenticator::new(server.running.address.port()).create(&options) });
    server.clock.push(600);
    owner
        .post(KEY_OPTIONS, json!({}))
        .await
        .is(403, "session.step-up");
    owner
        .post(KEYS, body.clone())
        .await
        .is(403, "session.step-up");
    owner
        .delete(&format!("{KEYS}/{id}"))
        .await
        .is(403, "session.step-up");
    assert_eq!(owner.get(KEYS).await.status, 200, "looking needs none");
    let renamed = owner
        .post(
            &format!("{KEYS}/{id}/name"),
            json!({ "name": "Still mine" }),
        )
        .await;
    assert_eq!(renamed.status, 204, "nor does a name");
    // The same requests, once the person has proven who they are.
    let options = owner
        .post("/api/v1/session/step-up/passkey", json!({}))
        .await
        .json();
    let proof = json!({ "credential": device.sign(&options) });
    let proven = owner
        .post("/api/v1/session/step-up/passkey/check", proof)
        .await;
    assert_eq!(proven.status, 204, "{}", proven.text());
    assert_eq!(owner.post(KEY_OPTIONS, json!({})).await.status, 200);
    assert_eq!(owner.delete(&format!("{KEYS}/{id}")).await.status, 204);
}

async fn the_last_way_in_stays(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, mut device) = with_passkey(&server, &server.account(0)).await;
    let pool = &server.running.state.database.pool;
    // An account whose person has given the password up.
    sqlx::query("UPDATE accounts SET password_hash = '' WHERE person_id IN (SELECT person_id FROM passkeys)")
        .execute(pool)
        .await
        .expect("an update");
    let id = owner.get(KEYS).await.json()["passkeys"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    owner
        .delete(&format!("{KEYS}/{id}"))
        .await
        .is(409, "passkey.last-factor");
    assert_eq!(
        try_in(&server, &mut device).await.status,
        200,
        "it still works"
    );
    let mut second = Authenticator::new(server.running.address.port());
    assert_eq!(add(&mut owner, &mut second).await.status, 204);
    assert_eq!(owner.delete(&format!("{KEYS}/{id}")).await.status, 204);
    assert_eq!(try_in(&server, &mut second).await.status, 200);
    // No password is the password of such an account.
    server
        .browser()
        .post(
            "/api/v1/sign-in/individual",
            server.account(0).credentials(),
        )
        .await
        .is(401, "sign-in.wrong-pair");
}

async fn names_are_checked_and_changed(db: Db) {
    let server = Server::start(db).await;
    let (mut owner, _) = with_passkey(&server, &server.account(0)).await;
    let id = owner.get(KEYS).await.json()["passkeys"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let path = format!("{KEYS}/{id}/name");
    for (name, code) in [
        (" ", "passkey-name.empty"),
        ("a\u{202E}b", "passkey-name.character"),
        (&"x".repeat(61), "passkey-name.too-long"),
    ] {
        let problem = owner
            .post(&path, json!({ "name": name }))
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "/name", "code": code }])
        );
    }
    let renamed = owner.post(&path, json!({ "name": " جوال العمل " })).await;
    assert_eq!(renamed.status, 204);
    assert_eq!(
        owner.get(KEYS).await.json()["passkeys"][0]["name"],
        "جوال العمل"
    );
}

async fn asvs_6_3_1_a_paused_password_leaves_passkeys_open(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (_, mut device) = with_passkey(&server, &account).await;
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
    assert_eq!(try_in(&server, &mut device).await.status, 200);
    let mut browser = server.browser();
    let options = asked(&mut browser).await;
    let body = json!({ "credential": device.sign(&options), "role": "retiree" });
    browser.post(PASSKEY, body).await.is(403, "sign-in.no-role");
}

async fn the_offer_is_made_once_and_put_off_for_good(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    assert_eq!(browser.get(KEYS).await.json()["offer"], true);
    let declined = browser
        .post("/api/v1/account/passkeys/offer/decline", json!({}))
        .await;
    assert_eq!(declined.status, 204);
    server.clock.push(3_600);
    let mut browser = server.signed_in(&account).await;
    assert_eq!(browser.get(KEYS).await.json()["offer"], false);
    let (mut other, _) = with_passkey(&server, &server.account(1)).await;
    assert_eq!(other.get(KEYS).await.json()["offer"], false);
}

async fn as_many_as_allowed_and_no_more(db: Db) {
    let server = Server::start_with(db, |settings| settings.passkeys = 2).await;
    let mut owner = server.signed_in(&server.account(0)).await;
    let spare = owner.post(KEY_OPTIONS, json!({})).await.json();
    for _ in 0..2 {
        assert_eq!(add(&mut owner, &mut device(&server)).await.status, 204);
    }
    owner
        .post(KEY_OPTIONS, json!({}))
        .await
        .is(409, "passkey.too-many");
    let body = json!({ "name": "x", "credential": device(&server).create(&spare) });
    owner.post(KEYS, body).await.is(409, "passkey.too-many");
    assert_eq!(owner.get(KEYS).await.json()["room_for"], 0);
}

async fn nothing_of_the_person_goes_to_the_device_but_a_masked_number(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut owner = server.signed_in(&account).await;
    let options = owner.post(KEY_OPTIONS, json!({})).await;
    assert!(!options.text().contains(account.text("identity_number")));
    let user = &options.json()["public_key"]["user"];
    assert_eq!(user["name"], "1******017");
    let authenticator = &options.json()["public_key"]["authenticatorSelection"];
    assert_eq!(authenticator["residentKey"], "required");
    // With another method nothing happens.
    let put = owner
        .request(Method::PUT, KEYS, Some("{}".to_owned()), &[])
        .await;
    put.is(405, "method-not-allowed");
}
