//! Sign-ins between password and code.

use contract::values::{Mobile, NationalId, UserName};
use contract::{ProblemCode, Role, SignInState, Supervision};
use sqlx::{AnyConnection, AssertSqlSafe};

use super::throttle::{self, Subject};
use super::{CODE_LENGTH, codes};
use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::refusal::Refusal;
use crate::secrets::random_id;
use crate::session::{Acting, roles};
use crate::state::Backend;

/// A person who can sign in.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) person: i64,
    pub(super) password_hash: String,
    pub(super) is_blocked: bool,
    pub(super) user_name: Option<String>,
    pub(super) identity_number: NationalId,
    mobile: String,
}

type AccountRow = (i64, String, i64, String, Option<String>, String);

const ACCOUNTS: &str = "SELECT people.id, accounts.password_hash, accounts.is_blocked, people.mobile, accounts.user_name, \
     people.identity_number FROM people JOIN accounts ON accounts.person_id = people.id";

/// The account of an identity number.
pub(super) async fn account_of(
    backend: &Backend,
    identity_number: &NationalId,
) -> Result<Option<Account>, Refusal> {
    account_where(backend, "people.identity_number", identity_number.as_str()).await
}

/// The account of a user name.
pub(super) async fn account_of_user_name(
    backend: &Backend,
    user_name: &UserName,
) -> Result<Option<Account>, Refusal> {
    account_where(backend, "accounts.user_name", user_name.as_str()).await
}

async fn account_where(
    backend: &Backend,
    column: &'static str,
    value: &str,
) -> Result<Option<Account>, Refusal> {
    let statement = AssertSqlSafe(format!("{ACCOUNTS} WHERE {column} = $1"));
    let row: Option<AccountRow> = sqlx::query_as(statement)
        .bind(value)
        .fetch_optional(&backend.database.pool)
        .await?;
    row.map(
        |(person, password_hash, is_blocked, mobile, user_name, identity_number)| {
            Ok(Account {
                person,
                password_hash,
                is_blocked: is_blocked != 0,
                user_name,
                identity_number: NationalId::parse(&identity_number)
                    .map_err(|_| ProblemCode::Internal)?,
                mobile,
            })
        },
    )
    .transpose()
}

/// A sign-in whose password was right.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) stored: String,
    pub(super) person: i64,
    pub(super) subject: Subject,
    pub(super) mobile: String,
    pub(super) code_hash: String,
    code_sent_at: i64,
    wrong_codes: u32,
    /// For an employer's sign-in: what they said they supervise.
    supervision: Option<Supervision>,
}

/// Begins an attempt and sends its first code; gives it with the nonce of its cookie.
pub(super) async fn begin(
    backend: &Backend,
    transaction: &mut Writing,
    account: &Account,
    supervision: Option<Supervision>,
) -> Result<(Attempt, String), Refusal> {
    let nonce = random_id();
    let token = Cookie::SignIn.token(&backend.secrets, &nonce);
    let now = backend.clock.now();
    let mut attempt = Attempt {
        stored: Cookie::SignIn.stored(&backend.secrets, &token),
        person: account.person,
        subject: Subject::of(backend, &account.identity_number),
        mobile: account.mobile.clone(),
        code_hash: String::new(),
        code_sent_at: now,
        wrong_codes: 0,
        supervision,
    };
    sqlx::query(
        "INSERT INTO sign_in_attempts (id, person_id, started_at, code_hash, code_sent_at, wrong_codes, supervision) \
         VALUES ($1, $2, $3, $4, $5, 0, $6)",
    )
    .bind(&attempt.stored)
    .bind(attempt.person)
    .bind(now)
    .bind("")
    .bind(now)
    .bind(attempt.supervision.as_ref().map(Supervision::as_str))
    .execute(&mut **transaction)
    .await?;
    attempt.new_code(backend, transaction).await?;
    Ok((attempt, nonce))
}

type AttemptRow = (i64, String, i64, i64, String, String, Option<String>);

/// Finds an attempt that has not run out of time.
pub(super) async fn find(
    backend: &Backend,
    connection: &mut AnyConnection,
    stored: &str,
) -> Result<Option<Attempt>, Refusal> {
    let row: Option<AttemptRow> = sqlx::query_as(
        "SELECT sign_in_attempts.person_id, code_hash, code_sent_at, wrong_codes, people.mobile, \
         people.identity_number, supervision \
         FROM sign_in_attempts JOIN people ON people.id = sign_in_attempts.person_id \
         WHERE sign_in_attempts.id = $1 AND started_at > $2",
    )
    .bind(stored)
    .bind(backend.clock.now() - backend.settings.attempt_life)
    .fetch_optional(connection)
    .await?;
    let Some((person, code_hash, code_sent_at, wrong_codes, mobile, identity_number, supervision)) =
        row
    else {
        return Ok(None);
    };
    let identity_number = NationalId::parse(&identity_number).map_err(|_| ProblemCode::Internal)?;
    Ok(Some(Attempt {
        stored: stored.to_owned(),
        person,
        subject: Subject::of(backend, &identity_number),
        mobile,
        code_hash,
        code_sent_at,
        wrong_codes: u32::try_from(wrong_codes).unwrap_or(u32::MAX),
        supervision: supervision.as_deref().map(Supervision::from),
    }))
}

