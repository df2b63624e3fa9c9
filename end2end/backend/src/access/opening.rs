//! What a way ends in: the password, the account, the changed number.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::Mobile;
use contract::{
    AccessEnd, AccessFinish, AccessFlow, AccessPassword, ConsentPurpose, ProblemCode, Supervision,
};

use super::attempts::{Attempt, Step, at, end_others, has_account, hold};
use super::{Work, answer, stored, supervisor};
use crate::database::Writing;
use crate::dev::outbox::{self, Notice};
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::state::{Backend, State};
use crate::{credentials, password as passwords};

/// Which wording of the terms and purposes a consent was given to.
const CONSENT_VERSION: &str = "2026-11";

/// Takes the new password. A forgotten one is replaced at once, which ends every session and tells
/// the owner (OWASP ASVS v5.0.0-7.4.3, 6.3.7); a first one waits for the account.
#[utoipa::path(post, path = "/api/v1/access/password", tag = "access", request_body = AccessPassword)]
pub async fn password(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessPassword>,
) -> Result<Response, Refusal> {
    let stored = stored(&state, &headers)?;
    let once = Once::of(&state, &headers, "access-password", &stored, &body.bytes)?;
    let password = body.value.password;
    once.run(&state, move |state| async move {
        let steps = &[Step::Password];
        let mut connection = state.database.pool.acquire().await?;
        let attempt = at(&state, &mut connection, &stored, steps).await?;
        let known = credentials::known(&mut connection, attempt.proven_person()?).await?;
        drop(connection);
        let mut context = known.password_context();
        if let Some(mobile) = attempt
            .mobile
            .as_deref()
            .and_then(|text| Mobile::parse(text).ok())
        {
            context = context.with_mobile(mobile);
        }
        if let Some(name) = &attempt.user_name {
            context = context.with_user_name(name);
        }
        let password = passwords::accept(password.expose(), &context).map_err(|fault| {
            Refusal::new(ProblemCode::RequestInvalid).field("/password", &fault)
        })?;
        // Slow on purpose, and therefore before anything is held.
        let hash = state
            .hasher
            .hash(&password)
            .await
            .map_err(|_| Refusal::new(ProblemCode::Unavailable).retry_after(3))?;
        let mut transaction = state.database.write().await?;
        let mut attempt = hold(&state, &mut transaction, &stored, steps).await?;
        if attempt.is_registration() {
            attempt.password_hash = Some(hash);
            attempt.go_to(Step::Check);
        } else {
            let person = attempt.proven_person()?;
            credentials::set_password(&state, &mut transaction, person, &hash).await?;
            credentials::end_sessions(&mut transaction, person, None).await?;
            end_others(&mut transaction, person, &attempt.stored).await?;
            let notice = Notice::PasswordChanged;
            outbox::send_notice(&state, &mut transaction, known.on_record(), &notice).await?;
            attempt.go_to(Step::Done);
        }
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Opens the account, with what the person consents to.
#[utoipa::path(post, path = "/api/v1/access/finish", tag = "access", request_body = AccessFinish)]
pub async fn finish(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessFinish>,
) -> Result<Response, Refusal> {
    let consents = body.value.consents;
    let invalid = Refusal::new(ProblemCode::RequestInvalid);
    if consents
        .iter()
        .any(|purpose| matches!(purpose, ConsentPurpose::Other(_)))
    {
        return Err(invalid.named_field("/consents", "consent.unknown"));
    }
    if !consents.contains(&ConsentPurpose::Terms) {
        return Err(invalid.named_field("/consents", "consent.terms"));
    }
    let steps = &[Step::Check];
    let work = Work::of(&state, &headers, "access-finish", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        let person = attempt.proven_person()?;
        if has_account(&mut transaction, person).await? {
            // Another way of theirs was quicker.
            attempt.end_for(AccessEnd::AccountExists);
            attempt.save(&state, &mut transaction).await?;
            return answer(&state, transaction, &attempt).await;
        }
        if !open(&state, &mut transaction, &attempt, person).await? {
            attempt.go_to(Step::UserName);
            attempt.save(&state, &mut transaction).await?;
            let refusal = Refusal::new(ProblemCode::AccessUserNameTaken);
            return Ok((transaction, Reply::problem(refusal)));
        }
        for purpose in &consents {
            sqlx::query(
                "INSERT INTO consents (person_id, purpose, version, given_at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (person_id, purpose) DO UPDATE SET version = $3, given_at = $4",
            )
            .bind(person)
            .bind(purpose.as_str())
            .bind(CONSENT_VERSION)
            .bind(state.clock.now())
            .execute(&mut *transaction)
            .await?;
        }
        end_others(&mut transaction, person, &attempt.stored).await?;
        attempt.password_hash = None;
        attempt.go_to(Step::Done);
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Writes the account down; gives whether the user name was still free.
async fn open(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &Attempt,
    person: i64,
) -> Result<bool, Refusal> {
    if let Some(name) = &attempt.user_name
        && supervisor::is_taken(transaction, name).await?
    {
        return Ok(false);
    }
    let hash = attempt
        .password_hash
        .as_deref()
        .ok_or(ProblemCode::AccessStep)?;
    let opened = sqlx::query(
        "INSERT INTO accounts (person_id, user_name, password_hash, is_blocked) VALUES ($1, $2, $3, 0) \
         ON CONFLICT DO NOTHING",
    )
    .bind(person)
    .bind(&attempt.user_name)
    .bind(hash)
    .execute(&mut **transaction)
    .await?
    .rows_affected();
    if opened == 0 {
        return Ok(false);
    }
    if attempt.flow == AccessFlow::Establishment {
        supervise(transaction, attempt, person).await?;
    }
    let before = credentials::known(transaction, person).await?;
    let mobile = attempt.mobile.as_deref().unwrap_or(&before.mobile);
    let notice = Notice::AccountOpened;
    if mobile != before.mobile {
        take_mobile(transaction, person, mobile).await?;
        outbox::send_notice(backend, transaction, before.on_record(), &notice).await?;
    }
    outbox::send_notice(backend, transaction, before.at(mobile), &notice).await?;
    Ok(true)
}

/// Makes the person a supervisor: of the one establishment, or of all that they were named for.
async fn supervise(
    transaction: &mut Writing,
    attempt: &Attempt,
    person: i64,
) -> Result<(), Refusal> {
    let supervision = attempt
        .supervision
        .as_ref()
        .ok_or(ProblemCode::AccessStep)?;
    let only = match supervision {
        Supervision::Organisation => None,
        _ => Some(attempt.establishment.ok_or(ProblemCode::AccessStep)?),
    };
    sqlx::query(
        "INSERT INTO supervisors (person_id, establishment_id, role) \
         SELECT person_id, establishment_id, role FROM delegates \
         WHERE person_id = $1 AND role = $2 AND ($3 = -1 OR establishment_id = $3) \
         ON CONFLICT DO NOTHING",
    )
    .bind(person)
    .bind(supervision.as_str())
    .bind(only.unwrap_or(-1))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Puts the proven number in the place of the old one. Every session ends, and both numbers are told.
pub(super) async fn change_mobile(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &mut Attempt,
) -> Result<(), Refusal> {
    let person = attempt.proven_person()?;
    let mobile = attempt.mobile.clone().ok_or(ProblemCode::AccessStep)?;
    let before = credentials::known(transaction, person).await?;
    if mobile != before.mobile {
        take_mobile(transaction, person, &mobile).await?;
        credentials::end_sessions(transaction, person, None).await?;
        end_others(transaction, person, &attempt.stored).await?;
        for to in [before.on_record(), before.at(&mobile)] {
            outbox::send_notice(backend, transaction, to, &Notice::MobileChanged).await?;
        }
    }
    attempt.go_to(Step::Done);
    Ok(())
}

async fn take_mobile(transaction: &mut Writing, person: i64, mobile: &str) -> Result<(), Refusal> {
    sqlx::query("UPDATE people SET mobile = $1 WHERE id = $2")
        .bind(mobile)
        .bind(person)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
