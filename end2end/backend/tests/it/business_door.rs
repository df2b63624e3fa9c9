//! The employers' door: the visual code, what stands in its place, and whom it lets in.

use contract::values::NationalId;
use serde_json::{Value, json};

use crate::support::{Account, Browser, Db, Server, on_both_databases, uuid};

const BUSINESS: &str = "/api/v1/sign-in/business";
const VISUAL_CODE: &str = "/api/v1/sign-in/visual-code";
const CODE: &str = "/api/v1/sign-in/code";

on_both_databases!(
    the_whole_way_in,
    nobody_has_to_read_the_picture,
    asvs_6_5_1_a_visual_code_counts_once_and_not_for_long,
    asvs_6_6_2_a_visual_code_belongs_to_its_browser,
    asvs_6_3_1_a_wrong_visual_code_tries_no_password,
    asvs_6_3_8_employers_known_and_unknown_are_answered_alike,
    asvs_6_3_4_the_tries_of_all_doors_count_together,
    asvs_2_2_2_what_the_form_refuses_the_backend_refuses,
    asvs_6_3_8_a_user_name_and_a_number_count_for_themselves,
    a_role_that_the_person_does_not_have_is_named_after_the_right_password,
    known_outages_are_told_to_everybody,
);

async fn new_code(browser: &mut Browser) -> String {
    let challenge = browser.post(VISUAL_CODE, json!({})).await.json();
    assert_eq!(
        (&challenge["length"], &challenge["expires_in_seconds"]),
        (&json!(5), &json!(600))
    );
    challenge["id"].as_str().expect("a name").to_owned()
}

async fn digits(browser: &mut Browser, id: &str) -> String {
    let answer = browser.get(&format!("/dev/visual-code?id={id}")).await;
    answer.json()["digits"].as_str().expect("digits").to_owned()
}

fn sent(account: &Account, supervision: &str) -> Value {
    json!({
        "supervision": supervision,
        "user_name": account.text("user_name"),
        "identity_number": account.text("identity_number"),
        "password": account.text("password"),
    })
}

/// The same with the right answer to a new visual code.
async fn answered(browser: &mut Browser, mut sent: Value) -> Value {
    let id = new_code(browser).await;
    let digits = digits(browser, &id).await;
    sent["visual_code"] = json!({ "id": id, "code": digits });
    sent
}

async fn the_whole_way_in(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    let id = new_code(&mut browser).await;
    let picture = browser.get(&format!("{VISUAL_CODE}/picture?id={id}")).await;
    assert_eq!(
        (picture.status, picture.header("content-type")),
        (200, "image/png")
    );
    assert!(picture.body.starts_with(b"\x89PNG") && picture.header("cache-control") == "no-store");
    let mut sounds = Vec::new();
    for language in ["ar", "en"] {
        let path = format!("{VISUAL_CODE}/sound?id={id}&language={language}");
        let sound = browser.get(&path).await;
        assert_eq!(
            (sound.status, sound.header("content-type")),
            (200, "audio/wav")
        );
        assert!(sound.body.starts_with(b"RIFF") && sound.header("cache-control") == "no-store");
        sounds.push(sound.body);
    }
    assert_ne!(sounds[0], sounds[1]);
    // Asked for twice it is the same: a slow picture may be loaded again.
    let again = browser.get(&format!("{VISUAL_CODE}/picture?id={id}")).await;
    assert_eq!(again.body, picture.body);

    let mut request = sent(&account, "organisation");
    // Typed with an Arabic keyboard.
    let arabic: String = digits(&mut browser, &id)
        .await
        .chars()
        .filter_map(|digit| char::from_u32(digit as u32 - 0x30 + 0x0660))
        .collect();
    request["visual_code"] = json!({ "id": id, "code": arabic });
    let state = browser.post(BUSINESS, request).await.json();
    assert_eq!(state["step"], "signed_in", "{state}");
    let session = &state["session"];
    assert_eq!(
        (&session["role"], &session["supervision"]),
        (&json!("business"), &json!("organisation"))
    );
    assert_eq!(
        session["establishment"],
        Value::Null,
        "one has to be chosen"
    );
    assert_eq!(server.count("SELECT COUNT(*) FROM code_sends").await, 0);
    // With one establishment there is nothing to choose.
    let one = server
        .accounts()
        .into_iter()
        .find(|account| account.text("user_name") == "ghadah.hr")
        .expect("a supervisor of one");
    let mut browser = server.browser();
    let request = answered(&mut browser, sent(&one, "establishment")).await;
    let state = browser.post(BUSINESS, request).await.json();
    assert_eq!(
        state["session"]["establishment"]["registration_number"],
        "900000016"
    );
}

