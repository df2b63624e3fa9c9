//! Texts to phones. A demonstration keeps them where anyone can read them; elsewhere they are
//! handed to the organisation's gateway, which this reference backend does not have.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use contract::values::{Email, Mobile};
use contract::{BilingualText, OutboxMessage, ProblemCode, Timestamp};
use serde::Deserialize;

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

/// What a code is for, which its text says: whoever gets one unasked can tell what is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// Signing in.
    SignIn,
    /// Confirming a change in a session that has begun.
    StepUp,
    /// Showing that a new number or address is one's own.
    Contact,
}

/// What a message says.
#[derive(Debug, Clone)]
pub struct Words {
    /// In Arabic.
    pub arabic: String,
    /// In English.
    pub english: String,
}

/// Sends a verification code. The last line binds it to this host, so that a browser offers to
/// fill it in here and nowhere else.
pub async fn send_code(
    backend: &Backend,
    transaction: &mut Writing,
    mobile: &str,
    code: &str,
    occasion: Occasion,
) -> Result<(), Refusal> {
    let binding = format!("@127.0.0.1 #{code}");
    let (arabic, english) = match occasion {
        Occasion::SignIn => ("رمز التحقق للدخول إلى حسابك", "Your sign-in code is"),
        Occasion::StepUp => (
            "رمز التحقق لتأكيد تغيير في حسابك",
            "Your code to confirm a change to your account is",
        ),
        Occasion::Contact => (
            "رمز إثبات أن هذا الرقم أو البريد لك",
            "Your code to show that this number or address is yours is",
        ),
    };
    let words = Words {
        arabic: format!("{arabic}: {code}\nلا تعطه أحدًا، ولن نطلبه منك.\n{binding}"),
        english: format!(
            "{english} {code}\nGive it to nobody. We will never ask you for it.\n{binding}"
        ),
    };
    deliver(backend, transaction, mobile, &words, Some(code)).await
}

/// Sends a message without a code, to a mobile number or an e-mail address.
pub async fn send_words(
    backend: &Backend,
    transaction: &mut Writing,
    address: &str,
    words: &Words,
) -> Result<(), Refusal> {
    deliver(backend, transaction, address, words, None).await
}

async fn deliver(
    backend: &Backend,
    transaction: &mut Writing,
    address: &str,
    words: &Words,
    code: Option<&str>,
) -> Result<(), Refusal> {
    if !backend.settings.demo {
        tracing::warn!("no gateway for texts: a message was not delivered");
        return Ok(());
    }
    let now = backend.clock.now();
    let sequence =
        now.saturating_mul(1_000_000) + SEQUENCE.fetch_add(1, Ordering::SeqCst) % 1_000_000;
    sqlx::query(
        "INSERT INTO outbox (id, mobile, text_ar, text_en, code, sent_at, sequence) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(random_id())
    .bind(address)
    .bind(&words.arabic)
    .bind(&words.english)
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
        "SELECT mobile, text_ar, text_en, code, sent_at FROM outbox WHERE mobile = $1 ORDER BY sequence DESC LIMIT $2",
    )
    .bind(&address)
    .bind(MOST)
    .fetch_all(&state.database.pool)
    .await?;
    let messages: Vec<OutboxMessage> = rows
        .into_iter()
        .map(|(mobile, ar, en, code, sent_at)| OutboxMessage {
            mobile,
            text: BilingualText { ar, en },
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
