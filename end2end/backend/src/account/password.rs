//! A new password: with the present one, or with a fresh proof. All other sessions end, and whoever can be
//! reached is told (OWASP ASVS v5.0.0-6.2.2, 6.2.3, 6.3.7, 7.4.3).

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{PasswordFault, check_sign_in_password};
use contract::{PasswordChange, ProblemCode};

use super::notices;
use crate::credentials;
use crate::dev::outbox::Notice;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::password;
use crate::session::{self, SignedIn};
use crate::sign_in;
use crate::state::State;
use crate::step_up;

/// Sets a new password. The session goes on under a new cookie.
#[utoipa::path(post, path = "/api/v1/account/password", tag = "account", request_body = PasswordChange)]
pub async fn change(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<PasswordChange>,
) -> Result<Response, Refusal> {
    let PasswordChange {
        current_password,
        new_password,
    } = body.value;
    match &current_password {
        Some(current) => check_sign_in_password(current.expose())
            .map_err(|fault| invalid("/current_password", fault))?,
        None => step_up::require(&state, &session)?,
    }
    let known = {
        let mut connection = state.database.pool.acquire().await?;
        credentials::known(&mut connection, session.person).await?
    };
    let accepted = password::accept(new_password.expose(), &known.password_context())
        .map_err(|fault| invalid("/new_password", fault))?;
    let once = Once::of(
        &state,
        &headers,
        "account-password",
        &session.stored,
        &body.bytes,
    )?;
    once.run(&state, move |state| async move {
        if let Some(current) = &current_password {
            let (transaction, outcome) =
                sign_in::prove_password(&state, &known.identity_number, current.expose()).await?;
            if let Err(refusal) = outcome {
                return Ok((transaction, Reply::problem(refusal)));
            }
            transaction.commit().await?;
        }
        // Slow on purpose, and so outside of any transaction.
        let Ok(hash) = state.hasher.hash(&accepted).await else {
            return Err(Refusal::new(ProblemCode::Unavailable).retry_after(3));
        };
        let mut transaction = state.database.write().await?;
        let reach = notices::reach(&mut transaction, session.person).await?;
        credentials::set_password(&state, &mut transaction, session.person, &hash).await?;
        credentials::end_sessions(&mut transaction, session.person, Some(&session.stored)).await?;
        notices::tell(&state, &mut transaction, &reach, &Notice::PasswordChanged).await?;
        let nonce =
            session::renew(&state, &mut transaction, &session, session.second_factor_at).await?;
        Ok((transaction, Reply::empty().issue(Cookie::Session, &nonce)))
    })
    .await
}

fn invalid(pointer: &str, fault: PasswordFault) -> Refusal {
    Refusal::new(ProblemCode::RequestInvalid).field(pointer, &fault)
}
