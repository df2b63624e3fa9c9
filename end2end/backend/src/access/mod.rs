//! Opening an account and getting back into one: a state machine that lives here, step by step in
//! the database. The app draws the state it is told, so that reloads, second tabs and the back button
//! lose nothing, and no step can be skipped or answered twice (OWASP ASVS v5.0.0-2.3.1).
//!
//! Who somebody is, they prove by the Nafath app, or by what the register holds of them and a code
//! to the phone it holds. Until then every answer is the same for everybody (v5.0.0-6.3.8); what
//! differs goes by text to the phone on record. No question about a secret is asked anywhere
//! (v5.0.0-6.4.2), and no session begins here: the way in stays the door with all its factors
//! (v5.0.0-6.4.3).

mod attempts;
mod codes;
pub mod identity;
pub mod nafath;
pub mod opening;
pub mod supervisor;

use std::future::Future;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::{AccessFlow, AccessState, ProblemCode};

use attempts::{Attempt, Step};

use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::session::Nothing;
use crate::state::{Backend, State};

/// Where the way of this browser stands.
#[utoipa::path(get, path = "/api/v1/access", tag = "access")]
pub async fn read(Shared(state): Shared<State>, headers: HeaderMap) -> Result<Response, Refusal> {
    let Some(stored) = Cookie::Access.of_request(&state.secrets, &headers) else {
        return Ok(respond(&AccessState::Start));
    };
    let mut connection = state.database.pool.acquire().await?;
    Ok(respond(
        &match attempts::find(&state, &mut connection, &stored).await? {
            Some(attempt) => attempt.state(&state, &mut connection).await?,
            None => AccessState::Start,
        },
    ))
}

/// Gives the way of this browser up, if there is one.
#[utoipa::path(delete, path = "/api/v1/access", tag = "access")]
pub async fn give_up(
    Shared(state): Shared<State>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if let Some(stored) = Cookie::Access.of_request(&state.secrets, &headers) {
        let mut transaction = state.database.write().await?;
        attempts::end(&mut transaction, &stored).await?;
        transaction.commit().await?;
    }
    Ok(Reply::empty().clear(Cookie::Access).respond(&state))
}

/// Goes back a step, to correct something. What was proven stays so, and a proof cannot be gone
/// behind.
#[utoipa::path(post, path = "/api/v1/access/back", tag = "access")]
pub async fn back(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let steps = &[Step::Code, Step::UserName, Step::Password, Step::Check];
    let work = Work::of(&state, &headers, "access-back", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        let to = match (attempt.step, &attempt.flow) {
            (Step::Code, flow) if *flow != AccessFlow::Password => Step::Mobile,
            (Step::UserName, _) => Step::Establishment,
            (Step::Password, AccessFlow::Establishment) => Step::UserName,
            (Step::Check, _) => Step::Password,
            _ => return Err(ProblemCode::AccessStep.into()),
        };
        attempt.go_to(to);
        attempt.password_hash = None;
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// A request about the way of its browser, which has to be at one of some steps.
struct Work {
    once: Once,
    stored: String,
    steps: &'static [Step],
}

impl Work {
    fn of(
        state: &State,
        headers: &HeaderMap,
        route: &str,
        bytes: &[u8],
        steps: &'static [Step],
    ) -> Result<Work, Refusal> {
        let stored = stored(state, headers)?;
        Ok(Work {
            once: Once::of(state, headers, route, &stored, bytes)?,
            stored,
            steps,
        })
    }

    /// Has its effect, once, on the way as it is then.
    async fn run<F, E>(self, state: &State, effect: F) -> Result<Response, Refusal>
    where
        F: FnOnce(State, Writing, Attempt) -> E + Send + 'static,
        E: Future<Output = Result<(Writing, Reply), Refusal>> + Send + 'static,
    {
        let Work {
            once,
            stored,
            steps,
        } = self;
        once.write(state, move |state, mut transaction| async move {
            let attempt = attempts::hold(&state, &mut transaction, &stored, steps).await?;
            effect(state, transaction, attempt).await
        })
        .await
    }
}

/// What the database keeps of the request's cookie.
fn stored(backend: &Backend, headers: &HeaderMap) -> Result<String, Refusal> {
    Ok(Cookie::Access
        .of_request(&backend.secrets, headers)
        .ok_or(ProblemCode::AccessNone)?)
}

/// Where the way stands now, with the open transaction.
async fn answer(
    backend: &Backend,
    mut transaction: Writing,
    attempt: &Attempt,
) -> Result<(Writing, Reply), Refusal> {
    let reply = Reply::json(&attempt.state(backend, &mut transaction).await?);
    Ok((transaction, reply))
}

/// A wrong detail of somebody who has proven who they are: counted, and after a few the way ends.
async fn wrong_detail(
    backend: &Backend,
    mut transaction: Writing,
    mut attempt: Attempt,
) -> Result<(Writing, Reply), Refusal> {
    attempt.wrong_tries += 1;
    let left = backend
        .settings
        .access_wrong_details
        .saturating_sub(attempt.wrong_tries);
    if left == 0 {
        attempts::end(&mut transaction, &attempt.stored).await?;
        let refusal = Refusal::new(ProblemCode::AccessDetailsTooMany);
        return Ok((transaction, Reply::problem(refusal).clear(Cookie::Access)));
    }
    attempt.save(backend, &mut transaction).await?;
    let refusal = Refusal::new(ProblemCode::AccessDetails).attempts_left(left);
    Ok((transaction, Reply::problem(refusal)))
}

/// Where somebody goes on who has just proven who they are.
async fn proven(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &mut Attempt,
) -> Result<(), Refusal> {
    let person = attempt.person.ok_or(ProblemCode::AccessStep)?;
    attempt.proven_at = attempt.proven_at.or(Some(backend.clock.now()));
    match attempt.flow {
        AccessFlow::Retiree => {
            let row: Option<(Option<String>,)> = sqlx::query_as(
                "SELECT iban FROM people JOIN pensions ON pensions.person_id = people.id WHERE people.id = $1",
            )
            .bind(person)
            .fetch_optional(&mut **transaction)
            .await?;
            match row {
                None => attempt.end_for(contract::AccessEnd::NoPension),
                // Nothing is on record that could be asked for.
                Some((None,)) => attempt.go_to(Step::Password),
                Some(_) => attempt.go_to(Step::Pension),
            }
        }
        AccessFlow::Establishment => attempt.go_to(Step::Establishment),
        _ => attempt.go_to(Step::Password),
    }
    Ok(())
}
