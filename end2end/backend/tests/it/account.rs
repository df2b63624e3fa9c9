//! What people see and change of their own account, in every role.

use serde_json::{Value, json};

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    asvs_7_5_2_sessions_are_listed_by_device_and_ended_from_another,
    asvs_7_5_2_all_other_sessions_end_at_once,
    asvs_8_2_2_nobody_ends_the_session_of_somebody_else,
    asvs_7_3_1_a_session_that_ran_out_is_not_listed,
    tries_to_sign_in_are_listed_by_way_role_and_outcome,
    asvs_6_3_8_tries_for_a_number_nobody_has_leave_as_many_rows,
    tries_come_in_pages_that_neither_repeat_nor_skip,
    asvs_7_5_1_a_new_mobile_number_needs_a_proof_and_its_own_code,
    asvs_6_3_7_a_new_address_is_told_to_whoever_could_be_reached_before,
    asvs_2_3_2_6_6_2_codes_for_new_numbers_are_few_and_bound_to_their_session,
    every_role_reads_and_changes_its_contact_data,
    asvs_6_3_7_warnings_of_security_cannot_be_switched_off,
    choices_of_notices_are_kept_and_are_each_persons_own,
    asvs_6_2_2_6_2_3_a_password_is_changed_with_the_present_one,
    asvs_7_4_3_a_changed_password_ends_all_other_sessions_and_says_why,
    asvs_7_5_1_without_the_present_password_a_proof_is_needed,
    asvs_6_3_1_guessing_the_present_password_pauses_as_signing_in_does,
);

const SESSIONS: &str = "/api/v1/account/sessions";
const TRIES: &str = "/api/v1/account/sign-ins";
const CONTACT: &str = "/api/v1/account/contact";
const MOBILE: &str = "/api/v1/account/contact/mobile";
const MOBILE_CHECK: &str = "/api/v1/account/contact/mobile/check";
const EMAIL: &str = "/api/v1/account/contact/email";
const EMAIL_CHECK: &str = "/api/v1/account/contact/email/check";
const PREFERENCES: &str = "/api/v1/account/preferences";

const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36";
const COMPUTER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async fn sessions(browser: &mut Browser) -> Vec<Value> {
    let list = browser.get(SESSIONS).await.json();
    list["sessions"].as_array().expect("sessions").clone()
}

async fn tries(browser: &mut Browser) -> Vec<Value> {
    let list = browser.get(TRIES).await.json();
    list["tries"].as_array().expect("tries").clone()
}

/// The code sent last to a number or an address.
async fn code_at(server: &Server, query: &str) -> String {
    let outbox = server.browser().get(&format!("/dev/outbox?{query}")).await;
    outbox.json()[0]["code"]
        .as_str()
        .expect("a code")
        .to_owned()
}

async fn texts_at(server: &Server, query: &str) -> Vec<String> {
    let outbox = server.browser().get(&format!("/dev/outbox?{query}")).await;
    outbox
        .json()
        .as_array()
        .expect("messages")
        .iter()
        .map(|message| message["text"].as_str().unwrap_or("").to_owned())
        .collect()
}

/// Proves once more who one is, by a code.
async fn prove(server: &Server, browser: &mut Browser, account: &Account) {
    let sent = browser
        .post("/api/v1/session/step-up/code", json!({}))
        .await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    let code = server.code_for(account).await;
    let proven = browser
        .post(
            "/api/v1/session/step-up/code/check",
            json!({ "code": code }),
        )
        .await;
    assert_eq!(proven.status, 204, "{}", proven.text());
}

