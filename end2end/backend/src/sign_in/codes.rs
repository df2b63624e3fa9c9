//! Verification codes: random, short-lived, kept as a hash, bound to one attempt.

use contract::values::VerificationCode;
use sqlx::AnyConnection;

use super::attempts::Attempt;
use crate::account::notices;
use crate::database::Writing;
use crate::dev::outbox::{self, Occasion, To};
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, random_code, random_id, same_secret};
use crate::state::Backend;

const HOUR: i64 = 3_600;

/// Sends a new code for an attempt; gives the hash to keep.
pub(super) async fn send(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &Attempt,
) -> Result<String, Refusal> {
    let code = random_code();
    sqlx::query("INSERT INTO code_sends (id, person_id, sent_at) VALUES ($1, $2, $3)")
        .bind(random_id())
        .bind(attempt.person)
        .bind(backend.clock.now())
        .execute(&mut **transaction)
        .await?;
    let reach = notices::reach(transaction, attempt.person).await?;
    let to = To {
        address: &attempt.mobile,
        language: &reach.language,
    };
    outbox::send_code(backend, transaction, to, &code, Occasion::SignIn).await?;
    Ok(hash(backend, &attempt.stored, &code))
}

/// Whether a code is the one sent last for this attempt.
pub(super) fn fits(backend: &Backend, attempt: &Attempt, code: &VerificationCode) -> bool {
    same_secret(
        &attempt.code_hash,
        &hash(backend, &attempt.stored, code.as_str()),
    )
}

fn hash(backend: &Backend, stored: &str, code: &str) -> String {
    backend
        .secrets
        .keyed_hash(Purpose::Code, &[stored.as_bytes(), code.as_bytes()])
}

/// Where the hour's codes are used up, the seconds until one more may be sent.
pub(crate) async fn wait_for_allowance(
    backend: &Backend,
    connection: &mut AnyConnection,
    person: i64,
) -> Result<Option<i64>, Refusal> {
    let sends = sends_of_the_hour(backend, connection, person).await?;
    let allowed = usize::try_from(backend.settings.sends_per_hour).unwrap_or(usize::MAX);
    // The send that has to fall out of the hour before another fits in.
    let in_the_way = sends
        .len()
        .checked_sub(allowed)
        .and_then(|index| sends.get(index));
    Ok(in_the_way.map(|sent_at| sent_at + HOUR - backend.clock.now()))
}

/// How many more codes may be sent in this hour.
pub(super) async fn sends_left(
    backend: &Backend,
    connection: &mut AnyConnection,
    person: i64,
) -> Result<u32, Refusal> {
    let sends = sends_of_the_hour(backend, connection, person).await?.len();
    Ok(backend
        .settings
        .sends_per_hour
        .saturating_sub(u32::try_from(sends).unwrap_or(u32::MAX)))
}

async fn sends_of_the_hour(
    backend: &Backend,
    connection: &mut AnyConnection,
    person: i64,
) -> Result<Vec<i64>, Refusal> {
    let rows: Vec<(i64,)> = sqlx::query_as(
        "SELECT sent_at FROM code_sends WHERE person_id = $1 AND sent_at > $2 ORDER BY sent_at",
    )
    .bind(person)
    .bind(backend.clock.now() - HOUR)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|(sent_at,)| sent_at).collect())
}
