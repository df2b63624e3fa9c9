//! Who may call what, for every operation of the OpenAPI document (OWASP ASVS v5.0.0-8.2.1, 8.2.2,
//! 8.3.1). The matrix is made from the document: a new operation is in it without anybody doing
//! anything, and one that names an object by an id fails here until it is said how to make one.

use contract::Role;
use reference_backend::openapi::{document, role_of};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Account, Answer, Authenticator, Browser, Db, Server, on_both_databases};

on_both_databases!(
    asvs_8_3_1_every_operation_of_a_session_is_refused_without_one,
    asvs_8_2_1_every_operation_of_a_role_is_refused_in_every_other_role,
    asvs_8_2_2_nothing_is_done_to_an_object_of_somebody_else,
    asvs_8_4_1_an_employer_without_an_establishment_reaches_none,
);

/// An operation of the document.
#[derive(Debug, Clone)]
struct Operation {
    method: Method,
    path: String,
    /// The schema of its body.
    body: Option<String>,
    /// Whether it belongs to a session, as the document says.
    of_session: bool,
}

/// What may be called without a session although it is about one: who is signed out can sign out.
const WITHOUT: &[(&str, &str)] = &[("DELETE", "/api/v1/session")];

fn operations() -> Vec<Operation> {
    let document = document();
    let mut list = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            let of_session = operation["security"]
                .as_array()
                .is_some_and(|ways| ways.iter().any(|way| way["session"].is_array()));
            list.push(Operation {
                method,
                path: path.clone(),
                body: schema
                    .as_str()
                    .and_then(|schema| schema.rsplit('/').next().map(str::to_owned)),
                of_session,
            });
        }
    }
    assert!(list.len() > 50, "{}", list.len());
    list
}

fn of_session() -> Vec<Operation> {
    let list: Vec<Operation> = operations()
        .into_iter()
        .filter(|operation| operation.of_session)
        .filter(|operation| {
            !WITHOUT.contains(&(operation.method.as_str(), operation.path.as_str()))
        })
        .collect();
    assert!(list.len() > 30, "{}", list.len());
    list
}

/// A request of an operation with as little in it as may be, under the name of an object.
async fn call(browser: &mut Browser, operation: &Operation, id: &str) -> Answer {
    let path = operation.path.replace("{id}", id);
    assert!(!path.contains('{'), "what is to stand in {path}?");
    let body = (operation.method == Method::POST).then(|| "{}".to_owned());
    browser
        .request(operation.method.clone(), &path, body, &[])
        .await
}

fn nobodys_id() -> String {
    "0".repeat(32)
}

async fn asvs_8_3_1_every_operation_of_a_session_is_refused_without_one(db: Db) {
    let server = Server::start(db).await;
    let mut stranger = server.browser();
    let mut forger = server.browser();
    forger
        .cookies
        .insert("__Host-sid".to_owned(), "c".repeat(64));
    let mut late = server.signed_in(&server.account(0)).await;
    server.clock.push(901);
    for operation in of_session() {
        for browser in [&mut stranger, &mut forger] {
            let answer = call(browser, &operation, &nobodys_id()).await;
            answer.is(401, "session.none");
        }
        let answer = call(&mut late, &operation, &nobodys_id()).await;
        answer.is(401, "session.expired");
    }
}

async fn asvs_8_2_1_every_operation_of_a_role_is_refused_in_every_other_role(db: Db) {
    let server = Server::start(db).await;
    let roles = [
        (Role::Individual, "individual"),
        (Role::Retiree, "retiree"),
        (Role::Business, "business"),
    ];
    let mut tried = 0;
    for (role, name) in roles {
        let mut browser = server.acting_as(name).await;
        let others = of_session()
            .into_iter()
            .filter(|operation| role_of(&operation.path).is_some_and(|needed| needed != role));
        for operation in others {
            let answer = call(&mut browser, &operation, &nobodys_id()).await;
            answer.is(403, "session.role");
            tried += 1;
        }
        let own = browser.get("/api/v1/session").await;
        assert_eq!(own.status, 200, "nothing of that ended the session");
    }
    assert!(tried >= 2 * 10, "{tried}");
}

async fn asvs_8_4_1_an_employer_without_an_establishment_reaches_none(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.acting_as("business").await;
    let view = browser.get("/api/v1/session").await.json();
    assert!(view["establishment"].is_null(), "several to choose from");
    for operation in of_session() {
        if role_of(&operation.path) != Some(Role::Business)
            || operation.path == "/api/v1/business/establishments"
        {
            continue;
        }
        let answer = call(&mut browser, &operation, &nobodys_id()).await;
        answer.is(409, "session.no-establishment");
    }
}

/// An object of the first account's, for the operations that name one: in the address or in the body.
#[derive(Debug, Clone, Copy)]
enum Object {
    Passkey,
    Session,
    Establishment,
}

