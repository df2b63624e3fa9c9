//! Fetching a language's texts: static files of the app, not part of the REST contract.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use gloo_net::http::Request;

use super::error::ApiError;
use crate::browser::{dom, network};
use crate::i18n::{Locale, TextFile, Texts};

/// Milliseconds after which the texts are given up; nothing can be shown without them.
const TIMEOUT: u32 = 20_000;

/// Downloads those of `files` that `texts` lacks, all at once.
pub async fn fetch_missing(texts: &Texts, files: &[TextFile]) -> Result<(), ApiError> {
    let missing = files.iter().filter(|file| !texts.has_file(**file));
    let fetched = missing.map(|file| Fetching::Waiting(Box::pin(fetch(texts.locale(), *file))));
    let mut fetched = fetched.collect::<Vec<_>>();
    poll_fn(|context| poll_all(&mut fetched, context)).await;
    for arrived in fetched {
        if let Fetching::Done(arrived) = arrived {
            let (file, source) = arrived?;
            texts
                .add(file, source)
                .map_err(|error| ApiError::Unreadable {
                    path: error.to_string(),
                })?;
        }
    }
    Ok(())
}

type Arrived = Result<(TextFile, String), ApiError>;

/// A download on its way or at its end.
enum Fetching {
    Waiting(Pin<Box<dyn Future<Output = Arrived>>>),
    Done(Arrived),
}

/// Moves every download on; ready once none is on its way.
fn poll_all(all: &mut [Fetching], context: &mut Context<'_>) -> Poll<()> {
    let mut waiting = false;
    for one in all {
        if let Fetching::Waiting(download) = one {
            match download.as_mut().poll(context) {
                Poll::Ready(arrived) => *one = Fetching::Done(arrived),
                Poll::Pending => waiting = true,
            }
        }
    }
    if waiting {
        Poll::Pending
    } else {
        Poll::Ready(())
    }
}

async fn fetch(locale: Locale, file: TextFile) -> Result<(TextFile, String), ApiError> {
    let source = fetch_file(&format!("{}/{}.ftl", locale.tag(), file.name())).await?;
    Ok((file, source))
}

/// Downloads the calculators' examples: answers by calculator and case, of no language.
pub async fn fetch_examples() -> Result<String, ApiError> {
    fetch_file("examples.txt").await
}

async fn fetch_file(name: &str) -> Result<String, ApiError> {
    // The page names the folder of its build; daily work with reload has one of fixed name.
    let folder = dom::meta_content("gosi-texts").unwrap_or_else(|| "/locales".to_owned());
    let url = format!("{folder}/{name}");
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
    response
        .text()
        .await
        .map_err(|error| ApiError::from_network(&error))
}
