//! The OpenAPI 3.1 document: routes and types from the code, and for every answer an example
//! that was made with the types themselves, so that an example cannot be wrong.

mod access;
mod keys;

use contract::{ProblemCode, Role};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;

use crate::examples::{Answer, answers};
use crate::http;

/// Title, schemas and tags; the routes join in [`http::bare_openapi`].
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Social insurance portal",
        description = "The contract between the portal's app and its backend. Errors are problem documents (RFC 9457) \
            with machine codes. Amounts are decimal strings in SAR, days ISO 8601, months YYYY-MM. Enumerations are open."
    ),
    tags(
        (name = "sign-in", description = "Signing in by each of the doors, a state machine the backend holds."),
        (name = "access", description = "Opening an account and getting back into one, a state machine the backend holds."),
        (name = "session", description = "Who is signed in."),
        (name = "account", description = "By what one signs in, where one is signed in, how one is reached."),
        (name = "me", description = "What signed-in people read of themselves."),
        (name = "pension", description = "What pensioners read of their pension."),
        (name = "business", description = "What employers' supervisors read and do for an establishment."),
        (name = "site", description = "What is about nobody."),
    ),
    components(schemas(
        contract::SignInState,
        contract::SessionView,
        contract::AccessState,
        contract::NafathView,
        contract::PasskeyOptions,
        contract::Passkeys,
        contract::StepUp,
        contract::StepUpCode,
        contract::OpenSessions,
        contract::SignInHistory,
        contract::ContactData,
        contract::ContactCode,
        contract::NoticePreferences,
        contract::Profile,
        contract::CoverageStatus,
        contract::NextStep,
        contract::Periods,
        contract::Wages,
        contract::InsuranceRecord,
        contract::NextPayment,
        contract::PensionPayments,
        contract::PensionFamily,
        contract::PensionLetter,
        contract::PensionNextStep,
        contract::Establishments,
        contract::AmountDue,
        contract::Bills,
        contract::Headcount,
        contract::BusinessTasks,
        contract::ContributorPage,
        contract::Config,
        contract::Health,
        contract::ServiceStatus,
        contract::VisualCodeChallenge,
        contract::OutboxMessage,
        contract::Problem,
    ))
)]
struct Base;

/// The document before its routes.
pub fn base() -> utoipa::openapi::OpenApi {
    Base::openapi()
}

/// The whole document, pretty, as it is checked in.
pub fn document_text() -> String {
    serde_json::to_string_pretty(&document()).unwrap_or_default() + "\n"
}

/// The whole document.
pub fn document() -> Value {
    let mut document = serde_json::to_value(http::bare_openapi()).unwrap_or_default();
    document["info"]["license"] = json!({ "name": "EUPL-1.2", "identifier": "EUPL-1.2" });
    document["components"]["securitySchemes"] = json!({
        "session": { "type": "apiKey", "in": "cookie", "name": "__Host-sid" },
        "signIn": { "type": "apiKey", "in": "cookie", "name": "__Host-signin" },
        "access": { "type": "apiKey", "in": "cookie", "name": "__Host-access" },
    });
    let answers = answers();
    if let Some(paths) = document["paths"].as_object_mut() {
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                complete(path, method, operation, &answers);
            }
        }
    }
    document
}