async fn asvs_7_5_2_sessions_are_listed_by_device_and_ended_from_another(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut phone = server.signed_in_on(&account, PHONE).await;
    server.clock.push(61);
    let mut computer = server.signed_in_on(&account, COMPUTER).await;
    let list = sessions(&mut computer).await;
    assert_eq!(list.len(), 2);
    assert_eq!(list[0]["is_this_one"], true);
    assert_eq!(
        list[0]["device"],
        json!({ "browser": "firefox", "system": "linux", "form": "computer" })
    );
    assert_eq!(
        list[1]["device"],
        json!({ "browser": "chrome", "system": "android", "form": "phone" })
    );
    assert_eq!(
        (&list[1]["is_this_one"], &list[1]["way"], &list[1]["role"]),
        (&json!(false), &json!("password"), &json!("individual"))
    );
    assert_ne!(list[0]["signed_in_at"], list[1]["signed_in_at"]);
    let epoch = phone.get("/api/v1/session").await.json()["epoch"].clone();
    assert_ne!(list[1]["id"], epoch, "what names a session opens nothing");
    let other = format!("{SESSIONS}/{}", list[1]["id"].as_str().expect("an id"));
    // Ten minutes after the last proof the list is still there to read, and ending asks for a proof.
    server.clock.push(600);
    phone.get("/api/v1/me/status").await;
    assert_eq!(sessions(&mut computer).await.len(), 2);
    computer.delete(&other).await.is(403, "session.step-up");
    assert_eq!(phone.get("/api/v1/session").await.status, 200);
    prove(&server, &mut computer, &account).await;
    assert_eq!(computer.delete(&other).await.status, 204);
    for path in ["/api/v1/session", "/api/v1/me/profile", SESSIONS] {
        let told = phone.get(path).await.is(401, "session.revoked");
        assert_eq!(told["session_end"], "revoked");
    }
    let told = phone
        .post("/api/v1/session/keep-alive", json!({}))
        .await
        .is(401, "session.revoked");
    assert_eq!(told["session_end"], "revoked");
    assert_eq!(
        phone.get("/api/v1/sign-in").await.json(),
        json!({ "step": "start" })
    );
    assert_eq!(sessions(&mut computer).await.len(), 1);
    computer.delete(&other).await.is(404, "not-found");
    // The device that was signed out can sign in again.
    server.clock.push(61);
    let mut again = server.signed_in_on(&account, PHONE).await;
    assert_eq!(sessions(&mut again).await.len(), 2);
}

async fn asvs_7_5_2_all_other_sessions_end_at_once(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut one = server.signed_in_on(&account, PHONE).await;
    let mut two = server.signed_in_on(&account, PHONE).await;
    let mut stranger = server.signed_in(&server.account(1)).await;
    let mut here = server.signed_in_on(&account, COMPUTER).await;
    assert_eq!(here.delete(SESSIONS).await.status, 204);
    for other in [&mut one, &mut two] {
        let told = other
            .get("/api/v1/me/profile")
            .await
            .is(401, "session.revoked");
        assert_eq!(told["session_end"], "revoked");
    }
    assert_eq!(here.get("/api/v1/me/profile").await.status, 200);
    assert_eq!(stranger.get("/api/v1/me/profile").await.status, 200);
    assert_eq!(sessions(&mut here).await.len(), 1);
    server.clock.push(600);
    here.delete(SESSIONS).await.is(403, "session.step-up");
}

