//! Wrong tries are counted for an identity number, whether anybody has it or not, so that the
//! pause after too many of them tells nobody who is insured (OWASP ASVS v5.0.0-6.3.1, 6.3.8).

use contract::ProblemCode;
use contract::values::{NationalId, UserName};

use crate::database::Writing;
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, random_id};
use crate::state::Backend;

const DAY: i64 = 24 * 3_600;

/// Under which name tries are counted: a keyed hash of the identity number.
#[derive(Debug, Clone)]
pub(crate) struct Subject(String);

/// A try whose password is being compared.
#[derive(Debug)]
pub(super) struct Pending(String);

impl Subject {
    pub(crate) fn of(backend: &Backend, identity_number: &NationalId) -> Subject {
        Subject(
            backend
                .secrets
                .keyed_hash(Purpose::Subject, &[identity_number.as_str().as_bytes()]),
        )
    }

    /// The subject of a name that was kept.
    pub(crate) fn named(name: &str) -> Subject {
        Subject(name.to_owned())
    }

    /// The name itself.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Under which wrong codes are counted that somebody tries while an account is opened or
    /// recovered: apart from signing in, so that they never keep its owner from that.
    pub(crate) fn of_access(backend: &Backend, person: i64) -> Subject {
        let parts: [&[u8]; 2] = [b"access", &person.to_be_bytes()];
        Subject(backend.secrets.keyed_hash(Purpose::Subject, &parts))
    }

    pub(super) fn of_user_name(backend: &Backend, user_name: &UserName) -> Subject {
        let parts: [&[u8]; 2] = [b"user name", user_name.as_str().as_bytes()];
        Subject(backend.secrets.keyed_hash(Purpose::Subject, &parts))
    }
}

