//! Opening an account, each of the three ways.

use std::time::Instant;

use contract::values::NationalId;
use serde_json::{Value, json};

use crate::support::newcomers::{ACCESS, Newcomer, PASSWORD, other_code};
use crate::support::{Answer, Browser, Db, Server, on_both_databases, tells_nothing};

on_both_databases!(
    a_contributor_opens_an_account_and_signs_in,
    a_pensioner_opens_an_account_with_the_end_of_their_iban,
    a_supervisor_opens_an_account_for_their_establishment,
    a_supervisor_of_an_organisation_looks_after_all_they_were_named_for,
    nafath_proves_who_one_is_and_allows_another_mobile_number,
    whoever_is_proven_by_nafath_is_told_why_there_is_no_way,
    asvs_2_3_1_no_step_can_be_skipped_repeated_or_gone_behind,
    asvs_6_3_8_nobody_learns_who_exists_or_has_an_account,
    asvs_6_3_8_the_time_tells_nothing_either,
    asvs_6_3_5_the_owner_of_the_phone_on_record_is_told,
    asvs_6_5_1_codes_live_shortly_work_once_and_belong_to_their_browser,
    asvs_6_5_4_wrong_codes_end_the_way_and_never_the_sign_in,
    asvs_6_6_2_codes_are_sent_now_and_then,
    asvs_6_2_4_passwords_are_judged_with_what_the_register_knows,
    consents_are_given_one_by_one_and_kept,
    a_way_runs_out_of_time_and_can_be_given_up,
    asvs_2_2_2_what_the_app_refuses_the_backend_refuses,
    asvs_2_4_1_one_address_begins_only_so_many_ways,
    two_browsers_open_one_account,
);

fn password() -> Value {
    json!({ "password": PASSWORD })
}

fn terms() -> Value {
    json!({ "consents": ["terms"] })
}

async fn signs_in(server: &Server, newcomer: &Newcomer, password: &str) -> Answer {
    let mut browser = server.browser();
    let credentials =
        json!({ "identity_number": newcomer.text("identity_number"), "password": password });
    let answer = browser
        .post("/api/v1/sign-in/individual", credentials)
        .await;
    if answer.status != 200 {
        return answer;
    }
    let mobile = newcomer.text("mobile");
    let code = server.newest_code(mobile).await.expect("a code");
    browser
        .post("/api/v1/sign-in/code", json!({ "code": code }))
        .await
}

async fn a_contributor_opens_an_account_and_signs_in(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mut browser = server.browser();
    assert_eq!(browser.access().await, json!({ "step": "start" }));
    let state = browser.step("start", newcomer.start("individual")).await;
    assert_eq!(
        state.is_at("mobile"),
        json!({ "step": "mobile", "flow": "individual" })
    );
    assert_eq!(
        browser.cookies.keys().collect::<Vec<_>>(),
        ["__Host-access"]
    );
    // However the number is written.
    let local = format!("0{}", &newcomer.text("mobile")[4..]);
    let state = browser
        .step("mobile", json!({ "mobile": local }))
        .await
        .is_at("code");
    assert_eq!(
        state,
        json!({
            "step": "code", "flow": "individual", "mobile_tail": local[8..], "code_length": 6,
            "expires_in_seconds": 120, "resend_in_seconds": 60, "resends_left": 4, "attempts_left": 3,
        })
    );
    let texts = server.texts(newcomer.text("mobile")).await;
    assert!(
        texts[0].0.starts_with("رمز التحقق لإنشاء حسابك"),
        "{texts:?}"
    );
    let code = texts[0].1.clone().expect("a code");
    browser
        .step("code", json!({ "code": code }))
        .await
        .is_at("password");
    let state = browser.step("password", password()).await.is_at("check");
    assert_eq!(state["name"]["en"], newcomer.0["name"]["en"]);
    assert_eq!(state["mobile_tail"], local[8..]);
    assert!(!state.to_string().contains(newcomer.text("identity_number")));
    // A reload, or a second tab.
    assert_eq!(browser.clone().access().await, state);
    browser.step("finish", terms()).await.is_at("done");
    assert_eq!(browser.access().await["step"], "done");
    let texts = server.texts(newcomer.text("mobile")).await;
    assert!(texts[0].0.contains("أُنشئ حسابك"), "{texts:?}");
    // No session began: the door asks for all its factors.
    browser.get("/api/v1/session").await.is(401, "session.none");
    let session = signs_in(&server, &newcomer, PASSWORD).await;
    assert_eq!(
        session.json()["session"]["role"],
        "individual",
        "{}",
        session.text()
    );
    // The password is compared as it was typed.
    for other in [
        " seven brown camels slept",
        "Seven brown camels slept",
        "seven brown camels slep",
    ] {
        signs_in(&server, &newcomer, other)
            .await
            .is(401, "sign-in.wrong-pair");
    }
}