async fn asvs_8_2_2_nobody_ends_the_session_of_somebody_else(db: Db) {
    let server = Server::start(db).await;
    let mut owner = server.signed_in(&server.account(0)).await;
    let mut thief = server.signed_in(&server.account(1)).await;
    let own = sessions(&mut owner).await[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let foreign = thief.delete(&format!("{SESSIONS}/{own}")).await;
    let nobodys = thief
        .delete(&format!("{SESSIONS}/{}", "0".repeat(32)))
        .await;
    let mut shapes = [
        foreign.is(404, "not-found"),
        nobodys.is(404, "not-found"),
        // The own session ends by signing out, which clears the browser as well.
        owner
            .delete(&format!("{SESSIONS}/{own}"))
            .await
            .is(404, "not-found"),
    ];
    for shape in &mut shapes {
        shape["reference"] = Value::Null;
    }
    assert_eq!(shapes[0], shapes[1]);
    assert_eq!(owner.get("/api/v1/session").await.status, 200);
}

async fn asvs_7_3_1_a_session_that_ran_out_is_not_listed(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut old = server.signed_in(&account).await;
    server.clock.push(800);
    let mut here = server.signed_in(&account).await;
    assert_eq!(sessions(&mut here).await.len(), 2);
    server.clock.push(101);
    assert_eq!(sessions(&mut here).await.len(), 1);
    let told = old.get("/api/v1/session").await.is(401, "session.expired");
    assert_eq!(told["session_end"], "idle");
    for _ in 0..72 {
        server.clock.push(600);
        here.get("/api/v1/me/status").await;
    }
    let told = here.get("/api/v1/session").await.is(401, "session.expired");
    assert_eq!(told["session_end"], "limit");
}

async fn tries_to_sign_in_are_listed_by_way_role_and_outcome(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut attacker = server.browser();
    attacker.agent = COMPUTER;
    attacker
        .post("/api/v1/sign-in/individual", account.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    attacker
        .post("/api/v1/sign-in/retiree", account.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    server.clock.push(1);
    attacker
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let right = server.code_for(&account).await;
    let wrong = if right == "000000" {
        "111111"
    } else {
        "000000"
    };
    attacker
        .post("/api/v1/sign-in/code", json!({ "code": wrong }))
        .await
        .is(401, "sign-in.code-wrong");
    server.clock.push(1);
    // Declined in the Nafath app.
    let number =
        json!({ "identity_number": account.text("identity_number"), "role": "individual" });
    attacker.post("/api/v1/sign-in/nafath", number).await;
    let who = json!({ "identity_number": account.text("identity_number") });
    let phone = attacker.post("/dev/nafath/phone", who).await.json();
    let decision = json!({ "transaction": phone[0]["transaction"] });
    let declined = attacker.post("/dev/nafath/decision", decision).await;
    assert_eq!(declined.status, 204, "{}", declined.text());
    server.clock.push(61);
    let mut owner = server.signed_in_on(&account, PHONE).await;
    let list = tries(&mut owner).await;
    let told: Vec<(&str, &str, &str, &str)> = list
        .iter()
        .map(|tried| {
            let word = |name: &str| tried[name].as_str().unwrap_or("");
            (
                word("outcome"),
                word("way"),
                word("role"),
                tried["device"]["system"].as_str().unwrap_or(""),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("signed_in", "password", "individual", "android"),
            ("declined", "nafath", "individual", "unknown"),
            ("wrong_code", "password", "individual", "linux"),
            ("wrong_password", "password", "retiree", "linux"),
            ("wrong_password", "password", "individual", "linux"),
        ]
    );
    // A try by the user name is the person's as well.
    let with_name = server
        .accounts()
        .into_iter()
        .find(|account| !account.text("user_name").is_empty())
        .expect("somebody with a user name");
    let mut named = server.signed_in(&with_name).await;
    let by_name =
        json!({ "identity_number": with_name.text("user_name"), "password": "not the password" });
    attacker
        .post("/api/v1/sign-in/individual", by_name)
        .await
        .is(401, "sign-in.wrong-pair");
    assert_eq!(tries(&mut named).await[0]["outcome"], "wrong_password");
    for _ in 0..4 {
        attacker
            .post("/api/v1/sign-in/individual", account.wrong_credentials())
            .await;
    }
    let fifth = attacker
        .post("/api/v1/sign-in/individual", account.wrong_credentials())
        .await;
    assert_eq!(fifth.code(), "sign-in.locked");
    assert_eq!(tries(&mut owner).await[0]["outcome"], "paused");
    let mut other = server.signed_in(&server.account(1)).await;
    assert_eq!(
        tries(&mut other).await.len(),
        1,
        "another's tries are theirs"
    );
}

async fn asvs_6_3_8_tries_for_a_number_nobody_has_leave_as_many_rows(db: Db) {
    let server = Server::start(db).await;
    let rows = "SELECT COUNT(*) FROM sign_in_tries";
    let nobody = json!({ "identity_number": "1000000008", "password": "not the password" });
    for credentials in [server.account(0).wrong_credentials(), nobody] {
        let before = server.count(rows).await;
        server
            .browser()
            .post("/api/v1/sign-in/individual", credentials)
            .await
            .is(401, "sign-in.wrong-pair");
        assert_eq!(server.count(rows).await, before + 1);
    }
}

async fn tries_come_in_pages_that_neither_repeat_nor_skip(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    for _ in 0..44 {
        server
            .browser()
            .post("/api/v1/sign-in/individual", account.wrong_credentials())
            .await;
        server.clock.push(600);
    }
    let mut owner = server.signed_in(&account).await;
    let mut seen = Vec::new();
    let mut path = TRIES.to_owned();
    let mut pages = 0;
    loop {
        let page = owner.get(&path).await.json();
        seen.extend(
            page["tries"]
                .as_array()
                .expect("tries")
                .iter()
                .map(|tried| tried["at"].as_str().expect("a moment").to_owned()),
        );
        pages += 1;
        // What is tried meanwhile moves nothing on the pages before.
        server
            .browser()
            .post("/api/v1/sign-in/individual", account.wrong_credentials())
            .await;
        match page["next"].as_str() {
            Some(next) => path = format!("{TRIES}?before={next}"),
            None => break,
        }
    }
    assert_eq!((pages, seen.len()), (3, 45));
    let mut sorted = seen.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    sorted.dedup();
    assert_eq!(seen, sorted);
    for nonsense in ["?before=x", "?before=", "?before=1e9"] {
        owner
            .get(&format!("{TRIES}{nonsense}"))
            .await
            .is(400, "request.malformed");
    }
}

async fn asvs_7_5_1_a_new_mobile_number_needs_a_proof_and_its_own_code(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    let fresh = json!({ "mobile": "٠٥٥ ٥٠٠ ٧٧٣١" });
    let query = "mobile=%2B966555007731";
    server.clock.push(600);
    browser
        .post(MOBILE, fresh.clone())
        .await
        .is(403, "session.step-up");
    browser
        .post(MOBILE_CHECK, json!({ "code": "123456" }))
        .await
        .is(403, "session.step-up");
    prove(&server, &mut browser, &account).await;
    for (mobile, fault) in [
        ("", "mobile.empty"),
        ("0612345678", "mobile.prefix"),
        ("055", "mobile.length"),
        (account.text("mobile"), "contact.same"),
    ] {
        let problem = browser
            .post(MOBILE, json!({ "mobile": mobile }))
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "/mobile", "code": fault }])
        );
    }
    browser
        .post(MOBILE_CHECK, json!({ "code": "123456" }))
        .await
        .is(409, "sign-in.no-attempt");
    let sent = browser.post(MOBILE, fresh).await.json();
    assert_eq!(
        sent,
        json!({ "code_length": 6, "expires_in_seconds": 120, "resend_in_seconds": 60, "attempts_left": 3 })
    );
    assert_eq!(browser.get(CONTACT).await.json()["mobile_tail"], "01");
    let code = code_at(&server, query).await;
    let wrong = if code == "000000" { "111111" } else { "000000" };
    let problem = browser
        .post(MOBILE_CHECK, json!({ "code": wrong }))
        .await
        .is(401, "sign-in.code-wrong");
    assert_eq!(problem["attempts_left"], 2);
    let done = browser.post(MOBILE_CHECK, json!({ "code": code })).await;
    assert_eq!(done.status, 204, "{}", done.text());
    assert_eq!(browser.get(CONTACT).await.json()["mobile_tail"], "31");
    browser
        .post(MOBILE_CHECK, json!({ "code": code }))
        .await
        .is(409, "sign-in.no-attempt");
    // The old number is told, and the next code for signing in goes to the new one.
    let told = texts_at(
        &server,
        &format!("mobile={}", account.text("mobile").replace('+', "%2B")),
    )
    .await;
    assert!(
        told[0].contains("ينتهي بـ 31") && told[0].contains("8001243344"),
        "{told:?}"
    );
    assert!(!told[0].contains("7731"), "no whole number leaves");
    server.clock.push(61);
    server
        .browser()
        .post("/api/v1/sign-in/individual", account.credentials())
        .await;
    assert_ne!(code_at(&server, query).await, code);
}

