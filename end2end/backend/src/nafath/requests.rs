//! Our side of the requests to the app: who started one, for whom, and what became of it.

use contract::values::NationalId;
use contract::{NafathStatus, NafathView, ProblemCode, Role, SignInOutcome, SignInWay};
use sqlx::AnyConnection;

use super::provider;
use crate::account::history::{self, Try};
use crate::database::Writing;
use crate::http::device;
use crate::http::refusal::Refusal;
use crate::secrets::{random_id, random_number};
use crate::sign_in::Subject;
use crate::state::Backend;

/// For how long after its start an approved request can be turned into a session.
const FINISH_WITHIN: i64 = 5 * 60;

/// What an approval is for; one is never worth the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A new session.
    SignIn,
    /// A fresh proof in a session there is.
    StepUp,
    /// Opening an account, or getting back into one.
    Access,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Purpose::SignIn => "sign-in",
            Purpose::StepUp => "step-up",
            Purpose::Access => "access",
        }
    }
}

/// What a new request begins with.
#[derive(Debug)]
pub struct Start<'a> {
    /// The browser, or the session, that starts it.
    pub owner: &'a str,
    /// What for.
    pub purpose: Purpose,
    /// Whose app is asked.
    pub identity_number: &'a NationalId,
    /// In which role a session would act.
    pub role: Role,
}

/// A request.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its name between us and Nafath.
    id: String,
    /// Whose it is; nobody's where the number has no account.
    pub person: Option<i64>,
    /// In which role a session would act.
    pub role: Role,
    number: String,
    status: NafathStatus,
    started_at: i64,
}

impl Request {
    fn seconds_left(&self, backend: &Backend) -> i64 {
        (self.started_at + backend.settings.nafath_life - backend.clock.now()).max(0)
    }

    /// What became of it by now.
    pub fn status(&self, backend: &Backend) -> NafathStatus {
        match self.status {
            NafathStatus::Waiting if self.seconds_left(backend) == 0 => NafathStatus::Expired,
            NafathStatus::Approved if backend.clock.now() > self.started_at + FINISH_WITHIN => {
                NafathStatus::Expired
            }
            ref status => status.clone(),
        }
    }

    /// The request as its own browser may see it.
    pub fn view(&self, backend: &Backend) -> NafathView {
        let status = self.status(backend);
        let waits = status == NafathStatus::Waiting;
        let seconds = if waits { self.seconds_left(backend) } else { 0 };
        let age = backend.clock.now() - self.started_at;
        NafathView {
            number: waits.then(|| self.number.clone()),
            expires_in_seconds: u32::try_from(seconds).unwrap_or(u32::MAX),
            // Most people answer within a quarter of a minute; after that, hurry helps nobody.
            poll_after_seconds: match (waits, age) {
                (false, _) => 0,
                (true, ..15) => 2,
                (true, ..45) => 3,
                (true, _) => 5,
            },
            status,
        }
    }
}

