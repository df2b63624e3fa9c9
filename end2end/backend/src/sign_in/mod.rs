//! Signing in by each of the doors: a state machine that lives here, step by step in the database. The
//! app draws the state it is told, so that reloads, second tabs and the back button lose nothing.

mod attempts;
pub mod business;
mod codes;
mod password;
mod throttle;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{
    IdentityNumberFault, NationalId, SignInName, VerificationCode, check_sign_in_password,
};
use contract::{
    CodeAttempt, Device, IndividualSignIn, ProblemCode, RetireeSignIn, Role, Sensitive,
    SignInOutcome, SignInState, SignInWay,
};

use crate::account::history::{self, Try};
use crate::database::Writing;
use crate::http::asker::Asker;
use crate::http::cookies::Cookie;
use crate::http::device;
use crate::http::doors::Place;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::passkeys::store;
use crate::session::{self, Acting, Beginning, Nothing, roles};
use crate::state::{Backend, State};

pub(crate) use attempts::is_blocked;
pub(crate) use codes::wait_for_allowance as wait_for_code;
pub(crate) use password::prove as prove_password;
pub(crate) use throttle::{
    Subject, forgive, hold as hold_subject, too_many_wrong_codes, wrong_code,
};

/// How many digits a verification code has.
pub const CODE_LENGTH: u8 = 6;

/// Where the sign-in of this browser stands.
#[utoipa::path(get, path = "/api/v1/sign-in", tag = "sign-in")]
pub async fn read(Shared(state): Shared<State>, headers: HeaderMap) -> Result<Response, Refusal> {
    if let Ok(session) = session::of_request(&state, &headers).await {
        return Ok(respond(&SignInState::SignedIn {
            session: session.view(&state).await?,
        }));
    }
    let Some(stored) = Cookie::SignIn.of_request(&state.secrets, &headers) else {
        return Ok(respond(&SignInState::Start));
    };
    let mut connection = state.database.pool.acquire().await?;
    Ok(respond(
        &match attempts::find(&state, &mut connection, &stored).await? {
            Some(attempt) => attempt.state(&state, &mut connection).await?,
            None => SignInState::Start,
        },
    ))
}

/// Drops the sign-in of this browser, if there is one.
#[utoipa::path(delete, path = "/api/v1/sign-in", tag = "sign-in")]
pub async fn start_over(
    Shared(state): Shared<State>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if let Some(stored) = Cookie::SignIn.of_request(&state.secrets, &headers) {
        let mut transaction = state.database.write().await?;
        attempts::end(&mut transaction, &stored).await?;
        transaction.commit().await?;
    }
    Ok(Reply::empty().clear(Cookie::SignIn).respond(&state))
}

/// Individuals, step 1: identity number and password. Known and unknown people are answered alike,
/// in the same time.
#[utoipa::path(post, path = "/api/v1/sign-in/individual", tag = "sign-in", request_body = IndividualSignIn)]
pub async fn individual(
    Shared(state): Shared<State>,
    asker: Asker,
    headers: HeaderMap,
    body: JsonBody<IndividualSignIn>,
) -> Result<Response, Refusal> {
    let IndividualSignIn {
        identity_number,
        password,
    } = body.value;
    let name = valid_pair(SignInName::parse, &identity_number, &password)?;
    let once = Once::of(&state, &headers, "sign-in", "anyone", &body.bytes)?;
    let before = Before::of_request(&state, &headers);
    let place = state.doors.enter(asker).await?;
    once.run(&state, move |state| async move {
        // Each name has a count of its own: one that told of another would tell who has which.
        let (subject, account) = match &name {
            SignInName::Number(number) => (
                Subject::of(&state, number),
                attempts::account_of(&state, number).await?,
            ),
            SignInName::User(name) => (
                Subject::of_user_name(&state, name),
                attempts::account_of_user_name(&state, name).await?,
            ),
        };
        let door = Door {
            role: Role::Individual,
            before: &before,
            place: &place,
        };
        let (mut transaction, outcome) =
            password::compare(&state, &subject, account, password.expose(), &door).await?;
        let account = match outcome {
            Ok(account) => account,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        let subject = Subject::of(&state, &account.identity_number);
        if let Some(refusal) =
            throttle::too_many_wrong_codes(&state, &mut transaction, &subject).await?
        {
            return Ok((transaction, Reply::problem(refusal)));
        }
        if let Some(wait) =
            codes::wait_for_allowance(&state, &mut transaction, account.person).await?
        {
            return Ok((
                transaction,
                Reply::problem(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait)),
            ));
        }
        if let Some(earlier) = &before.attempt {
            attempts::end(&mut transaction, earlier).await?;
        }
        let (attempt, nonce) = attempts::begin(&state, &mut transaction, &account, None).await?;
        let reply = Reply::json(&attempt.state(&state, &mut transaction).await?)
            .issue(Cookie::SignIn, &nonce);
        Ok((transaction, reply))
    })
    .await
}