async fn asvs_6_3_7_a_new_address_is_told_to_whoever_could_be_reached_before(db: Db) {
    let server = Server::start(db).await;
    let account = server
        .accounts()
        .into_iter()
        .find(|account| account.text("role") == "individual" && !account.text("email").is_empty())
        .expect("somebody with an address");
    let old = account.text("email").to_owned();
    let mut browser = server.signed_in(&account).await;
    let masked = browser.get(CONTACT).await.json()["email_masked"].clone();
    assert_eq!(masked, "p•••@example.com");
    for (email, fault) in [
        ("", "email.empty"),
        ("nobody", "email.format"),
        (old.to_uppercase().as_str(), "contact.same"),
    ] {
        let problem = browser
            .post(EMAIL, json!({ "email": email }))
            .await
            .is(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], fault, "{email}");
    }
    let sent = browser
        .post(EMAIL, json!({ "email": "new@example.org" }))
        .await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    let code = code_at(&server, "email=new@example.org").await;
    let done = browser.post(EMAIL_CHECK, json!({ "code": code })).await;
    assert_eq!(done.status, 204, "{}", done.text());
    assert_eq!(
        browser.get(CONTACT).await.json()["email_masked"],
        "n•••@example.org"
    );
    let mobile = format!("mobile={}", account.text("mobile").replace('+', "%2B"));
    for query in [mobile, format!("email={old}")] {
        let told = texts_at(&server, &query).await;
        assert!(told[0].contains("البريد الإلكتروني"), "{query}: {told:?}");
    }
    assert_eq!(
        texts_at(&server, "email=new@example.org").await.len(),
        1,
        "the code alone"
    );
}

