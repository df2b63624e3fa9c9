//! What people are told without having asked: that something about their account has changed. Told is
//! whoever could be reached before the change, so that nobody can take an account over in silence
//! (OWASP ASVS v5.0.0-6.3.7).

use contract::values::Mobile;
use sqlx::AnyConnection;

use crate::database::Writing;
use crate::dev::outbox::{self, Words};
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

/// What has changed.
#[derive(Debug, Clone)]
pub enum Change {
    /// The mobile number; the new one.
    Mobile(Mobile),
    /// The e-mail address.
    Email,
    /// The password.
    Password,
}

/// Tells by text, and by e-mail where there is an address: to whom the person could be reached by
/// before the change. A notice of security cannot be switched off.
pub async fn tell(
    backend: &Backend,
    transaction: &mut Writing,
    before: &Reach,
    change: &Change,
) -> Result<(), Refusal> {
    let words = words(change);
    outbox::send_words(backend, transaction, &before.mobile, &words).await?;
    if let Some(email) = &before.email {
        outbox::send_words(backend, transaction, email, &words).await?;
    }
    Ok(())
}

fn words(change: &Change) -> Words {
    let (arabic, english) = match change {
        Change::Mobile(new) => (
            format!("تغيّر رقم جوال حسابك إلى رقم ينتهي بـ {}.", new.tail()),
            format!(
                "The mobile number of your account was changed to one that ends in {}.",
                new.tail()
            ),
        ),
        Change::Email => (
            "تغيّر البريد الإلكتروني في حسابك.".to_owned(),
            "The e-mail address of your account was changed.".to_owned(),
        ),
        Change::Password => (
            "تغيّرت كلمة مرور حسابك، وسُجّل الخروج من أجهزتك الأخرى.".to_owned(),
            "The password of your account was changed, and your other devices were signed out."
                .to_owned(),
        ),
    };
    Words {
        arabic: format!("{arabic}\nإن لم تكن أنت من غيّره فاتصل بنا فورًا: 8001243344"),
        english: format!("{english}\nIf this was not you, call us at once: 8001243344"),
    }
}
