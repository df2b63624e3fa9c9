//! The code of a step-up: random, short-lived, kept as a hash, bound to one session. How many are
//! sent and how many wrong ones are taken is counted together with those of signing in.

use contract::values::{Mobile, VerificationCode};
use contract::{ProblemCode, StepUpCode};
use sqlx::AnyConnection;

use crate::account::notices;
use crate::database::Writing;
use crate::dev::outbox::{self, Occasion, To};
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, random_code, random_id, same_secret};
use crate::session::Session;
use crate::sign_in::{self, CODE_LENGTH, Subject};
use crate::state::Backend;

async fn mobile(connection: &mut AnyConnection, person: i64) -> Result<String, Refusal> {
    let (mobile,): (String,) = sqlx::query_as("SELECT mobile FROM people WHERE id = $1")
        .bind(person)
        .fetch_one(connection)
        .await?;
    Ok(mobile)
}

/// The last two digits of the number a code goes to.
pub(super) async fn mobile_tail(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<String, Refusal> {
    let mobile = mobile(connection, person).await?;
    Ok(Mobile::parse(&mobile)
        .map(|mobile| mobile.tail().to_owned())
        .unwrap_or_default())
}

fn hash(backend: &Backend, session: &Session, code: &str) -> String {
    backend.secrets.keyed_hash(
        Purpose::StepUpCode,
        &[session.stored.as_bytes(), code.as_bytes()],
    )
}

/// The code a session waits for: its hash, when it was sent, how many wrong ones were tried.
async fn waiting(
    connection: &mut AnyConnection,
    session: &Session,
) -> Result<Option<(String, i64, i64)>, Refusal> {
    Ok(sqlx::query_as(
        "SELECT code_hash, sent_at, wrong_codes FROM step_up_codes WHERE session_id = $1",
    )
    .bind(&session.stored)
    .fetch_optional(connection)
    .await?)
}

/// Sends a new code.
pub(super) async fn send(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
) -> Result<StepUpCode, Refusal> {
    let now = backend.clock.now();
    let settings = &backend.settings;
    let number = super::identity_number(transaction, session.person).await?;
    let subject = Subject::of(backend, &number);
    sign_in::hold_subject(backend, transaction, &subject).await?;
    if let Some(refusal) = sign_in::too_many_wrong_codes(backend, transaction, &subject).await? {
        return Err(refusal);
    }
    if let Some((_, sent_at, _)) = waiting(transaction, session).await? {
        let wait = sent_at + settings.resend_after - now;
        if wait > 0 {
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
        "INSERT INTO step_up_codes (session_id, code_hash, sent_at, wrong_codes) VALUES ($1, $2, $3, 0) \
         ON CONFLICT (session_id) DO UPDATE SET code_hash = $2, sent_at = $3, wrong_codes = 0",
    )
    .bind(&session.stored)
    .bind(hash(backend, session, &code))
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    let reach = notices::reach(transaction, session.person).await?;
    let to = To {
        address: &reach.mobile,
        language: &reach.language,
    };
    outbox::send_code(backend, transaction, to, &code, Occasion::StepUp).await?;
    let seconds = |seconds: i64| u32::try_from(seconds).unwrap_or(u32::MAX);
    Ok(StepUpCode {
        mobile_tail: mobile_tail(transaction, session.person).await?,
        code_length: CODE_LENGTH,
        expires_in_seconds: seconds(settings.code_life),
        resend_in_seconds: seconds(settings.resend_after),
        attempts_left: settings.wrong_codes,
    })
}

/// Compares a code with the one sent last.
pub(super) async fn check(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    code: &VerificationCode,
) -> Result<Result<(), Refusal>, Refusal> {
    let number = super::identity_number(transaction, session.person).await?;
    let subject = Subject::of(backend, &number);
    // Two tries at once are two tries.
    sign_in::hold_subject(backend, transaction, &subject).await?;
    let Some((right, sent_at, wrong_codes)) = waiting(transaction, session).await? else {
        return Err(ProblemCode::SignInNoAttempt.into());
    };
    let settings = &backend.settings;
    if backend.clock.now() >= sent_at + settings.code_life {
        return Err(ProblemCode::SignInCodeExpired.into());
    }
    if same_secret(&right, &hash(backend, session, code.as_str())) {
        return Ok(Ok(()));
    }
    let wrong = u32::try_from(wrong_codes + 1).unwrap_or(u32::MAX);
    let left_today = sign_in::wrong_code(backend, transaction, &subject).await?;
    let left = settings.wrong_codes.saturating_sub(wrong).min(left_today);
    if left == 0 {
        end(transaction, &session.stored).await?;
        return Ok(Err(ProblemCode::SignInCodeTooMany.into()));
    }
    sqlx::query("UPDATE step_up_codes SET wrong_codes = $1 WHERE session_id = $2")
        .bind(i64::from(wrong))
        .bind(&session.stored)
        .execute(&mut **transaction)
        .await?;
    Ok(Err(
        Refusal::new(ProblemCode::SignInCodeWrong).attempts_left(left)
    ))
}

/// A code is worth nothing any more.
pub(super) async fn end(transaction: &mut Writing, session: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM step_up_codes WHERE session_id = $1")
        .bind(session)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
