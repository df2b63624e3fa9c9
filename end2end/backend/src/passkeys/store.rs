//! Passkeys in the database.

use contract::values::NationalId;
use contract::{ProblemCode, Timestamp};
use sqlx::AnyConnection;
use webauthn_rs::prelude::{Passkey, Uuid};

use crate::database::Writing;
use crate::http::refusal::Refusal;
use crate::secrets::{Purpose, random_id};
use crate::state::Backend;

/// A kept passkey.
#[derive(Debug)]
pub struct Kept {
    /// Names it in addresses.
    pub id: String,
    /// Whose it is.
    pub person: i64,
    /// The handle the authenticator was given for its person.
    pub handle: String,
    /// The key itself.
    pub key: Passkey,
    name: String,
    is_synced: bool,
    created_at: i64,
    last_used_at: Option<i64>,
}

type Row = (String, i64, String, String, String, i64, i64, Option<i64>);

fn of_row(row: Row) -> Result<Kept, Refusal> {
    let (id, person, handle, credential, name, is_synced, created_at, last_used_at) = row;
    Ok(Kept {
        id,
        person,
        handle,
        key: serde_json::from_str(&credential).map_err(|_| ProblemCode::Internal)?,
        name,
        is_synced: is_synced != 0,
        created_at,
        last_used_at,
    })
}

/// The passkeys of a person, the newest first.
pub async fn of_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<Kept>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, person_id, user_handle, credential, name, is_synced, created_at, last_used_at \
         FROM passkeys WHERE person_id = $1 ORDER BY created_at DESC, id",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(of_row).collect()
}

/// The passkey with a credential id.
pub async fn by_credential(
    connection: &mut AnyConnection,
    credential_id: &[u8],
) -> Result<Option<Kept>, Refusal> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, person_id, user_handle, credential, name, is_synced, created_at, last_used_at \
         FROM passkeys WHERE credential_id = $1",
    )
    .bind(hex::encode(credential_id))
    .fetch_optional(connection)
    .await?;
    row.map(of_row).transpose()
}

/// Keeps a new passkey.
pub async fn add(
    backend: &Backend,
    transaction: &mut Writing,
    person: i64,
    name: &str,
    key: &Passkey,
) -> Result<(), Refusal> {
    let credential = serde_json::to_string(key).map_err(|_| ProblemCode::Internal)?;
    let credential_id: &[u8] = key.cred_id().as_ref();
    let done = sqlx::query(
        "INSERT INTO passkeys (id, person_id, credential_id, user_handle, name, credential, is_synced, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (credential_id) DO NOTHING",
    )
    .bind(random_id())
    .bind(person)
    .bind(hex::encode(credential_id))
    .bind(handle(backend, person).simple().to_string())
    .bind(name)
    .bind(&credential)
    .bind(i64::from(is_synced(&credential)))
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?
    .rows_affected();
    // Two answers at once with the same id.
    if done == 1 {
        Ok(())
    } else {
        Err(ProblemCode::PasskeyKnown.into())
    }
}

/// Notes that a passkey was used now, with its new counter.
pub async fn note_use(
    backend: &Backend,
    transaction: &mut Writing,
    id: &str,
    key: &Passkey,
) -> Result<(), Refusal> {
    let credential = serde_json::to_string(key).map_err(|_| ProblemCode::Internal)?;
    sqlx::query(
        "UPDATE passkeys SET credential = $1, is_synced = $2, last_used_at = $3 WHERE id = $4",
    )
    .bind(&credential)
    .bind(i64::from(is_synced(&credential)))
    .bind(backend.clock.now())
    .bind(id)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Renames a person's passkey; gives whether they have it.
pub async fn rename(
    transaction: &mut Writing,
    person: i64,
    id: &str,
    name: &str,
) -> Result<bool, Refusal> {
    let renamed = sqlx::query("UPDATE passkeys SET name = $1 WHERE id = $2 AND person_id = $3")
        .bind(name)
        .bind(id)
        .bind(person)
        .execute(&mut **transaction)
        .await?
        .rows_affected();
    Ok(renamed == 1)
}

/// Removes a person's passkey; gives whether they had it.
pub async fn remove(transaction: &mut Writing, person: i64, id: &str) -> Result<bool, Refusal> {
    let removed = sqlx::query("DELETE FROM passkeys WHERE id = $1 AND person_id = $2")
        .bind(id)
        .bind(person)
        .execute(&mut **transaction)
        .await?
        .rows_affected();
    Ok(removed == 1)
}

/// The handle authenticators get for a person: always the same, and meaningless without our key.
pub fn handle(backend: &Backend, person: i64) -> Uuid {
    let hash = backend
        .secrets
        .keyed_hash(Purpose::UserHandle, &[&person.to_be_bytes()]);
    let mut bytes = [0; 16];
    // The hash has twice as many digits as are read here.
    let _ = hex::decode_to_slice(hash.get(..32).unwrap_or(""), &mut bytes);
    Uuid::from_bytes(bytes)
}

/// The identity number and the first names of a person, for their authenticator.
pub async fn names(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<(NationalId, String), Refusal> {
    let (identity_number, name): (String, String) =
        sqlx::query_as("SELECT identity_number, given_name_ar FROM people WHERE id = $1")
            .bind(person)
            .fetch_one(connection)
            .await?;
    let identity_number = NationalId::parse(&identity_number).map_err(|_| ProblemCode::Internal)?;
    Ok((identity_number, name))
}

fn is_synced(credential: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(credential)
        .is_ok_and(|value| value["cred"]["backup_state"] == true)
}

impl Kept {
    /// The passkey as its own person sees it.
    pub fn view(&self) -> contract::Passkey {
        contract::Passkey {
            id: self.id.clone(),
            name: self.name.clone(),
            created_at: Timestamp::from_unix_seconds(self.created_at),
            last_used_at: self.last_used_at.map(Timestamp::from_unix_seconds),
            is_synced: self.is_synced,
        }
    }
}
