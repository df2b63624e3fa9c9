//! The digits of a visual code, for those who drive the demonstration and cannot look at a picture.

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use contract::ProblemCode;
use serde::Deserialize;
use serde_json::json;

use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::state::State;
use crate::visual_code;

/// The demonstration's route.
pub fn routes() -> Router<State> {
    Router::new().route("/dev/visual-code", get(read))
}

#[derive(Deserialize)]
struct Asked {
    id: String,
}

async fn read(
    Shared(state): Shared<State>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let digits = visual_code::digits_for_demonstration(&state, &asked.id);
    Ok(respond(
        &json!({ "digits": digits.ok_or(ProblemCode::NotFound)? }),
    ))
}
