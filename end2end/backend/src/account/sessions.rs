//! Where a person is signed in, and ending that (OWASP ASVS v5.0.0-7.5.2).

use axum::extract::{Path, State as Shared};
use axum::response::Response;
use contract::{OpenSession, OpenSessions, ProblemCode, SessionEnd};

use crate::database::Writing;
use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::secrets::Purpose;
use crate::session::{Session, SignedIn, of_person, revoke};
use crate::state::{Backend, State};
use crate::step_up;

/// Under which name a session appears in addresses. It follows from what differs between any two
/// sessions, and opens nothing.
fn name_of(backend: &Backend, session: &Session) -> String {
    let mut name = backend
        .secrets
        .keyed_hash(Purpose::SessionName, &[session.epoch.as_bytes()]);
    name.truncate(32);
    name
}

/// The person's sessions that have not ended.
#[utoipa::path(get, path = "/api/v1/account/sessions", tag = "account")]
pub async fn list(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let mut connection = state.database.pool.acquire().await?;
    let mut all = of_person(&state, &mut connection, session.person).await?;
    all.sort_by_key(|other| {
        (
            other.stored != session.stored,
            std::cmp::Reverse(other.last_used_at()),
        )
    });
    let sessions = all
        .iter()
        .map(|other| OpenSession {
            id: name_of(&state, other),
            is_this_one: other.stored == session.stored,
            device: other.device.clone(),
            role: other.acting.role(),
            way: other.way.clone(),
            signed_in_at: other.signed_in_at(),
            last_used_at: other.last_used_at(),
        })
        .collect();
    Ok(respond(&OpenSessions {
        as_of: state.clock.timestamp(),
        sessions,
    }))
}

/// Ends another of the person's sessions. Needs a fresh proof of who asks; the own session ends by
/// signing out.
#[utoipa::path(delete, path = "/api/v1/account/sessions/{id}", tag = "account", params(("id" = String, Path)))]
pub async fn end_one(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    step_up::require(&state, &session)?;
    let mut transaction = state.database.write().await?;
    let named = of_person(&state, &mut transaction, session.person)
        .await?
        .into_iter()
        .find(|other| other.stored != session.stored && name_of(&state, other) == id);
    // Another person's session and one that does not exist are answered alike (v5.0.0-8.2.2).
    let named = named.ok_or(ProblemCode::NotFound)?;
    revoke(
        &state,
        &mut transaction,
        &named.stored,
        &SessionEnd::Revoked,
    )
    .await?;
    transaction.commit().await?;
    Ok(Reply::empty().respond(&state))
}

/// Ends all of the person's sessions but the one that asks. Needs a fresh proof of who asks.
#[utoipa::path(delete, path = "/api/v1/account/sessions", tag = "account")]
pub async fn end_others(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    step_up::require(&state, &session)?;
    let mut transaction = state.database.write().await?;
    end_all_but(&state, &mut transaction, &session, &SessionEnd::Revoked).await?;
    transaction.commit().await?;
    Ok(Reply::empty().respond(&state))
}

/// Ends all of a person's sessions but this one, and says why.
pub async fn end_all_but(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    why: &SessionEnd,
) -> Result<(), Refusal> {
    for other in of_person(backend, transaction, session.person).await? {
        if other.stored != session.stored {
            revoke(backend, transaction, &other.stored, why).await?;
        }
    }
    Ok(())
}
