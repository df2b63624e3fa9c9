//! Which establishments a session may act for.

use contract::ProblemCode;

use crate::http::refusal::Refusal;
use crate::session::Session;
use crate::state::Backend;

/// The establishment that an address names, where the session's person supervises it.
///
/// # Errors
/// `not-found`, the same whether it does not exist, is another's, or the session is of a person who
/// supervises nothing (OWASP ASVS v5.0.0-8.2.2).
pub(super) async fn supervised(
    backend: &Backend,
    session: &Session,
    named: &str,
) -> Result<i64, Refusal> {
    let asked: i64 = named
        .strip_prefix("e-")
        .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|number| number.parse().ok())
        .ok_or(ProblemCode::NotFound)?;
    let held: Option<(i64,)> = sqlx::query_as(
        "SELECT establishment_id FROM supervisors WHERE person_id = $1 AND establishment_id = $2",
    )
    .bind(session.person)
    .bind(asked)
    .fetch_optional(&backend.database.pool)
    .await?;
    let (id,) = held.ok_or(ProblemCode::NotFound)?;
    Ok(id)
}
