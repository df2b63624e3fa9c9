//! Sending a request and decoding its answer.

use std::ops::Deref;

use contract::{Config, Problem, SessionEnd, headers};
use gloo_net::http::{Method, Request, RequestBuilder, Response};
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::ApiError;
use super::retry;
use crate::browser::{json, network, random};
use crate::settings::ComingSettings;

/// Milliseconds after which a request that reads is given up.
const READ_TIMEOUT: u32 = 8_000;
/// Milliseconds after which a request that changes something is given up.
const WRITE_TIMEOUT: u32 = 20_000;

/// A `Copy` handle on the client, from the context. A pointer, as the language's is.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    parts: &'static Parts,
    /// Whether addresses stand beside the API and not below it.
    is_at_root: bool,
}

impl Deref for Api {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.parts
    }
}

/// What the client is made of; once a page.
#[derive(Debug)]
pub struct Parts {
    /// Say where the API is.
    settings: ComingSettings,
    /// What the answers said about the session; the session room watches it.
    news: RwSignal<SessionNews>,
    /// The epoch of the session this tab believes in.
    epoch: StoredValue<Option<String>>,
}

/// How often the answers said something about the session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SessionNews {
    /// Nobody is signed in any more.
    pub lost: u32,
    /// Why, as far as the backend said it the last time.
    pub end: Option<SessionEnd>,
    /// Somebody else is signed in in this browser.
    pub changed: u32,
}

/// Puts the client into the context; called once, by the app.
pub fn provide_api(settings: ComingSettings) -> Api {
    let parts = Box::leak(Box::new(Parts {
        settings,
        news: RwSignal::new(SessionNews::default()),
        epoch: StoredValue::new(None),
    }));
    let api = Api {
        parts,
        is_at_root: false,
    };
    provide_context(api);
    api
}

/// The client, from the context.
///
/// # Panics
/// Where [`provide_api`] was not called, which the app does first.
pub fn use_api() -> Api {
    expect_context::<Api>()
}

impl Api {
    /// What the answers said about the session; tracks changes.
    pub fn session_news(self) -> SessionNews {
        self.news.get()
    }

    /// Tells the client which session this tab believes in, so that the backend can refuse to
    /// act for a tab whose person has signed out and somebody else in.
    pub fn set_epoch(self, epoch: Option<String>) {
        self.epoch.set_value(epoch);
    }

    /// The same client for the few addresses that stand beside the API.
    pub(super) fn at_root(self) -> Api {
        Api {
            is_at_root: true,
            ..self
        }
    }

    /// Reads; tried again by itself where that can help.
    pub(super) async fn get<Answer: DeserializeOwned>(
        self,
        path: &str,
    ) -> Result<Answer, ApiError> {
        answer(&self.get_content(path).await?)
    }

    // What does not depend on the kind of answer is one function, not one for each.
    async fn get_content(self, path: &str) -> Result<String, ApiError> {
        let mut attempt = 0;
        loop {
            let request = self
                .request(Method::GET, path, READ_TIMEOUT)
                .await
                .build()
                .map_err(|_| ApiError::without_answer())?;
            match self.receive(request).await {
                Err(error) if retry::is_worthwhile(&error, attempt) => {
                    retry::pause_before(attempt, &error).await;
                    attempt += 1;
                }
                result => return result,
            }
        }
    }

    /// Changes something; sent once, under a key that lets the backend recognise a repetition.
    pub(super) async fn send<Body: Serialize, Answer: DeserializeOwned>(
        self,
        method: Method,
        path: &str,
        body: &Body,
    ) -> Result<Answer, ApiError> {
        let request = self
            .request(method, path, WRITE_TIMEOUT)
            .await
            .header(headers::CSRF, headers::CSRF_VALUE)
            .header(headers::IDEMPOTENCY_KEY, &format!("\"{}\"", random::uuid()))
            .json(body)
            .map_err(|_| ApiError::without_answer())?;
        answer(&self.receive(request).await?)
    }

    /// The address of something that the browser itself loads; what it is was said by an answer, so that the
    /// settings are here.
    pub(super) fn address(self, path: &str) -> String {
        let settings = self.settings.get_untracked().filter(|_| !self.is_at_root);
        let base = settings.map_or("", |settings| settings.api_base.trim_end_matches('/'));
        format!("{base}{path}")
    }

    /// A request, as soon as it is known where it goes to.
    async fn request(self, method: Method, path: &str, timeout: u32) -> RequestBuilder {
        self.settings.arrived().await;
        let url = self.address(path);
        let builder = RequestBuilder::new(&url)
            .method(method)
            .header("Accept", "application/json")
            .abort_signal(Some(&network::timeout_signal(timeout)));
        match self.epoch.get_value() {
            Some(epoch) => builder.header(headers::SESSION_EPOCH, &epoch),
            None => builder,
        }
    }

    async fn receive(self, request: Request) -> Result<String, ApiError> {
        let epoch = self.epoch.get_value();
        let result = async {
            let response = request
                .send()
                .await
                .map_err(|error| ApiError::from_network(&error))?;
            read(response).await
        }
        .await;
        // What is said of a session that this tab has left meanwhile for another one is no news.
        if self.epoch.get_value() != epoch {
            return result;
        }
        match &result {
            Err(error) if error.is_session_over() => self.news.update(|news| {
                news.lost += 1;
                news.end = error.session_end();
            }),
            Err(error) if error.is_session_changed() => self.news.update(|news| news.changed += 1),
            _ => {}
        }
        result
    }
}

/// How this installation is set up; asked for before there is a client.
pub async fn fetch_config() -> Result<Config, ApiError> {
    let request = RequestBuilder::new("/config.json")
        .abort_signal(Some(&network::timeout_signal(READ_TIMEOUT)))
        .build()
        .map_err(|_| ApiError::without_answer())?;
    let response = request
        .send()
        .await
        .map_err(|error| ApiError::from_network(&error))?;
    answer(&read(response).await?)
}

/// An answer as what it is to be; one without content is read as JSON null, the value of `()`.
fn answer<Answer: DeserializeOwned>(content: &str) -> Result<Answer, ApiError> {
    let content = if content.is_empty() { "null" } else { content };
    json::read(content).map_err(|error| ApiError::Unreadable { path: error.path })
}

async fn read(response: Response) -> Result<String, ApiError> {
    let status = response.status();
    // The body may still time out or break off after the head has arrived.
    let body = response
        .text()
        .await
        .map_err(|error| ApiError::from_network(&error))?;
    if (200..300).contains(&status) {
        return Ok(body);
    }
    match json::read::<Problem>(&body) {
        Ok(problem) => Err(ApiError::Problem(Box::new(problem))),
        Err(_) => Err(ApiError::Unexpected { status }),
    }
}
