//! Proving once more who one is, before something that must not be done by whoever finds a device
//! unlocked or a password on paper (OWASP ASVS v5.0.0-7.5.1, 7.5.3).
//!
//! A proof belongs to one session and counts for a while. The session goes on under a new cookie
//! (v5.0.0-7.2.4), and what the app holds of it stays good: nothing the person was doing is lost.

mod codes;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{NationalId, VerificationCode};
use contract::{CodeAttempt, PasskeyProof, ProblemCode, StepUp, StepUpMethod};
use webauthn_rs::prelude::{Passkey, PublicKeyCredential};

use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::nafath::requests::{self, Purpose, Start};
use crate::passkeys::ceremonies::{self, Kind};
use crate::passkeys::{relying_party, store};
use crate::session::{self, Nothing, Session, SignedIn};
use crate::sign_in::CODE_LENGTH;
use crate::state::{Backend, State};

/// Refuses a session whose last proof is too long ago.
pub fn require(backend: &Backend, session: &Session) -> Result<(), Refusal> {
    if seconds_left(backend, session) > 0 {
        Ok(())
    } else {
        Err(ProblemCode::SessionStepUp.into())
    }
}

fn seconds_left(backend: &Backend, session: &Session) -> i64 {
    session.second_factor_at.map_or(0, |shown_at| {
        (shown_at + backend.settings.step_up_life - backend.clock.now()).max(0)
    })
}

/// The session goes on, proven now, under a new cookie.
async fn proven(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
) -> Result<Reply, Refusal> {
    codes::end(transaction, &session.stored).await?;
    let now = backend.clock.now();
    let nonce = session::renew(backend, transaction, session, Some(now)).await?;
    Ok(Reply::empty().issue(Cookie::Session, &nonce))
}

/// By what the person can prove who they are.
#[utoipa::path(get, path = "/api/v1/session/step-up", tag = "session")]
pub async fn read(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let mut connection = state.database.pool.acquire().await?;
    let has_passkey = !store::of_person(&mut connection, session.person)
        .await?
        .is_empty();
    let mut methods = vec![StepUpMethod::Code, StepUpMethod::Nafath];
    if has_passkey {
        methods.insert(0, StepUpMethod::Passkey);
    }
    let seconds = seconds_left(&state, &session);
    Ok(respond(&StepUp {
        fresh_for_seconds: u32::try_from(seconds).unwrap_or(u32::MAX),
        methods,
        mobile_tail: codes::mobile_tail(&mut connection, session.person).await?,
    }))
}

/// Sends a code to the person's phone; the one before no longer works.
#[utoipa::path(post, path = "/api/v1/session/step-up/code", tag = "session")]
pub async fn send_code(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(
        &state,
        &headers,
        "step-up-code",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let view = codes::send(&state, &mut transaction, &session).await?;
        Ok((transaction, Reply::json(&view)))
    })
    .await
}

/// Proves by the code.
#[utoipa::path(post, path = "/api/v1/session/step-up/code/check", tag = "session", request_body = CodeAttempt)]
pub async fn check_code(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    let code = VerificationCode::parse(body.value.code.expose(), CODE_LENGTH)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/code", &fault))?;
    let once = Once::of(
        &state,
        &headers,
        "step-up-code-check",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let reply = match codes::check(&state, &mut transaction, &session, &code).await? {
            Ok(()) => proven(&state, &mut transaction, &session).await?,
            Err(refusal) => Reply::problem(refusal),
        };
        Ok((transaction, reply))
    })
    .await
}

/// Where the session's request to the Nafath app stands. Asking changes nothing.
#[utoipa::path(get, path = "/api/v1/session/step-up/nafath", tag = "session")]
pub async fn read_nafath(
    Shared(state): Shared<State>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    // Polling is the page's doing, not the person's: it does not keep the session alive.
    let session = session::of_request(&state, &headers).await?;
    let view = crate::nafath::view_for(&state, Some(&session.stored), Purpose::StepUp).await?;
    Ok(respond(&view))
}

