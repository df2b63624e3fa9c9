//! Sending a request and decoding its answer.

use contract::{Problem, decode};
use gloo_net::http::{Method, Request, RequestBuilder, Response};
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::ApiError;
use super::retry;
use crate::browser::{network, random};

/// Milliseconds after which a request that reads is given up.
const READ_TIMEOUT: u32 = 8_000;
/// Milliseconds after which a request that changes something is given up.
const WRITE_TIMEOUT: u32 = 20_000;

/// A `Copy` handle on the client, from the context.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    base: StoredValue<String>,
    /// Counts the answers that said the session is over; the session room watches it.
    session_lost: RwSignal<u32>,
    /// The epoch of the session this tab believes in.
    epoch: StoredValue<Option<String>>,
}

/// Puts the client into the context; called once, by the app.
pub fn provide_api(base: &str) -> Api {
    let api = Api {
        base: StoredValue::new(base.trim_end_matches('/').to_owned()),
        session_lost: RwSignal::new(0),
        epoch: StoredValue::new(None),
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
    /// A signal that changes whenever an answer said that the session is over.
    pub fn session_lost(self) -> Signal<u32> {
        self.session_lost.into()
    }

    /// Tells the client which session this tab believes in, so that the backend can refuse to
    /// act for a tab whose person has signed out and somebody else in.
    pub fn set_epoch(self, epoch: Option<String>) {
        self.epoch.set_value(epoch);
    }

    /// The same client for the few addresses that stand beside the API.
    pub(super) fn at_root(self) -> Api {
        Api { base: StoredValue::new(String::new()), ..self }
    }

    /// Reads; tried again by itself where that can help.
    pub(super) async fn get<Answer: DeserializeOwned>(self, path: &str) -> Result<Answer, ApiError> {
        let mut attempt = 0;
        loop {
            let request = self
                .request(Method::GET, path, READ_TIMEOUT)
                .build()
                .map_err(|_| ApiError::Offline)?;
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
            .header("X-Gosi-Csrf", "1")
            .header("Idempotency-Key", &format!("\"{}\"", random::uuid()))
            .json(body)
            .map_err(|_| ApiError::Offline)?;
        self.receive(request).await
    }

    fn request(self, method: Method, path: &str, timeout: u32) -> RequestBuilder {
        let url = self.base.with_value(|base| format!("{base}{path}"));
        let builder = RequestBuilder::new(&url)
            .method(method)
            .header("Accept", "application/json")
            .abort_signal(Some(&network::timeout_signal(timeout)));
        match self.epoch.get_value() {
            Some(epoch) => builder.header("X-Gosi-Session-Epoch", &epoch),
            None => builder,
        }
    }

    async fn receive<Answer: DeserializeOwned>(self, request: Request) -> Result<Answer, ApiError> {
        let result = async {
            let response = request.send().await.map_err(|error| ApiError::from_network(&error))?;
            read(response).await
        }
        .await;
        if let Err(error) = &result
            && error.is_session_over()
        {
            self.session_lost.update(|count| *count += 1);
        }
        result
    }
}

async fn read<Answer: DeserializeOwned>(response: Response) -> Result<Answer, ApiError> {
    let status = response.status();
    // The body may still time out or break off after the head has arrived.
    let body = response.binary().await.map_err(|error| ApiError::from_network(&error))?;
    if (200..300).contains(&status) {
        // An answer without content is decoded as JSON null, the value of `()`.
        let content: &[u8] = if body.is_empty() { b"null" } else { &body };
        return decode(content).map_err(|error| ApiError::Unreadable { path: error.path });
    }
    match decode::<Problem>(&body) {
        Ok(problem) => Err(ApiError::Problem(Box::new(problem))),
        Err(_) => Err(ApiError::Unexpected { status }),
    }
}
