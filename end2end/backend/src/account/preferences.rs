//! In which language and by which ways a person is told what. Warnings of security go by text and
//! into the inbox whatever is chosen (OWASP ASVS v5.0.0-6.3.7).

use std::collections::BTreeMap;

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::{
    NoticeChoices, NoticePreferences, NoticeTopic, NoticeTopicChoice, ProblemCode, WrittenLanguage,
};
use sqlx::AnyConnection;

use super::notices;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::session::SignedIn;
use crate::state::{Backend, State};

/// What holds before anything was chosen.
fn usual(topic: &NoticeTopic) -> NoticeTopicChoice {
    let is_required = is_required(topic);
    NoticeTopicChoice {
        topic: topic.clone(),
        by_text: is_required || matches!(topic, NoticeTopic::Payments | NoticeTopic::Requests),
        by_email: false,
        by_inbox: *topic != NoticeTopic::News,
        is_required,
    }
}

fn is_required(topic: &NoticeTopic) -> bool {
    *topic == NoticeTopic::Security
}

/// The person's choices.
#[utoipa::path(get, path = "/api/v1/account/preferences", tag = "account")]
pub async fn read(
    Shared(state): Shared<State>,
    SignedIn(session): SignedIn,
) -> Result<Response, Refusal> {
    let mut connection = state.database.pool.acquire().await?;
    Ok(respond(
        &load(&state, &mut connection, session.person).await?,
    ))
}

async fn load(
    backend: &Backend,
    connection: &mut AnyConnection,
    person: i64,
) -> Result<NoticePreferences, Refusal> {
    let language: Option<(String,)> =
        sqlx::query_as("SELECT language FROM notice_languages WHERE person_id = $1")
            .bind(person)
            .fetch_optional(&mut *connection)
            .await?;
    let rows: Vec<(String, i64, i64, i64)> = sqlx::query_as(
        "SELECT topic, by_text, by_email, by_inbox FROM notice_topics WHERE person_id = $1",
    )
    .bind(person)
    .fetch_all(&mut *connection)
    .await?;
    let chosen: BTreeMap<String, (bool, bool, bool)> = rows
        .into_iter()
        .map(|(topic, text, email, inbox)| (topic, (text != 0, email != 0, inbox != 0)))
        .collect();
    let topics = NoticeTopic::KNOWN.iter().map(|topic| {
        let usual = usual(topic);
        match chosen.get(topic.as_str()) {
            Some((by_text, by_email, by_inbox)) => NoticeTopicChoice {
                by_text: *by_text || usual.is_required,
                by_email: *by_email,
                by_inbox: *by_inbox || usual.is_required,
                ..usual
            },
            None => usual,
        }
    });
    Ok(NoticePreferences {
        as_of: backend.clock.timestamp(),
        language: language.map_or(WrittenLanguage::Arabic, |(language,)| {
            WrittenLanguage::from(language.as_str())
        }),
        has_email: notices::reach(connection, person).await?.email.is_some(),
        topics: topics.collect(),
    })
}

/// Keeps the person's choices and gives them back as they hold from now on.
#[utoipa::path(post, path = "/api/v1/account/preferences", tag = "account", request_body = NoticeChoices)]
pub async fn change(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<NoticeChoices>,
) -> Result<Response, Refusal> {
    let choices = valid(body.value)?;
    let once = Once::of(
        &state,
        &headers,
        "account-preferences",
        &session.stored,
        &body.bytes,
    )?;
    let effect_state = State::clone(&state);
    once.run(&state, move || async move {
        let state = effect_state;
        let mut transaction = state.database.write().await?;
        sqlx::query(
            "INSERT INTO notice_languages (person_id, language) VALUES ($1, $2) \
             ON CONFLICT (person_id) DO UPDATE SET language = $2",
        )
        .bind(session.person)
        .bind(choices.language.as_str())
        .execute(&mut *transaction)
        .await?;
        for choice in &choices.topics {
            sqlx::query(
                "INSERT INTO notice_topics (person_id, topic, by_text, by_email, by_inbox) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (person_id, topic) DO UPDATE SET by_text = $3, by_email = $4, by_inbox = $5",
            )
            .bind(session.person)
            .bind(choice.topic.as_str())
            .bind(i64::from(choice.by_text))
            .bind(i64::from(choice.by_email))
            .bind(i64::from(choice.by_inbox))
            .execute(&mut *transaction)
            .await?;
        }
        let held = load(&state, &mut transaction, session.person).await?;
        Ok((transaction, Reply::json(&held)))
    })
    .await
}

/// Refuses what is unknown, and what would silence a warning.
fn valid(choices: NoticeChoices) -> Result<NoticeChoices, Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    if matches!(choices.language, WrittenLanguage::Other(_)) {
        invalid = invalid.named_field("/language", "language.unknown");
    }
    for (place, choice) in choices.topics.iter().enumerate() {
        let pointer = format!("/topics/{place}");
        if matches!(choice.topic, NoticeTopic::Other(_)) {
            invalid = invalid.named_field(&pointer, "topic.unknown");
        } else if is_required(&choice.topic) && !(choice.by_text && choice.by_inbox) {
            invalid = invalid.named_field(&pointer, "topic.required");
        }
    }
    if invalid.0.errors.is_empty() {
        Ok(choices)
    } else {
        Err(invalid)
    }
}