/// Asks the app of the session's own person.
#[utoipa::path(post, path = "/api/v1/session/step-up/nafath", tag = "session")]
pub async fn start_nafath(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(
        &state,
        &headers,
        "step-up-nafath",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let (identity_number, _) = store::names(&mut transaction, session.person).await?;
        let start = Start {
            owner: &session.stored,
            purpose: Purpose::StepUp,
            identity_number: &identity_number,
            role: session.acting.role(),
        };
        let reply = match requests::begin(&state, &mut transaction, start).await? {
            Ok(request) => Reply::json(&request.view(&state)),
            Err(refusal) => Reply::problem(refusal),
        };
        Ok((transaction, reply))
    })
    .await
}

/// Proves by the approval.
#[utoipa::path(post, path = "/api/v1/session/step-up/nafath/finish", tag = "session")]
pub async fn finish_nafath(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(
        &state,
        &headers,
        "step-up-nafath-finish",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let request =
            requests::take_approved(&state, &mut transaction, &session.stored, Purpose::StepUp)
                .await?;
        if request.person != Some(session.person) {
            return Err(ProblemCode::NafathNotApproved.into());
        }
        let reply = proven(&state, &mut transaction, &session).await?;
        Ok((transaction, reply))
    })
    .await
}

/// What to ask the device for, to prove by a passkey.
#[utoipa::path(post, path = "/api/v1/session/step-up/passkey", tag = "session")]
pub async fn start_passkey(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(
        &state,
        &headers,
        "step-up-passkey",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let kept = store::of_person(&mut transaction, session.person).await?;
        if kept.is_empty() {
            return Err(ProblemCode::PasskeyUnknown.into());
        }
        let keys: Vec<Passkey> = kept.into_iter().map(|kept| kept.key).collect();
        let ceremony = state.relying_party.begin_proof(&keys)?;
        ceremonies::keep(
            &state,
            &mut transaction,
            Kind::StepUp,
            &session.stored,
            &ceremony,
        )
        .await?;
        Ok((transaction, Reply::json(&ceremony.options)))
    })
    .await
}

/// Proves by a passkey of the session's own person.
#[utoipa::path(post, path = "/api/v1/session/step-up/passkey/check", tag = "session", request_body = PasskeyProof)]
pub async fn check_passkey(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<PasskeyProof>,
) -> Result<Response, Refusal> {
    let answer: PublicKeyCredential = relying_party::credential(body.value.credential)?;
    let once = Once::of(
        &state,
        &headers,
        "step-up-passkey-check",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let client_data = &answer.response.client_data_json;
        let ceremony = ceremonies::take(
            &state,
            &mut transaction,
            Kind::StepUp,
            &session.stored,
            client_data,
        )
        .await?;
        let kept = store::by_credential(&mut transaction, answer.get_credential_id())
            .await?
            .filter(|kept| kept.person == session.person);
        let checked = match (ceremony, kept) {
            (Err(refusal), _) => Err(refusal),
            // Removed meanwhile, or another person's.
            (Ok(_), None) => Err(ProblemCode::PasskeyUnknown.into()),
            (Ok(ceremony), Some(kept)) => state
                .relying_party
                .finish_proof(&answer, &ceremony, kept.key)
                .map(|key| (kept.id, key)),
        };
        let reply = match checked {
            Ok((id, key)) => {
                store::note_use(&state, &mut transaction, &id, &key).await?;
                proven(&state, &mut transaction, &session).await?
            }
            Err(refusal) => Reply::problem(refusal),
        };
        Ok((transaction, reply))
    })
    .await
}

/// The identity number of a person, for counting.
async fn identity_number(
    connection: &mut sqlx::AnyConnection,
    person: i64,
) -> Result<NationalId, Refusal> {
    Ok(store::names(connection, person).await?.0)
}
