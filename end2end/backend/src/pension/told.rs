//! Telling people that their pension was sent: on its day, by day, once, and only who wishes it.

use calendar::Month;
use contract::values::Iban;
use contract::{PaymentStatus, Scheme};

use super::Pension;
use super::load::load;
use super::payments::pay_day_of;
use crate::account::notices;
use crate::dev::outbox::Notice;
use crate::http::refusal::Refusal;
use crate::state::Backend;

/// From and until which hour, in Riyadh, a telephone may ring for this.
const HOURS: std::ops::Range<u8> = 9..21;

/// Tells everybody whose pension was sent today and who has not been told yet.
///
/// # Errors
/// Where the register cannot be read; whoever was told before that stays told.
pub async fn tell_of_payments(backend: &Backend) -> Result<(), Refusal> {
    let now = backend.clock.timestamp();
    if !HOURS.contains(&now.time_in_riyadh().0) {
        return Ok(());
    }
    let today = now.date_in_riyadh();
    let this = Month::of(today);
    let sent_today = |scheme: &Scheme| {
        [this.checked_add(-1), Some(this), this.checked_add(1)]
            .into_iter()
            .flatten()
            .find(|month| pay_day_of(scheme, *month).is_ok_and(|day| day.sent == today))
    };
    let people: Vec<(i64, String)> = sqlx::query_as("SELECT person_id, scheme FROM pensions")
        .fetch_all(&backend.database.pool)
        .await?;
    for (person, scheme) in people {
        if let Some(month) = sent_today(&Scheme::from(scheme.as_str())) {
            tell(backend, person, month).await?;
        }
    }
    Ok(())
}

async fn tell(backend: &Backend, person: i64, month: Month) -> Result<(), Refusal> {
    let pension = load(backend, person).await?;
    let Some(tail) = tail_of_account(&pension, month) else {
        return Ok(());
    };
    let mut transaction = backend.database.write().await?;
    let is_new = sqlx::query(
        "INSERT INTO told_payments (person_id, month) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(person)
    .bind(month.to_string())
    .execute(&mut *transaction)
    .await?
    .rows_affected()
        == 1;
    if is_new {
        let notice = Notice::PensionSent(tail);
        notices::inform(backend, &mut transaction, person, &notice).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// The last digits of the account that a month's pension arrived in; none where it did not arrive.
fn tail_of_account(pension: &Pension, month: Month) -> Option<String> {
    if month < pension.first_month() || pension.status_of(month) != PaymentStatus::Paid {
        return None;
    }
    let iban = Iban::parse(pension.iban.as_deref()?).ok()?;
    iban.as_str().get(20..).map(str::to_owned)
}