async fn a_pensioner_opens_an_account_with_the_end_of_their_iban(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("retiree");
    let tail = newcomer.text("iban_tail").to_owned();
    let wrong = if tail == "0000" { "1111" } else { "0000" };
    let mut browser = server.proven_by_code("retiree", &newcomer).await;
    assert_eq!(browser.access().await["attempts_left"], 5);
    browser
        .step("pension", json!({ "iban_tail": "12" }))
        .await
        .is(422, "request.invalid");
    let problem = browser.step("pension", json!({ "iban_tail": wrong })).await;
    assert_eq!(problem.is(403, "access.details")["attempts_left"], 4);
    browser
        .step("pension", json!({ "iban_tail": tail }))
        .await
        .is_at("password");
    browser.step("password", password()).await.is_at("check");
    browser.step("finish", terms()).await.is_at("done");
    let credentials =
        json!({ "identity_number": newcomer.text("identity_number"), "password": PASSWORD });
    let answer = server
        .browser()
        .post("/api/v1/sign-in/retiree", credentials)
        .await;
    assert_eq!(
        answer.json()["session"]["role"],
        "retiree",
        "{}",
        answer.text()
    );
    // Who guesses at it gets five tries; who draws no pension is told so once they are proven.
    let other = server.newcomers("retiree").swap_remove(1);
    let mut browser = server.proven_by_code("retiree", &other).await;
    let wrong = if other.text("iban_tail") == "0000" {
        "1111"
    } else {
        "0000"
    };
    for left in (1..5).rev() {
        let problem = browser.step("pension", json!({ "iban_tail": wrong })).await;
        assert_eq!(problem.is(403, "access.details")["attempts_left"], left);
    }
    browser
        .step("pension", json!({ "iban_tail": wrong }))
        .await
        .is(429, "access.details-too-many");
    assert_eq!(browser.access().await["step"], "start");
    let contributor = server.newcomer("individual");
    let mut browser = server.proven_by_code("retiree", &contributor).await;
    assert_eq!(
        browser.access().await,
        json!({ "step": "ended", "flow": "retiree", "reason": "no_pension" })
    );
}

