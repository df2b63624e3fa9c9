//! Signing in with a passkey. Wrong passwords never stand in its way: whoever locks a person's
//! password does not lock the person out.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::{PasskeySignIn, ProblemCode, Role, SignInWay};
use webauthn_rs::prelude::PublicKeyCredential;

use super::ceremonies::{self, Kind};
use super::{relying_party, store};
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::nafath::{browser_or_new, note_refused};
use crate::session::{Nothing, roles};
use crate::sign_in::{self, Before};
use crate::state::State;

/// What to ask the device for. Nobody is named: the device knows its keys.
#[utoipa::path(post, path = "/api/v1/sign-in/passkey/options", tag = "sign-in")]
pub async fn options(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(&state, &headers, "passkey-options", "anyone", &body.bytes)?;
    let known_browser = Cookie::Browser.of_request(&state.secrets, &headers);
    once.write(&state, move |state, mut transaction| async move {
        let ceremony = state.relying_party.begin_sign_in()?;
        let (owner, nonce) = browser_or_new(&state, known_browser);
        ceremonies::keep(&state, &mut transaction, Kind::SignIn, &owner, &ceremony).await?;
        let mut reply = Reply::json(&ceremony.options);
        if let Some(nonce) = nonce {
            reply = reply.issue(Cookie::Browser, &nonce);
        }
        Ok((transaction, reply))
    })
    .await
}

/// Signs in by the passkey's answer.
#[utoipa::path(post, path = "/api/v1/sign-in/passkey", tag = "sign-in", request_body = PasskeySignIn)]
pub async fn finish(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<PasskeySignIn>,
) -> Result<Response, Refusal> {
    let PasskeySignIn { credential, role } = body.value;
    if matches!(role, Role::Other(_)) {
        return Err(Refusal::new(ProblemCode::RequestInvalid).named_field("/role", "role.unknown"));
    }
    let answer: PublicKeyCredential = relying_party::credential(credential)?;
    let owner = Cookie::Browser
        .of_request(&state.secrets, &headers)
        .ok_or(ProblemCode::PasskeyExpired)?;
    let once = Once::of(&state, &headers, "passkey-sign-in", &owner, &body.bytes)?;
    let before = Before::of_request(&state, &headers).by(SignInWay::Passkey);
    once.write(&state, move |state, mut transaction| async move {
        let client_data = &answer.response.client_data_json;
        let ceremony =
            ceremonies::take(&state, &mut transaction, Kind::SignIn, &owner, client_data).await?;
        let ceremony = match ceremony {
            Ok(ceremony) => ceremony,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        let Some(kept) = store::by_credential(&mut transaction, answer.get_credential_id()).await?
        else {
            let refusal = Refusal::new(ProblemCode::PasskeyUnknown);
            return Ok((transaction, Reply::problem(refusal)));
        };
        // The authenticator says whose key it is; a key of somebody else's name is none.
        let says_its_person = answer
            .get_user_unique_id()
            .is_some_and(|handle| hex::encode(handle) == kept.handle);
        let checked = if says_its_person {
            state
                .relying_party
                .finish_sign_in(&answer, &ceremony, kept.key)
        } else {
            Err(ProblemCode::PasskeyRefused.into())
        };
        let key = match checked {
            Ok(key) => key,
            Err(refusal) if says_its_person => {
                note_refused(&state, &mut transaction, &before, kept.person, &role).await?;
                return Ok((transaction, Reply::problem(refusal)));
            }
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        store::note_use(&state, &mut transaction, &kept.id, &key).await?;
        if sign_in::is_blocked(&mut transaction, kept.person).await? {
            note_refused(&state, &mut transaction, &before, kept.person, &role).await?;
            let refusal = Refusal::new(ProblemCode::SignInBlocked);
            return Ok((transaction, Reply::problem(refusal)));
        }
        let Some(acting) = roles::acting_as(&state, kept.person, &role).await? else {
            note_refused(&state, &mut transaction, &before, kept.person, &role).await?;
            let refusal = Refusal::new(ProblemCode::SignInNoRole);
            return Ok((transaction, Reply::problem(refusal)));
        };
        let now = Some(state.clock.now());
        let reply =
            sign_in::let_in(&state, &mut transaction, kept.person, acting, now, before).await?;
        Ok((transaction, reply.clear(Cookie::Browser)))
    })
    .await
}
