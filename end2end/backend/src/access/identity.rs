//! Who somebody is: what they know, the code on their phone, and what a pensioner's bank account
//! ends with.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use calendar::Date;
use contract::values::{DateFault, IbanTail, Mobile, NationalId, VerificationCode};
use contract::{
    AccessFlow, AccessMobile, AccessPension, AccessStart, CodeAttempt, ProblemCode, Sensitive,
    UserNameReminder,
};

use super::attempts::{Attempt, Step, has_account, is_registration, person_of};
use super::{Work, answer, attempts, codes, opening, proven, wrong_detail};
use crate::credentials;
use crate::dev::outbox::Notice;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::session::Nothing;
use crate::sign_in::CODE_LENGTH;
use crate::state::{Backend, State};

/// Begins a way by what the person knows. Known and unknown people, with an account and without, are
/// answered alike, in the same time; whoever has another way under way in this browser leaves it.
#[utoipa::path(post, path = "/api/v1/access/start", tag = "access", request_body = AccessStart)]
pub async fn start(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessStart>,
) -> Result<Response, Refusal> {
    let AccessStart {
        flow,
        identity_number,
        birth_date,
    } = body.value;
    let (identity_number, birth_date) = valid_start(&state, &flow, &identity_number, &birth_date)?;
    let once = Once::of(&state, &headers, "access-start", "anyone", &body.bytes)?;
    let earlier = Cookie::Access.of_request(&state.secrets, &headers);
    once.write(&state, move |state, mut transaction| async move {
        if let Some(earlier) = earlier {
            attempts::end(&mut transaction, &earlier).await?;
        }
        let person = person_of(&mut transaction, &identity_number, Some(&birth_date)).await?;
        let is_registration = is_registration(&flow);
        let step = if is_registration {
            Step::Mobile
        } else {
            Step::Code
        };
        let (mut attempt, nonce) = Attempt::new(&state, flow, step, person);
        if !is_registration {
            codes::send(&state, &mut transaction, &mut attempt).await?;
        }
        attempt.save(&state, &mut transaction).await?;
        let (transaction, reply) = answer(&state, transaction, &attempt).await?;
        Ok((transaction, reply.issue(Cookie::Access, &nonce)))
    })
    .await
}

/// Refuses what cannot be right, field by field.
fn valid_start(
    backend: &Backend,
    flow: &AccessFlow,
    identity_number: &Sensitive,
    birth_date: &Sensitive,
) -> Result<(NationalId, String), Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    if !is_registration(flow) && *flow != AccessFlow::Password {
        // Another mobile number takes more than what others may know (v5.0.0-6.6.1).
        invalid = invalid.named_field("/flow", "access-flow.unknown");
    }
    let identity_number = NationalId::parse(identity_number.expose());
    if let Err(fault) = &identity_number {
        invalid = invalid.field("/identity_number", fault);
    }
    let born: Option<Date> = birth_date.expose().parse().ok();
    match born {
        None if birth_date.expose().is_empty() => {
            invalid = invalid.field("/birth_date", &DateFault::Empty);
        }
        None => invalid = invalid.field("/birth_date", &DateFault::Day),
        Some(born) if born > backend.clock.timestamp().date_in_riyadh() => {
            invalid = invalid.field("/birth_date", &DateFault::Year);
        }
        Some(_) => {}
    }
    match (identity_number, born) {
        (Ok(identity_number), Some(born)) if invalid.0.errors.is_empty() => {
            Ok((identity_number, born.to_string()))
        }
        _ => Err(invalid),
    }
}

