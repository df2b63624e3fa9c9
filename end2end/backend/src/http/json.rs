//! Reading and writing JSON bodies.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH};
use axum::response::{IntoResponse, Response};
use contract::{ProblemCode, decode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::refusal::Refusal;
use crate::secrets::Purpose;
use crate::state::{Backend, State};

/// How long a body may take to arrive.
const LONGEST_UPLOAD: Duration = Duration::from_secs(10);

/// A JSON body: the value, and the bytes it was read from.
#[derive(Debug)]
pub struct JsonBody<T> {
    /// What the bytes say.
    pub value: T,
    /// The bytes, to tell one request from another.
    pub bytes: Bytes,
}

impl<T: DeserializeOwned> FromRequest<State> for JsonBody<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &State) -> Result<JsonBody<T>, Refusal> {
        let bytes = read_body(request, state.settings.body_limit).await?;
        // An absent body is as good as an empty object, for requests that say nothing.
        let text: &[u8] = if bytes.is_empty() { b"{}" } else { &bytes };
        let value = decode(text).map_err(|error| {
            Refusal::new(ProblemCode::RequestMalformed).detail(error.to_string())
        })?;
        Ok(JsonBody { value, bytes })
    }
}

/// Reads a whole body within the limits of size and time.
pub async fn read_body(request: Request, limit: usize) -> Result<Bytes, Refusal> {
    let body = Limited::new(request.into_body(), limit).collect();
    match tokio::time::timeout(LONGEST_UPLOAD, body).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(ProblemCode::RequestTooLarge.into())
        }
        Ok(Err(_)) => Err(ProblemCode::RequestMalformed.into()),
        Err(_) => Err(ProblemCode::RequestTimeout.into()),
    }
}

/// 200 with a JSON body.
pub fn respond<T: Serialize>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(json) => ([(CONTENT_TYPE, "application/json")], json).into_response(),
        Err(_) => Refusal::new(ProblemCode::Internal).into_response(),
    }
}

/// 200 with a JSON body and its version, or 304 where the asker has that version already.
///
/// The version leaves out `as_of`: the same record read later is the same record. That makes it
/// a weak one (RFC 9110, section 8.8.1).
pub fn respond_versioned<T: Serialize>(
    backend: &Backend,
    headers: &HeaderMap,
    person: i64,
    value: &T,
) -> Response {
    let Ok(mut content) = serde_json::to_value(value) else {
        return Refusal::new(ProblemCode::Internal).into_response();
    };
    if let Some(object) = content.as_object_mut() {
        object.remove("as_of");
    }
    let content = content.to_string();
    let hash = backend.secrets.keyed_hash(
        Purpose::Version,
        &[&person.to_be_bytes(), content.as_bytes()],
    );
    let tag = format!("W/\"{}\"", hash.get(..24).unwrap_or(&hash));
    let mut response = if matches(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        respond(value)
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

/// Whether `If-None-Match` names this version (weak comparison).
pub fn matches(headers: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .any(|given| given.trim() == "*" || bare(given) == bare(tag))
}
