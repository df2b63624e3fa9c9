//! The built app: its files, its pages, its configuration.

mod encoding;
mod files;
mod routes;
pub mod status;

use std::collections::BTreeMap;

use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, VARY,
};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use contract::{Config, Environment, Health, ProblemCode};

pub use files::Site;

use crate::http::edge::AsIs;
use crate::http::json::{matches, respond};
use crate::http::refusal::Refusal;
use crate::state::State;
use files::{Asset, Found};

/// Whether the backend and its database answer.
#[utoipa::path(get, path = "/health", tag = "site")]
pub async fn health(axum::extract::State(state): axum::extract::State<State>) -> Response {
    let answers = state.database.answers().await;
    let status = if answers { "ok" } else { "degraded" };
    let mut response = respond(&Health {
        status: status.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    });
    if !answers {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.extensions_mut().insert(AsIs);
    }
    response
}

/// What the app needs to know before it can ask anything else.
#[utoipa::path(get, path = "/config.json", tag = "site")]
pub async fn config(axum::extract::State(state): axum::extract::State<State>) -> Response {
    let settings = &state.settings;
    let default = if settings.demo { "demo" } else { "production" };
    respond(&Config {
        environment: Environment::from(settings.environment.as_deref().unwrap_or(default)),
        api_base: "/api/v1".to_owned(),
        stamp_registration: settings.stamp_registration.clone(),
        outbox: settings.demo,
        features: BTreeMap::new(),
    })
}

/// Everything that is not the API: a file of the app, a page of the app, or nothing.
pub async fn serve(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
) -> Response {
    let path = request.uri().path();
    if path.starts_with("/api") || path.starts_with("/dev") {
        return Refusal::new(ProblemCode::NotFound).into_response();
    }
    let Some(found) = state.site.find(path) else {
        return Refusal::new(ProblemCode::NotFound).into_response();
    };
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let refusal = Refusal::new(ProblemCode::MethodNotAllowed);
        return ([(ALLOW, HeaderValue::from_static("GET, HEAD"))], refusal).into_response();
    }
    let Found {
        asset,
        headers,
        status,
    } = found;
    let mut response = body(&asset, &request, status);
    for (name, value) in headers {
        response.headers_mut().insert(name, value);
    }
    response
}

fn body(asset: &Asset, request: &Request, status: StatusCode) -> Response {
    let tag = HeaderValue::from_str(&asset.tag).ok();
    if status == StatusCode::OK && matches(request.headers(), &asset.tag) {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        response.headers_mut().extend(tag.map(|tag| (ETAG, tag)));
        response
            .headers_mut()
            .insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        return response;
    }
    let accepted = request
        .headers()
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let (encoding, bytes) = encoding::choose(asset, accepted);
    let mut response = (status, bytes.clone()).into_response();
    // A page shown for an address that does not exist is a page still, not a problem document.
    response.extensions_mut().insert(AsIs);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    headers.extend(tag.map(|tag| (ETAG, tag)));
    if let Some(encoding) = encoding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Headers the build asks for, ready to be sent.
type BuildHeaders = Vec<(HeaderName, HeaderValue)>;
