//! What was asked of a passkey and not answered yet. Each is answered once, by whoever was asked.

use contract::ProblemCode;

use super::relying_party::{Ceremony, challenge_in};
use crate::database::Writing;
use crate::http::refusal::Refusal;
use crate::secrets::Purpose;
use crate::state::Backend;

/// What an answer is for; an answer to one is never worth another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A new session.
    SignIn,
    /// A new passkey.
    Adding,
    /// A fresh proof in a session there is.
    StepUp,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::SignIn => "sign-in",
            Kind::Adding => "adding",
            Kind::StepUp => "step-up",
        }
    }
}

fn id(backend: &Backend, challenge: &str) -> String {
    backend
        .secrets
        .keyed_hash(Purpose::Challenge, &[challenge.as_bytes()])
}

/// Keeps a ceremony for its owner: a browser, or a session.
pub async fn keep(
    backend: &Backend,
    transaction: &mut Writing,
    kind: Kind,
    owner: &str,
    ceremony: &Ceremony,
) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO passkey_ceremonies (id, kind, owner, state, started_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id(backend, &ceremony.challenge))
    .bind(kind.name())
    .bind(owner)
    .bind(&ceremony.state)
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Takes the ceremony that an answer belongs to out of the list; whether the answer is right or
/// not, there is no second one.
pub async fn take(
    backend: &Backend,
    transaction: &mut Writing,
    kind: Kind,
    owner: &str,
    client_data: &[u8],
) -> Result<Result<String, Refusal>, Refusal> {
    let Some(challenge) = challenge_in(client_data) else {
        return Ok(Err(ProblemCode::PasskeyRefused.into()));
    };
    let row: Option<(String, i64)> = sqlx::query_as(
        "DELETE FROM passkey_ceremonies WHERE id = $1 AND kind = $2 AND owner = $3 RETURNING state, started_at",
    )
    .bind(id(backend, &challenge))
    .bind(kind.name())
    .bind(owner)
    .fetch_optional(&mut **transaction)
    .await?;
    let living = row.filter(|(_, started_at)| {
        started_at + backend.settings.passkey_ceremony_life > backend.clock.now()
    });
    Ok(living
        .map(|(state, _)| state)
        .ok_or_else(|| ProblemCode::PasskeyExpired.into()))
}
