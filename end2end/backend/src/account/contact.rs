//! How a person is reached, and changing it. A new number or address counts once its owner has shown
//! the code that was sent to it; whoever could be reached before is told (OWASP ASVS v5.0.0-7.5.1,
//! 6.3.7). The codes are counted together with all others of the person.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{ContactFault, Email, Fault, Mobile, VerificationCode};
use contract::{
    CodeAttempt, ContactCode, ContactData, NationalAddress, NewEmail, NewMobile, ProblemCode,
};
use sqlx::AnyConnection;

use super::notices::{self, Reach};
use crate::database::Writing;
use crate::dev::outbox::{self, Notice, Occasion, To};
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::passkeys::store;
use crate::secrets::{Purpose, random_code, random_id, same_secret};
use crate::session::{Session, SignedIn};
use crate::sign_in::{self, CODE_LENGTH, Subject};
use crate::state::{Backend, State};
use crate::step_up;

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mobile,
    Email,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Mobile => "mobile",
            Kind::Email => "email",
        }
    }
}

/// How the person is reached.
#[utoipa::path(get, path = "/api/v1/account/contact", tag = "account")]
pub async fn read(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let mut connection = state.database.pool.acquire().await?;
    let Reach { mobile, email, .. } = notices::reach(&mut connection, session.person).await?;
    Ok(respond(&ContactData {
        as_of: state.clock.timestamp(),
        mobile_tail: Mobile::parse(&mobile)
            .map(|mobile| mobile.tail().to_owned())
            .unwrap_or_default(),
        email_masked: email
            .and_then(|email| Email::parse(&email).ok())
            .map(|email| email.masked()),
        address: address(&mut connection, session.person).await?,
    }))
}