async fn a_supervisor_opens_an_account_for_their_establishment(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("establishment");
    let number = newcomer.text("establishment_number").to_owned();
    let mut browser = server.proven_by_code("establishment", &newcomer).await;
    let of =
        |number: &str, supervision: &str| json!({ "number": number, "supervision": supervision });
    // Another's establishment, one that does not exist, and another role are one answer.
    let other = server.newcomers("establishment").swap_remove(1);
    let mut answers = Vec::new();
    for (number, supervision) in [
        (other.text("establishment_number"), "establishment"),
        ("999999999", "establishment"),
        (number.as_str(), "organisation"),
    ] {
        let mut twin = server.proven_by_code("establishment", &newcomer).await;
        let answer = twin.step("establishment", of(number, supervision)).await;
        answer.is(403, "access.details");
        answers.push(comparable(&answer));
        server.clock.push(3_601);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
    let mut fresh = server.proven_by_code("establishment", &newcomer).await;
    let state = fresh
        .step("establishment", of(&number, "establishment"))
        .await;
    assert_eq!(
        state.is_at("user_name")["establishment"]["registration_number"],
        number.as_str()
    );
    // Somebody has that one.
    fresh
        .step("user-name", json!({ "user_name": "ghadah.hr" }))
        .await
        .is(409, "access.user-name-taken");
    fresh.step("back", json!({})).await.is_at("establishment");
    fresh
        .step("establishment", of(&number, "establishment"))
        .await
        .is_at("user_name");
    fresh
        .step("user-name", json!({ "user_name": "New.Name" }))
        .await
        .is_at("password");
    // The user name is one of the things that must not be in it.
    let refused = fresh
        .step("password", json!({ "password": "the new.name of palms" }))
        .await;
    assert_eq!(
        refused.is(422, "request.invalid")["errors"][0]["code"],
        "password.user-name"
    );
    let state = fresh.step("password", password()).await.is_at("check");
    assert_eq!(
        (&state["user_name"], &state["supervision"]),
        (&json!("new.name"), &json!("establishment"))
    );
    fresh.step("finish", terms()).await.is_at("done");
    let mut door = server.browser();
    let answer = door
        .post(
            "/api/v1/sign-in/business",
            json!({
                "supervision": "establishment", "user_name": "new.name",
                "identity_number": newcomer.text("identity_number"), "password": PASSWORD,
            }),
        )
        .await;
    assert_eq!(answer.json()["step"], "code", "{}", answer.text());
    let code = server
        .newest_code(newcomer.text("mobile"))
        .await
        .expect("a code");
    let session = door
        .post("/api/v1/sign-in/code", json!({ "code": code }))
        .await;
    assert_eq!(
        session.json()["session"]["establishment"]["registration_number"],
        number.as_str()
    );
    // The way that was open beside it leads nowhere any more.
    assert_eq!(browser.access().await["step"], "start");
}

async fn a_supervisor_of_an_organisation_looks_after_all_they_were_named_for(db: Db) {
    let server = Server::start(db).await;
    let mut all = server.newcomers("establishment");
    all.retain(|one| one.text("supervision") == "organisation");
    let newcomer = all.swap_remove(0);
    let mut browser = server.proven_by_code("establishment", &newcomer).await;
    let commercial: (String,) =
        sqlx::query_as("SELECT commercial_register FROM establishments WHERE id = 25")
            .fetch_one(&server.running.state.database.pool)
            .await
            .expect("an establishment");
    browser
        .step(
            "establishment",
            json!({ "number": commercial.0, "supervision": "organisation" }),
        )
        .await
        .is_at("user_name");
    browser
        .step("user-name", json!({ "user_name": "mishari.group" }))
        .await
        .is_at("password");
    browser.step("password", password()).await.is_at("check");
    browser.step("finish", terms()).await.is_at("done");
    let supervised = server
        .count("SELECT COUNT(*) FROM supervisors WHERE person_id = 81 AND role = 'organisation'")
        .await;
    assert_eq!(supervised, 4);
}

async fn nafath_proves_who_one_is_and_allows_another_mobile_number(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let number = newcomer.text("identity_number");
    let (mut browser, finished) = server.proven_by_nafath("individual", number).await;
    finished.is_at("mobile");
    // An approval is worth one proof.
    browser
        .step("nafath/finish", json!({}))
        .await
        .is(409, "access.step");
    browser
        .step("mobile", json!({ "mobile": "0529999999" }))
        .await
        .is_at("code");
    let code = server
        .newest_code("0529999999")
        .await
        .expect("a code to the new number");
    assert_eq!(server.codes_sent(newcomer.text("mobile")).await, 0);
    browser
        .step("code", json!({ "code": code }))
        .await
        .is_at("password");
    browser.step("password", password()).await.is_at("check");
    browser.step("finish", terms()).await.is_at("done");
    // The number on record is told as well, and no longer gets the codes.
    for mobile in [newcomer.text("mobile"), "0529999999"] {
        assert!(server.texts(mobile).await[0].0.contains("أُنشئ حسابك"));
    }
    let credentials = json!({ "identity_number": number, "password": PASSWORD });
    let mut door = server.browser();
    let answer = door.post("/api/v1/sign-in/individual", credentials).await;
    assert_eq!(answer.json()["mobile_tail"], "99");
}

async fn whoever_is_proven_by_nafath_is_told_why_there_is_no_way(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let (_, finished) = server
        .proven_by_nafath("individual", account.text("identity_number"))
        .await;
    assert_eq!(finished.is_at("ended")["reason"], "account_exists");
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let (mut browser, finished) = server
        .proven_by_nafath("individual", unknown.as_str())
        .await;
    assert_eq!(finished.is_at("ended")["reason"], "no_record");
    browser
        .step("mobile", json!({ "mobile": "0529999999" }))
        .await
        .is(409, "access.step");
    // Declined, there is no proof.
    let newcomer = server.newcomer("individual");
    let mut browser = server.browser();
    let start =
        json!({ "flow": "individual", "identity_number": newcomer.text("identity_number") });
    browser.step("nafath", start).await;
    let mut phone = server.browser();
    let body = json!({ "identity_number": newcomer.text("identity_number") });
    let shown = phone.post("/dev/nafath/phone", body).await.json();
    phone
        .post(
            "/dev/nafath/decision",
            json!({ "transaction": shown[0]["transaction"] }),
        )
        .await;
    assert_eq!(
        browser.get(&format!("{ACCESS}/nafath")).await.json()["status"],
        "rejected"
    );
    browser
        .step("nafath/finish", json!({}))
        .await
        .is(409, "nafath.not-approved");
    // What is approved in this way signs nobody in by the other.
    browser
        .post("/api/v1/sign-in/nafath/finish", json!({}))
        .await
        .is(409, "nafath.not-approved");
}

async fn asvs_2_3_1_no_step_can_be_skipped_repeated_or_gone_behind(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let bodies = |code: &str| {
        vec![
            ("mobile", newcomer.mobile()),
            ("code", json!({ "code": code })),
            ("code/resend", json!({})),
            ("pension", json!({ "iban_tail": "0000" })),
            (
                "establishment",
                json!({ "number": "900000013", "supervision": "establishment" }),
            ),
            ("user-name", json!({ "user_name": "some.body" })),
            ("password", password()),
            ("finish", terms()),
            ("nafath/finish", json!({})),
            ("back", json!({})),
        ]
    };
    // Before anything is begun.
    for (step, body) in bodies("123456") {
        server
            .browser()
            .step(step, body)
            .await
            .is(409, "access.none");
    }
    let refuses_all_but = async |browser: &mut Browser, allowed: &[&str]| {
        for (step, body) in bodies("123456") {
            if !allowed.contains(&step) {
                browser.step(step, body).await.is(409, "access.step");
            }
        }
    };
    let mut browser = server.browser();
    browser
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    refuses_all_but(&mut browser, &["mobile"]).await;
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is_at("code");
    refuses_all_but(&mut browser, &["code", "code/resend", "back"]).await;
    let code = server
        .newest_code(newcomer.text("mobile"))
        .await
        .expect("a code");
    browser
        .step("code", json!({ "code": code }))
        .await
        .is_at("password");
    // The proof is not gone behind, and its code is worth nothing any more.
    refuses_all_but(&mut browser, &["password"]).await;
    browser
        .step("code", json!({ "code": code }))
        .await
        .is(409, "access.step");
    browser.step("password", password()).await.is_at("check");
    refuses_all_but(&mut browser, &["finish", "back"]).await;
    browser.step("back", json!({})).await.is_at("password");
    browser.step("finish", terms()).await.is(409, "access.step");
    browser.step("password", password()).await.is_at("check");
    let key = crate::support::uuid();
    let path = format!("{ACCESS}/finish");
    let done = browser.post_with_key(&path, &terms(), &key).await;
    let again = browser.post_with_key(&path, &terms(), &key).await;
    assert_eq!(
        done.is_at("done"),
        again.json(),
        "the same request once more is no second one"
    );
    refuses_all_but(&mut browser, &[]).await;
    assert_eq!(
        server
            .count("SELECT COUNT(*) FROM accounts WHERE person_id = 71")
            .await,
        1
    );
}

/// What of an answer anyone could compare; the reference differs each time by its nature, and so does
/// the cookie.
fn comparable(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let reference = answer.header("x-request-id").to_owned();
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "date" && *name != "x-request-id")
        .map(|(name, value)| {
            let value = value.to_str().unwrap_or("");
            let length = value.len().to_string();
            let value = if name == "set-cookie" { &length } else { value };
            (name.to_string(), value.to_owned())
        });
    (
        answer.status,
        headers.collect(),
        answer.text().replace(&reference, "reference"),
    )
}

