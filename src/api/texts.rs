//! Fetching a language's texts: a static file of the app, not part of the REST contract.

use gloo_net::http::Request;

use super::error::ApiError;
use crate::browser::{dom, network};
use crate::i18n::{Locale, Texts};

/// Milliseconds after which the texts are given up; nothing can be shown without them.
const TIMEOUT: u32 = 20_000;

/// Downloads and reads the texts of one language.
pub async fn fetch_texts(locale: Locale) -> Result<Texts, ApiError> {
    let url = dom::meta_content(&format!("gosi-texts-{}", locale.tag()))
        .unwrap_or_else(|| format!("/locales/{}.ftl", locale.tag()));
    let response = Request::get(&url)
        .abort_signal(Some(&network::timeout_signal(TIMEOUT)))
        .send()
        .await
        .map_err(|error| ApiError::from_network(&error))?;
    if !response.ok() {
        return Err(ApiError::Unexpected {
            status: response.status(),
        });
    }
    let source = response
        .text()
        .await
        .map_err(|error| ApiError::from_network(&error))?;
    Texts::parse(locale, source).map_err(|error| ApiError::Unreadable {
        path: error.to_string(),
    })
}
