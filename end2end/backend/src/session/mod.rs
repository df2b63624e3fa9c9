//! Sessions: who is signed in, for how long, and the end of it.

mod gates;
pub mod roles;
mod store;

use axum::extract::{FromRequestParts, State as Shared};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use contract::ProblemCode;
use contract::headers::SESSION_EPOCH;
use serde::Deserialize;

pub use gates::{AsBusiness, AsBusinessToBe, AsIndividual, AsRetiree};
pub use store::{
    Acting, Beginning, Session, create, end, end_stored, of_person, renew, replace, revoke,
};

use crate::http::cookies::Cookie;
use crate::http::edge::Actor;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::state::{Backend, State};

/// A request by a signed-in person in any role. It counts as activity.
#[derive(Debug)]
pub struct SignedIn(pub Session);

impl FromRequestParts<State> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<SignedIn, Refusal> {
        let session = of_request(state, &parts.headers).await?;
        if let Some(actor) = parts.extensions.get::<Actor>() {
            actor.note(state.secrets.pseudonym(session.person, state.clock.now()));
        }
        session.touch(state).await?;
        Ok(SignedIn(session))
    }
}

/// The living session of a request's cookie, for the page that asks.
pub async fn of_request(backend: &Backend, headers: &HeaderMap) -> Result<Session, Refusal> {
    let stored = Cookie::Session
        .of_request(&backend.secrets, headers)
        .ok_or(ProblemCode::SessionNone)?;
    let session = store::find(backend, &stored).await?;
    // The page was drawn for another person, who signed out or was signed out in another tab.
    if headers
        .get(SESSION_EPOCH)
        .is_some_and(|epoch| epoch.as_bytes() != session.epoch.as_bytes())
    {
        return Err(ProblemCode::SessionChanged.into());
    }
    Ok(session)
}

/// Who is signed in. Asking does not keep the session alive.
#[utoipa::path(get, path = "/api/v1/session", tag = "session")]
pub async fn read(Shared(state): Shared<State>, headers: HeaderMap) -> Result<Response, Refusal> {
    let session = of_request(&state, &headers).await?;
    Ok(respond(&session.view(&state).await?))
}

/// A request that says nothing: no body, `null` or an empty object.
pub type Nothing = Option<EmptyObject>;

/// An object without fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmptyObject {}

/// Keeps the session alive, at the person's wish.
#[utoipa::path(post, path = "/api/v1/session/keep-alive", tag = "session")]
pub async fn keep_alive(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(&state, &headers, "keep-alive", &session.stored, &body.bytes)?;
    once.write(&state, move |state, transaction| async move {
        let view = session.renewed(&state).view(&state).await?;
        Ok((transaction, Reply::json(&view)))
    })
    .await
}

/// Ends the session, if there is one, and has the browser forget what belongs to it.
#[utoipa::path(delete, path = "/api/v1/session", tag = "session")]
pub async fn sign_out(
    Shared(state): Shared<State>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if let Some(stored) = Cookie::Session.of_request(&state.secrets, &headers) {
        end_stored(&state, &stored).await?;
    }
    Ok(Reply::empty()
        .clear(Cookie::Session)
        .clear(Cookie::SignIn)
        .clear_site_data()
        .respond(&state))
}