/// One of each kind of people, with what they say of themselves.
fn everybody(server: &Server) -> Vec<(Value, &'static str)> {
    let newcomer = server.newcomer("individual");
    let account = server.account(0);
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let of = |number: &str, born: &str| json!({ "flow": "individual", "identity_number": number, "birth_date": born });
    vec![
        (newcomer.start("individual"), "0529990001"),
        (
            of(newcomer.text("identity_number"), "1990-01-01"),
            "0529990001",
        ),
        (
            of(account.text("identity_number"), "1988-04-17"),
            "0529990001",
        ),
        (
            of(account.text("identity_number"), "1990-01-01"),
            "0529990001",
        ),
        (of(unknown.as_str(), "1990-01-01"), "0529990001"),
    ]
}

async fn asvs_6_3_8_nobody_learns_who_exists_or_has_an_account(db: Db) {
    let server = Server::start(db).await;
    let mut ways = Vec::new();
    for (start, mobile) in everybody(&server) {
        let mut browser = server.browser();
        let mut answers = vec![browser.step("start", start).await];
        answers.push(browser.get(ACCESS).await);
        answers.push(browser.step("mobile", json!({ "mobile": mobile })).await);
        answers.push(browser.get(ACCESS).await);
        answers.push(browser.step("code/resend", json!({})).await);
        server.clock.push(60);
        answers.push(browser.step("code/resend", json!({})).await);
        for _ in 0..3 {
            answers.push(browser.step("code", json!({ "code": "000000" })).await);
        }
        answers.push(browser.step("code", json!({ "code": "000000" })).await);
        answers.push(browser.get(ACCESS).await);
        ways.push(answers.iter().map(comparable).collect::<Vec<_>>());
        assert_eq!(
            server.codes_sent(mobile).await,
            0,
            "a number that proves nothing gets no code"
        );
    }
    for way in &ways[1..] {
        assert_eq!(way, &ways[0], "an answer tells who exists");
    }
    // The right number, too: only the phone shows the difference.
    let newcomer = server.newcomer("individual");
    let mut real = server.browser();
    let mut decoy = server.browser();
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let stranger = json!({ "flow": "individual", "identity_number": unknown.as_str(), "birth_date": "1990-01-01" });
    for (step, one, other) in [
        ("start", newcomer.start("individual"), stranger),
        ("mobile", newcomer.mobile(), newcomer.mobile()),
        (
            "code",
            json!({ "code": "12345" }),
            json!({ "code": "12345" }),
        ),
    ] {
        let (one, other) = (real.step(step, one).await, decoy.step(step, other).await);
        assert_eq!(comparable(&one), comparable(&other), "{step}");
    }
    let code = server
        .newest_code(newcomer.text("mobile"))
        .await
        .expect("a code");
    let one = real.step("code", other_code(&code)).await;
    let other = decoy.step("code", other_code(&code)).await;
    assert_eq!(comparable(&one), comparable(&other));
    decoy
        .step("code", json!({ "code": code }))
        .await
        .is(401, "sign-in.code-wrong");
    real.step("code", json!({ "code": code }))
        .await
        .is_at("password");
}