async fn asvs_2_3_2_6_6_2_codes_for_new_numbers_are_few_and_bound_to_their_session(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    let mut elsewhere = server.signed_in(&account).await;
    let asked = json!({ "mobile": "0555007731" });
    browser.post(MOBILE, asked.clone()).await;
    let code = code_at(&server, "mobile=%2B966555007731").await;
    elsewhere
        .post(MOBILE_CHECK, json!({ "code": code }))
        .await
        .is(409, "sign-in.no-attempt");
    browser
        .post(EMAIL_CHECK, json!({ "code": code }))
        .await
        .is(409, "sign-in.no-attempt");
    browser
        .post(MOBILE, asked.clone())
        .await
        .is(429, "sign-in.resend-too-soon");
    // A slip of the finger is corrected at once, and the code to the wrong number is worth nothing.
    let corrected = browser
        .post(MOBILE, json!({ "mobile": "0555007732" }))
        .await;
    assert_eq!(corrected.status, 200, "{}", corrected.text());
    let right = code_at(&server, "mobile=%2B966555007732").await;
    if right != code {
        browser
            .post(MOBILE_CHECK, json!({ "code": code }))
            .await
            .is(401, "sign-in.code-wrong");
    }
    server.clock.push(120);
    browser
        .post(MOBILE_CHECK, json!({ "code": right }))
        .await
        .is(410, "sign-in.code-expired");
    // Two for signing in, two for numbers: the fifth of the hour is the last.
    assert_eq!(browser.post(MOBILE, asked.clone()).await.status, 200);
    server.clock.push(61);
    let problem = browser
        .post(MOBILE, asked)
        .await
        .is(429, "sign-in.resend-too-many");
    assert!(problem["retry_after_seconds"].as_u64() > Some(60));
    assert_eq!(browser.get(CONTACT).await.json()["mobile_tail"], "01");
}

