//! Nafath's own part, which a demonstration plays: it takes requests, shows them on the person's
//! phone, says what became of one when asked, and calls back with its own proof of who it is.
//!
//! Outside a demonstration nobody plays it: a request waits until it expires, as one does whose
//! person never looks at their phone.

use contract::NafathStatus;
use contract::values::NationalId;
use sqlx::AnyConnection;

use crate::database::Writing;
use crate::http::refusal::Refusal;
use crate::secrets::random_number;
use crate::state::Backend;

/// Nafath's names for what became of a request.
pub const WAITING: &str = "WAITING";
/// The person chose the number and proved with face or finger who they are.
pub const COMPLETED: &str = "COMPLETED";
/// The person declined or chose another number.
pub const REJECTED: &str = "REJECTED";
/// A later request took its place, or nobody answered.
pub const EXPIRED: &str = "EXPIRED";

/// What one of Nafath's names means here; none where the request still waits.
pub fn meaning(name: &str) -> Option<NafathStatus> {
    match name {
        COMPLETED => Some(NafathStatus::Approved),
        REJECTED => Some(NafathStatus::Rejected),
        EXPIRED => Some(NafathStatus::Expired),
        _ => None,
    }
}

/// Sends a request to the phone of an identity number; the phone shows one at a time.
pub async fn start(
    backend: &Backend,
    transaction: &mut Writing,
    transaction_id: &str,
    identity_number: &NationalId,
    number: &str,
) -> Result<(), Refusal> {
    if !backend.settings.demo {
        tracing::warn!("no connection to Nafath: a request was not delivered");
        return Ok(());
    }
    sqlx::query("UPDATE nafath_phone SET status = $1 WHERE identity_number = $2 AND status = $3")
        .bind(EXPIRED)
        .bind(identity_number.as_str())
        .bind(WAITING)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "INSERT INTO nafath_phone (transaction_id, identity_number, number, choices, status, started_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(transaction_id)
    .bind(identity_number.as_str())
    .bind(number)
    .bind(choices(number).join(" "))
    .bind(WAITING)
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// What became of a request; none while it waits, or where nobody plays Nafath.
pub async fn status(
    backend: &Backend,
    connection: &mut AnyConnection,
    transaction_id: &str,
) -> Result<Option<NafathStatus>, Refusal> {
    if !backend.settings.demo {
        return Ok(None);
    }
    let row: Option<(String,)> =
        sqlx::query_as("SELECT status FROM nafath_phone WHERE transaction_id = $1")
            .bind(transaction_id)
            .fetch_optional(connection)
            .await?;
    Ok(row.and_then(|(name,)| meaning(&name)))
}

/// Three different numbers in a random order, the right one among them.
fn choices(number: &str) -> Vec<String> {
    let mut list = vec![number.to_owned()];
    while list.len() < 3 {
        let other = (10 + random_number(90)).to_string();
        if !list.contains(&other) {
            list.push(other);
        }
    }
    let place = usize::try_from(random_number(3)).unwrap_or(0);
    list.swap(0, place);
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phone_shows_three_different_numbers_in_any_order() {
        let mut places = [0; 3];
        for _ in 0..300 {
            let shown = choices("38");
            assert_eq!(shown.len(), 3);
            let place = shown.iter().position(|number| number == "38");
            places[place.expect("the right one")] += 1;
            assert!(shown[0] != shown[1] && shown[1] != shown[2] && shown[0] != shown[2]);
            assert!(shown.iter().all(|number| number.len() == 2));
        }
        assert!(places.iter().all(|count| *count > 50), "{places:?}");
    }

    #[test]
    fn only_a_settled_name_settles_a_request() {
        assert_eq!(meaning(WAITING), None);
        assert_eq!(meaning("PENDING_FROM_THE_FUTURE"), None);
        assert_eq!(meaning(COMPLETED), Some(NafathStatus::Approved));
    }
}
