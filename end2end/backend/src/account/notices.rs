//! What people are told without having asked: that something about their account has changed. Told is
//! whoever could be reached before the change, so that nobody can take an account over in silence
//! (OWASP ASVS v5.0.0-6.3.7).

use sqlx::AnyConnection;

use crate::database::Writing;
use crate::dev::outbox::{self, Notice};
use crate::http::refusal::Refusal;
use crate::state::Backend;

/// How a person is reached.
#[derive(Debug, Clone)]
pub struct Reach {
    /// The mobile number.
    pub mobile: String,
    /// The e-mail address, where one is on record.
    pub email: Option<String>,
}

/// How a person is reached now.
pub async fn reach(connection: &mut AnyConnection, person: i64) -> Result<Reach, Refusal> {
    let (mobile, email): (String, Option<String>) = sqlx::query_as(
        "SELECT people.mobile, contact_details.email FROM people \
         LEFT JOIN contact_details ON contact_details.person_id = people.id WHERE people.id = $1",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok(Reach { mobile, email })
}

/// Tells by text, and by e-mail where there is an address: to whom the person could be reached by
/// before the change. A notice of security cannot be switched off.
pub async fn tell(
    backend: &Backend,
    transaction: &mut Writing,
    before: &Reach,
    notice: &Notice,
) -> Result<(), Refusal> {
    outbox::send_notice(backend, transaction, &before.mobile, notice).await?;
    if let Some(email) = &before.email {
        outbox::send_notice(backend, transaction, email, notice).await?;
    }
    Ok(())
}
