//! Sessions in the database.

use contract::{
    ActingFor, BilingualText, Device, ProblemCode, Role, SessionEnd, SessionView, SignInWay,
    SignedInPerson, Supervision, Timestamp, values::NationalId,
};
use sqlx::{AnyConnection, AssertSqlSafe};

use super::roles;
use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::device;
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
    /// In which role it acts, and for whom.
    pub acting: Acting,
    /// When the person last showed a second factor in it, in Unix seconds; none where a password
    /// was enough to sign in.
    pub second_factor_at: Option<i64>,
    /// Differs between any two sessions.
    pub epoch: String,
    /// On which kind of device it began.
    pub device: Device,
    /// By which way the person signed in.
    pub way: SignInWay,
    started_at: i64,
    last_seen_at: i64,
    previous_sign_in_at: Option<i64>,
}

/// In which role a session acts, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acting {
    /// A contributor, for themselves.
    Individual,
    /// A pensioner or beneficiary, for themselves.
    Retiree,
    /// An employer's supervisor.
    Business {
        /// What they supervise.
        supervision: Supervision,
        /// The register's number of the establishment acted for; none until one is chosen.
        establishment: Option<i64>,
    },
}

impl Acting {
    /// The role.
    pub fn role(&self) -> Role {
        match self {
            Acting::Individual => Role::Individual,
            Acting::Retiree => Role::Retiree,
            Acting::Business { .. } => Role::Business,
        }
    }

    fn supervision(&self) -> Option<&Supervision> {
        match self {
            Acting::Business { supervision, .. } => Some(supervision),
            _ => None,
        }
    }

    fn establishment(&self) -> Option<i64> {
        match self {
            Acting::Business { establishment, .. } => *establishment,
            _ => None,
        }
    }

    fn of_row(role: &str, supervision: Option<&str>, establishment: Option<i64>) -> Option<Acting> {
        match Role::from(role) {
            Role::Individual => Some(Acting::Individual),
            Role::Retiree => Some(Acting::Retiree),
            Role::Business => Some(Acting::Business {
                supervision: Supervision::from(supervision?),
                establishment,
            }),
            Role::Other(_) => None,
        }
    }
}

type SessionRow = (
    String,
    i64,
    String,
    Option<String>,
    Option<i64>,
    Option<i64>,
    String,
    i64,
    i64,
    Option<i64>,
    String,
    String,
);

/// A blocked account has no sessions, whenever they began (OWASP ASVS v5.0.0-7.4.2).
const SESSIONS: &str = "SELECT id, person_id, role, supervision, establishment_id, second_factor_at, epoch, \
     started_at, last_seen_at, previous_sign_in_at, device, way FROM sessions \
     WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.person_id = sessions.person_id AND is_blocked <> 0)";

/// A session out of its row; none where this build knows no such role.
fn of_row(row: SessionRow) -> Option<Session> {
    let (
        stored,
        person,
        role,
        supervision,
        establishment,
        second_factor_at,
        epoch,
        started_at,
        last_seen_at,
        previous_sign_in_at,
        device,
        way,
    ) = row;
    Some(Session {
        stored,
        person,
        acting: Acting::of_row(&role, supervision.as_deref(), establishment)?,
        second_factor_at,
        epoch,
        device: device::of_text(&device),
        way: SignInWay::from(way.as_str()),
        started_at,
        last_seen_at,
        previous_sign_in_at,
    })
}

/// Finds a session that has not ended.
pub(super) async fn find(backend: &Backend, stored: &str) -> Result<Session, Refusal> {
    let row: Option<SessionRow> = sqlx::query_as(AssertSqlSafe(format!("{SESSIONS} AND id = $1")))
        .bind(stored)
        .fetch_optional(&backend.database.pool)
        .await?;
    let Some(session) = row.and_then(of_row) else {
        return Err(why_gone(backend, stored).await?);
    };
    let (idle, absolute) = session.seconds_left(backend);
    if absolute <= 0 {
        Err(Refusal::new(ProblemCode::SessionExpired).session_end(SessionEnd::Limit))
    } else if idle <= 0 {
        Err(Refusal::new(ProblemCode::SessionExpired).session_end(SessionEnd::Idle))
    } else {
        Ok(session)
    }
}

/// What a request is told whose session is not there.
async fn why_gone(backend: &Backend, stored: &str) -> Result<Refusal, Refusal> {
    let row: Option<(String,)> = sqlx::query_as("SELECT reason FROM ended_sessions WHERE id = $1")
        .bind(stored)
        .fetch_optional(&backend.database.pool)
        .await?;
    Ok(match row {
        Some((reason,)) => {
            Refusal::new(ProblemCode::SessionRevoked).session_end(SessionEnd::from(reason.as_str()))
        }
        None => ProblemCode::SessionNone.into(),
    })
}

/// A person's sessions that have not ended.
pub async fn of_person(
    backend: &Backend,
    connection: &mut AnyConnection,
    person: i64,
) -> Result<Vec<Session>, Refusal> {
    let statement = AssertSqlSafe(format!("{SESSIONS} AND person_id = $1"));
    let rows: Vec<SessionRow> = sqlx::query_as(statement)
        .bind(person)
        .fetch_all(connection)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(of_row)
        .filter(|session| session.seconds_left(backend).0 > 0)
        .collect())
}

