//! Comparing a password, alike for everybody: the same steps in the same time, whether the number is
//! anybody's or nobody's (OWASP ASVS v5.0.0-6.3.8).

use contract::values::NationalId;
use contract::{ProblemCode, SignInOutcome};

use super::Door;
use super::attempts::{self, Account};
use super::throttle::{self, Subject};
use crate::database::Writing;
use crate::http::refusal::Refusal;
use crate::state::State;

/// Compares a password with an account's, or with nobody's. Gives the open transaction with the
/// account, or with why it is not let in; a wrong one is counted in that transaction.
pub(super) async fn compare(
    state: &State,
    subject: &Subject,
    account: Option<Account>,
    password: &str,
    door: &Door<'_>,
) -> Result<(Writing, Result<Account, Refusal>), Refusal> {
    let pending = throttle::admit(state, subject).await?;
    let hash = account
        .as_ref()
        .map(|account| account.password_hash.as_str());
    let Ok(fits) = state.hasher.fits(password, hash).await else {
        throttle::withdraw(state, &pending).await?;
        return Err(Refusal::new(ProblemCode::Unavailable).retry_after(3));
    };
    let mut transaction = state.database.write().await?;
    throttle::hold(state, &mut transaction, subject).await?;
    // A user name is counted apart, and its tries are its person's all the same: one row either way.
    let owner = account
        .as_ref()
        .map(|account| Subject::of(state, &account.identity_number));
    let owner = owner.as_ref().unwrap_or(subject);
    let Some(account) = account.filter(|_| fits) else {
        let refusal = throttle::wrong_password(state, &mut transaction, subject, &pending).await?;
        let outcome = match refusal.0.code {
            ProblemCode::SignInLocked => SignInOutcome::Paused,
            _ => SignInOutcome::WrongPassword,
        };
        door.note(state, &mut transaction, owner, outcome).await?;
        return Ok((transaction, Err(refusal)));
    };
    door.place.was_right();
    throttle::right_password(&mut transaction, subject, &pending).await?;
    if account.is_blocked {
        door.note(state, &mut transaction, owner, SignInOutcome::Refused)
            .await?;
        return Ok((transaction, Err(ProblemCode::SignInBlocked.into())));
    }
    Ok((transaction, Ok(account)))
}

/// Compares the password of somebody who is signed in already. Wrong ones are counted with those of
/// signing in: whoever finds a device unlocked has no more guesses than whoever stands before the door.
pub(crate) async fn prove(
    state: &State,
    identity_number: &NationalId,
    password: &str,
) -> Result<(Writing, Result<(), Refusal>), Refusal> {
    let subject = Subject::of(state, identity_number);
    let account = attempts::account_of(state, identity_number)
        .await?
        .ok_or(ProblemCode::SessionNone)?;
    let pending = throttle::admit(state, &subject).await?;
    let Ok(fits) = state
        .hasher
        .fits(password, Some(&account.password_hash))
        .await
    else {
        throttle::withdraw(state, &pending).await?;
        return Err(Refusal::new(ProblemCode::Unavailable).retry_after(3));
    };
    let mut transaction = state.database.write().await?;
    throttle::hold(state, &mut transaction, &subject).await?;
    if fits {
        throttle::right_password(&mut transaction, &subject, &pending).await?;
        return Ok((transaction, Ok(())));
    }
    let refusal = throttle::wrong_password(state, &mut transaction, &subject, &pending).await?;
    let refusal = match refusal.0.code {
        ProblemCode::SignInWrongPair => Refusal::new(ProblemCode::PasswordWrong)
            .attempts_left(refusal.0.attempts_left.unwrap_or_default()),
        _ => refusal,
    };
    Ok((transaction, Err(refusal)))
}
