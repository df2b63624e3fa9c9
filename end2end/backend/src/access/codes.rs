//! The texts of these ways: whom a code is sent to, and who is told something instead.
//!
//! Whoever asks sees none of it. A code goes only where it proves something; the owner of an account
//! or of a number is told what is being tried in their name; and where nobody fits, as many
//! statements run and as much is counted, so that the time tells nothing either
//! (OWASP ASVS v5.0.0-6.3.8).

use contract::values::VerificationCode;
use contract::{ProblemCode, WrittenLanguage};
use sqlx::AnyConnection;

use super::attempts::{Attempt, has_account};
use crate::credentials;
use crate::database::Writing;
use crate::dev::outbox::{self, Notice, Occasion, To};
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, random_code, random_id, same_secret};
use crate::sign_in::{self, Subject};
use crate::state::Backend;

const HOUR: i64 = 3_600;

/// Who gets which text.
#[derive(Debug)]
enum Addressee {
    /// The code, to this number.
    Code(String),
    /// A notice, to this number.
    Notice(String, Notice),
    /// Nobody fits.
    Nobody,
}

/// Who gets which text, and in which language.
async fn addressee(
    transaction: &mut Writing,
    attempt: &Attempt,
) -> Result<(Addressee, WrittenLanguage), Refusal> {
    // The same two statements for everybody.
    let person = attempt.person.unwrap_or(-1);
    let has_account = has_account(transaction, person).await?;
    let typed = attempt.mobile.clone().unwrap_or_default();
    let Some(known) = credentials::known_if_any(transaction, person).await? else {
        return Ok((Addressee::Nobody, WrittenLanguage::Arabic));
    };
    let on_record = known.mobile;
    let addressee = if attempt.is_proven() {
        Addressee::Code(typed)
    } else if !attempt.is_registration() {
        if has_account {
            Addressee::Code(on_record)
        } else {
            Addressee::Notice(on_record, Notice::NoAccount)
        }
    } else if has_account {
        Addressee::Notice(on_record, Notice::AccountExists)
    } else if typed == on_record {
        Addressee::Code(typed)
    } else {
        Addressee::Notice(on_record, Notice::OtherMobile)
    };
    Ok((addressee, known.language))
}

/// Sends what there is to send for an attempt, in place of what was sent before. It is not saved yet.
pub(super) async fn send(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &mut Attempt,
) -> Result<(), Refusal> {
    let (addressee, language) = addressee(transaction, attempt).await?;
    // Nobody's tries are counted apart from everybody's: no stranger uses up a person's texts
    // without knowing what opens their account.
    let owner = match (&addressee, attempt.person) {
        (Addressee::Nobody, _) | (_, None) => format!("attempt {}", attempt.stored),
        (_, Some(person)) => format!("person {person}"),
    };
    let wait = wait_for_allowance(backend, transaction, &owner).await?;
    if let Some(wait) = wait.filter(|_| attempt.is_proven()) {
        return Err(Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait));
    }
    // Asked for everybody, so that it takes everybody the same time.
    let subject = guesses(backend, attempt.person.unwrap_or(-1));
    let too_many = sign_in::too_many_wrong_codes(backend, transaction, &subject).await?;
    let guessed_too_often = too_many.is_some() && !attempt.is_proven();
    let code = random_code();
    let is_first = attempt.codes_sent == 0;
    attempt.code_hash = String::new();
    attempt.code_sent_at = backend.clock.now();
    attempt.codes_sent += 1;
    attempt.wrong_tries = 0;
    let (owner, addressee) = if wait.is_some() || guessed_too_often {
        (format!("attempt {}", attempt.stored), Addressee::Nobody)
    } else {
        (owner, addressee)
    };
    note(backend, transaction, &owner).await?;
    let occasion = if attempt.is_registration() {
        Occasion::Registration
    } else {
        Occasion::Recovery
    };
    let to = |address| To {
        address,
        language: &language,
    };
    match &addressee {
        Addressee::Code(mobile) => {
            attempt.code_hash = hash(backend, attempt, &code);
            outbox::send_code(backend, transaction, to(mobile), &code, occasion).await
        }
        Addressee::Notice(mobile, notice) if is_first => {
            outbox::send_notice(backend, transaction, to(mobile), notice).await
        }
        Addressee::Notice(..) | Addressee::Nobody => {
            outbox::send_code(backend, transaction, to(outbox::NOBODY), &code, occasion).await
        }
    }
}

/// Whether a code is the one sent last; nothing is where none was sent.
pub(super) fn fits(backend: &Backend, attempt: &Attempt, code: &VerificationCode) -> bool {
    same_secret(&attempt.code_hash, &hash(backend, attempt, code.as_str()))
}

/// Counts a wrong code against the person whose code it was, without telling anybody: once a day's
/// are used up, no more codes are sent on these ways, and every other way in stays open.
pub(super) async fn count_wrong(
    backend: &Backend,
    transaction: &mut Writing,
    attempt: &Attempt,
) -> Result<(), Refusal> {
    let person = attempt
        .person
        .filter(|_| !attempt.code_hash.is_empty())
        .unwrap_or(-1);
    sign_in::wrong_code(backend, transaction, &guesses(backend, person)).await?;
    Ok(())
}

/// Tells the owner of an account what they asked for, or what was done, as far as the hour's texts
/// allow. Gives nothing away to whoever asked.
pub(super) async fn tell(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
    to: To<'_>,
    notice: &Notice,
) -> Result<(), Refusal> {
    let owner = format!("person {person}");
    if wait_for_allowance(backend, transaction, &owner)
        .await?
        .is_some()
    {
        return Ok(());
    }
    note(backend, transaction, &owner).await?;
    outbox::send_notice(backend, transaction, to, notice).await
}

async fn note(backend: &Backend, transaction: &mut Writing, owner: &str) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO access_sends (id, owner, sent_at) VALUES ($1, $2, $3)")
        .bind(random_id())
        .bind(owner)
        .bind(backend.clock.now())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Under which name wrong codes of a person are counted here, apart from those of signing in.
fn guesses(backend: &Backend, person: i64) -> Subject {
    Subject::of_access(backend, person)
}

fn hash(backend: &Backend, attempt: &Attempt, code: &str) -> String {
    backend.secrets.keyed_hash(
        Purpose::AccessCode,
        &[attempt.stored.as_bytes(), code.as_bytes()],
    )
}

/// Where the hour's texts are used up, the seconds until one more may be sent.
async fn wait_for_allowance(
    backend: &Backend,
    connection: &mut AnyConnection,
    owner: &str,
) -> Result<Option<i64>, Refusal> {
    // One row at most, however many texts there were: more rows for the known than for the unknown
    // would take longer.
    let in_the_way: Option<(i64,)> = sqlx::query_as(
        "SELECT sent_at FROM access_sends WHERE owner = $1 AND sent_at > $2 \
         ORDER BY sent_at DESC LIMIT 1 OFFSET $3",
    )
    .bind(owner)
    .bind(backend.clock.now() - HOUR)
    .bind(i64::from(backend.settings.sends_per_hour.saturating_sub(1)))
    .fetch_optional(connection)
    .await?;
    Ok(in_the_way.map(|(sent_at,)| sent_at + HOUR - backend.clock.now()))
}
