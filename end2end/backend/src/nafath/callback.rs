//! Nafath's word on a request, with its own proof that it comes from Nafath: a signature over the
//! moment and the body under a key only the two of us have. No cookie and no page is involved, so
//! the guard against other sites lets it pass, and nothing else gets through here.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State as Shared};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use contract::{ProblemCode, decode};
use serde::{Deserialize, Serialize};

use super::{provider, requests};
use crate::http::json::read_body;
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, same_secret};
use crate::state::{Backend, State};

/// Where Nafath calls.
pub const PATH: &str = "/api/v1/nafath/callback";
/// The moment the message was signed, in Unix seconds.
pub const MOMENT: &str = "x-nafath-timestamp";
/// The signature.
pub const SIGNATURE: &str = "x-nafath-signature";
/// How far the two clocks may be apart, and how long a message can be held back.
const TOLERANCE: i64 = 300;

/// What Nafath says.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Which request.
    pub transaction: String,
    /// One of [`provider`]'s names.
    pub status: String,
}

/// The callback's route; not part of the contract with the app.
pub fn routes() -> Router<State> {
    Router::new().route(PATH, post(receive))
}

/// The signature of a message under the key that Nafath and this backend share.
pub fn sign(backend: &Backend, moment: &str, body: &[u8]) -> String {
    backend
        .secrets
        .keyed_hash(Purpose::NafathCallback, &[moment.as_bytes(), body])
}

async fn receive(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refusal> {
    let body = read_body(request, state.settings.body_limit).await?;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let moment = text(MOMENT).unwrap_or("");
    let signature = text(SIGNATURE).unwrap_or("");
    accept(&state, moment, signature, &body).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Checks who speaks, then takes their word.
pub async fn accept(
    backend: &Backend,
    moment: &str,
    signature: &str,
    body: &Bytes,
) -> Result<(), Refusal> {
    let is_recent = moment
        .parse::<i64>()
        .is_ok_and(|moment| (backend.clock.now() - moment).abs() <= TOLERANCE);
    if !same_secret(signature, &sign(backend, moment, body)) || !is_recent {
        return Err(ProblemCode::AccessForbidden.into());
    }
    let message: Message = decode(body)
        .map_err(|error| Refusal::new(ProblemCode::RequestMalformed).detail(error.to_string()))?;
    let Some(status) = provider::meaning(&message.status) else {
        return Ok(());
    };
    let mut transaction = backend.database.write().await?;
    let found = requests::settle(backend, &mut transaction, &message.transaction, &status).await?;
    transaction.commit().await?;
    if found {
        Ok(())
    } else {
        Err(ProblemCode::NotFound.into())
    }
}
