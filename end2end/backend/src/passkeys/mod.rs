//! Passkeys: signing in with them, and the list of one's own.

pub mod ceremonies;
pub mod relying_party;
pub mod sign_in;
pub mod store;

use axum::extract::{Path, State as Shared};
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::check_passkey_name;
use contract::{NewPasskey, PasskeyName, Passkeys, ProblemCode};
use webauthn_rs::prelude::{Passkey, RegisterPublicKeyCredential};

use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond_versioned};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::session::{Nothing, SignedIn};
use crate::state::{Backend, State};
use crate::step_up;
use ceremonies::Kind;
use relying_party::Owner;

/// The person's passkeys, and whether to offer a first one.
#[utoipa::path(get, path = "/api/v1/account/passkeys", tag = "account")]
pub async fn list(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let mut connection = state.database.pool.acquire().await?;
    let kept = store::of_person(&mut connection, session.person).await?;
    let declined: Option<(i64,)> =
        sqlx::query_as("SELECT declined_at FROM passkey_offers WHERE person_id = $1")
            .bind(session.person)
            .fetch_optional(&mut *connection)
            .await?;
    let list = Passkeys {
        as_of: state.clock.timestamp(),
        passkeys: kept.iter().map(store::Kept::view).collect(),
        room_for: room_for(&state, kept.len()),
        offer: kept.is_empty() && declined.is_none(),
    };
    Ok(respond_versioned(&state, &headers, session.person, &list))
}

fn room_for(backend: &Backend, present: usize) -> u32 {
    let present = u32::try_from(present).unwrap_or(u32::MAX);
    backend.settings.passkeys.saturating_sub(present)
}

/// What to ask the device for, to make a passkey. Needs a fresh proof of who asks.
#[utoipa::path(post, path = "/api/v1/account/passkeys/options", tag = "account")]
pub async fn options(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    step_up::require(&state, &session)?;
    let once = Once::of(
        &state,
        &headers,
        "passkey-new-options",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let kept = store::of_person(&mut transaction, session.person).await?;
        if room_for(&state, kept.len()) == 0 {
            return Err(ProblemCode::PasskeyTooMany.into());
        }
        let (identity_number, name) = store::names(&mut transaction, session.person).await?;
        let owner = Owner {
            handle: store::handle(&state, session.person),
            identity_number: &identity_number,
            name: &name,
        };
        let present: Vec<Passkey> = kept.into_iter().map(|kept| kept.key).collect();
        let ceremony = state.relying_party.begin_adding(&owner, &present)?;
        ceremonies::keep(
            &state,
            &mut transaction,
            Kind::Adding,
            &session.stored,
            &ceremony,
        )
        .await?;
        Ok((transaction, Reply::json(&ceremony.options)))
    })
    .await
}

/// Adds the passkey that the device made. Needs a fresh proof of who asks.
#[utoipa::path(post, path = "/api/v1/account/passkeys", tag = "account", request_body = NewPasskey)]
pub async fn add(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<NewPasskey>,
) -> Result<Response, Refusal> {
    step_up::require(&state, &session)?;
    let name = valid_name(&body.value.name)?;
    let answer: RegisterPublicKeyCredential = relying_party::credential(body.value.credential)?;
    let once = Once::of(
        &state,
        &headers,
        "passkey-new",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        let ceremony = ceremonies::take(
            &state,
            &mut transaction,
            Kind::Adding,
            &session.stored,
            &answer.response.client_data_json,
        )
        .await?;
        // Whoever has the credential's id already keeps it: nobody can be pushed out of their key.
        let is_known = store::by_credential(&mut transaction, &answer.raw_id)
            .await?
            .is_some();
        let made = ceremony.and_then(|ceremony| {
            if is_known {
                return Err(ProblemCode::PasskeyKnown.into());
            }
            state.relying_party.finish_adding(&answer, &ceremony)
        });
        let key = match made {
            Ok(key) => key,
            Err(refusal) => return Ok((transaction, Reply::problem(refusal))),
        };
        let present = store::of_person(&mut transaction, session.person).await?;
        if room_for(&state, present.len()) == 0 {
            return Err(ProblemCode::PasskeyTooMany.into());
        }
        store::add(&state, &mut transaction, session.person, &name, &key).await?;
        Ok((transaction, Reply::empty()))
    })
    .await
}

fn valid_name(name: &str) -> Result<String, Refusal> {
    check_passkey_name(name)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/name", &fault))
}

/// Gives a passkey another name.
#[utoipa::path(post, path = "/api/v1/account/passkeys/{id}/name", tag = "account", request_body = PasskeyName, params(("id" = String, Path)))]
pub async fn rename(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<PasskeyName>,
) -> Result<Response, Refusal> {
    let name = valid_name(&body.value.name)?;
    let route = format!("passkey-name {id}");
    let once = Once::of(&state, &headers, &route, &session.stored, &body.bytes)?;
    once.write(&state, move |_, mut transaction| async move {
        // Another's passkey and one that does not exist are answered alike (v5.0.0-8.2.2).
        if !store::rename(&mut transaction, session.person, &id, &name).await? {
            return Err(ProblemCode::NotFound.into());
        }
        Ok((transaction, Reply::empty()))
    })
    .await
}

/// Removes a passkey, unless there would be no way left to sign in. Needs a fresh proof of who asks.
#[utoipa::path(delete, path = "/api/v1/account/passkeys/{id}", tag = "account", params(("id" = String, Path)))]
pub async fn remove(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    step_up::require(&state, &session)?;
    let mut transaction = state.database.write().await?;
    if !store::remove(&mut transaction, session.person, &id).await? {
        return Err(ProblemCode::NotFound.into());
    }
    let left = store::of_person(&mut transaction, session.person).await?;
    let (password_hash,): (String,) =
        sqlx::query_as("SELECT password_hash FROM accounts WHERE person_id = $1")
            .bind(session.person)
            .fetch_one(&mut *transaction)
            .await?;
    if left.is_empty() && password_hash.is_empty() {
        // The transaction is dropped, and the passkey stays.
        return Err(ProblemCode::PasskeyLastFactor.into());
    }
    transaction.commit().await?;
    Ok(Reply::empty().respond(&state))
}

/// Does not offer a first passkey again.
#[utoipa::path(post, path = "/api/v1/account/passkeys/offer/decline", tag = "account")]
pub async fn decline(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let once = Once::of(
        &state,
        &headers,
        "passkey-offer",
        &session.stored,
        &body.bytes,
    )?;
    once.write(&state, move |state, mut transaction| async move {
        sqlx::query(
            "INSERT INTO passkey_offers (person_id, declined_at) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING",
        )
        .bind(session.person)
        .bind(state.clock.now())
        .execute(&mut *transaction)
        .await?;
        Ok((transaction, Reply::empty()))
    })
    .await
}