/// Finds an attempt and keeps other requests from changing it until the transaction ends.
pub(super) async fn hold(
    backend: &Backend,
    transaction: &mut Writing,
    stored: &str,
) -> Result<Attempt, Refusal> {
    sqlx::query("UPDATE sign_in_attempts SET wrong_codes = wrong_codes WHERE id = $1")
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    Ok(find(backend, transaction, stored)
        .await?
        .ok_or(ProblemCode::SignInNoAttempt)?)
}

/// Ends an attempt; its code and its cookie are worth nothing from then on.
pub(super) async fn end(transaction: &mut Writing, stored: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM sign_in_attempts WHERE id = $1")
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Whether a person's account may not sign in, however they prove who they are.
pub(crate) async fn is_blocked(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<bool, Refusal> {
    let (is_blocked,): (i64,) =
        sqlx::query_as("SELECT is_blocked FROM accounts WHERE person_id = $1")
            .bind(person)
            .fetch_one(connection)
            .await?;
    Ok(is_blocked != 0)
}

/// Notes that the person signed in now; gives the time before.
pub(super) async fn note_sign_in(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
) -> Result<Option<i64>, Refusal> {
    let (previous,): (Option<i64>,) =
        sqlx::query_as("SELECT last_sign_in_at FROM accounts WHERE person_id = $1")
            .bind(person)
            .fetch_one(&mut **transaction)
            .await?;
    sqlx::query("UPDATE accounts SET last_sign_in_at = $1 WHERE person_id = $2")
        .bind(backend.clock.now())
        .bind(person)
        .execute(&mut **transaction)
        .await?;
    Ok(previous)
}

impl Attempt {
    /// By the door of which role it began.
    pub(super) fn role(&self) -> Role {
        match self.supervision {
            None => Role::Individual,
            Some(_) => Role::Business,
        }
    }

    /// In which role the session begins, and for whom.
    pub(super) async fn acting(&self, backend: &Backend) -> Result<Acting, Refusal> {
        match &self.supervision {
            None => Ok(Acting::Individual),
            Some(supervision) => Ok(roles::as_employer(backend, self.person, Some(supervision))
                .await?
                .ok_or(ProblemCode::SignInNoRole)?),
        }
    }

    /// Sends a new code in the place of the old one and begins counting wrong ones anew.
    pub(super) async fn new_code(
        &mut self,
        backend: &Backend,
        transaction: &mut Writing,
    ) -> Result<(), Refusal> {
        self.code_hash = codes::send(backend, transaction, self).await?;
        self.code_sent_at = backend.clock.now();
        self.wrong_codes = 0;
        sqlx::query("UPDATE sign_in_attempts SET code_hash = $1, code_sent_at = $2, wrong_codes = 0 WHERE id = $3")
            .bind(&self.code_hash)
            .bind(self.code_sent_at)
            .bind(&self.stored)
            .execute(&mut **transaction)
            .await?;
        Ok(())
    }

    /// Counts a wrong code; gives how many more may be tried.
    pub(super) async fn wrong_code(
        &mut self,
        backend: &Backend,
        transaction: &mut Writing,
    ) -> Result<u32, Refusal> {
        self.wrong_codes += 1;
        sqlx::query("UPDATE sign_in_attempts SET wrong_codes = wrong_codes + 1 WHERE id = $1")
            .bind(&self.stored)
            .execute(&mut **transaction)
            .await?;
        let left_today = throttle::wrong_code(backend, transaction, &self.subject).await?;
        Ok(backend
            .settings
            .wrong_codes
            .saturating_sub(self.wrong_codes)
            .min(left_today))
    }

    /// Whether the code's life is over.
    pub(super) fn code_has_expired(&self, backend: &Backend) -> bool {
        backend.clock.now() >= self.code_sent_at + backend.settings.code_life
    }

    /// Seconds until a new code may be asked for.
    pub(super) fn seconds_until_resend(&self, backend: &Backend) -> i64 {
        (self.code_sent_at + backend.settings.resend_after - backend.clock.now()).max(0)
    }

    /// The attempt as the app may see it.
    pub(super) async fn state(
        &self,
        backend: &Backend,
        connection: &mut AnyConnection,
    ) -> Result<SignInState, Refusal> {
        let expires = (self.code_sent_at + backend.settings.code_life - backend.clock.now()).max(0);
        let seconds = |left: i64| u32::try_from(left).unwrap_or(u32::MAX);
        Ok(SignInState::Code {
            mobile_tail: Mobile::parse(&self.mobile)
                .map(|mobile| mobile.tail().to_owned())
                .unwrap_or_default(),
            code_length: CODE_LENGTH,
            expires_in_seconds: seconds(expires),
            resend_in_seconds: seconds(self.seconds_until_resend(backend)),
            resends_left: codes::sends_left(backend, connection, self.person).await?,
            attempts_left: backend
                .settings
                .wrong_codes
                .saturating_sub(self.wrong_codes),
        })
    }
}