async fn asvs_6_3_8_the_time_tells_nothing_either(db: Db) {
    let server = Server::start_with(db, |settings| {
        settings.access_starts_per_minute = 100_000;
    })
    .await;
    let newcomer = server.newcomer("individual");
    let unknown = NationalId::with_check_digit("112345678").expect("a number nobody has");
    let stranger = json!({ "flow": "individual", "identity_number": unknown.as_str(), "birth_date": "1990-01-01" });
    let account = json!({
        "flow": "individual", "identity_number": server.account(0).text("identity_number"),
        "birth_date": "1988-04-17",
    });
    let people = [
        ("somebody without an account", newcomer.start("individual")),
        ("somebody with an account", account),
        ("nobody", stranger),
    ];
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    // Every order of the three as often as every other, so that what one leaves to do behind its
    // answer falls on the others alike.
    let orders = [
        [0, 1, 2],
        [1, 0, 2],
        [2, 0, 1],
        [0, 2, 1],
        [1, 2, 0],
        [2, 1, 0],
    ];
    for order in orders.iter().cycle().take(90) {
        for &place in order {
            let mut browser = server.browser();
            let begun = Instant::now();
            let start = people[place].1.clone();
            browser.step("start", start).await.is_at("mobile");
            browser
                .step("mobile", newcomer.mobile())
                .await
                .is_at("code");
            times[place].push(begun.elapsed());
        }
        // An hour's texts are not used up.
        server.clock.push(3_601);
    }
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        tells_nothing(
            (people[one].0, &times[one]),
            (people[other].0, &times[other]),
        );
    }
}