/// Retirees: identity number and password, and no code. The session has no second factor, which
/// whatever is sensitive asks for later (OWASP ASVS v5.0.0-7.5.1).
#[utoipa::path(post, path = "/api/v1/sign-in/retiree", tag = "sign-in", request_body = RetireeSignIn)]
pub async fn retiree(
    Shared(state): Shared<State>,
    asker: Asker,
    headers: HeaderMap,
    body: JsonBody<RetireeSignIn>,
) -> Result<Response, Refusal> {
    let RetireeSignIn {
        identity_number,
        password,
    } = body.value;
    let identity_number = valid_pair(NationalId::parse, &identity_number, &password)?;
    let once = Once::of(&state, &headers, "sign-in-retiree", "anyone", &body.bytes)?;
    let before = Before::of_request(&state, &headers);
    let place = state.doors.enter(asker).await?;
    once.run(&state, move |state| async move {
        let subject = Subject::of(&state, &identity_number);
        let account = attempts::account_of(&state, &identity_number).await?;
        let door = Door {
            role: Role::Retiree,
            before: &before,
            place: &place,
        };
        let (mut transaction, outcome) =
            password::compare(&state, &subject, account, password.expose(), &door).await?;
        let account = match outcome {
            Ok(account) => account,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        if !roles::of_person(&state, account.person)
            .await?
            .contains(&Role::Retiree)
        {
            door.note(&state, &mut transaction, &subject, SignInOutcome::Refused)
                .await?;
            let refusal = Refusal::new(ProblemCode::SignInNoRole);
            return Ok((transaction, Reply::problem(refusal)));
        }
        let reply = let_in(
            &state,
            &mut transaction,
            account.person,
            Acting::Retiree,
            None,
            before,
        )
        .await?;
        Ok((transaction, reply))
    })
    .await
}

/// What this browser had under way before; all of it ends when somebody signs in.
pub(crate) struct Before {
    attempt: Option<String>,
    session: Option<String>,
    /// On which kind of device.
    device: Device,
    /// By which way.
    way: SignInWay,
}

impl Before {
    pub(crate) fn of_request(backend: &Backend, headers: &HeaderMap) -> Before {
        Before {
            attempt: Cookie::SignIn.of_request(&backend.secrets, headers),
            session: Cookie::Session.of_request(&backend.secrets, headers),
            device: device::of_request(headers),
            way: SignInWay::Password,
        }
    }

    /// The same by another way than a password.
    pub(crate) fn by(self, way: SignInWay) -> Before {
        Before { way, ..self }
    }

    /// Writes down what became of the try.
    pub(crate) async fn note(
        &self,
        backend: &Backend,
        transaction: &mut Writing,
        subject: &Subject,
        role: Role,
        outcome: SignInOutcome,
    ) -> Result<(), Refusal> {
        let tried = Try {
            subject,
            way: self.way.clone(),
            role,
            outcome,
            device: &self.device,
        };
        history::note(backend, transaction, tried).await
    }
}

/// Makes the session of a finished sign-in.
pub(crate) async fn let_in(
    state: &State,
    transaction: &mut Writing,
    person: i64,
    acting: Acting,
    second_factor_at: Option<i64>,
    before: Before,
) -> Result<Reply, Refusal> {
    if let Some(attempt) = before.attempt {
        attempts::end(transaction, &attempt).await?;
    }
    if let Some(session) = before.session {
        session::end(transaction, &session).await?;
    }
    let (identity_number, _) = store::names(transaction, person).await?;
    let tried = Try {
        subject: &Subject::of(state, &identity_number),
        way: before.way.clone(),
        role: acting.role(),
        outcome: SignInOutcome::SignedIn,
        device: &before.device,
    };
    history::note(state, transaction, tried).await?;
    let previous_sign_in_at = attempts::note_sign_in(state, transaction, person).await?;
    roles::note_visit(state, transaction, person, &acting).await?;
    let beginning = Beginning {
        person,
        acting,
        second_factor_at,
        previous_sign_in_at,
        device: before.device,
        way: before.way,
    };
    let (session, nonce) = session::create(state, transaction, beginning).await?;
    let view = session.view(state).await?;
    let reply = Reply::json(&SignInState::SignedIn { session: view });
    Ok(reply.issue(Cookie::Session, &nonce).clear(Cookie::SignIn))
}

/// By which door somebody tries to come in, and the place they have there while they do.
pub(super) struct Door<'a> {
    role: Role,
    before: &'a Before,
    place: &'a Place,
}