async fn every_role_reads_and_changes_its_contact_data(db: Db) {
    let server = Server::start(db).await;
    for (place, role) in ["individual", "retiree", "business"]
        .into_iter()
        .enumerate()
    {
        let account = server.account_of(role);
        let mut browser = server.signed_in_as(&account).await;
        let data = browser.get(CONTACT).await.json();
        let mobile = account.text("mobile");
        assert!(
            mobile.ends_with(data["mobile_tail"].as_str().expect("a tail")),
            "{role}"
        );
        assert!(!data.to_string().contains(&mobile[4..]), "{role}");
        assert!(data["address"]["short"].as_str().expect("an address").len() == 8);
        if role == "retiree" {
            browser
                .post(MOBILE, json!({ "mobile": "0555000001" }))
                .await
                .is(403, "session.step-up");
            prove(&server, &mut browser, &account).await;
        }
        let number = format!("055500100{place}");
        let sent = browser.post(MOBILE, json!({ "mobile": number })).await;
        assert_eq!(sent.status, 200, "{role}: {}", sent.text());
        let code = code_at(&server, &format!("mobile=%2B966{}", &number[1..])).await;
        let done = browser.post(MOBILE_CHECK, json!({ "code": code })).await;
        assert_eq!(done.status, 204, "{role}: {}", done.text());
        assert_eq!(sessions(&mut browser).await[0]["role"], role);
        assert!(!tries(&mut browser).await.is_empty());
        assert_eq!(browser.get(PREFERENCES).await.status, 200);
    }
}

fn topic(preferences: &Value, name: &str) -> Value {
    preferences["topics"]
        .as_array()
        .expect("topics")
        .iter()
        .find(|topic| topic["topic"] == name)
        .expect("the topic")
        .clone()
}

async fn asvs_6_3_7_warnings_of_security_cannot_be_switched_off(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let before = browser.get(PREFERENCES).await.json();
    let security = topic(&before, "security");
    assert_eq!(
        (
            &security["by_text"],
            &security["by_inbox"],
            &security["is_required"]
        ),
        (&json!(true), &json!(true), &json!(true))
    );
    for (by_text, by_inbox) in [(false, true), (true, false), (false, false)] {
        let silent = json!({ "language": "ar", "topics": [
            { "topic": "security", "by_text": by_text, "by_email": false, "by_inbox": by_inbox },
        ] });
        let problem = browser
            .post(PREFERENCES, silent)
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "/topics/0", "code": "topic.required" }])
        );
    }
    // Nor by a row that got into the database some other way.
    sqlx::query("INSERT INTO notice_topics (person_id, topic, by_text, by_email, by_inbox) VALUES (1, 'security', 0, 0, 0)")
        .execute(&server.running.state.database.pool)
        .await
        .expect("a row");
    assert_eq!(
        topic(&browser.get(PREFERENCES).await.json(), "security")["by_text"],
        true
    );
}

async fn choices_of_notices_are_kept_and_are_each_persons_own(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&server.account(0)).await;
    let mut other = server.signed_in(&server.account(1)).await;
    let before = other.get(PREFERENCES).await.json();
    let wanted = json!({ "language": "en", "topics": [
        { "topic": "payments", "by_text": false, "by_email": true, "by_inbox": false },
    ] });
    let kept = browser.post(PREFERENCES, wanted).await.json();
    assert_eq!(kept["language"], "en");
    assert_eq!(
        browser.get(PREFERENCES).await.json()["topics"],
        kept["topics"]
    );
    let payments = topic(&kept, "payments");
    assert_eq!(
        (&payments["by_text"], &payments["by_email"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(topic(&kept, "requests"), topic(&before, "requests"));
    assert_eq!(
        other.get(PREFERENCES).await.json()["topics"],
        before["topics"]
    );
    for unknown in [
        json!({ "language": "fr", "topics": [] }),
        json!({ "language": "ar", "topics": [{ "topic": "weather", "by_text": true, "by_email": true, "by_inbox": true }] }),
    ] {
        browser
            .post(PREFERENCES, unknown)
            .await
            .is(422, "request.invalid");
    }
}

const PASSWORD: &str = "/api/v1/account/password";
const NEW_PASSWORD: &str = "seven quiet lanterns by the old gate";

/// Tries to sign in as a retiree or an individual with a password; gives the answer's status.
async fn opens(server: &Server, account: &Account, password: &str) -> bool {
    let number = account.text("identity_number");
    let credentials = json!({ "identity_number": number, "password": password });
    let answer = server
        .browser()
        .post("/api/v1/sign-in/individual", credentials)
        .await;
    answer.status == 200
}

async fn asvs_6_2_2_6_2_3_a_password_is_changed_with_the_present_one(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    // Even right after a code the present password is asked for, and a wrong one counts.
    server.clock.push(601);
    let wrong = json!({ "current_password": "not the password", "new_password": NEW_PASSWORD });
    let problem = browser
        .post(PASSWORD, wrong)
        .await
        .is(401, "password.wrong");
    assert_eq!(problem["attempts_left"], 4);
    for (new, fault) in [
        ("", "password.empty"),
        ("too short", "password.short"),
        ("123456789012345678", "password.common"),
        ("my name is Noura really", "password.name"),
    ] {
        let body = json!({ "current_password": account.text("password"), "new_password": new });
        let problem = browser
            .post(PASSWORD, body)
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "/new_password", "code": fault }]),
            "{new}"
        );
    }
    assert!(opens(&server, &account, account.text("password")).await);
    let before = browser.cookies["__Host-sid"].clone();
    let right =
        json!({ "current_password": account.text("password"), "new_password": NEW_PASSWORD });
    let done = browser.post(PASSWORD, right).await;
    assert_eq!(done.status, 204, "{}", done.text());
    assert_ne!(browser.cookies["__Host-sid"], before, "a new token");
    assert_eq!(browser.get("/api/v1/session").await.status, 200);
    assert!(!opens(&server, &account, account.text("password")).await);
    assert!(opens(&server, &account, NEW_PASSWORD).await);
}