async fn asvs_6_3_5_the_owner_of_the_phone_on_record_is_told(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut browser = server.browser();
    let start = json!({
        "flow": "individual", "identity_number": account.text("identity_number"), "birth_date": "1988-04-17",
    });
    browser.step("start", start.clone()).await.is_at("mobile");
    browser
        .step("mobile", json!({ "mobile": "0529990001" }))
        .await
        .is_at("code");
    let texts = server.texts(account.text("mobile")).await;
    assert!(
        texts.len() == 1 && texts[0].0.contains("ولك حساب لدينا"),
        "{texts:?}"
    );
    // Once for each attempt, and only so often in an hour.
    server.clock.push(60);
    browser.step("code/resend", json!({})).await.is_at("code");
    for _ in 0..8 {
        let mut other = server.browser();
        other.step("start", start.clone()).await.is_at("mobile");
        other
            .step("mobile", json!({ "mobile": "0529990001" }))
            .await
            .is_at("code");
    }
    assert!(server.texts(account.text("mobile")).await.len() <= 5);
    // Nobody is kept from signing in by all this.
    server.signed_in(&account).await;
    let newcomer = server.newcomer("individual");
    let mut browser = server.browser();
    browser
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    browser
        .step("mobile", json!({ "mobile": "0529990001" }))
        .await
        .is_at("code");
    let texts = server.texts(newcomer.text("mobile")).await;
    assert!(
        texts.len() == 1 && texts[0].0.contains("بجوال غير هذا"),
        "{texts:?}"
    );
    // Whoever does not know when somebody was born makes nobody's phone ring.
    let mut wrong = newcomer.start("individual");
    wrong["birth_date"] = json!("1970-01-01");
    let mut browser = server.browser();
    browser.step("start", wrong).await.is_at("mobile");
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is_at("code");
    assert_eq!(server.texts(newcomer.text("mobile")).await.len(), 1);
}

async fn asvs_6_5_1_codes_live_shortly_work_once_and_belong_to_their_browser(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mobile = newcomer.text("mobile").to_owned();
    let mut browser = server.browser();
    browser
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is_at("code");
    let first = server.newest_code(&mobile).await.expect("a code");
    // Another browser of the same person has a code of its own.
    let mut other = server.browser();
    other
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    other.step("mobile", newcomer.mobile()).await.is_at("code");
    other
        .step("code", json!({ "code": first }))
        .await
        .is(401, "sign-in.code-wrong");
    server.clock.push(120);
    browser
        .step("code", json!({ "code": first }))
        .await
        .is(410, "sign-in.code-expired");
    browser.step("code/resend", json!({})).await.is_at("code");
    browser
        .step("code", json!({ "code": first }))
        .await
        .is(401, "sign-in.code-wrong");
    let second = server.newest_code(&mobile).await.expect("a code");
    browser
        .step("code", json!({ "code": second }))
        .await
        .is_at("password");
    // Kept as a hash only.
    let kept = server
        .count("SELECT COUNT(*) FROM access_attempts WHERE LENGTH(code_hash) NOT IN (0, 64)")
        .await;
    assert_eq!(kept, 0);
}

async fn asvs_6_5_4_wrong_codes_end_the_way_and_never_the_sign_in(db: Db) {
    let server = Server::start_with(db, |settings| {
        settings.access_starts_per_minute = 1_000;
        settings.sends_per_hour = 1_000;
    })
    .await;
    let account = server.account(0);
    let mobile = account.text("mobile").to_owned();
    let start = json!({
        "flow": "password", "identity_number": account.text("identity_number"), "birth_date": "1988-04-17",
    });
    for _ in 0..8 {
        let mut browser = server.browser();
        browser.step("start", start.clone()).await.is_at("code");
        let code = server.newest_code(&mobile).await.expect("a code");
        for left in [2, 1] {
            let problem = browser.step("code", other_code(&code)).await;
            assert_eq!(problem.is(401, "sign-in.code-wrong")["attempts_left"], left);
        }
        browser
            .step("code", other_code(&code))
            .await
            .is(429, "access.code-too-many");
        browser
            .step("code", json!({ "code": code }))
            .await
            .is(409, "access.none");
    }
    let sent = server.codes_sent(&mobile).await;
    assert_eq!(sent, 8);
    // A day's guesses are used up at twenty-five: the page says what it always says, no code is sent.
    let mut browser = server.browser();
    browser.step("start", start.clone()).await.is_at("code");
    let code = server.newest_code(&mobile).await.expect("a code");
    browser
        .step("code", other_code(&code))
        .await
        .is(401, "sign-in.code-wrong");
    let mut browser = server.browser();
    browser.step("start", start).await.is_at("code");
    assert_eq!(server.codes_sent(&mobile).await, sent + 1);
    // Its owner signs in by the door, and gets back in by Nafath.
    server.signed_in(&account).await;
    let (_, finished) = server
        .proven_by_nafath("password", account.text("identity_number"))
        .await;
    finished.is_at("password");
}