async fn nobody_has_to_read_the_picture(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    let state = browser
        .post(BUSINESS, sent(&account, "organisation"))
        .await
        .json();
    assert_eq!(state["step"], "code");
    assert!(!browser.cookies.contains_key("__Host-sid"));
    let code = server.code_for(&account).await;
    let state = browser.post(CODE, json!({ "code": code })).await.json();
    assert_eq!(state["session"]["role"], "business");
    assert_eq!(state["session"]["supervision"], "organisation");
    // A code was given, so nothing stands between this session and the individual's role.
    let changed = browser
        .post("/api/v1/session/role", json!({ "role": "individual" }))
        .await;
    assert_eq!(changed.status, 200);
}

async fn asvs_6_5_1_a_visual_code_counts_once_and_not_for_long(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    let mut request = answered(&mut browser, sent(&account, "organisation")).await;
    let first = request["visual_code"].clone();
    request["password"] = json!("not the password");
    let problem = browser
        .post(BUSINESS, request.clone())
        .await
        .is(401, "sign-in.wrong-triple");
    assert_eq!(problem["attempts_left"], 4);
    let next = problem["visual_code"]["id"]
        .as_str()
        .expect("the next code");
    assert_ne!(next, first["id"]);
    request["password"] = json!(account.text("password"));
    let problem = browser
        .post(BUSINESS, request.clone())
        .await
        .is(401, "sign-in.visual-code");
    assert_ne!(problem["visual_code"]["id"], next);
    // A wrong answer uses it up as well.
    let right = answered(&mut browser, request.clone()).await;
    let mut wrong = right.clone();
    wrong["visual_code"]["code"] = json!("0000");
    browser
        .post(BUSINESS, wrong)
        .await
        .is(401, "sign-in.visual-code");
    browser
        .post(BUSINESS, right)
        .await
        .is(401, "sign-in.visual-code");
    // And so does time.
    let late = answered(&mut browser, request).await;
    server.clock.push(600);
    let id = late["visual_code"]["id"].as_str().expect("a name");
    browser
        .get(&format!("{VISUAL_CODE}/picture?id={id}"))
        .await
        .is(404, "not-found");
    browser
        .post(BUSINESS, late)
        .await
        .is(401, "sign-in.visual-code");
    // The same request sent twice, as after a lost answer, is answered alike and counts once.
    let request = answered(&mut browser, sent(&account, "organisation")).await;
    let key = uuid();
    let one = browser.post_with_key(BUSINESS, &request, &key).await;
    let other = browser.post_with_key(BUSINESS, &request, &key).await;
    assert_eq!((one.status, one.text()), (200, other.text()));
}

async fn asvs_6_6_2_a_visual_code_belongs_to_its_browser(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut one = server.browser();
    let mut other = server.browser();
    new_code(&mut other).await;
    let request = answered(&mut one, sent(&account, "organisation")).await;
    let id = request["visual_code"]["id"].as_str().expect("a name");
    for part in ["picture", "sound"] {
        let path = format!("{VISUAL_CODE}/{part}?id={id}");
        other.get(&path).await.is(404, "not-found");
        server.browser().get(&path).await.is(404, "not-found");
    }
    other
        .post(BUSINESS, request.clone())
        .await
        .is(401, "sign-in.visual-code");
    assert_eq!(one.post(BUSINESS, request).await.status, 200);
    // A browser has so many open and no more.
    let first = new_code(&mut one).await;
    for _ in 0..8 {
        server.clock.push(1);
        new_code(&mut one).await;
    }
    one.get(&format!("{VISUAL_CODE}/picture?id={first}"))
        .await
        .is(404, "not-found");
    let open = "SELECT COUNT(*) FROM visual_codes";
    assert_eq!(
        server.count(open).await,
        10,
        "eight, and two of the other browser"
    );
}

async fn asvs_6_3_1_a_wrong_visual_code_tries_no_password(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    for _ in 0..6 {
        let mut request = answered(&mut browser, sent(&account, "organisation")).await;
        request["visual_code"]["code"] = json!("00000");
        request["password"] = json!("not the password");
        browser
            .post(BUSINESS, request)
            .await
            .is(401, "sign-in.visual-code");
    }
    assert_eq!(server.count("SELECT COUNT(*) FROM wrong_tries").await, 0);
    let request = answered(&mut browser, sent(&account, "organisation")).await;
    assert_eq!(browser.post(BUSINESS, request).await.status, 200);
}

