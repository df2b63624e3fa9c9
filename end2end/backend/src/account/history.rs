//! Who tried to sign in as a person, with which outcome. Tries are kept under the name by which wrong
//! ones are counted, for numbers that somebody has and for numbers that nobody has alike, so that the
//! list itself tells no stranger who has an account (OWASP ASVS v5.0.0-6.3.8).

use std::sync::atomic::{AtomicI64, Ordering};

use axum::extract::{Query, State as Shared};
use axum::response::Response;
use contract::{
    Device, ProblemCode, Role, SignInHistory, SignInOutcome, SignInTry, SignInWay, Timestamp,
};
use serde::Deserialize;

use crate::database::Writing;
use crate::http::device;
use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::passkeys::store;
use crate::secrets::random_id;
use crate::session::SignedIn;
use crate::sign_in::Subject;
use crate::state::{Backend, State};

/// How many tries a page has.
const PAGE: usize = 20;
/// For how long a try is kept: half a year, in seconds.
pub const KEPT_SECONDS: i64 = 183 * 24 * 3_600;

/// Keeps tries of the same second in order.
static SEQUENCE: AtomicI64 = AtomicI64::new(0);

/// A try, before it is written down.
#[derive(Debug)]
pub(crate) struct Try<'a> {
    /// Under which name it is counted.
    pub subject: &'a Subject,
    /// By which way.
    pub way: SignInWay,
    /// By the door of which role.
    pub role: Role,
    /// What became of it.
    pub outcome: SignInOutcome,
    /// From which kind of device.
    pub device: &'a Device,
}

/// Writes a try down.
pub(crate) async fn note(
    backend: &Backend,
    transaction: &mut Writing,
    tried: Try<'_>,
) -> Result<(), Refusal> {
    let now = backend.clock.now();
    let place = SEQUENCE
        .fetch_add(1, Ordering::SeqCst)
        .rem_euclid(1_000_000);
    let sequence = now.saturating_mul(1_000_000) + place;
    sqlx::query(
        "INSERT INTO sign_in_tries (id, sequence, subject, tried_at, way, role, outcome, device) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(random_id())
    .bind(sequence)
    .bind(tried.subject.as_str())
    .bind(now)
    .bind(tried.way.as_str())
    .bind(tried.role.as_str())
    .bind(tried.outcome.as_str())
    .bind(device::to_text(tried.device))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// From where a page of the list goes on.
#[derive(Debug, Deserialize)]
pub struct Asked {
    before: Option<String>,
}

type Row = (i64, i64, String, String, String, String);

/// The last tries to sign in as the person, a page at a time.
#[utoipa::path(get, path = "/api/v1/account/sign-ins", tag = "account")]
pub async fn list(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let before = match asked.before.as_deref() {
        None => i64::MAX,
        Some(text) => text
            .parse::<i64>()
            .map_err(|_| ProblemCode::RequestMalformed)?,
    };
    let mut connection = state.database.pool.acquire().await?;
    let (identity_number, _) = store::names(&mut connection, session.person).await?;
    let subject = Subject::of(&state, &identity_number);
    let mut rows: Vec<Row> = sqlx::query_as(
        "SELECT sequence, tried_at, way, role, outcome, device FROM sign_in_tries \
         WHERE subject = $1 AND sequence < $2 ORDER BY sequence DESC LIMIT $3",
    )
    .bind(subject.as_str())
    .bind(before)
    .bind(i64::try_from(PAGE + 1).unwrap_or(i64::MAX))
    .fetch_all(&mut *connection)
    .await?;
    let has_more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows
        .last()
        .filter(|_| has_more)
        .map(|(sequence, ..)| sequence.to_string());
    let tries = rows
        .into_iter()
        .map(|(_, tried_at, way, role, outcome, kept)| SignInTry {
            at: Timestamp::from_unix_seconds(tried_at),
            way: SignInWay::from(way.as_str()),
            role: Role::from(role.as_str()),
            outcome: SignInOutcome::from(outcome.as_str()),
            device: device::of_text(&kept),
        })
        .collect();
    Ok(respond(&SignInHistory {
        as_of: state.clock.timestamp(),
        tries,
        next,
    }))
}