/// Keeps other requests about the same number waiting until the transaction ends.
pub(crate) async fn hold(
    backend: &Backend,
    transaction: &mut Writing,
    subject: &Subject,
) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO throttles (subject, touched_at, locked_until) VALUES ($1, $2, 0) \
         ON CONFLICT (subject) DO UPDATE SET touched_at = $2",
    )
    .bind(&subject.0)
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Lets a try begin, unless sign-in pauses or as many tries are under way as are left. Tries
/// count from here, not from their outcome: a hundred at once are not a hundred guesses.
pub(super) async fn admit(backend: &Backend, subject: &Subject) -> Result<Pending, Refusal> {
    let now = backend.clock.now();
    let mut transaction = backend.database.write().await?;
    hold(backend, &mut transaction, subject).await?;
    let (locked_until,): (i64,) =
        sqlx::query_as("SELECT locked_until FROM throttles WHERE subject = $1")
            .bind(&subject.0)
            .fetch_one(&mut *transaction)
            .await?;
    if locked_until > now {
        return Err(Refusal::new(ProblemCode::SignInLocked).retry_after(locked_until - now));
    }
    let (tries,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM wrong_tries WHERE subject = $1 AND kind IN ('password', 'pending') AND tried_at > $2")
            .bind(&subject.0)
            .bind(now - backend.settings.wrong_password_window)
            .fetch_one(&mut *transaction)
            .await?;
    if tries >= i64::from(backend.settings.wrong_passwords) {
        return Err(Refusal::new(ProblemCode::RateLimited).retry_after(1));
    }
    let pending = Pending(random_id());
    note(backend, &mut transaction, &pending.0, subject, "pending").await?;
    transaction.commit().await?;
    Ok(pending)
}

async fn note(
    backend: &Backend,
    transaction: &mut Writing,
    id: &str,
    subject: &Subject,
    kind: &str,
) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO wrong_tries (id, subject, kind, tried_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(&subject.0)
        .bind(kind)
        .bind(backend.clock.now())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Takes back a try that never came to its comparison.
pub(super) async fn withdraw(backend: &Backend, pending: &Pending) -> Result<(), Refusal> {
    let mut transaction = backend.database.write().await?;
    sqlx::query("DELETE FROM wrong_tries WHERE id = $1")
        .bind(&pending.0)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

/// Counts a wrong password; says how many are left, or that sign-in pauses from now on.
pub(super) async fn wrong_password(
    backend: &Backend,
    transaction: &mut Writing,
    subject: &Subject,
    pending: &Pending,
) -> Result<Refusal, Refusal> {
    let now = backend.clock.now();
    let settings = &backend.settings;
    sqlx::query("UPDATE wrong_tries SET kind = 'password' WHERE id = $1")
        .bind(&pending.0)
        .execute(&mut **transaction)
        .await?;
    let (wrong,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM wrong_tries WHERE subject = $1 AND kind = 'password' AND tried_at > $2")
            .bind(&subject.0)
            .bind(now - settings.wrong_password_window)
            .fetch_one(&mut **transaction)
            .await?;
    let left = settings
        .wrong_passwords
        .saturating_sub(u32::try_from(wrong).unwrap_or(u32::MAX));
    if left > 0 {
        return Ok(Refusal::new(ProblemCode::SignInWrongPair).attempts_left(left));
    }
    sqlx::query("UPDATE throttles SET locked_until = $1 WHERE subject = $2")
        .bind(now + settings.lock)
        .bind(&subject.0)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("DELETE FROM wrong_tries WHERE subject = $1 AND kind = 'password'")
        .bind(&subject.0)
        .execute(&mut **transaction)
        .await?;
    Ok(Refusal::new(ProblemCode::SignInLocked).retry_after(settings.lock))
}

/// Forgets the wrong passwords before a right one.
pub(super) async fn right_password(
    transaction: &mut Writing,
    subject: &Subject,
    pending: &Pending,
) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM wrong_tries WHERE id = $1 OR (subject = $2 AND kind = 'password')")
        .bind(&pending.0)
        .bind(&subject.0)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Forgets the wrong passwords of a person and the pause they brought about, under each name that
/// they are counted under.
pub(crate) async fn forgive(
    backend: &Backend,
    transaction: &mut Writing,
    identity_number: &NationalId,
    user_name: Option<&str>,
) -> Result<(), Refusal> {
    let by_name = user_name
        .and_then(|name| UserName::parse(name).ok())
        .map(|name| Subject::of_user_name(backend, &name));
    for subject in [Some(Subject::of(backend, identity_number)), by_name]
        .into_iter()
        .flatten()
    {
        hold(backend, transaction, &subject).await?;
        sqlx::query("UPDATE throttles SET locked_until = 0 WHERE subject = $1")
            .bind(&subject.0)
            .execute(&mut **transaction)
            .await?;
        sqlx::query("DELETE FROM wrong_tries WHERE subject = $1 AND kind = 'password'")
            .bind(&subject.0)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

/// Counts a wrong code; gives how many the day still allows.
pub(crate) async fn wrong_code(
    backend: &Backend,
    transaction: &mut Writing,
    subject: &Subject,
) -> Result<u32, Refusal> {
    note(backend, transaction, &random_id(), subject, "code").await?;
    let wrong = wrong_codes_of_the_day(backend, transaction, subject)
        .await?
        .len();
    Ok(backend
        .settings
        .wrong_codes_per_day
        .saturating_sub(u32::try_from(wrong).unwrap_or(u32::MAX)))
}

/// Refuses where the day's wrong codes are used up: new codes must not make guessing endless.
pub(crate) async fn too_many_wrong_codes(
    backend: &Backend,
    transaction: &mut Writing,
    subject: &Subject,
) -> Result<Option<Refusal>, Refusal> {
    let wrong = wrong_codes_of_the_day(backend, transaction, subject).await?;
    let allowed = usize::try_from(backend.settings.wrong_codes_per_day).unwrap_or(usize::MAX);
    let in_the_way = wrong
        .len()
        .checked_sub(allowed)
        .and_then(|index| wrong.get(index));
    Ok(in_the_way.map(|tried_at| {
        Refusal::new(ProblemCode::SignInLocked).retry_after(tried_at + DAY - backend.clock.now())
    }))
}

async fn wrong_codes_of_the_day(
    backend: &Backend,
    transaction: &mut Writing,
    subject: &Subject,
) -> Result<Vec<i64>, Refusal> {
    let rows: Vec<(i64,)> = sqlx::query_as(
        "SELECT tried_at FROM wrong_tries WHERE subject = $1 AND kind = 'code' AND tried_at > $2 ORDER BY tried_at",
    )
    .bind(&subject.0)
    .bind(backend.clock.now() - DAY)
    .fetch_all(&mut **transaction)
    .await?;
    Ok(rows.into_iter().map(|(tried_at,)| tried_at).collect())
}
