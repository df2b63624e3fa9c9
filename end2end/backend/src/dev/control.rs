//! The control of faults and of the clock.

use axum::Router;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::json;

use super::faults::{Fault, Planned};
use crate::http::json::{JsonBody, respond};
use crate::state::State;

/// The demonstration's routes for journeys.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/dev/faults", get(list).post(plan).delete(clear))
        .route("/dev/clock", post(push_clock))
}

/// The faults there are, and those that wait.
async fn list(Shared(state): Shared<State>) -> Response {
    respond(&json!({ "faults": Fault::ALL, "waiting": state.faults.waiting() }))
}

async fn plan(Shared(state): Shared<State>, body: JsonBody<Planned>) -> Response {
    state.faults.plan(body.value);
    StatusCode::NO_CONTENT.into_response()
}

async fn clear(Shared(state): Shared<State>) -> Response {
    state.faults.clear();
    StatusCode::NO_CONTENT.into_response()
}

/// How far to push the clock.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Push {
    advance_seconds: u32,
}

/// Lets time pass for the backend, so that a journey need not wait for a session to end.
async fn push_clock(Shared(state): Shared<State>, body: JsonBody<Push>) -> Response {
    state.clock.push(i64::from(body.value.advance_seconds));
    respond(&json!({ "now": state.clock.timestamp() }))
}