/// Ends a session from elsewhere, and keeps why for the device it was on.
pub async fn revoke(
    backend: &Backend,
    transaction: &mut Writing,
    stored: &str,
    why: &SessionEnd,
) -> Result<(), Refusal> {
    end(transaction, stored).await?;
    sqlx::query(
        "INSERT INTO ended_sessions (id, reason, ended_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
    )
    .bind(stored)
    .bind(why.as_str())
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// What a new session begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// Whose it is.
    pub person: i64,
    /// In which role it acts, and for whom.
    pub acting: Acting,
    /// When a second factor was shown, if one was.
    pub second_factor_at: Option<i64>,
    /// The sign-in before this one.
    pub previous_sign_in_at: Option<i64>,
    /// On which kind of device.
    pub device: Device,
    /// By which way the person signed in.
    pub way: SignInWay,
}

/// Makes a new session for a person and gives it with the nonce of its cookie. It never takes
/// over an earlier token (OWASP ASVS v5.0.0-7.2.4).
pub async fn create(
    backend: &Backend,
    transaction: &mut Writing,
    beginning: Beginning,
) -> Result<(Session, String), Refusal> {
    let now = backend.clock.now();
    insert(backend, transaction, beginning, now).await
}

/// Puts a new session in the place of one whose rights change (OWASP ASVS v5.0.0-7.2.4). Its
/// longest life still counts from the sign-in.
pub async fn replace(
    backend: &Backend,
    transaction: &mut Writing,
    before: &Session,
    acting: Acting,
    second_factor_at: Option<i64>,
) -> Result<(Session, String), Refusal> {
    end(transaction, &before.stored).await?;
    let beginning = Beginning {
        person: before.person,
        acting,
        second_factor_at,
        previous_sign_in_at: before.previous_sign_in_at,
        device: before.device.clone(),
        way: before.way.clone(),
    };
    insert(backend, transaction, beginning, before.started_at).await
}

/// The same session, its person proven anew or its password changed, under a new token; the earlier one is worth nothing
/// from then on. It keeps its epoch: pages that show it go on. Gives the nonce of its cookie.
pub async fn renew(
    backend: &Backend,
    transaction: &mut Writing,
    session: &Session,
    second_factor_at: Option<i64>,
) -> Result<String, Refusal> {
    let nonce = random_id();
    let token = Cookie::Session.token(&backend.secrets, &nonce);
    let renewed = sqlx::query("UPDATE sessions SET id = $1, second_factor_at = $2 WHERE id = $3")
        .bind(Cookie::Session.stored(&backend.secrets, &token))
        .bind(second_factor_at)
        .bind(&session.stored)
        .execute(&mut **transaction)
        .await?
        .rows_affected();
    // Signed out meanwhile: no proof brings a session back.
    if renewed == 1 {
        Ok(nonce)
    } else {
        Err(ProblemCode::SessionNone.into())
    }
}

async fn insert(
    backend: &Backend,
    transaction: &mut Writing,
    beginning: Beginning,
    started_at: i64,
) -> Result<(Session, String), Refusal> {
    let nonce = random_id();
    let token = Cookie::Session.token(&backend.secrets, &nonce);
    let session = Session {
        stored: Cookie::Session.stored(&backend.secrets, &token),
        person: beginning.person,
        acting: beginning.acting,
        second_factor_at: beginning.second_factor_at,
        epoch: random_id(),
        device: beginning.device,
        way: beginning.way,
        started_at,
        last_seen_at: backend.clock.now(),
        previous_sign_in_at: beginning.previous_sign_in_at,
    };
    sqlx::query(
        "INSERT INTO sessions (id, person_id, role, supervision, establishment_id, second_factor_at, epoch, \
         started_at, last_seen_at, previous_sign_in_at, device, way) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(&session.stored)
    .bind(session.person)
    .bind(session.acting.role().as_str())
    .bind(session.acting.supervision().map(Supervision::as_str))
    .bind(session.acting.establishment())
    .bind(session.second_factor_at)
    .bind(&session.epoch)
    .bind(session.started_at)
    .bind(session.last_seen_at)
    .bind(session.previous_sign_in_at)
    .bind(device::to_text(&session.device))
    .bind(session.way.as_str())
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
    /// When the person signed in.
    pub fn signed_in_at(&self) -> Timestamp {
        Timestamp::from_unix_seconds(self.started_at)
    }

    /// When something was last done.
    pub fn last_used_at(&self) -> Timestamp {
        Timestamp::from_unix_seconds(self.last_seen_at)
    }

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
            let mut transaction = backend.database.write().await?;
            sqlx::query(
                "UPDATE sessions SET last_seen_at = $1 WHERE id = $2 AND last_seen_at < $1",
            )
            .bind(now)
            .bind(&self.stored)
            .execute(&mut *transaction)
            .await?;
            transaction.commit().await?;
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
        let establishment = match self.acting.establishment() {
            Some(id) => acting_for(backend, id).await?,
            None => None,
        };
        let (idle, absolute) = self.seconds_left(backend);
        let seconds = |left: i64| u32::try_from(left.max(0)).unwrap_or(u32::MAX);
        Ok(SessionView {
            person: SignedInPerson {
                given_name: BilingualText::new(given_ar, given_en),
                full_name: BilingualText::new(full_ar, full_en),
            },
            role: self.acting.role(),
            roles: roles::of_person(backend, self.person).await?,
            supervision: self.acting.supervision().cloned(),
            establishment,
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

async fn acting_for(backend: &Backend, id: i64) -> Result<Option<ActingFor>, Refusal> {
    let row: Option<(String, String, String)> = sqlx::query_as(
        "SELECT registration_number, name_ar, name_en FROM establishments WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(&backend.database.pool)
    .await?;
    Ok(row.map(|(registration_number, ar, en)| ActingFor {
        registration_number,
        name: BilingualText::new(ar, en),
    }))
}