async fn asvs_6_6_2_codes_are_sent_now_and_then(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mobile = newcomer.text("mobile").to_owned();
    let mut browser = server.browser();
    browser
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is_at("code");
    let early = browser.step("code/resend", json!({})).await;
    assert_eq!(
        early.is(429, "sign-in.resend-too-soon")["retry_after_seconds"],
        60
    );
    // Back and forth is no way around.
    browser.step("back", json!({})).await.is_at("mobile");
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is(429, "sign-in.resend-too-soon");
    server.clock.push(60);
    browser
        .step("mobile", newcomer.mobile())
        .await
        .is_at("code");
    for left in (0..3).rev() {
        server.clock.push(60);
        let state = browser.step("code/resend", json!({})).await.is_at("code");
        assert_eq!(state["resends_left"], left);
    }
    server.clock.push(60);
    browser
        .step("code/resend", json!({}))
        .await
        .is(429, "sign-in.resend-too-many");
    assert_eq!(server.codes_sent(&mobile).await, 5);
    // A new browser is answered as ever, and rings no phone within the hour.
    let mut other = server.browser();
    other
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    other.step("mobile", newcomer.mobile()).await.is_at("code");
    assert_eq!(server.codes_sent(&mobile).await, 5);
    server.clock.push(3_600);
    let mut third = server.browser();
    third
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    third.step("mobile", newcomer.mobile()).await.is_at("code");
    assert_eq!(server.codes_sent(&mobile).await, 6);
}

async fn asvs_6_2_4_passwords_are_judged_with_what_the_register_knows(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mut browser = server.proven_by_code("individual", &newcomer).await;
    let number = newcomer.text("identity_number").to_owned();
    let mobile = format!("0{}", &newcomer.text("mobile")[4..]);
    for (text, fault) in [
        (String::new(), "password.empty"),
        ("fourteen chars".to_owned(), "password.short"),
        ("a".repeat(129), "password.long"),
        (format!("my number {number}"), "password.identity-number"),
        (format!("ring me at {mobile}"), "password.mobile"),
        ("the garden of Amal here".to_owned(), "password.name"),
        ("حديقة أمل الجميلة جدا".to_owned(), "password.name"),
        ("my gosi words in here".to_owned(), "password.organisation"),
        ("sunshineprincess".to_owned(), "password.common"),
        ("بسم الله الرحمن الرحيم".to_owned(), "password.common"),
    ] {
        let problem = browser
            .step("password", json!({ "password": text }))
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "/password", "code": fault }]),
            "{text}"
        );
        assert!(text.is_empty() || !problem.to_string().contains(&text));
    }
    // Arabic, signs, spaces at the ends: as typed.
    let chosen = " قهوة الصباح 🌴 مع جدتي ";
    browser
        .step("password", json!({ "password": chosen }))
        .await
        .is_at("check");
    browser.step("finish", terms()).await.is_at("done");
    signs_in(&server, &newcomer, chosen.trim())
        .await
        .is(401, "sign-in.wrong-pair");
    assert_eq!(signs_in(&server, &newcomer, chosen).await.status, 200);
    let kept: (String,) = sqlx::query_as("SELECT password_hash FROM accounts WHERE person_id = 71")
        .fetch_one(&server.running.state.database.pool)
        .await
        .expect("an account");
    assert!(kept.0.starts_with("$argon2id$"));
    assert_eq!(
        server
            .count("SELECT COUNT(*) FROM access_attempts WHERE password_hash IS NOT NULL")
            .await,
        0,
        "the hash is kept in one place"
    );
}

async fn consents_are_given_one_by_one_and_kept(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mut browser = server.proven_by_code("individual", &newcomer).await;
    browser.step("password", password()).await.is_at("check");
    for (consents, fault) in [
        (json!([]), "consent.terms"),
        (json!(["surveys"]), "consent.terms"),
        (json!(["terms", "everything"]), "consent.unknown"),
    ] {
        let problem = browser
            .step("finish", json!({ "consents": consents }))
            .await;
        assert_eq!(
            problem.is(422, "request.invalid")["errors"][0]["code"],
            fault
        );
    }
    assert_eq!(server.count("SELECT COUNT(*) FROM consents").await, 0);
    browser
        .step(
            "finish",
            json!({ "consents": ["terms", "messages", "terms"] }),
        )
        .await
        .is_at("done");
    for (statement, expected) in [
        ("SELECT COUNT(*) FROM consents WHERE person_id = 71", 2),
        ("SELECT COUNT(*) FROM consents WHERE purpose = 'surveys'", 0),
        ("SELECT COUNT(*) FROM consents WHERE version <> ''", 2),
    ] {
        assert_eq!(server.count(statement).await, expected, "{statement}");
    }
}