/// Takes the mobile number, and sends a code to it where it proves something. Whoever proved by
/// Nafath who they are may name any number of theirs; anybody else the one on record.
#[utoipa::path(post, path = "/api/v1/access/mobile", tag = "access", request_body = AccessMobile)]
pub async fn mobile(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessMobile>,
) -> Result<Response, Refusal> {
    let mobile = Mobile::parse(body.value.mobile.expose())
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/mobile", &fault))?;
    let steps = &[Step::Mobile];
    let work = Work::of(&state, &headers, "access-mobile", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        if attempt.codes_sent >= state.settings.sends_per_hour {
            let wait = state.settings.access_life;
            return Err(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait));
        }
        // Going back and forth must not ring a phone more often than asking for new codes does.
        let wait = attempt.seconds_until_resend(&state);
        if attempt.codes_sent > 0 && wait > 0 {
            return Err(Refusal::new(ProblemCode::SignInResendTooSoon).retry_after(wait));
        }
        attempt.mobile = Some(mobile.as_str().to_owned());
        attempt.go_to(Step::Code);
        codes::send(&state, &mut transaction, &mut attempt).await?;
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Sends a new code; the one before no longer works.
#[utoipa::path(post, path = "/api/v1/access/code/resend", tag = "access")]
pub async fn resend(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let steps = &[Step::Code];
    let work = Work::of(&state, &headers, "access-resend", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        let wait = attempt.seconds_until_resend(&state);
        if attempt.codes_sent >= state.settings.sends_per_hour {
            let wait = state.settings.access_life;
            return Err(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait));
        }
        if wait > 0 {
            return Err(Refusal::new(ProblemCode::SignInResendTooSoon).retry_after(wait));
        }
        codes::send(&state, &mut transaction, &mut attempt).await?;
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Compares the code. Where none was sent none is right, and the tries count alike.
#[utoipa::path(post, path = "/api/v1/access/code", tag = "access", request_body = CodeAttempt)]
pub async fn code(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<CodeAttempt>,
) -> Result<Response, Refusal> {
    let code = VerificationCode::parse(body.value.code.expose(), CODE_LENGTH)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/code", &fault))?;
    let steps = &[Step::Code];
    let work = Work::of(&state, &headers, "access-code", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        if attempt.code_has_expired(&state) {
            return Err(ProblemCode::SignInCodeExpired.into());
        }
        if !codes::fits(&state, &attempt, &code) {
            codes::count_wrong(&state, &mut transaction, &attempt).await?;
            attempt.wrong_tries += 1;
            let left = state
                .settings
                .wrong_codes
                .saturating_sub(attempt.wrong_tries);
            if left == 0 {
                attempts::end(&mut transaction, &attempt.stored).await?;
                let refusal = Refusal::new(ProblemCode::AccessCodeTooMany);
                return Ok((transaction, Reply::problem(refusal).clear(Cookie::Access)));
            }
            attempt.save(&state, &mut transaction).await?;
            let refusal = Refusal::new(ProblemCode::SignInCodeWrong).attempts_left(left);
            return Ok((transaction, Reply::problem(refusal)));
        }
        // One code, one proof.
        attempt.code_hash = String::new();
        if attempt.flow == AccessFlow::Mobile {
            opening::change_mobile(&state, &mut transaction, &mut attempt).await?;
        } else {
            proven(&state, &mut transaction, &mut attempt).await?;
        }
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Compares the end of a pensioner's IBAN with the one on record.
#[utoipa::path(post, path = "/api/v1/access/pension", tag = "access", request_body = AccessPension)]
pub async fn pension(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessPension>,
) -> Result<Response, Refusal> {
    let tail = IbanTail::parse(body.value.iban_tail.expose())
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/iban_tail", &fault))?;
    let steps = &[Step::Pension];
    let work = Work::of(&state, &headers, "access-pension", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        let (iban,): (Option<String>,) = sqlx::query_as("SELECT iban FROM people WHERE id = $1")
            .bind(attempt.proven_person()?)
            .fetch_one(&mut *transaction)
            .await?;
        if !iban.is_some_and(|iban| iban.ends_with(tail.as_str())) {
            return wrong_detail(&state, transaction, attempt).await;
        }
        attempt.go_to(Step::Password);
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Sends the user name to the mobile number on record, where number and mobile belong together and
/// have an account. The answer is the same in any case.
#[utoipa::path(post, path = "/api/v1/access/user-name-reminder", tag = "access", request_body = UserNameReminder)]
pub async fn user_name_reminder(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<UserNameReminder>,
) -> Result<Response, Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    let identity_number = NationalId::parse(body.value.identity_number.expose());
    if let Err(fault) = &identity_number {
        invalid = invalid.field("/identity_number", fault);
    }
    let mobile = Mobile::parse(body.value.mobile.expose());
    if let Err(fault) = &mobile {
        invalid = invalid.field("/mobile", fault);
    }
    let (Ok(identity_number), Ok(mobile)) = (identity_number, mobile) else {
        return Err(invalid);
    };
    let once = Once::of(&state, &headers, "access-reminder", "anyone", &body.bytes)?;
    once.write(&state, move |state, mut transaction| async move {
        let person = person_of(&mut transaction, &identity_number, None).await?;
        if let Some(person) = person {
            let known = credentials::known(&mut transaction, person).await?;
            if known.mobile == mobile.as_str() && has_account(&mut transaction, person).await? {
                let user_name = known.user_name.clone();
                let notice = user_name.map_or(Notice::NoUserName, Notice::UserName);
                let to = known.on_record();
                codes::tell(&state, &mut transaction, person, to, &notice).await?;
            }
        }
        Ok((transaction, Reply::empty()))
    })
    .await
}