/// Which object an operation names; its path or its body says so.
fn object_of(operation: &Operation) -> Option<Object> {
    let path = operation.path.as_str();
    if path.contains('{') {
        return Some(match path {
            _ if path.starts_with("/api/v1/account/passkeys/{id}") => Object::Passkey,
            _ if path.starts_with("/api/v1/account/sessions/{id}") => Object::Session,
            _ => panic!(
                "{} {path} names an object by an id: say here how to make one of somebody else's",
                operation.method
            ),
        });
    }
    let schema = operation.body.as_ref()?;
    let document = document();
    let fields = document["components"]["schemas"][schema]["properties"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    let names_one = |name: &str| name == "id" || name.ends_with("_id") || name.ends_with("_number");
    let named: Vec<&String> = fields.keys().filter(|name| names_one(name)).collect();
    match (schema.as_str(), named.as_slice()) {
        (_, []) => None,
        ("EstablishmentChoice", _) => Some(Object::Establishment),
        (schema, named) => panic!(
            "{} {path} names an object in its body ({schema}: {named:?}): say here how to make one of somebody else's",
            operation.method
        ),
    }
}

/// A body that is right but for whose the object is.
fn body_of(operation: &Operation, object: Object, id: &str) -> Value {
    match (object, operation.body.as_deref()) {
        (Object::Establishment, _) => json!({ "registration_number": id }),
        (_, Some("PasskeyName")) => json!({ "name": "Mine now" }),
        (_, None) => json!({}),
        (_, Some(other)) => panic!("say here what a right {other} is, for {}", operation.path),
    }
}

async fn add_passkey(server: &Server, owner: &mut Browser) {
    let mut device = Authenticator::new(server.running.address.port());
    let options = owner
        .post("/api/v1/account/passkeys/options", json!({}))
        .await
        .json();
    let credential = device.create(&options);
    let body = json!({ "name": "Phone", "credential": credential });
    let added = owner.post("/api/v1/account/passkeys", body).await;
    assert_eq!(added.status, 204, "{}", added.text());
}

/// The ids of what the owner has, and what the owner sees of it.
async fn held(owner: &mut Browser, object: Object) -> (String, Value) {
    match object {
        Object::Passkey => {
            let list = owner.get("/api/v1/account/passkeys").await.json();
            let id = list["passkeys"][0]["id"].as_str().expect("a passkey");
            (id.to_owned(), list["passkeys"].clone())
        }
        Object::Session => {
            let list = owner.get("/api/v1/account/sessions").await.json();
            let id = list["sessions"][0]["id"].as_str().expect("a session");
            (
                id.to_owned(),
                json!(list["sessions"].as_array().map(Vec::len)),
            )
        }
        // One that exists and that the other person does not supervise.
        Object::Establishment => ("900000013".to_owned(), Value::Null),
    }
}

/// An id of the same form that names nothing.
fn nothing_like(object: Object) -> String {
    match object {
        Object::Establishment => "999999999".to_owned(),
        _ => nobodys_id(),
    }
}

fn without_reference(mut problem: Value) -> Value {
    problem["reference"] = Value::Null;
    problem
}

/// Somebody who acts as an employer and does not supervise the establishment.
async fn stranger_to(server: &Server, object: Object, owner: &Account) -> Browser {
    if !matches!(object, Object::Establishment) {
        let other = server
            .accounts()
            .into_iter()
            .find(|account| {
                account.text("role") == "individual"
                    && account.text("identity_number") != owner.text("identity_number")
            })
            .expect("somebody else");
        return server.signed_in(&other).await;
    }
    for account in server.accounts() {
        if account.text("role") != "business" {
            continue;
        }
        let mut browser = server.signed_in_as(&account).await;
        let list = browser.get("/api/v1/business/establishments").await.text();
        if !list.contains("900000013") {
            return browser;
        }
    }
    panic!("everybody supervises that establishment");
}

async fn asvs_8_2_2_nothing_is_done_to_an_object_of_somebody_else(db: Db) {
    let server = Server::start(db).await;
    let account = server.account(0);
    let mut owner = server.signed_in(&account).await;
    add_passkey(&server, &mut owner).await;
    let mut tried = 0;
    for operation in of_session() {
        let Some(object) = object_of(&operation) else {
            continue;
        };
        let (id, before) = held(&mut owner, object).await;
        let mut stranger = stranger_to(&server, object, &account).await;
        let mut shapes = Vec::new();
        for id in [id.clone(), nothing_like(object)] {
            let path = operation.path.replace("{id}", &id);
            let body = body_of(&operation, object, &id);
            let body = (operation.method == Method::POST).then(|| body.to_string());
            let answer = stranger
                .request(operation.method.clone(), &path, body, &[])
                .await;
            shapes.push(without_reference(answer.is(404, "not-found")));
        }
        assert_eq!(
            shapes[0], shapes[1],
            "{}: what exists and what does not look alike",
            operation.path
        );
        assert_eq!(
            held(&mut owner, object).await.1,
            before,
            "{}",
            operation.path
        );
        tried += 1;
    }
    assert!(tried >= 4, "{tried}");
}
