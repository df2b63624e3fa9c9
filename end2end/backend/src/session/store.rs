//! Sessions in the database.

use contract::{
    BilingualText, ProblemCode, Role, SessionView, SignedInPerson, Timestamp, values::NationalId,
};

use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::refusal::Refusal;
use crate::secrets::random_id;
use crate::state::Backend;

/// A living session.
#[derive(Debug, Clone)]
pub struct Session {
    /// What the database keeps of its token.
    pub stored: String,
    /// Whose it is.
    pub person: i64,
    /// The role it acts in.
    pub role: Role,
    /// Differs between any two sessions.
    pub epoch: String,
    started_at: i64,
    last_seen_at: i64,
    previous_sign_in_at: Option<i64>,
}

/// Finds a session that has not ended.
pub(super) async fn find(backend: &Backend, stored: &str) -> Result<Session, Refusal> {
    let row: Option<(i64, String, String, i64, i64, Option<i64>)> = sqlx::query_as(
        "SELECT person_id, role, epoch, started_at, last_seen_at, previous_sign_in_at FROM sessions WHERE id = $1",
    )
    .bind(stored)
    .fetch_optional(&backend.database.pool)
    .await?;
    let (person, role, epoch, started_at, last_seen_at, previous_sign_in_at) =
        row.ok_or(ProblemCode::SessionNone)?;
    let session = Session {
        stored: stored.to_owned(),
        person,
        role: Role::from(role.as_str()),
        epoch,
        started_at,
        last_seen_at,
        previous_sign_in_at,
    };
    let (idle, absolute) = session.seconds_left(backend);
    if idle <= 0 || absolute <= 0 {
        Err(ProblemCode::SessionExpired.into())
    } else {
        Ok(session)
    }
}

/// Makes a new session for a person and gives it with the nonce of its cookie. It never takes
/// over an earlier token (OWASP ASVS v5.0.0-7.2.4).
pub async fn create(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
    role: Role,
    previous_sign_in_at: Option<i64>,
) -> Result<(Session, String), Refusal> {
    let nonce = random_id();
    let token = Cookie::Session.token(&backend.secrets, &nonce);
    let now = backend.clock.now();
    let session = Session {
        stored: Cookie::Session.stored(&backend.secrets, &token),
        person,
        role,
        epoch: random_id(),
        started_at: now,
        last_seen_at: now,
        previous_sign_in_at,
    };
    sqlx::query(
        "INSERT INTO sessions (id, person_id, role, epoch, started_at, last_seen_at, previous_sign_in_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&session.stored)
    .bind(person)
    .bind(session.role.as_str())
    .bind(&session.epoch)
    .bind(now)
    .bind(now)
    .bind(previous_sign_in_at)
    .execute(&mut **transaction)
    .await?;
    Ok((session, nonce))
}

/// Ends a session inside a transaction.
pub async fn end(transaction: &mut Writing, stored: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM sessions WHERE id = $1")
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Ends a session.
pub async fn end_stored(backend: &Backend, stored: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM sessions WHERE id = $1")
        .bind(stored)
        .execute(&backend.database.pool)
        .await?;
    Ok(())
}

impl Session {
    /// Seconds until the session ends if nothing is done, and whatever is done.
    fn seconds_left(&self, backend: &Backend) -> (i64, i64) {
        let now = backend.clock.now();
        let absolute = self.started_at + backend.settings.absolute - now;
        let idle = self.last_seen_at + backend.settings.idle - now;
        (idle.min(absolute), absolute)
    }

    /// Notes that the person did something now.
    pub(super) async fn touch(&self, backend: &Backend) -> Result<(), Refusal> {
        let now = backend.clock.now();
        if now > self.last_seen_at {
            sqlx::query(
                "UPDATE sessions SET last_seen_at = $1 WHERE id = $2 AND last_seen_at < $1",
            )
            .bind(now)
            .bind(&self.stored)
            .execute(&backend.database.pool)
            .await?;
        }
        Ok(())
    }

    /// The session as it is after something was done now.
    pub(super) fn renewed(mut self, backend: &Backend) -> Session {
        self.last_seen_at = backend.clock.now();
        self
    }

    /// The session as its own person may see it.
    pub async fn view(&self, backend: &Backend) -> Result<SessionView, Refusal> {
        let row: (String, String, String, String, String) = sqlx::query_as(
            "SELECT identity_number, given_name_ar, given_name_en, full_name_ar, full_name_en FROM people WHERE id = $1",
        )
        .bind(self.person)
        .fetch_one(&backend.database.pool)
        .await?;
        let (identity_number, given_ar, given_en, full_ar, full_en) = row;
        let (idle, absolute) = self.seconds_left(backend);
        let seconds = |left: i64| u32::try_from(left.max(0)).unwrap_or(u32::MAX);
        Ok(SessionView {
            person: SignedInPerson {
                given_name: BilingualText::new(given_ar, given_en),
                full_name: BilingualText::new(full_ar, full_en),
            },
            role: self.role.clone(),
            identity_number_masked: NationalId::parse(&identity_number)
                .map(|id| id.masked())
                .unwrap_or_default(),
            last_sign_in_at: self.previous_sign_in_at.map(Timestamp::from_unix_seconds),
            idle_expires_in_seconds: seconds(idle),
            absolute_expires_in_seconds: seconds(absolute),
            epoch: self.epoch.clone(),
        })
    }
}