async fn address(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<Option<NationalAddress>, Refusal> {
    let row: Option<(Option<String>,)> =
        sqlx::query_as("SELECT address FROM contact_details WHERE person_id = $1")
            .bind(person)
            .fetch_optional(connection)
            .await?;
    let kept = row.and_then(|(address,)| address);
    kept.map(|kept| serde_json::from_str(&kept).map_err(|_| ProblemCode::Internal.into()))
        .transpose()
}

/// Sends a code to a new mobile number. Needs a fresh proof of who asks.
#[utoipa::path(post, path = "/api/v1/account/contact/mobile", tag = "account", request_body = NewMobile)]
pub async fn new_mobile(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<NewMobile>,
) -> Result<Response, Refusal> {
    let mobile = Mobile::parse(body.value.mobile.expose())
        .map_err(|fault| invalid("/mobile", &fault))?
        .as_str()
        .to_owned();
    begin(&state, &headers, session, Kind::Mobile, mobile, &body.bytes).await
}

/// Sends a code to a new e-mail address. Needs a fresh proof of who asks.
#[utoipa::path(post, path = "/api/v1/account/contact/email", tag = "account", request_body = NewEmail)]
pub async fn new_email(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<NewEmail>,
) -> Result<Response, Refusal> {
    let email = Email::parse(body.value.email.expose())
        .map_err(|fault| invalid("/email", &fault))?
        .as_str()
        .to_owned();
    begin(&state, &headers, session, Kind::Email, email, &body.bytes).await
}

fn invalid(pointer: &str, fault: &dyn Fault) -> Refusal {
    Refusal::new(ProblemCode::RequestInvalid).field(pointer, fault)
}

async fn begin(
    state: &State,
    headers: &HeaderMap,
    session: Session,
    kind: Kind,
    value: String,
    body: &[u8],
) -> Result<Response, Refusal> {
    step_up::require(state, &session)?;
    let route = format!("contact-{}", kind.name());
    let once = Once::of(state, headers, &route, &session.stored, body)?;
    once.write(state, move |state, mut transaction| async move {
        let code = send(&state, &mut transaction, &session, kind, &value).await?;
        Ok((transaction, Reply::json(&code)))
    })
    .await
}

/// Keeps what is new and sends the code to it.
async fn send(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    kind: Kind,
    value: &str,
) -> Result<ContactCode, Refusal> {
    let settings = &backend.settings;
    let now = backend.clock.now();
    let subject = subject(backend, transaction, session).await?;
    sign_in::hold_subject(backend, transaction, &subject).await?;
    if let Some(refusal) = sign_in::too_many_wrong_codes(backend, transaction, &subject).await? {
        return Err(refusal);
    }
    let reach = notices::reach(transaction, session.person).await?;
    let language = &reach.language;
    let present = match kind {
        Kind::Mobile => Some(reach.mobile),
        Kind::Email => reach.email,
    };
    if present.is_some_and(|present| present.eq_ignore_ascii_case(value)) {
        return Err(invalid(&format!("/{}", kind.name()), &ContactFault::Same));
    }
    if let Some(waiting) = waiting(transaction, session, kind).await? {
        let wait = waiting.sent_at + settings.resend_after - now;
        // A slip of the finger is corrected at once; the hour's allowance still counts.
        if wait > 0 && waiting.value == value {
            return Err(Refusal::new(ProblemCode::SignInResendTooSoon).retry_after(wait));
        }
    }
    if let Some(wait) = sign_in::wait_for_code(backend, transaction, session.person).await? {
        return Err(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait));
    }
    let code = random_code();
    sqlx::query("INSERT INTO code_sends (id, person_id, sent_at) VALUES ($1, $2, $3)")
        .bind(random_id())
        .bind(session.person)
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "INSERT INTO contact_changes (owner, kind, value, code_hash, sent_at, wrong_codes) VALUES ($1, $2, $3, $4, $5, 0) \
         ON CONFLICT (owner, kind) DO UPDATE SET value = $3, code_hash = $4, sent_at = $5, wrong_codes = 0",
    )
    .bind(&session.epoch)
    .bind(kind.name())
    .bind(value)
    .bind(hash(backend, session, kind, value, &code))
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    let to = To {
        address: value,
        language,
    };
    outbox::send_code(backend, transaction, to, &code, Occasion::Contact).await?;
    let seconds = |seconds: i64| u32::try_from(seconds).unwrap_or(u32::MAX);
    Ok(ContactCode {
        code_length: CODE_LENGTH,
        expires_in_seconds: seconds(settings.code_life),
        resend_in_seconds: seconds(settings.resend_after),
        attempts_left: settings.wrong_codes,
    })
}

/// Takes the new mobile number over, once its code is shown.
#[utoipa::path(post, path = "/api/v1/account/contact/mobile/check", tag = "account", request_body = CodeAttempt)]
pub async fn check_mobile(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    finish(&state, &headers, session, Kind::Mobile, body).await
}

/// Takes the new e-mail address over, once its code is shown.
#[utoipa::path(post, path = "/api/v1/account/contact/email/check", tag = "account", request_body = CodeAttempt)]
pub async fn check_email(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    finish(&state, &headers, session, Kind::Email, body).await
}

async fn finish(
    state: &State,
    headers: &HeaderMap,
    session: Session,
    kind: Kind,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    step_up::require(state, &session)?;
    let code = VerificationCode::parse(body.value.code.expose(), CODE_LENGTH)
        .map_err(|fault| invalid("/code", &fault))?;
    let route = format!("contact-{}-check", kind.name());
    let once = Once::of(state, headers, &route, &session.stored, &body.bytes)?;
    once.write(state, move |state, mut transaction| async move {
        let reply = match check(&state, &mut transaction, &session, kind, &code).await? {
            Ok(value) => {
                take_over(&state, &mut transaction, &session, kind, &value).await?;
                Reply::empty()
            }
            Err(refusal) => Reply::problem(refusal),
        };
        Ok((transaction, reply))
    })
    .await
}

