//! Who somebody is, by the Nafath app: the stronger of the two ways to say it, and the only one
//! where the phone on record is not theirs any more.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::NationalId;
use contract::{AccessEnd, AccessFlow, AccessNafath, ProblemCode, Role};

use super::attempts::{Attempt, Step, has_account, person_of};
use super::{Work, answer, attempts, proven};
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::nafath::requests::{self, Purpose, Start};
use crate::nafath::view_for;
use crate::session::Nothing;
use crate::state::State;

/// Where this browser's request to the app stands. Asking changes nothing.
#[utoipa::path(get, path = "/api/v1/access/nafath", tag = "access")]
pub async fn read(Shared(state): Shared<State>, headers: HeaderMap) -> Result<Response, Refusal> {
    let owner = Cookie::Access.of_request(&state.secrets, &headers);
    Ok(respond(
        &view_for(&state, owner.as_deref(), Purpose::Access).await?,
    ))
}

/// Asks the app of an identity number, whether anybody has it or not.
#[utoipa::path(post, path = "/api/v1/access/nafath", tag = "access", request_body = AccessNafath)]
pub async fn start(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessNafath>,
) -> Result<Response, Refusal> {
    let AccessNafath {
        flow,
        identity_number,
    } = body.value;
    let identity_number = NationalId::parse(identity_number.expose()).map_err(|fault| {
        Refusal::new(ProblemCode::RequestInvalid).field("/identity_number", &fault)
    })?;
    if matches!(flow, AccessFlow::Other(_)) {
        return Err(
            Refusal::new(ProblemCode::RequestInvalid).named_field("/flow", "access-flow.unknown")
        );
    }
    let once = Once::of(&state, &headers, "access-nafath", "anyone", &body.bytes)?;
    let earlier = Cookie::Access.of_request(&state.secrets, &headers);
    once.write(&state, move |state, mut transaction| async move {
        let person = person_of(&mut transaction, &identity_number, None).await?;
        let (mut attempt, nonce) = Attempt::new(&state, flow, Step::Nafath, person);
        let start = Start {
            owner: &attempt.stored,
            purpose: Purpose::Access,
            identity_number: &identity_number,
            role: Role::Individual,
        };
        let request = match requests::begin(&state, &mut transaction, start).await? {
            Ok(request) => request,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        if let Some(earlier) = earlier {
            attempts::end(&mut transaction, &earlier).await?;
        }
        attempt.save(&state, &mut transaction).await?;
        let reply = Reply::json(&request.view(&state)).issue(Cookie::Access, &nonce);
        Ok((transaction, reply))
    })
    .await
}

/// Goes on once the person has approved. An approval is worth one proof, and whoever gave it may be
/// told what an unproven stranger may not.
#[utoipa::path(post, path = "/api/v1/access/nafath/finish", tag = "access")]
pub async fn finish(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let steps = &[Step::Nafath];
    let work = Work::of(&state, &headers, "access-nafath-finish", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        requests::take_approved(&state, &mut transaction, &attempt.stored, Purpose::Access).await?;
        let has_account = match attempt.person {
            Some(person) => Some(has_account(&mut transaction, person).await?),
            None => None,
        };
        match has_account {
            None if attempt.is_registration() => attempt.end_for(AccessEnd::NoRecord),
            Some(true) if attempt.is_registration() => attempt.end_for(AccessEnd::AccountExists),
            None | Some(false) if !attempt.is_registration() => {
                attempt.end_for(AccessEnd::NoAccount);
            }
            _ if attempt.flow == AccessFlow::Password => {
                proven(&state, &mut transaction, &mut attempt).await?;
            }
            _ => {
                attempt.proven_at = Some(state.clock.now());
                attempt.go_to(Step::Mobile);
            }
        }
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}
