//! The visual code of the employers' door: a picture of digits, the same digits spoken, and an
//! answer that counts once, in the browser that asked, for a few minutes.
//!
//! The digits are kept nowhere: they follow from the code's name under the server's own key.

mod picture;
mod png;
mod speech;

use axum::extract::{Query, State as Shared};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use contract::values::VisualCode;
use contract::{ProblemCode, VisualCodeChallenge};
use serde::Deserialize;

use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::secrets::{Purpose, Secrets, random_id, same_secret};
use crate::session::Nothing;
use crate::state::{Backend, State};
use picture::Chance;
use speech::Language;

/// How many digits a visual code has.
pub const LENGTH: u8 = 5;
/// How many codes one browser may have open: one for each tab, within reason.
const MOST_OPEN: i64 = 8;

/// A new visual code for this browser.
#[utoipa::path(post, path = "/api/v1/sign-in/visual-code", tag = "sign-in")]
pub async fn make(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    body: JsonBody<Nothing>,
) -> Result<Response, Refusal> {
    let known = Cookie::VisualCode.of_request(&state.secrets, &headers);
    let owner = known.clone().unwrap_or_else(|| "anyone".to_owned());
    let once = Once::of(&state, &headers, "visual-code", &owner, &body.bytes)?;
    once.write(&state, move |state, mut transaction| async move {
        let nonce = random_id();
        let browser = known.clone().unwrap_or_else(|| {
            let token = Cookie::VisualCode.token(&state.secrets, &nonce);
            Cookie::VisualCode.stored(&state.secrets, &token)
        });
        let reply = Reply::json(&begin(&state, &mut transaction, &browser).await?);
        let reply = match known {
            Some(_) => reply,
            None => reply.issue(Cookie::VisualCode, &nonce),
        };
        Ok((transaction, reply))
    })
    .await
}

/// Begins a code for a browser whose cookie is known by this.
pub async fn begin(
    backend: &Backend,
    transaction: &mut Writing,
    browser: &str,
) -> Result<VisualCodeChallenge, Refusal> {
    let id = random_id();
    let now = backend.clock.now();
    sqlx::query("INSERT INTO visual_codes (id, browser, made_at) VALUES ($1, $2, $3)")
        .bind(&id)
        .bind(browser)
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "DELETE FROM visual_codes WHERE browser = $1 AND id NOT IN \
         (SELECT id FROM visual_codes WHERE browser = $1 ORDER BY made_at DESC, id = $2 DESC LIMIT $3)",
    )
    .bind(browser)
    .bind(&id)
    .bind(MOST_OPEN)
    .execute(&mut **transaction)
    .await?;
    Ok(VisualCodeChallenge {
        id,
        length: LENGTH,
        expires_in_seconds: u32::try_from(backend.settings.visual_code_life).unwrap_or(u32::MAX),
    })
}

/// Takes an answer: right or wrong, the code is used up by it (OWASP ASVS v5.0.0-6.5.1).
pub async fn take(
    backend: &Backend,
    transaction: &mut Writing,
    browser: &str,
    id: &str,
    answer: &VisualCode,
) -> Result<bool, Refusal> {
    let taken =
        sqlx::query("DELETE FROM visual_codes WHERE id = $1 AND browser = $2 AND made_at > $3")
            .bind(id)
            .bind(browser)
            .bind(backend.clock.now() - backend.settings.visual_code_life)
            .execute(&mut **transaction)
            .await?
            .rows_affected();
    let fits = same_secret(&digits_of(&backend.secrets, id), answer.as_str());
    Ok(taken == 1 && fits)
}

/// Which code is asked for, and in which language.
#[derive(Debug, Deserialize)]
pub struct Asked {
    id: String,
    language: Option<String>,
}

/// The picture of a code of this browser.
#[utoipa::path(get, path = "/api/v1/sign-in/visual-code/picture", tag = "sign-in")]
pub async fn show(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let (digits, chance) = open(&state, &headers, &asked.id).await?;
    let file = picture::draw(&digits, chance);
    Ok(([(CONTENT_TYPE, "image/png")], file).into_response())
}

/// The digits of a code of this browser, spoken in `language`, `ar` or `en`.
#[utoipa::path(get, path = "/api/v1/sign-in/visual-code/sound", tag = "sign-in")]
pub async fn say(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let language = asked.language.as_deref().unwrap_or("ar");
    let language = Language::of_tag(language).ok_or(ProblemCode::NotFound)?;
    let (digits, chance) = open(&state, &headers, &asked.id).await?;
    let file = speech::speak(&digits, language, chance);
    Ok(([(CONTENT_TYPE, "audio/wav")], file).into_response())
}

/// The digits of a code that this browser has open, and the chance its picture follows.
async fn open(
    backend: &Backend,
    headers: &HeaderMap,
    id: &str,
) -> Result<(String, Chance), Refusal> {
    let browser = Cookie::VisualCode
        .of_request(&backend.secrets, headers)
        .ok_or(ProblemCode::NotFound)?;
    let row: Option<(i64,)> = sqlx::query_as(
        "SELECT made_at FROM visual_codes WHERE id = $1 AND browser = $2 AND made_at > $3",
    )
    .bind(id)
    .bind(&browser)
    .bind(backend.clock.now() - backend.settings.visual_code_life)
    .fetch_optional(&backend.database.pool)
    .await?;
    row.ok_or(ProblemCode::NotFound)?;
    let chance = backend
        .secrets
        .keyed_hash(Purpose::VisualCode, &[b"chance", id.as_bytes()]);
    Ok((digits_of(&backend.secrets, id), Chance::of(&chance)))
}

/// The digits of a code, from its name; without the server's key nobody can tell them.
fn digits_of(secrets: &Secrets, id: &str) -> String {
    let hash = secrets.keyed_hash(Purpose::VisualCode, &[b"digits", id.as_bytes()]);
    let number = hash
        .get(..12)
        .and_then(|text| u64::from_str_radix(text, 16).ok())
        .unwrap_or(0);
    let length = usize::from(LENGTH);
    let digits = format!("{number:0length$}");
    digits.get(digits.len() - length..).unwrap_or("").to_owned()
}

/// The digits of a code, where anybody may read the texts to phones as well: in a demonstration.
pub fn digits_for_demonstration(backend: &Backend, id: &str) -> Option<String> {
    backend
        .settings
        .demo
        .then(|| digits_of(&backend.secrets, id))
}