impl Door<'_> {
    /// Writes down what became of the try.
    async fn note(
        &self,
        backend: &Backend,
        transaction: &mut Writing,
        subject: &Subject,
        outcome: SignInOutcome,
    ) -> Result<(), Refusal> {
        let role = self.role.clone();
        self.before
            .note(backend, transaction, subject, role, outcome)
            .await
    }
}

/// Refuses what cannot be right, field by field.
fn valid_pair<Name>(
    parse: impl Fn(&str) -> Result<Name, IdentityNumberFault>,
    identity_number: &Sensitive,
    password: &Sensitive,
) -> Result<Name, Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    let identity_number = parse(identity_number.expose());
    if let Err(fault) = &identity_number {
        invalid = invalid.field("/identity_number", fault);
    }
    if let Err(fault) = check_sign_in_password(password.expose()) {
        invalid = invalid.field("/password", &fault);
    }
    match identity_number {
        Ok(identity_number) if invalid.0.errors.is_empty() => Ok(identity_number),
        _ => Err(invalid),
    }
}

/// Step 2: the code. A right one makes a session; a used, foreign or expired one does not.
#[utoipa::path(post, path = "/api/v1/sign-in/code", tag = "sign-in", request_body = CodeAttempt)]
pub async fn code(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    let code = VerificationCode::parse(body.value.code.expose(), CODE_LENGTH)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/code", &fault))?;
    let stored = stored_attempt(&state, &headers)?;
    let once = Once::of(&state, &headers, "sign-in-code", &stored, &body.bytes)?;
    let before = Before::of_request(&state, &headers);
    once.write(&state, move |state, mut transaction| async move {
        let mut attempt = attempts::hold(&state, &mut transaction, &stored).await?;
        throttle::hold(&state, &mut transaction, &attempt.subject).await?;
        if attempt.code_has_expired(&state) {
            return Err(ProblemCode::SignInCodeExpired.into());
        }
        if !codes::fits(&state, &attempt, &code) {
            let left = attempt.wrong_code(&state, &mut transaction).await?;
            let role = attempt.role();
            before
                .note(
                    &state,
                    &mut transaction,
                    &attempt.subject,
                    role,
                    SignInOutcome::WrongCode,
                )
                .await?;
            if left == 0 {
                attempts::end(&mut transaction, &stored).await?;
                let refusal = Refusal::new(ProblemCode::SignInCodeTooMany);
                return Ok((transaction, Reply::problem(refusal).clear(Cookie::SignIn)));
            }
            let refusal = Refusal::new(ProblemCode::SignInCodeWrong).attempts_left(left);
            return Ok((transaction, Reply::problem(refusal)));
        }
        let acting = attempt.acting(&state).await?;
        let now = state.clock.now();
        let reply = let_in(
            &state,
            &mut transaction,
            attempt.person,
            acting,
            Some(now),
            before,
        )
        .await?;
        Ok((transaction, reply))
    })
    .await
}

/// Sends a new code; the one before no longer works.
#[utoipa::path(post, path = "/api/v1/sign-in/code/resend", tag = "sign-in")]
pub async fn resend(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let stored = stored_attempt(&state, &headers)?;
    let once = Once::of(&state, &headers, "sign-in-resend", &stored, &body.bytes)?;
    once.write(&state, move |state, mut transaction| async move {
        let mut attempt = attempts::hold(&state, &mut transaction, &stored).await?;
        throttle::hold(&state, &mut transaction, &attempt.subject).await?;
        if let Some(wait) =
            codes::wait_for_allowance(&state, &mut transaction, attempt.person).await?
        {
            return Err(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait));
        }
        let wait = attempt.seconds_until_resend(&state);
        if wait > 0 {
            return Err(Refusal::new(ProblemCode::SignInResendTooSoon).retry_after(wait));
        }
        attempt.new_code(&state, &mut transaction).await?;
        let reply = Reply::json(&attempt.state(&state, &mut transaction).await?);
        Ok((transaction, reply))
    })
    .await
}

fn stored_attempt(backend: &Backend, headers: &HeaderMap) -> Result<String, Refusal> {
    Ok(Cookie::SignIn
        .of_request(&backend.secrets, headers)
        .ok_or(ProblemCode::SignInNoAttempt)?)
}
