//! Texts to phones. A demonstration keeps them where anyone can read them; elsewhere they are
//! handed to the organisation's gateway, which this reference backend does not have.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use contract::values::{Email, Mobile};
use contract::{OutboxMessage, ProblemCode, Timestamp, WrittenLanguage};
use serde::Deserialize;

use super::words;
pub use super::words::{Notice, Occasion};
use crate::database::Writing;
use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::secrets::random_id;
use crate::state::{Backend, State};

/// The most texts answered at once.
const MOST: i64 = 50;

/// Keeps texts of the same second in order.
static SEQUENCE: AtomicI64 = AtomicI64::new(0);

/// The demonstration's route.
pub fn routes() -> Router<State> {
    Router::new().route("/dev/outbox", get(read))
}

/// The number of no phone: where a text must cost the same time although there is nobody to send it
/// to.
pub const NOBODY: &str = "";

/// To whom a text goes.
#[derive(Debug, Clone, Copy)]
pub struct To<'a> {
    /// A mobile number, or an e-mail address.
    pub address: &'a str,
    /// In which language.
    pub language: &'a WrittenLanguage,
}

/// Sends a verification code.
pub async fn send_code(
    backend: &Backend,
    transaction: &mut Writing,
    to: To<'_>,
    code: &str,
    occasion: Occasion,
) -> Result<(), Refusal> {
    let text = words::of_code(occasion, code, to.language);
    keep(backend, transaction, to, text, Some(code)).await
}

/// Tells somebody something that carries no code.
pub async fn send_notice(
    backend: &Backend,
    transaction: &mut Writing,
    to: To<'_>,
    notice: &Notice,
) -> Result<(), Refusal> {
    if !backend.settings.demo {
        tracing::warn!("no gateway for texts: a notice was not delivered");
        return Ok(());
    }
    keep(backend, transaction, to, notice.text(to.language), None).await
}

async fn keep(
    backend: &Backend,
    transaction: &mut Writing,
    to: To<'_>,
    text: String,
    code: Option<&str>,
) -> Result<(), Refusal> {
    let now = backend.clock.now();
    let sequence =
        now.saturating_mul(1_000_000) + SEQUENCE.fetch_add(1, Ordering::SeqCst) % 1_000_000;
    sqlx::query(
        "INSERT INTO outbox (id, mobile, body, language, code, sent_at, sequence) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(random_id())
    .bind(to.address)
    .bind(text)
    .bind(to.language.as_str())
    .bind(code)
    .bind(now)
    .bind(sequence)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

#[derive(Deserialize)]
struct Asked {
    mobile: Option<String>,
    email: Option<String>,
}

/// The texts sent to a number, or the e-mails sent to an address, newest first.
async fn read(
    Shared(state): Shared<State>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let address = match &asked.email {
        Some(email) => Email::parse(email)
            .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/email", &fault))?
            .as_str()
            .to_owned(),
        None => asked_mobile(asked.mobile.as_deref().unwrap_or_default())?,
    };
    let rows: Vec<(String, String, String, Option<String>, i64)> = sqlx::query_as(
        "SELECT mobile, body, language, code, sent_at FROM outbox WHERE mobile = $1 ORDER BY sequence DESC LIMIT $2",
    )
    .bind(&address)
    .bind(MOST)
    .fetch_all(&state.database.pool)
    .await?;
    let messages: Vec<OutboxMessage> = rows
        .into_iter()
        .map(|(mobile, text, language, code, sent_at)| OutboxMessage {
            mobile,
            text,
            language: WrittenLanguage::from(language.as_str()),
            code,
            sent_at: Timestamp::from_unix_seconds(sent_at),
        })
        .collect();
    Ok(respond(&messages))
}

/// The number asked about. A plus sign in a query reads as a space.
fn asked_mobile(typed: &str) -> Result<String, Refusal> {
    let typed = match typed.strip_prefix(' ') {
        Some(rest) => format!("+{}", rest.trim_start()),
        None => typed.to_owned(),
    };
    let mobile = Mobile::parse(&typed)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/mobile", &fault))?;
    Ok(mobile.as_str().to_owned())
}
