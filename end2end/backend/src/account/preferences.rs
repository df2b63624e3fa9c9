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

/// By text, by e-mail, into the inbox: as the database keeps them.
type Ways = (i64, i64, i64);

/// What holds of a topic, once something was chosen or before.
fn as_chosen(topic: &NoticeTopic, chosen: Option<Ways>) -> NoticeTopicChoice {
    let usual = usual(topic);
    match chosen {
        Some((text, email, inbox)) => NoticeTopicChoice {
            by_text: text != 0 || usual.is_required,
            by_email: email != 0,
            by_inbox: inbox != 0 || usual.is_required,
            ..usual
        },
        None => usual,
    }
}

/// By which ways a person is told of one topic.
pub(super) async fn of_topic(
    connection: &mut AnyConnection,
    person: i64,
    topic: &NoticeTopic,
) -> Result<NoticeTopicChoice, Refusal> {
    let chosen: Option<Ways> = sqlx::query_as(
        "SELECT by_text, by_email, by_inbox FROM notice_topics WHERE person_id = $1 AND topic = $2",
    )
    .bind(person)
    .bind(topic.as_str())
    .fetch_optional(connection)
    .await?;
    Ok(as_chosen(topic, chosen))
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
    let reach = notices::reach(&mut *connection, person).await?;
    let rows: Vec<(String, i64, i64, i64)> = sqlx::query_as(
        "SELECT topic, by_text, by_email, by_inbox FROM notice_topics WHERE person_id = $1",
    )
    .bind(person)
    .fetch_all(&mut *connection)
    .await?;
    let chosen: BTreeMap<String, Ways> = rows
        .into_iter()
        .map(|(topic, text, email, inbox)| (topic, (text, email, inbox)))
        .collect();
    let topics = NoticeTopic::KNOWN
        .iter()
        .map(|topic| as_chosen(topic, chosen.get(topic.as_str()).copied()));
    Ok(NoticePreferences {
        as_of: backend.clock.timestamp(),
        language: reach.language,
        has_email: reach.email.is_some(),
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
    once.write(&state, move |state, mut transaction| async move {
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
