//! What people are told without having asked. Whatever changes their account is told to whoever could be
//! reached before the change, so that nobody can take an account over in silence (OWASP ASVS
//! v5.0.0-6.3.7); everything else goes by the ways they have chosen, or not at all.

use contract::{NoticeTopic, WrittenLanguage};
use sqlx::AnyConnection;

use super::preferences;
use crate::database::Writing;
use crate::dev::outbox::{self, Notice, To};
use crate::http::refusal::Refusal;
use crate::state::Backend;

/// How a person is reached.
#[derive(Debug, Clone)]
pub struct Reach {
    /// The mobile number.
    pub mobile: String,
    /// The e-mail address, where one is on record.
    pub email: Option<String>,
    /// In which language.
    pub language: WrittenLanguage,
}

/// How a person is reached now.
pub async fn reach(connection: &mut AnyConnection, person: i64) -> Result<Reach, Refusal> {
    let (mobile, email, language): (String, Option<String>, Option<String>) = sqlx::query_as(
        "SELECT people.mobile, contact_details.email, notice_languages.language FROM people \
         LEFT JOIN contact_details ON contact_details.person_id = people.id \
         LEFT JOIN notice_languages ON notice_languages.person_id = people.id WHERE people.id = $1",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok(Reach {
        mobile,
        email,
        language: written(language.as_deref()),
    })
}

/// In which language a person is written to, by what is kept of their choice.
pub fn written(kept: Option<&str>) -> WrittenLanguage {
    kept.map_or(WrittenLanguage::Arabic, WrittenLanguage::from)
}

/// Tells by text, and by e-mail where there is an address: to whom the person could be reached by
/// before the change. A notice of security cannot be switched off.
pub async fn tell(
    backend: &Backend,
    transaction: &mut Writing,
    before: &Reach,
    notice: &Notice,
) -> Result<(), Refusal> {
    let language = &before.language;
    for address in [Some(&before.mobile), before.email.as_ref()]
        .into_iter()
        .flatten()
    {
        outbox::send_notice(backend, transaction, To { address, language }, notice).await?;
    }
    Ok(())
}

/// Tells by the ways that the person has chosen for what it is about.
pub async fn inform(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
    notice: &Notice,
) -> Result<(), Refusal> {
    let reach = reach(transaction, person).await?;
    let topic = notice.topic();
    if topic == NoticeTopic::Security {
        return tell(backend, transaction, &reach, notice).await;
    }
    let chosen = preferences::of_topic(transaction, person, &topic).await?;
    let by_text = chosen.by_text.then_some(&reach.mobile);
    let by_email = reach.email.as_ref().filter(|_| chosen.by_email);
    let language = &reach.language;
    for address in [by_text, by_email].into_iter().flatten() {
        outbox::send_notice(backend, transaction, To { address, language }, notice).await?;
    }
    Ok(())
}