/// Begins a request and tells Nafath of it, unless too many were begun for that number.
pub async fn begin(
    backend: &Backend,
    transaction: &mut Writing,
    start: Start<'_>,
) -> Result<Result<Request, Refusal>, Refusal> {
    let now = backend.clock.now();
    let subject = Subject::of(backend, start.identity_number);
    // Keeps a second request about the same number waiting until this one is counted.
    crate::sign_in::hold_subject(backend, transaction, &subject).await?;
    if let Some(wait) = wait_for_allowance(backend, transaction, &subject).await? {
        return Ok(Err(
            Refusal::new(ProblemCode::NafathTooMany).retry_after(wait)
        ));
    }
    sqlx::query("INSERT INTO nafath_starts (id, subject, started_at) VALUES ($1, $2, $3)")
        .bind(random_id())
        .bind(subject.as_str())
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    end_of_owner(transaction, start.owner, start.purpose).await?;
    sqlx::query(
        "UPDATE nafath_requests SET status = 'replaced' WHERE subject = $1 AND status = 'waiting'",
    )
    .bind(subject.as_str())
    .execute(&mut **transaction)
    .await?;
    let person: Option<(i64,)> = sqlx::query_as(
        "SELECT people.id FROM people JOIN accounts ON accounts.person_id = people.id WHERE identity_number = $1",
    )
    .bind(start.identity_number.as_str())
    .fetch_optional(&mut **transaction)
    .await?;
    let request = Request {
        id: random_id(),
        person: person.map(|(person,)| person),
        role: start.role,
        number: (10 + random_number(90)).to_string(),
        status: NafathStatus::Waiting,
        started_at: now,
    };
    sqlx::query(
        "INSERT INTO nafath_requests (id, owner, purpose, subject, person_id, role, number, status, started_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&request.id)
    .bind(start.owner)
    .bind(start.purpose.name())
    .bind(subject.as_str())
    .bind(request.person)
    .bind(request.role.as_str())
    .bind(&request.number)
    .bind(request.status.as_str())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    provider::start(
        backend,
        transaction,
        &request.id,
        start.identity_number,
        &request.number,
    )
    .await?;
    Ok(Ok(request))
}

/// Where a number was asked about too often of late, the seconds until it may be again. Whoever
/// wants to wear a person down with requests gets few of them through (v5.0.0-6.6.4).
async fn wait_for_allowance(
    backend: &Backend,
    connection: &mut AnyConnection,
    subject: &Subject,
) -> Result<Option<i64>, Refusal> {
    let window = backend.settings.nafath_window;
    let rows: Vec<(i64,)> = sqlx::query_as(
        "SELECT started_at FROM nafath_starts WHERE subject = $1 AND started_at > $2 ORDER BY started_at",
    )
    .bind(subject.as_str())
    .bind(backend.clock.now() - window)
    .fetch_all(connection)
    .await?;
    let allowed = usize::try_from(backend.settings.nafath_starts).unwrap_or(usize::MAX);
    let in_the_way = rows
        .len()
        .checked_sub(allowed)
        .and_then(|index| rows.get(index));
    Ok(in_the_way.map(|(started_at,)| started_at + window - backend.clock.now()))
}

/// The newest request of an owner, with Nafath's own word where its callback has not come.
pub async fn of_owner(
    backend: &Backend,
    connection: &mut AnyConnection,
    owner: &str,
    purpose: Purpose,
) -> Result<Option<Request>, Refusal> {
    let row: Option<(String, Option<i64>, String, String, String, i64)> = sqlx::query_as(
        "SELECT id, person_id, role, number, status, started_at FROM nafath_requests \
         WHERE owner = $1 AND purpose = $2 ORDER BY started_at DESC LIMIT 1",
    )
    .bind(owner)
    .bind(purpose.name())
    .fetch_optional(&mut *connection)
    .await?;
    let Some((id, person, role, number, status, started_at)) = row else {
        return Ok(None);
    };
    let mut request = Request {
        id,
        person,
        role: Role::from(role.as_str()),
        number,
        status: NafathStatus::from(status.as_str()),
        started_at,
    };
    if request.status == NafathStatus::Waiting
        && let Some(status) = provider::status(backend, connection, &request.id).await?
    {
        request.status = status;
    }
    Ok(Some(request))
}

/// Uses an approved request up.
pub async fn take_approved(
    backend: &Backend,
    transaction: &mut Writing,
    owner: &str,
    purpose: Purpose,
) -> Result<Request, Refusal> {
    let request = of_owner(backend, transaction, owner, purpose)
        .await?
        .filter(|request| request.status(backend) == NafathStatus::Approved)
        .ok_or(ProblemCode::NafathNotApproved)?;
    let ended = sqlx::query("DELETE FROM nafath_requests WHERE id = $1")
        .bind(&request.id)
        .execute(&mut **transaction)
        .await?
        .rows_affected();
    // Two answers to one approval: the second finds nothing left.
    if ended == 1 {
        Ok(request)
    } else {
        Err(ProblemCode::NafathNotApproved.into())
    }
}

/// Ends whatever an owner has under way.
pub async fn end_of_owner(
    transaction: &mut Writing,
    owner: &str,
    purpose: Purpose,
) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM nafath_requests WHERE owner = $1 AND purpose = $2")
        .bind(owner)
        .bind(purpose.name())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Notes what Nafath says became of a request; only the first word counts. Gives whether there is
/// such a request.
pub async fn settle(
    backend: &Backend,
    transaction: &mut Writing,
    id: &str,
    status: &NafathStatus,
) -> Result<bool, Refusal> {
    let row: Option<(String, i64, String, String)> = sqlx::query_as(
        "SELECT subject, started_at, role, purpose FROM nafath_requests WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(&mut **transaction)
    .await?;
    let Some((subject, started_at, role, purpose)) = row else {
        return Ok(false);
    };
    if started_at + backend.settings.nafath_life <= backend.clock.now() {
        return Ok(true);
    }
    let settled =
        sqlx::query("UPDATE nafath_requests SET status = $1 WHERE id = $2 AND status = 'waiting'")
            .bind(status.as_str())
            .bind(id)
            .execute(&mut **transaction)
            .await?
            .rows_affected();
    if settled == 1 && *status == NafathStatus::Rejected && purpose == Purpose::SignIn.name() {
        // The phone declined; which device had asked is not known to it.
        let tried = Try {
            subject: &Subject::named(&subject),
            way: SignInWay::Nafath,
            role: Role::from(role.as_str()),
            outcome: SignInOutcome::Declined,
            device: &device::of_text(""),
        };
        history::note(backend, transaction, tried).await?;
    }
    if settled == 1 && *status == NafathStatus::Approved {
        // Who answers is not being worn down.
        sqlx::query("DELETE FROM nafath_starts WHERE subject = $1")
            .bind(&subject)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(true)
}