async fn asvs_7_4_3_a_changed_password_ends_all_other_sessions_and_says_why(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut other = server.signed_in_on(&account, PHONE).await;
    let mut stranger = server.signed_in(&server.account(1)).await;
    let mut half = server.browser();
    half.post("/api/v1/sign-in/individual", account.credentials())
        .await;
    let code = server.code_for(&account).await;
    let mut here = server.signed_in_on(&account, COMPUTER).await;
    // A fresh proof stands in for the present password.
    let done = here
        .post(PASSWORD, json!({ "new_password": NEW_PASSWORD }))
        .await;
    assert_eq!(done.status, 204, "{}", done.text());
    let told = other
        .get("/api/v1/me/profile")
        .await
        .is(401, "session.revoked");
    assert_eq!(told["session_end"], "password_changed");
    assert_eq!(here.get("/api/v1/me/profile").await.status, 200);
    assert_eq!(stranger.get("/api/v1/me/profile").await.status, 200);
    half.post("/api/v1/sign-in/code", json!({ "code": code }))
        .await
        .is(409, "sign-in.no-attempt");
    let mobile = format!("mobile={}", account.text("mobile").replace('+', "%2B"));
    let told = texts_at(&server, &mobile).await;
    assert!(told[0].contains("تغيّرت كلمة مرور حسابك"), "{told:?}");
}

async fn asvs_7_5_1_without_the_present_password_a_proof_is_needed(db: Db) {
    let server = Server::start(db).await;
    let retiree = server.account_of("retiree");
    let mut browser = server.signed_in_as(&retiree).await;
    browser
        .post(PASSWORD, json!({ "new_password": NEW_PASSWORD }))
        .await
        .is(403, "session.step-up");
    prove(&server, &mut browser, &retiree).await;
    let done = browser
        .post(PASSWORD, json!({ "new_password": NEW_PASSWORD }))
        .await;
    assert_eq!(done.status, 204, "{}", done.text());
}

async fn asvs_6_3_1_guessing_the_present_password_pauses_as_signing_in_does(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.signed_in(&account).await;
    let wrong = json!({ "current_password": "not the password", "new_password": NEW_PASSWORD });
    for left in [4, 3, 2, 1] {
        let problem = browser
            .post(PASSWORD, wrong.clone())
            .await
            .is(401, "password.wrong");
        assert_eq!(problem["attempts_left"], left);
    }
    browser
        .post(PASSWORD, wrong)
        .await
        .is(429, "sign-in.locked");
    let right =
        json!({ "current_password": account.text("password"), "new_password": NEW_PASSWORD });
    browser
        .post(PASSWORD, right)
        .await
        .is(429, "sign-in.locked");
    assert!(!opens(&server, &account, account.text("password")).await);
}