async fn a_way_runs_out_of_time_and_can_be_given_up(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mut browser = server.proven_by_code("individual", &newcomer).await;
    server.clock.push(1_799);
    browser.step("password", password()).await.is_at("check");
    server.clock.push(1_800);
    browser.step("finish", terms()).await.is(409, "access.none");
    assert_eq!(browser.access().await, json!({ "step": "start" }));
    let mut browser = server.proven_by_code("individual", &newcomer).await;
    let mut kept = browser.clone();
    assert_eq!(browser.delete(ACCESS).await.status, 204);
    assert!(browser.cookies.is_empty());
    kept.step("password", password())
        .await
        .is(409, "access.none");
    // A restart forgets nothing, and another way takes the place of the first.
    let mut browser = server.proven_by_code("individual", &newcomer).await;
    browser
        .step("start", newcomer.start("retiree"))
        .await
        .is_at("mobile");
    assert_eq!(browser.access().await["flow"], "retiree");
    assert_eq!(
        server.count("SELECT COUNT(*) FROM access_attempts").await,
        2
    );
}

async fn asvs_2_2_2_what_the_app_refuses_the_backend_refuses(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    for (change, value, pointer, code) in [
        (
            "identity_number",
            "",
            "/identity_number",
            "identity-number.empty",
        ),
        (
            "identity_number",
            "1058529941",
            "/identity_number",
            "identity-number.check-digit",
        ),
        ("birth_date", "", "/birth_date", "date.empty"),
        ("birth_date", "1990-02-30", "/birth_date", "date.day"),
        ("birth_date", "2027-01-01", "/birth_date", "date.year"),
        ("flow", "mobile", "/flow", "access-flow.unknown"),
        ("flow", "king", "/flow", "access-flow.unknown"),
    ] {
        let mut start = newcomer.start("individual");
        start[change] = json!(value);
        let problem = server
            .browser()
            .step("start", start)
            .await
            .is(422, "request.invalid");
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": pointer, "code": code }])
        );
    }
    let mut extra = newcomer.start("individual");
    extra["person_id"] = json!(1);
    server
        .browser()
        .step("start", extra)
        .await
        .is(400, "request.malformed");
    let mut browser = server.browser();
    browser
        .step("start", newcomer.start("individual"))
        .await
        .is_at("mobile");
    for (mobile, code) in [
        ("", "mobile.empty"),
        ("0112345678", "mobile.prefix"),
        ("05123", "mobile.length"),
    ] {
        let problem = browser.step("mobile", json!({ "mobile": mobile })).await;
        assert_eq!(
            problem.is(422, "request.invalid")["errors"][0]["code"],
            code
        );
    }
    for flow in ["king", "other"] {
        let body = json!({ "flow": flow, "identity_number": newcomer.text("identity_number") });
        server
            .browser()
            .step("nafath", body)
            .await
            .is(422, "request.invalid");
    }
}

async fn asvs_2_4_1_one_address_begins_only_so_many_ways(db: Db) {
    let server = Server::start_with(db, |settings| settings.access_starts_per_minute = 3).await;
    let newcomer = server.newcomer("individual");
    for _ in 0..3 {
        server
            .browser()
            .step("start", newcomer.start("individual"))
            .await
            .is_at("mobile");
    }
    let refused = server
        .browser()
        .step("start", newcomer.start("individual"))
        .await;
    refused.is(429, "rate-limited");
    // What is under way goes on, and so does signing in.
    server.signed_in(&server.account(0)).await;
}

async fn two_browsers_open_one_account(db: Db) {
    let server = Server::start(db).await;
    let newcomer = server.newcomer("individual");
    let mut one = server.proven_by_code("individual", &newcomer).await;
    one.step("password", password()).await.is_at("check");
    let (mut other, _) = server
        .proven_by_nafath("individual", newcomer.text("identity_number"))
        .await;
    other.step("mobile", newcomer.mobile()).await.is_at("code");
    let (first, second) = {
        let mut twin = one.clone();
        tokio::join!(one.step("finish", terms()), twin.step("finish", terms()))
    };
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409], "{} {}", first.text(), second.text());
    // The other way was theirs too, and is over.
    other
        .step("code/resend", json!({}))
        .await
        .is(409, "access.none");
    assert_eq!(
        server
            .count("SELECT COUNT(*) FROM accounts WHERE person_id = 71")
            .await,
        1
    );
}
