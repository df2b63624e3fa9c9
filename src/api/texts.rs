//! Fetching a language's texts: static files of the app, not part of the REST contract.

use futures::future::try_join_all;
use gloo_net::http::Request;

use super::error::ApiError;
use crate::browser::{dom, network};
use crate::i18n::{Locale, TextFile, Texts};

/// Milliseconds after which the texts are given up; nothing can be shown without them.
const TIMEOUT: u32 = 20_000;

/// Downloads those of `files` that `texts` lacks, all at once.
pub async fn fetch_missing(texts: &Texts, files: &[TextFile]) -> Result<(), ApiError> {
    let missing = files.iter().filter(|file| !texts.has_file(**file));
    let fetched = try_join_all(missing.map(|file| fetch(texts.locale(), *file))).await?;
    for (file, source) in fetched {
        texts
            .add(file, source)
            .map_err(|error| ApiError::Unreadable {
                path: error.to_string(),
            })?;
    }
    Ok(())
}

async fn fetch(locale: Locale, file: TextFile) -> Result<(TextFile, String), ApiError> {
    // The page names the folder of its build; daily work with reload has one of fixed name.
    let folder = dom::meta_content("gosi-texts").unwrap_or_else(|| "/locales".to_owned());
    let url = format!("{folder}/{}/{}.ftl", locale.tag(), file.name());
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
    Ok((file, source))
}
