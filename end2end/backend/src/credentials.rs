//! What an account is opened with, and changing it: for registration, recovery and whoever is
//! signed in alike.

use contract::values::{Mobile, NationalId, PasswordContext};
use contract::{BilingualText, ProblemCode, WrittenLanguage};
use sqlx::AnyConnection;

use crate::account::notices;
use crate::database::Writing;
use crate::dev::outbox::To;
use crate::http::refusal::Refusal;
use crate::sign_in;
use crate::state::Backend;

/// What the register and the account know of a person that matters here.
#[derive(Debug, Clone)]
pub struct Known {
    /// Their identity number.
    pub identity_number: NationalId,
    /// The mobile number on record, as the register holds it.
    pub mobile: String,
    /// Their user name, where they have an account with one.
    pub user_name: Option<String>,
    /// The whole name in both scripts.
    pub full_name: BilingualText,
    /// In which language they are written to.
    pub language: WrittenLanguage,
}

type KnownRow = (
    String,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
);

/// Reads what is known of a person of the register.
pub async fn known(connection: &mut AnyConnection, person: i64) -> Result<Known, Refusal> {
    let known = known_if_any(connection, person).await?;
    Ok(known.ok_or(ProblemCode::Internal)?)
}

/// Reads what is known of a person; by the same statement where there is nobody.
pub async fn known_if_any(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<Option<Known>, Refusal> {
    let row: Option<KnownRow> = sqlx::query_as(
        "SELECT identity_number, mobile, full_name_ar, full_name_en, user_name, language FROM people \
         LEFT JOIN accounts ON accounts.person_id = people.id \
         LEFT JOIN notice_languages ON notice_languages.person_id = people.id WHERE people.id = $1",
    )
    .bind(person)
    .fetch_optional(connection)
    .await?;
    let Some((identity_number, mobile, arabic, english, user_name, language)) = row else {
        return Ok(None);
    };
    Ok(Some(Known {
        identity_number: NationalId::parse(&identity_number).map_err(|_| ProblemCode::Internal)?,
        mobile,
        user_name,
        full_name: BilingualText::new(arabic, english),
        language: notices::written(language.as_deref()),
    }))
}

impl Known {
    /// Where they are written to.
    pub fn on_record(&self) -> To<'_> {
        To {
            address: &self.mobile,
            language: &self.language,
        }
    }

    /// At another number than the one on record.
    pub fn at<'a>(&'a self, address: &'a str) -> To<'a> {
        To {
            address,
            language: &self.language,
        }
    }

    /// What the person's new password must not contain.
    pub fn password_context(&self) -> PasswordContext {
        let mut context = PasswordContext::unknown()
            .with_identity_number(self.identity_number)
            .with_name(&self.full_name.ar)
            .with_name(&self.full_name.en);
        if let Ok(mobile) = Mobile::parse(&self.mobile) {
            context = context.with_mobile(mobile);
        }
        match &self.user_name {
            Some(name) => context.with_user_name(name),
            None => context,
        }
    }
}

/// Sets a person's password, by the hash to keep of it. A pause that wrong passwords brought about
/// ends with them.
pub async fn set_password(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
    hash: &str,
) -> Result<(), Refusal> {
    sqlx::query("UPDATE accounts SET password_hash = $1 WHERE person_id = $2")
        .bind(hash)
        .bind(person)
        .execute(&mut **transaction)
        .await?;
    let known = known(transaction, person).await?;
    sign_in::forgive(
        backend,
        transaction,
        &known.identity_number,
        known.user_name.as_deref(),
    )
    .await
}

/// Ends a person's sessions, all or all but one, and whatever sign-in is half done
/// (OWASP ASVS v5.0.0-7.4.3). Gives how many sessions ended.
pub async fn end_sessions(
    transaction: &mut Writing,
    person: i64,
    except: Option<&str>,
) -> Result<u64, Refusal> {
    sqlx::query("DELETE FROM sign_in_attempts WHERE person_id = $1")
        .bind(person)
        .execute(&mut **transaction)
        .await?;
    // Their devices are told why. When somebody was last there is moment enough for keeping it.
    sqlx::query(
        "INSERT INTO ended_sessions (id, reason, ended_at) \
         SELECT id, 'password_changed', last_seen_at FROM sessions WHERE person_id = $1 AND id <> $2 \
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(person)
    .bind(except.unwrap_or(""))
    .execute(&mut **transaction)
    .await?;
    let ended = sqlx::query("DELETE FROM sessions WHERE person_id = $1 AND id <> $2")
        .bind(person)
        .bind(except.unwrap_or(""))
        .execute(&mut **transaction)
        .await?;
    Ok(ended.rows_affected())
}
