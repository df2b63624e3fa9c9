//! What pensioners read of their pension. The person is always the session's; no address names
//! anybody (OWASP ASVS v5.0.0-8.2.2), and who draws no pension finds nothing here.

pub mod examples;
mod load;
mod payments;
mod told;
mod views;

pub use load::{Pension, load};
pub use told::tell_of_payments;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use crate::http::json::respond_versioned;
use crate::http::refusal::Refusal;
use crate::session::AsRetiree;
use crate::state::State;

async fn answer<T: Serialize>(
    state: &State,
    headers: &HeaderMap,
    session: &AsRetiree,
    view: impl FnOnce(&Pension) -> Result<T, Refusal>,
) -> Result<Response, Refusal> {
    let person = session.0.person;
    let pension = load(state, person).await?;
    Ok(respond_versioned(state, headers, person, &view(&pension)?))
}

/// What will be paid next, when and where.
#[utoipa::path(get, path = "/api/v1/pension/next-payment", tag = "pension")]
pub async fn next_payment(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsRetiree,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Pension::next_payment).await
}

/// The last twelve payments.
#[utoipa::path(get, path = "/api/v1/pension/payments", tag = "pension")]
pub async fn payments(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsRetiree,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Pension::payments).await
}

/// The people on record with the pension.
#[utoipa::path(get, path = "/api/v1/pension/family", tag = "pension")]
pub async fn family(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsRetiree,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, |pension| Ok(pension.family())).await
}

/// What a pension letter states today.
#[utoipa::path(get, path = "/api/v1/pension/letter", tag = "pension")]
pub async fn letter(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsRetiree,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Pension::letter).await
}

/// The one thing that most needs the pensioner's attention.
#[utoipa::path(get, path = "/api/v1/pension/next-step", tag = "pension")]
pub async fn next_step(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsRetiree,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Pension::next_step).await
}
