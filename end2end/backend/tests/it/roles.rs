//! One person, several roles: what each role may read, and changing from one to another.

use serde_json::{Value, json};

use crate::support::{Account, Db, Server, on_both_databases};

const SESSION: &str = "/api/v1/session";
const ROLE: &str = "/api/v1/session/role";
const RETIREE: &str = "/api/v1/sign-in/retiree";
const ESTABLISHMENTS: &str = "/api/v1/business/establishments";
const ESTABLISHMENT: &str = "/api/v1/session/establishment";
const PROFILE: &str = "/api/v1/me/profile";

on_both_databases!(
    retirees_sign_in_without_a_code,
    asvs_6_3_8_retirees_known_and_unknown_are_answered_alike,
    asvs_8_2_1_each_role_reads_its_own_and_nothing_else,
    asvs_7_2_4_changing_the_role_makes_a_new_session,
    asvs_6_3_4_no_detour_leads_around_the_code,
    asvs_7_3_2_changing_the_role_prolongs_nothing,
    asvs_8_2_2_a_supervisor_acts_for_their_own_establishments_only,
);

fn role(name: &str) -> Value {
    json!({ "role": name })
}

/// The demonstration's supervisor of an organisation with several establishments.
fn supervisor(server: &Server) -> Account {
    server.account_of("business")
}

async fn retirees_sign_in_without_a_code(db: Db) {
    let server = Server::start(db).await;
    let retiree = server.account_of("retiree");
    let mut browser = server.browser();
    let answer = browser.post(RETIREE, retiree.credentials()).await;
    let state = answer.json();
    assert_eq!(state["step"], "signed_in");
    assert_eq!(state["session"]["role"], "retiree");
    assert_eq!(state["session"]["establishment"], Value::Null);
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-sid"]);
    assert_eq!(server.count("SELECT COUNT(*) FROM code_sends").await, 0);
    // Who has no pension is told so, but only with the right password.
    let individual = server.account(0);
    server
        .browser()
        .post(RETIREE, individual.wrong_credentials())
        .await
        .is(401, "sign-in.wrong-pair");
    server
        .browser()
        .post(RETIREE, individual.credentials())
        .await
        .is(403, "sign-in.no-role");
    // The tries of both doors count together.
    let mut browser = server.browser();
    for left in [4, 3] {
        let problem = browser
            .post("/api/v1/sign-in/individual", retiree.wrong_credentials())
            .await
            .is(401, "sign-in.wrong-pair");
        assert_eq!(problem["attempts_left"], left);
    }
    for left in [2, 1] {
        let problem = browser
            .post(RETIREE, retiree.wrong_credentials())
            .await
            .is(401, "sign-in.wrong-pair");
        assert_eq!(problem["attempts_left"], left);
    }
    browser
        .post(RETIREE, retiree.wrong_credentials())
        .await
        .is(429, "sign-in.locked");
    browser
        .post(RETIREE, retiree.credentials())
        .await
        .is(429, "sign-in.locked");
}

async fn asvs_6_3_8_retirees_known_and_unknown_are_answered_alike(db: Db) {
    let server = Server::start(db).await;
    let unknown = contract::values::NationalId::with_check_digit("112345678").expect("a number");
    let unknown = json!({ "identity_number": unknown.as_str(), "password": "not the password" });
    let known = server.account_of("retiree").wrong_credentials();
    let mut shapes = Vec::new();
    for credentials in [known, unknown] {
        let answer = server.browser().post(RETIREE, credentials).await;
        let mut problem = answer.is(401, "sign-in.wrong-pair");
        problem["reference"] = Value::Null;
        shapes.push((answer.status, answer.headers.len(), problem.to_string()));
    }
    assert_eq!(shapes[0], shapes[1]);
}

async fn asvs_8_2_1_each_role_reads_its_own_and_nothing_else(db: Db) {
    let server = Server::start(db).await;
    for (name, own, others) in [
        ("individual", PROFILE, ESTABLISHMENTS),
        ("business", ESTABLISHMENTS, PROFILE),
    ] {
        let mut browser = server.acting_as(name).await;
        assert_eq!(browser.get(own).await.status, 200, "{name}");
        browser.get(others).await.is(403, "session.role");
    }
    let mut retiree = server.acting_as("retiree").await;
    for path in [PROFILE, ESTABLISHMENTS] {
        retiree.get(path).await.is(403, "session.role");
    }
    // A role the person does not have, and one that does not exist.
    let mut individual = server.signed_in(&server.account(0)).await;
    individual
        .post(ROLE, role("business"))
        .await
        .is(403, "session.role");
    individual
        .post(ROLE, role("chief"))
        .await
        .is(422, "request.invalid");
    individual
        .post(ESTABLISHMENT, json!({ "registration_number": "900000013" }))
        .await
        .is(403, "session.role");
}

