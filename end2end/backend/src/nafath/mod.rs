//! Signing in with the national single sign-on, Nafath: a number is shown here, and chosen in the
//! app on the person's phone.
//!
//! Who asks is told the same, in the same time, whether anybody has the identity number or not
//! (OWASP ASVS v5.0.0-6.3.8). The number is shown to the browser that started the request and to
//! nobody else; the request's own name never leaves the backend.

pub mod callback;
pub mod provider;
pub mod requests;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::NationalId;
use contract::{
    NafathStart, NafathStatus, NafathView, ProblemCode, Role, SignInOutcome, SignInWay,
};

use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::passkeys::store;
use crate::secrets::random_id;
use crate::session::{Nothing, roles};
use crate::sign_in::{self, Before, Subject};
use crate::state::{Backend, State};
use requests::{Purpose, Request, Start};

/// Where this browser's request stands. Asking changes nothing.
#[utoipa::path(get, path = "/api/v1/sign-in/nafath", tag = "sign-in")]
pub async fn read(Shared(state): Shared<State>, headers: HeaderMap) -> Result<Response, Refusal> {
    let owner = Cookie::Browser.of_request(&state.secrets, &headers);
    Ok(respond(
        &view_for(&state, owner.as_deref(), Purpose::SignIn).await?,
    ))
}

/// Asks the app of an identity number. An earlier request for the same number is worth nothing
/// from then on.
#[utoipa::path(post, path = "/api/v1/sign-in/nafath", tag = "sign-in", request_body = NafathStart)]
pub async fn start(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<NafathStart>,
) -> Result<Response, Refusal> {
    let identity_number =
        NationalId::parse(body.value.identity_number.expose()).map_err(|fault| {
            Refusal::new(ProblemCode::RequestInvalid).field("/identity_number", &fault)
        })?;
    let role = body.value.role;
    if matches!(role, Role::Other(_)) {
        return Err(Refusal::new(ProblemCode::RequestInvalid).named_field("/role", "role.unknown"));
    }
    let once = Once::of(&state, &headers, "nafath", "anyone", &body.bytes)?;
    let known_browser = Cookie::Browser.of_request(&state.secrets, &headers);
    once.write(&state, move |state, mut transaction| async move {
        let (owner, nonce) = browser_or_new(&state, known_browser);
        let start = Start {
            owner: &owner,
            purpose: Purpose::SignIn,
            identity_number: &identity_number,
            role,
        };
        let request = match requests::begin(&state, &mut transaction, start).await? {
            Ok(request) => request,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        let mut reply = Reply::json(&request.view(&state));
        if let Some(nonce) = nonce {
            reply = reply.issue(Cookie::Browser, &nonce);
        }
        Ok((transaction, reply))
    })
    .await
}

/// Gives this browser's request up.
#[utoipa::path(delete, path = "/api/v1/sign-in/nafath", tag = "sign-in")]
pub async fn give_up(
    Shared(state): Shared<State>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if let Some(owner) = Cookie::Browser.of_request(&state.secrets, &headers) {
        let mut transaction = state.database.write().await?;
        requests::end_of_owner(&mut transaction, &owner, Purpose::SignIn).await?;
        transaction.commit().await?;
    }
    Ok(Reply::empty().respond(&state))
}

/// Signs in once the person has approved. An approval is worth one session.
#[utoipa::path(post, path = "/api/v1/sign-in/nafath/finish", tag = "sign-in")]
pub async fn finish(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let owner = Cookie::Browser
        .of_request(&state.secrets, &headers)
        .ok_or(ProblemCode::NafathNotApproved)?;
    let once = Once::of(&state, &headers, "nafath-finish", &owner, &body.bytes)?;
    let before = Before::of_request(&state, &headers).by(SignInWay::Nafath);
    once.write(&state, move |state, mut transaction| async move {
        let request =
            requests::take_approved(&state, &mut transaction, &owner, Purpose::SignIn).await?;
        // Nobody learns whether there is an account before proving whose it would be.
        let Some(person) = request.person else {
            let refusal = Refusal::new(ProblemCode::NafathNoAccount);
            return Ok((transaction, Reply::problem(refusal)));
        };
        if sign_in::is_blocked(&mut transaction, person).await? {
            note_refused(&state, &mut transaction, &before, person, &request.role).await?;
            let refusal = Refusal::new(ProblemCode::SignInBlocked);
            return Ok((transaction, Reply::problem(refusal)));
        }
        let Some(acting) = roles::acting_as(&state, person, &request.role).await? else {
            note_refused(&state, &mut transaction, &before, person, &request.role).await?;
            let refusal = Refusal::new(ProblemCode::SignInNoRole);
            return Ok((transaction, Reply::problem(refusal)));
        };
        let now = Some(state.clock.now());
        let reply = sign_in::let_in(&state, &mut transaction, person, acting, now, before).await?;
        Ok((transaction, reply.clear(Cookie::Browser)))
    })
    .await
}

/// Writes down that somebody proved who they are and was not let in.
pub(crate) async fn note_refused(
    backend: &Backend,
    transaction: &mut Writing,
    before: &Before,
    person: i64,
    role: &Role,
) -> Result<(), Refusal> {
    let (identity_number, _) = store::names(transaction, person).await?;
    let subject = Subject::of(backend, &identity_number);
    let role = role.clone();
    before
        .note(backend, transaction, &subject, role, SignInOutcome::Refused)
        .await
}

/// Where a request of this owner stands.
pub async fn view_for(
    backend: &Backend,
    owner: Option<&str>,
    purpose: Purpose,
) -> Result<NafathView, Refusal> {
    let Some(owner) = owner else {
        return Ok(nothing());
    };
    let mut connection = backend.database.pool.acquire().await?;
    let request = requests::of_owner(backend, &mut connection, owner, purpose).await?;
    Ok(request.map_or_else(nothing, |request: Request| request.view(backend)))
}

fn nothing() -> NafathView {
    NafathView {
        status: NafathStatus::None,
        number: None,
        expires_in_seconds: 0,
        poll_after_seconds: 0,
    }
}

/// What stands for this browser before anybody is signed in; a new one comes with its nonce.
pub fn browser_or_new(backend: &Backend, known: Option<String>) -> (String, Option<String>) {
    if let Some(known) = known {
        return (known, None);
    }
    let nonce = random_id();
    let token = Cookie::Browser.token(&backend.secrets, &nonce);
    (
        Cookie::Browser.stored(&backend.secrets, &token),
        Some(nonce),
    )
}