/// Adds to an operation its answers, its headers and what it needs.
fn complete(path: &str, method: &str, operation: &mut Value, answers: &[Answer]) {
    let mut responses = Map::new();
    let own = answers
        .iter()
        .filter(|answer| answer.path == path && answer.method == method);
    for answer in own {
        add(
            &mut responses,
            answer.status,
            answer.schema,
            answer.name,
            answer.value.as_ref(),
            answer.description,
        );
    }
    for code in problems(path, method, operation["requestBody"].is_object()) {
        let value = crate::examples::problem(&code);
        add(
            &mut responses,
            code.status(),
            Some("Problem"),
            code.as_str(),
            Some(&value),
            code.title(),
        );
    }
    operation["responses"] = Value::Object(responses);
    // Those in the path, then the headers.
    let mut parameters = operation["parameters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    parameters.extend(headers(path, method));
    if !parameters.is_empty() {
        operation["parameters"] = Value::from(parameters);
    }
    if path.starts_with("/api/v1/session")
        || path.starts_with("/api/v1/account/")
        || role_of(path).is_some()
    {
        operation["security"] = json!([{ "session": [] }]);
    } else if path.starts_with("/api/v1/sign-in/code") {
        operation["security"] = json!([{ "signIn": [] }]);
    } else if access::needs_begun(path) {
        operation["security"] = json!([{ "access": [] }]);
    }
}

/// A search is a post that changes nothing: what is searched for belongs into no address.
fn is_search(path: &str) -> bool {
    path == "/api/v1/business/contributors"
}

fn add(
    responses: &mut Map<String, Value>,
    status: u16,
    schema: Option<&str>,
    name: &str,
    value: Option<&Value>,
    description: &str,
) {
    let response = responses
        .entry(status.to_string())
        .or_insert_with(|| json!({ "description": description }));
    if let (Some(schema), Some(value)) = (schema, value) {
        let media = match (schema, name) {
            ("Problem", _) => contract::headers::PROBLEM_JSON,
            ("binary", media) => media,
            _ => "application/json",
        };
        let content = &mut response["content"][media];
        content["schema"] = if schema == "binary" {
            json!({ "type": "string", "format": "binary" })
        } else if schema == "object[]" {
            json!({ "type": "array", "items": { "type": "object" } })
        } else {
            json!({ "$ref": format!("#/components/schemas/{schema}") })
        };
        content["examples"][name] = json!({ "value": value });
    }
}

/// The role that a session needs for the addresses of an area.
pub fn role_of(path: &str) -> Option<Role> {
    [
        ("/api/v1/me/", Role::Individual),
        ("/api/v1/pension/", Role::Retiree),
        ("/api/v1/business/", Role::Business),
    ]
    .into_iter()
    .find_map(|(area, role)| path.starts_with(area).then_some(role))
}

/// The problems an operation can answer with, by what kind of operation it is.
pub fn problems(path: &str, method: &str, has_body: bool) -> Vec<ProblemCode> {
    use ProblemCode as P;
    let mut codes = Vec::new();
    if path == "/health" || path == "/config.json" {
        return codes;
    }
    codes.extend([
        P::RequestCrossSite,
        P::RateLimited,
        P::Internal,
        P::Unavailable,
        P::Timeout,
    ]);
    let needs_session = role_of(path).is_some()
        || path.starts_with("/api/v1/session/")
        || path.starts_with("/api/v1/account/")
        || (path == "/api/v1/session" && method == "get");
    if needs_session {
        codes.extend([
            P::SessionNone,
            P::SessionExpired,
            P::SessionRevoked,
            P::SessionChanged,
        ]);
    }
    if path.starts_with("/api/v1/pension/") {
        codes.push(P::NotFound);
    }
    if role_of(path).is_some() || path == "/api/v1/session/establishment" {
        codes.push(P::SessionRole);
    }
    if role_of(path) == Some(Role::Business) && path != "/api/v1/business/establishments" {
        codes.push(P::SessionNoEstablishment);
    }
    if path == "/api/v1/csp-reports" {
        codes.extend([P::RequestMalformed, P::RequestTooLarge, P::RequestTimeout]);
    } else if is_search(path) {
        codes.extend([P::RequestMalformed, P::RequestTooLarge]);
        codes.extend([P::RequestMediaType, P::RequestTimeout]);
    } else if method == "post" {
        codes.extend([
            P::RequestMalformed,
            P::IdempotencyMissing,
            P::IdempotencyMismatch,
            P::IdempotencyRunning,
        ]);
        codes.extend([P::RequestTooLarge, P::RequestMediaType, P::RequestTimeout]);
    } else if method == "delete" {
        codes.push(P::RequestMediaType);
    }
    if has_body {
        codes.push(P::RequestInvalid);
    }
    codes.extend(keys::problems(path, method));
    codes.extend(access::problems(path, method));
    match path {
        "/api/v1/sign-in/individual" => {
            codes.extend([
                P::SignInWrongPair,
                P::SignInLocked,
                P::SignInBlocked,
                P::SignInResendTooMany,
            ]);
        }
        "/api/v1/sign-in/retiree" => {
            codes.extend([
                P::SignInWrongPair,
                P::SignInLocked,
                P::SignInBlocked,
                P::SignInNoRole,
            ]);
        }
        "/api/v1/sign-in/business" => {
            codes.extend([
                P::SignInWrongTriple,
                P::SignInVisualCode,
                P::SignInLocked,
                P::SignInBlocked,
                P::SignInNoRole,
                P::SignInResendTooMany,
            ]);
        }
        "/api/v1/sign-in/visual-code/picture" | "/api/v1/sign-in/visual-code/sound" => {
            codes.extend([P::NotFound, P::RequestMalformed]);
        }
        "/api/v1/session/role" => codes.extend([P::SessionRole, P::SessionStepUp]),
        "/api/v1/session/establishment" => codes.push(P::NotFound),
        "/api/v1/sign-in/code" => {
            codes.extend([
                P::SignInCodeWrong,
                P::SignInCodeExpired,
                P::SignInCodeTooMany,
                P::SignInNoAttempt,
                P::SignInNoRole,
            ]);
        }
        "/api/v1/sign-in/code/resend" => {
            codes.extend([
                P::SignInResendTooSoon,
                P::SignInResendTooMany,
                P::SignInNoAttempt,
            ]);
        }
        _ => {}
    }
    codes
}

fn query(name: &str, required: bool, example: &str, description: &str) -> Value {
    json!({
        "name": name, "in": "query", "required": required, "description": description,
        "schema": { "type": "string" }, "example": example,
    })
}

/// The headers and parts of the address that an operation reads.
fn headers(path: &str, method: &str) -> Vec<Value> {
    let header = |name: &str, required: bool, example: &str, description: &str| {
        json!({
            "name": name, "in": "header", "required": required, "description": description,
            "schema": { "type": "string" }, "example": example,
        })
    };
    let mut list = Vec::new();
    if path.starts_with("/api/v1/sign-in/visual-code/") {
        list.push(query(
            "id",
            true,
            "3f2a9c0d11e84b7a90c2d4e65b1f8a77",
            "The visual code's name.",
        ));
        if path.ends_with("/sound") {
            list.push(query(
                "language",
                false,
                "ar",
                "`ar`, unless told otherwise, or `en`.",
            ));
        }
    }
    if path == "/api/v1/account/sign-ins" {
        list.push(query(
            "before",
            false,
            "1795359900000042",
            "`next` of the page before.",
        ));
    }
    if method != "get" && path != "/api/v1/csp-reports" {
        list.push(header(
            "X-Gosi-Csrf",
            true,
            "1",
            "Always 1; another site cannot send it.",
        ));
    }
    if method == "post" && path != "/api/v1/csp-reports" && !is_search(path) {
        let example = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"";
        list.push(header(
            "Idempotency-Key",
            true,
            example,
            "A quoted UUID for each intended effect; kept for 24 hours.",
        ));
    }
    let is_cached = role_of(path).is_some() && path != "/api/v1/business/establishments"
        || path == "/api/v1/account/passkeys";
    if is_cached && method == "get" {
        list.push(header(
            "If-None-Match",
            false,
            "W/\"3f2a9c0d11e84b7a90c2d4e6\"",
            "The version the asker has.",
        ));
    }
    if role_of(path).is_some()
        || path.starts_with("/api/v1/session/")
        || path.starts_with("/api/v1/account/")
    {
        list.push(header(
            "X-Gosi-Epoch",
            false,
            "f3a91c0d22b14e57",
            "The session the page was drawn for.",
        ));
    }
    list
}
