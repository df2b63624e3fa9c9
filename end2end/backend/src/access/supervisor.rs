//! What a supervisor adds: the establishment they were named for, and the user name they want.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{EstablishmentNumber, UserName};
use contract::{AccessEstablishment, AccessUserName, ProblemCode, Supervision};
use sqlx::AnyConnection;

use super::attempts::Step;
use super::{Work, answer, wrong_detail};
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::state::State;

/// Takes the establishment, by either of its numbers, where its owner named the person for that. One
/// that does not exist and one of somebody else are answered alike (OWASP ASVS v5.0.0-8.2.2).
#[utoipa::path(post, path = "/api/v1/access/establishment", tag = "access", request_body = AccessEstablishment)]
pub async fn establishment(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessEstablishment>,
) -> Result<Response, Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    let number = EstablishmentNumber::parse(&body.value.number);
    if let Err(fault) = &number {
        invalid = invalid.field("/number", fault);
    }
    let supervision = body.value.supervision;
    if matches!(supervision, Supervision::Other(_)) {
        invalid = invalid.named_field("/supervision", "supervision.unknown");
    }
    let Some(number) = number.ok().filter(|_| invalid.0.errors.is_empty()) else {
        return Err(invalid);
    };
    let steps = &[Step::Establishment];
    let work = Work::of(&state, &headers, "access-establishment", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        let row: Option<(i64,)> = sqlx::query_as(
            "SELECT establishments.id FROM delegates \
             JOIN establishments ON establishments.id = delegates.establishment_id \
             WHERE person_id = $1 AND role = $2 AND (registration_number = $3 OR commercial_register = $3) \
             ORDER BY establishments.id",
        )
        .bind(attempt.proven_person()?)
        .bind(supervision.as_str())
        .bind(number.as_str())
        .fetch_optional(&mut *transaction)
        .await?;
        let Some((establishment,)) = row else {
            return wrong_detail(&state, transaction, attempt).await;
        };
        attempt.establishment = Some(establishment);
        attempt.supervision = Some(supervision);
        attempt.go_to(Step::UserName);
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Takes the user name, where nobody has it.
#[utoipa::path(post, path = "/api/v1/access/user-name", tag = "access", request_body = AccessUserName)]
pub async fn user_name(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<AccessUserName>,
) -> Result<Response, Refusal> {
    let name = UserName::parse(body.value.user_name.expose())
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/user_name", &fault))?;
    let steps = &[Step::UserName];
    let work = Work::of(&state, &headers, "access-user-name", &body.bytes, steps)?;
    work.run(&state, |state, mut transaction, mut attempt| async move {
        if is_taken(&mut transaction, name.as_str()).await? {
            let refusal = Refusal::new(ProblemCode::AccessUserNameTaken);
            return Ok((transaction, Reply::problem(refusal)));
        }
        attempt.user_name = Some(name.as_str().to_owned());
        attempt.go_to(Step::Password);
        attempt.save(&state, &mut transaction).await?;
        answer(&state, transaction, &attempt).await
    })
    .await
}

/// Whether somebody has a user name already.
pub(super) async fn is_taken(connection: &mut AnyConnection, name: &str) -> Result<bool, Refusal> {
    let (accounts,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM accounts WHERE user_name = $1")
        .bind(name)
        .fetch_one(connection)
        .await?;
    Ok(accounts > 0)
}
