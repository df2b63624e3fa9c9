//! The outermost layer: a reference for every request, headers for every answer, a problem
//! document for every failure, and one log line without personal data.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::StatusCode;
use axum::http::header::{
    ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER,
};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::ProblemCode;
use contract::headers::{PROBLEM_JSON, REQUEST_ID};
use futures_util::FutureExt;

use super::headers::complete;
use super::refusal::Refusal;
use crate::secrets::random_id;
use crate::state::State;

/// Who acts, for the log: a pseudonym left here by whoever finds it out.
#[derive(Debug, Clone, Default)]
pub struct Actor(Arc<OnceLock<String>>);

impl Actor {
    /// Notes the pseudonym.
    pub fn note(&self, pseudonym: String) {
        let _ = self.0.set(pseudonym);
    }
}

/// An answer that is not to be turned into a problem document, whatever its status.
#[derive(Debug, Clone, Copy)]
pub struct AsIs;

/// The pattern of the route that answered.
#[derive(Debug, Clone)]
struct Route(String);

/// Runs a request and finishes its answer.
pub async fn edge(
    axum::extract::State(state): axum::extract::State<State>,
    mut request: Request,
    next: Next,
) -> Response {
    let actor = Actor::default();
    request.extensions_mut().insert(actor.clone());
    let reference = random_id();
    let method = request.method().clone();
    let started = Instant::now();
    let outcome = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response =
        outcome.unwrap_or_else(|_| Refusal::new(ProblemCode::Internal).into_response());

    if let Some(refusal) = refusal_of(&mut response) {
        write_problem(&mut response, refusal, &reference);
    }
    let code = response
        .extensions()
        .get::<ProblemCode>()
        .map(|code| code.as_str().to_owned());
    let headers = response.headers_mut();
    complete(headers);
    if let Ok(value) = HeaderValue::from_str(&reference) {
        headers.insert(HeaderName::from_static(REQUEST_ID), value);
    }
    let route = response
        .extensions()
        .get::<Route>()
        .map_or("unmatched", |route| route.0.as_str());
    tracing::info!(
        request = reference,
        %method,
        route,
        status = response.status().as_u16(),
        code,
        actor = actor.0.get().map_or("-", String::as_str),
        milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        environment = state.settings.environment.as_deref(),
        "request"
    );
    response
}

/// The refusal a response stands for: its own, or the one its bare status means.
fn refusal_of(response: &mut Response) -> Option<Refusal> {
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        return Some(refusal);
    }
    if response.extensions().get::<AsIs>().is_some() {
        return None;
    }
    let code = match response.status().as_u16() {
        ..400 => return None,
        404 => ProblemCode::NotFound,
        405 => ProblemCode::MethodNotAllowed,
        408 => ProblemCode::RequestTimeout,
        413 => ProblemCode::RequestTooLarge,
        415 => ProblemCode::RequestMediaType,
        400..500 => ProblemCode::RequestMalformed,
        503 => ProblemCode::Unavailable,
        504 => ProblemCode::Timeout,
        _ => ProblemCode::Internal,
    };
    Some(Refusal::new(code))
}

fn write_problem(response: &mut Response, refusal: Refusal, reference: &str) {
    let mut problem = *refusal.0;
    reference.clone_into(&mut problem.reference);
    let json = serde_json::to_vec(&problem).unwrap_or_default();
    *response.status_mut() =
        StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(json.len()));
    if let Some(seconds) = problem.retry_after_seconds {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response.extensions_mut().insert(problem.code);
    *response.body_mut() = Body::from(json);
}

/// Leaves the route's pattern in the response, so that the log names it and never the address.
pub async fn name_route(matched: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Some(pattern) = matched {
        response
            .extensions_mut()
            .insert(Route(pattern.as_str().to_owned()));
    }
    response
}

/// Gives a request its whole time, and no more.
pub async fn in_time(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let limit = Duration::from_secs(state.settings.request_timeout);
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Refusal::new(ProblemCode::Timeout).into_response(),
    }
}

/// A known address, another method.
pub async fn method_not_allowed() -> Response {
    let mut response = Refusal::new(ProblemCode::MethodNotAllowed).into_response();
    // axum adds the methods the address does answer.
    response.headers_mut().remove(ALLOW);
    response
}
