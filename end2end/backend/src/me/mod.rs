//! What signed-in people read of themselves. The person is always the session's; no address
//! names anybody, so nobody else's record can be asked for (OWASP ASVS v5.0.0-8.2.2).

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use crate::http::json::respond_versioned;
use crate::http::refusal::Refusal;
use crate::record::{self, Record};
use crate::session::AsIndividual;
use crate::state::State;

async fn answer<T: Serialize>(
    state: &State,
    headers: &HeaderMap,
    session: &AsIndividual,
    view: impl FnOnce(&Record) -> T,
) -> Result<Response, Refusal> {
    let person = session.0.person;
    let record = record::load(state, person).await?;
    Ok(respond_versioned(state, headers, person, &view(&record)))
}

/// Who the person is.
#[utoipa::path(get, path = "/api/v1/me/profile", tag = "me")]
pub async fn profile(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::profile).await
}

/// Whether the person is covered today, and by whom.
#[utoipa::path(get, path = "/api/v1/me/status", tag = "me")]
pub async fn status(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::status).await
}

/// The one thing that most needs the person's attention.
#[utoipa::path(get, path = "/api/v1/me/next-step", tag = "me")]
pub async fn next_step(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::next_step).await
}

/// The contribution record by period.
#[utoipa::path(get, path = "/api/v1/me/periods", tag = "me")]
pub async fn periods(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::periods).await
}

/// The wages month by month.
#[utoipa::path(get, path = "/api/v1/me/wages", tag = "me")]
pub async fn wages(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::wages).await
}

/// All that the benefits are computed from.
#[utoipa::path(get, path = "/api/v1/me/insurance-record", tag = "me")]
pub async fn insurance_record(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    session: AsIndividual,
) -> Result<Response, Refusal> {
    answer(&state, &headers, &session, Record::insurance_record).await
}