async fn asvs_7_2_4_changing_the_role_makes_a_new_session(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&supervisor(&server)).await;
    let before = browser.clone();
    let view = browser.get(SESSION).await.json();
    assert_eq!(view["roles"], json!(["individual", "business"]));
    let changed = browser.post(ROLE, role("business")).await.json();
    assert_eq!(changed["role"], "business");
    assert_ne!(changed["epoch"], view["epoch"]);
    assert_ne!(browser.cookies, before.cookies);
    assert_eq!(
        browser.get(SESSION).await.json()["supervision"],
        "organisation"
    );
    before.clone().get(SESSION).await.is(401, "session.none");
    assert_eq!(server.count("SELECT COUNT(*) FROM sessions").await, 1);
    // And back, without signing in again: the code was given at the beginning.
    let back = browser.post(ROLE, role("individual")).await.json();
    assert_eq!(back["role"], "individual");
    assert_eq!(browser.get(PROFILE).await.status, 200);
}

async fn asvs_6_3_4_no_detour_leads_around_the_code(db: Db) {
    let server = Server::start(db).await;
    // A retiree's session has no second factor; the individuals' door asks for one.
    let mut browser = server.acting_as("retiree").await;
    let problem = browser
        .post(ROLE, role("individual"))
        .await
        .is(403, "session.step-up");
    assert_eq!(problem["attempts_left"], Value::Null);
    browser.get(PROFILE).await.is(403, "session.role");
    assert_eq!(browser.get(SESSION).await.json()["role"], "retiree");
}

async fn asvs_7_3_2_changing_the_role_prolongs_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in(&supervisor(&server)).await;
    for _ in 0..(12 * 3_600 / 600 - 1) {
        server.clock.push(600);
        let wanted = role(if server.clock.now() / 600 % 2 == 0 {
            "business"
        } else {
            "individual"
        });
        assert_eq!(browser.post(ROLE, wanted).await.status, 200);
    }
    server.clock.push(600);
    browser.get(SESSION).await.is(401, "session.expired");
}

async fn asvs_8_2_2_a_supervisor_acts_for_their_own_establishments_only(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.acting_as("business").await;
    let choose = |number: &str| json!({ "registration_number": number });
    let answer = browser.get(ESTABLISHMENTS).await.json();
    let listed = answer["establishments"].as_array().expect("a list").clone();
    assert!(listed.len() > 2);
    let last = listed[listed.len() - 1]["registration_number"].clone();
    let before = browser.clone();
    let chosen = browser
        .post(ESTABLISHMENT, json!({ "registration_number": last }))
        .await
        .json();
    assert_eq!(chosen["establishment"]["registration_number"], last);
    before.clone().get(SESSION).await.is(401, "session.none");
    let again = browser.get(ESTABLISHMENTS).await.json();
    assert_eq!(
        again["establishments"][0]["registration_number"], last,
        "the last used stands first"
    );
    assert_eq!(
        again["establishments"][0]["last_used_at"],
        "2026-11-22T16:00:00Z"
    );
    // Somebody else's and nobody's are answered alike.
    let mut shapes = Vec::new();
    for number in ["900000016", "987654321"] {
        let mut problem = browser
            .post(ESTABLISHMENT, choose(number))
            .await
            .is(404, "not-found");
        problem["reference"] = Value::Null;
        shapes.push(problem);
    }
    assert_eq!(shapes[0], shapes[1]);
    browser
        .post(ESTABLISHMENT, choose("12"))
        .await
        .is(422, "request.invalid");
    // One establishment is no choice.
    let ghadah = server
        .accounts()
        .into_iter()
        .find(|account| account.text("user_name") == "ghadah.hr")
        .expect("a supervisor of one");
    let mut browser = server.signed_in(&ghadah).await;
    let view = browser.post(ROLE, role("business")).await.json();
    assert_eq!(view["supervision"], "establishment");
    assert_eq!(view["establishment"]["registration_number"], "900000016");
}
