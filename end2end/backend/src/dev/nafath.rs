//! The phone with the Nafath app, in a demonstration: what it shows, and what is pressed on it.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use contract::values::NationalId;
use contract::{NafathDecision, NafathPhone, NafathPush, ProblemCode};

use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::nafath::callback::{self, Message};
use crate::nafath::provider::{COMPLETED, REJECTED, WAITING};
use crate::state::State;

/// The demonstration's routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/dev/nafath/phone", post(show))
        .route("/dev/nafath/decision", post(decide))
}

/// What the phone of an identity number shows. The number travels in the body: addresses are logged.
async fn show(
    Shared(state): Shared<State>,
    body: JsonBody<NafathPhone>,
) -> Result<Response, Refusal> {
    let identity_number =
        NationalId::parse(body.value.identity_number.expose()).map_err(|fault| {
            Refusal::new(ProblemCode::RequestInvalid).field("/identity_number", &fault)
        })?;
    let life = state.settings.nafath_life;
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "SELECT transaction_id, choices, started_at FROM nafath_phone \
         WHERE identity_number = $1 AND status = $2 AND started_at > $3 ORDER BY started_at DESC",
    )
    .bind(identity_number.as_str())
    .bind(WAITING)
    .bind(state.clock.now() - life)
    .fetch_all(&state.database.pool)
    .await?;
    let pushes: Vec<NafathPush> = rows
        .into_iter()
        .map(|(transaction, choices, started_at)| NafathPush {
            transaction,
            choices: choices.split(' ').map(str::to_owned).collect(),
            expires_in_seconds: u32::try_from(started_at + life - state.clock.now()).unwrap_or(0),
        })
        .collect();
    Ok(respond(&pushes))
}

/// Takes what was pressed, and calls back as Nafath would.
async fn decide(
    Shared(state): Shared<State>,
    body: JsonBody<NafathDecision>,
) -> Result<Response, Refusal> {
    let NafathDecision {
        transaction: id,
        number,
    } = body.value;
    let mut transaction = state.database.write().await?;
    let row: Option<(String,)> = sqlx::query_as(
        "SELECT number FROM nafath_phone WHERE transaction_id = $1 AND status = $2 AND started_at > $3",
    )
    .bind(&id)
    .bind(WAITING)
    .bind(state.clock.now() - state.settings.nafath_life)
    .fetch_optional(&mut *transaction)
    .await?;
    let (right,) = row.ok_or(ProblemCode::NotFound)?;
    let status = if number == Some(right) {
        COMPLETED
    } else {
        REJECTED
    };
    sqlx::query("UPDATE nafath_phone SET status = $1 WHERE transaction_id = $2")
        .bind(status)
        .bind(&id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    let message = Message {
        transaction: id,
        status: status.to_owned(),
    };
    let moment = state.clock.now().to_string();
    let body = Bytes::from(serde_json::to_vec(&message).map_err(|_| ProblemCode::Internal)?);
    let signature = callback::sign(&state, &moment, &body);
    callback::accept(&state, &moment, &signature, &body).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
