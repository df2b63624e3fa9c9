//! One effect for each idempotency key, across double clicks, retries, tabs and restarts.
//!
//! A key is noted as running before its effect begins. The effect's own transaction stores the
//! answer, so effect and answer are there together or not at all. A key that another run of the
//! backend left running had no effect, and is taken over.

use std::future::Future;

use axum::http::HeaderMap;
use axum::response::Response;
use contract::ProblemCode;
use contract::headers::IDEMPOTENCY_KEY;

use super::refusal::Refusal;
use super::reply::Reply;
use crate::database::Writing;
use crate::secrets::Purpose;
use crate::state::State;

/// For how long an answer is kept: a day, as the documentation of the API says.
pub const KEPT_SECONDS: i64 = 24 * 3_600;

/// A request that is to have its effect once.
#[derive(Debug)]
pub struct Once {
    scope: String,
    key: String,
    fingerprint: String,
}

impl Once {
    /// Reads the key. `scope` says whose keys these are (a session, a sign-in, a route), so that
    /// two people's equal keys never meet.
    pub fn of(
        state: &State,
        headers: &HeaderMap,
        route: &str,
        owner: &str,
        body: &[u8],
    ) -> Result<Once, Refusal> {
        let text = headers
            .get(IDEMPOTENCY_KEY)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("");
        let key = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
            .filter(|key| is_uuid(key));
        let key = key
            .ok_or(ProblemCode::IdempotencyMissing)?
            .to_ascii_lowercase();
        let fingerprint = state
            .secrets
            .keyed_hash(Purpose::Fingerprint, &[route.as_bytes(), body]);
        Ok(Once {
            scope: format!("{route} {owner}"),
            key,
            fingerprint,
        })
    }

    /// Runs the effect, in a transaction that it is given, unless it has run already, and answers
    /// the same either way: what nearly every request that changes something does.
    pub async fn write<F, E>(self, state: &State, effect: F) -> Result<Response, Refusal>
    where
        F: FnOnce(State, Writing) -> E + Send + 'static,
        E: Future<Output = Result<(Writing, Reply), Refusal>> + Send + 'static,
    {
        self.run(state, move |state| async move {
            let transaction = state.database.write().await?;
            effect(state, transaction).await
        })
        .await
    }

    /// The same for an effect that has work to do before its transaction begins.
    ///
    /// The effect gives back its open transaction with the answer. It runs on a task of its own:
    /// a caller who hangs up does not stop it half-way. A refusal leaves no trace, so that the
    /// same key may be tried again.
    pub async fn run<F, E>(self, state: &State, effect: F) -> Result<Response, Refusal>
    where
        F: FnOnce(State) -> E + Send + 'static,
        E: Future<Output = Result<(Writing, Reply), Refusal>> + Send + 'static,
    {
        if let Some(stored) = self.begin(state).await? {
            return Ok(stored.respond(state));
        }
        let [task_state, effect_state] = [State::clone(state), State::clone(state)];
        let task = tokio::spawn(async move {
            let outcome = match effect(effect_state).await {
                Ok((transaction, reply)) => self.finish(transaction, &reply).await.map(|()| reply),
                Err(refusal) => Err(refusal),
            };
            if outcome.is_err() {
                self.forget(&task_state).await;
            }
            outcome
        });
        match task.await {
            Ok(Ok(reply)) => Ok(reply.respond(state)),
            Ok(Err(refusal)) => Err(refusal),
            Err(_) => Err(ProblemCode::Internal.into()),
        }
    }

    /// Notes the key as running; gives the stored answer where there is one.
    async fn begin(&self, state: &State) -> Result<Option<Reply>, Refusal> {
        let now = state.clock.now();
        let mut transaction = state.database.write().await?;
        let noted = sqlx::query(
            "INSERT INTO idempotency (scope, idempotency_key, fingerprint, boot, started_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (scope, idempotency_key) DO NOTHING",
        )
        .bind(&self.scope)
        .bind(&self.key)
        .bind(&self.fingerprint)
        .bind(&state.boot)
        .bind(now)
        .execute(&mut *transaction)
        .await?
        .rows_affected();
        if noted == 1 {
            transaction.commit().await?;
            return Ok(None);
        }
        // Taken over at once from another run of the backend, or after its time from this one.
        let taken_over = sqlx::query(
            "UPDATE idempotency SET boot = $1, started_at = $2, fingerprint = $3, reply = NULL \
             WHERE scope = $4 AND idempotency_key = $5 AND \
             (started_at <= $6 OR (fingerprint = $3 AND reply IS NULL AND boot <> $1))",
        )
        .bind(&state.boot)
        .bind(now)
        .bind(&self.fingerprint)
        .bind(&self.scope)
        .bind(&self.key)
        .bind(now - KEPT_SECONDS)
        .execute(&mut *transaction)
        .await?
        .rows_affected();
        let row: Option<(String, Option<String>)> = sqlx::query_as(
            "SELECT fingerprint, reply FROM idempotency WHERE scope = $1 AND idempotency_key = $2",
        )
        .bind(&self.scope)
        .bind(&self.key)
        .fetch_optional(&mut *transaction)
        .await?;
        transaction.commit().await?;
        match row {
            _ if taken_over == 1 => Ok(None),
            Some((fingerprint, _)) if fingerprint != self.fingerprint => {
                Err(ProblemCode::IdempotencyMismatch.into())
            }
            Some((_, Some(reply))) => Ok(serde_json::from_str(&reply).ok()),
            _ => Err(Refusal::new(ProblemCode::IdempotencyRunning).retry_after(1)),
        }
    }

    async fn finish(&self, mut transaction: Writing, reply: &Reply) -> Result<(), Refusal> {
        let reply = serde_json::to_string(reply).map_err(|_| ProblemCode::Internal)?;
        sqlx::query("UPDATE idempotency SET reply = $1 WHERE scope = $2 AND idempotency_key = $3")
            .bind(reply)
            .bind(&self.scope)
            .bind(&self.key)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn forget(&self, state: &State) {
        let forgotten =
            sqlx::query("DELETE FROM idempotency WHERE scope = $1 AND idempotency_key = $2 AND reply IS NULL AND boot = $3")
                .bind(&self.scope)
                .bind(&self.key)
                .bind(&state.boot)
                .execute(&state.database.pool)
                .await;
        if forgotten.is_err() {
            tracing::warn!("an idempotency key could not be freed; it frees itself in a day");
        }
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