async fn asvs_6_3_8_employers_known_and_unknown_are_answered_alike(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let with = |field: &str, value: &str| {
        let mut request = sent(&account, "organisation");
        request[field] = json!(value);
        request
    };
    let mut shapes = Vec::new();
    for request in [
        with("password", "not the password"),
        with("user_name", "somebody.else"),
        with("identity_number", unknown.as_str()),
        with("identity_number", server.account(0).text("identity_number")),
    ] {
        // A browser and a count of tries of its own for each.
        let mut browser = server.browser();
        let request = answered(&mut browser, request).await;
        let answer = browser.post(BUSINESS, request).await;
        let mut problem = answer.is(401, "sign-in.wrong-triple");
        problem["reference"] = Value::Null;
        problem["visual_code"]["id"] = Value::Null;
        problem["attempts_left"] = Value::Null;
        shapes.push((answer.headers.len(), problem.to_string()));
    }
    assert!(shapes.iter().all(|shape| *shape == shapes[0]), "{shapes:?}");
}

async fn asvs_6_3_4_the_tries_of_all_doors_count_together(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    for left in [4, 3] {
        let problem = browser
            .post("/api/v1/sign-in/individual", account.wrong_credentials())
            .await
            .is(401, "sign-in.wrong-pair");
        assert_eq!(problem["attempts_left"], left);
    }
    let mut wrong = sent(&account, "organisation");
    wrong["password"] = json!("not the password");
    for left in [2, 1] {
        let request = answered(&mut browser, wrong.clone()).await;
        let problem = browser
            .post(BUSINESS, request)
            .await
            .is(401, "sign-in.wrong-triple");
        assert_eq!(problem["attempts_left"], left);
    }
    // Without the picture there are not more of them.
    browser
        .post(BUSINESS, wrong)
        .await
        .is(429, "sign-in.locked");
    let request = answered(&mut browser, sent(&account, "organisation")).await;
    browser
        .post(BUSINESS, request)
        .await
        .is(429, "sign-in.locked");
}

async fn asvs_2_2_2_what_the_form_refuses_the_backend_refuses(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    let right = answered(&mut browser, sent(&account, "organisation")).await;
    for (pointer, value, code) in [
        ("/supervision", "chief", "supervision.unknown"),
        ("/user_name", "", "user-name.empty"),
        ("/user_name", "ab@c", "user-name.characters"),
        (
            "/identity_number",
            "1058529941",
            "identity-number.check-digit",
        ),
        ("/password", "", "password.empty"),
        ("/visual_code/code", "12", "visual-code.length"),
    ] {
        let mut request = right.clone();
        *request.pointer_mut(pointer).expect("a field") = json!(value);
        let problem = browser
            .post(BUSINESS, request)
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": pointer, "code": code }])
        );
    }
    // None of these used the visual code up.
    assert_eq!(browser.post(BUSINESS, right).await.status, 200);
}

async fn asvs_6_3_8_a_user_name_and_a_number_count_for_themselves(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let individual = "/api/v1/sign-in/individual";
    let named =
        |name: &str, password: &str| json!({ "identity_number": name, "password": password });
    let mut browser = server.browser();
    for name in ["Bandar.Oasis", "nobody.at.all"] {
        let problem = browser
            .post(individual, named(name, "not the password"))
            .await
            .is(401, "sign-in.wrong-pair");
        assert_eq!(problem["attempts_left"], 4);
    }
    let problem = browser
        .post(individual, account.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    assert_eq!(
        problem["attempts_left"], 4,
        "one tells nothing of the other"
    );
    let state = browser
        .post(individual, named("bandar.oasis", account.text("password")))
        .await
        .json();
    assert_eq!(state["step"], "code");
}

async fn a_role_that_the_person_does_not_have_is_named_after_the_right_password(db: Db) {
    let server = Server::start(db).await;
    let account = server.account_of("business");
    let mut browser = server.browser();
    let mut wrong = answered(&mut browser, sent(&account, "establishment")).await;
    let right = wrong.clone();
    wrong["password"] = json!("not the password");
    browser
        .post(BUSINESS, wrong)
        .await
        .is(401, "sign-in.wrong-triple");
    let right = answered(&mut browser, right).await;
    browser
        .post(BUSINESS, right)
        .await
        .is(403, "sign-in.no-role");
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 0);
}

async fn known_outages_are_told_to_everybody(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.browser();
    let status = browser.get("/api/v1/status").await.json();
    assert_eq!(status["outages"], json!([]));
    let outage = |until: &str| json!({ "area": "codes", "text": { "ar": "تأخر", "en": "Late" }, "until": until });
    let file = server.settings.data_dir.join("outages.json");
    let known = json!([
        outage("2026-11-22T18:00:00Z"),
        outage("2026-11-22T15:00:00Z")
    ]);
    std::fs::write(&file, known.to_string()).expect("the file is written");
    let status = browser.get("/api/v1/status").await.json();
    assert_eq!(status["outages"], json!([outage("2026-11-22T18:00:00Z")]));
    std::fs::write(&file, "[{").expect("the file is written");
    let status = browser.get("/api/v1/status").await.json();
    assert_eq!(status["outages"], json!([]));
}