/// Compares a code with the one sent last; gives what it was sent to.
async fn check(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    kind: Kind,
    code: &VerificationCode,
) -> Result<Result<String, Refusal>, Refusal> {
    let subject = subject(backend, transaction, session).await?;
    // Two tries at once are two tries.
    sign_in::hold_subject(backend, transaction, &subject).await?;
    let Some(waiting) = waiting(transaction, session, kind).await? else {
        return Err(ProblemCode::SignInNoAttempt.into());
    };
    let settings = &backend.settings;
    if backend.clock.now() >= waiting.sent_at + settings.code_life {
        return Err(ProblemCode::SignInCodeExpired.into());
    }
    let given = hash(backend, session, kind, &waiting.value, code.as_str());
    if same_secret(&waiting.code_hash, &given) {
        return Ok(Ok(waiting.value));
    }
    let wrong = u32::try_from(waiting.wrong_codes + 1).unwrap_or(u32::MAX);
    let left_today = sign_in::wrong_code(backend, transaction, &subject).await?;
    let left = settings.wrong_codes.saturating_sub(wrong).min(left_today);
    if left == 0 {
        end(transaction, session, kind).await?;
        return Ok(Err(ProblemCode::SignInCodeTooMany.into()));
    }
    sqlx::query("UPDATE contact_changes SET wrong_codes = $1 WHERE owner = $2 AND kind = $3")
        .bind(i64::from(wrong))
        .bind(&session.epoch)
        .bind(kind.name())
        .execute(&mut **transaction)
        .await?;
    Ok(Err(
        Refusal::new(ProblemCode::SignInCodeWrong).attempts_left(left)
    ))
}

async fn take_over(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    kind: Kind,
    value: &str,
) -> Result<(), Refusal> {
    let before = notices::reach(transaction, session.person).await?;
    let notice = match kind {
        Kind::Mobile => {
            sqlx::query("UPDATE people SET mobile = $1 WHERE id = $2")
                .bind(value)
                .bind(session.person)
                .execute(&mut **transaction)
                .await?;
            let new = Mobile::parse(value).map_err(|_| ProblemCode::Internal)?;
            Notice::NewMobile(new.tail().to_owned())
        }
        Kind::Email => {
            sqlx::query(
                "INSERT INTO contact_details (person_id, email) VALUES ($1, $2) \
                 ON CONFLICT (person_id) DO UPDATE SET email = $2",
            )
            .bind(session.person)
            .bind(value)
            .execute(&mut **transaction)
            .await?;
            Notice::NewEmail
        }
    };
    end(transaction, session, kind).await?;
    notices::tell(backend, transaction, &before, &notice).await
}

/// What waits for its code.
struct Waiting {
    value: String,
    code_hash: String,
    sent_at: i64,
    wrong_codes: i64,
}

async fn waiting(
    connection: &mut AnyConnection,
    session: &Session,
    kind: Kind,
) -> Result<Option<Waiting>, Refusal> {
    let row: Option<(String, String, i64, i64)> = sqlx::query_as(
        "SELECT value, code_hash, sent_at, wrong_codes FROM contact_changes WHERE owner = $1 AND kind = $2",
    )
    .bind(&session.epoch)
    .bind(kind.name())
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|(value, code_hash, sent_at, wrong_codes)| Waiting {
        value,
        code_hash,
        sent_at,
        wrong_codes,
    }))
}

async fn end(transaction: &mut Writing, session: &Session, kind: Kind) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM contact_changes WHERE owner = $1 AND kind = $2")
        .bind(&session.epoch)
        .bind(kind.name())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn hash(backend: &Backend, session: &Session, kind: Kind, value: &str, code: &str) -> String {
    let parts: [&[u8]; 4] = [
        session.epoch.as_bytes(),
        kind.name().as_bytes(),
        value.as_bytes(),
        code.as_bytes(),
    ];
    backend.secrets.keyed_hash(Purpose::ContactCode, &parts)
}

async fn subject(
    backend: &Backend,
    connection: &mut AnyConnection,
    session: &Session,
) -> Result<Subject, Refusal> {
    let (identity_number, _) = store::names(connection, session.person).await?;
    Ok(Subject::of(backend, &identity_number))
}
