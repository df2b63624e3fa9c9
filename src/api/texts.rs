//! Fetching a language's texts: static files of the app, not part of the REST contract.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use futures::future::{Either, select};
use gloo_net::http::Request;

use super::error::ApiError;
use crate::browser::{dom, network, page, timer};
use crate::i18n::{Locale, TextFile, Texts, TextsError};

/// Milliseconds after which the texts are given up; nothing can be shown without them.
const TIMEOUT: u32 = 20_000;

/// Milliseconds before what a page did not begin with is asked for again, at first and at most.
const PAUSES: (u32, u32) = (2_000, 60_000);

/// Milliseconds between two looks at what somebody else fetches.
const LOOK_AGAIN: u32 = 30;

/// Downloads what the page begins with of `files`, where its head names that ([`Texts::begin`]).
pub async fn fetch_beginning(texts: &Texts, files: &[TextFile]) -> Result<(), ApiError> {
    let url = dom::meta_content("gosi-first-texts").ok_or(ApiError::Unexpected { status: 404 })?;
    let source = match page::texts_on_their_way() {
        Some(coming) => {
            let (coming, timeout) = (pin!(coming), pin!(timer::pause(TIMEOUT)));
            match select(coming, timeout).await {
                Either::Left((Some(source), _)) => source,
                _ => return Err(ApiError::without_answer()),
            }
        }
        None => fetch_address(&url).await?,
    };
    let begun = texts.begin(files.to_vec(), source);
    begun.map_err(|error| unreadable(&error))
}

/// Downloads what else is in the files that the page began with, and tries until it is here.
pub async fn fetch_rest(texts: &Texts) {
    let (mut wait, longest) = PAUSES;
    while fetch_missing(texts, &[]).await.is_err() {
        timer::pause(wait).await;
        wait = longest.min(wait * 2);
    }
}

/// Downloads those of `files` that `texts` lacks, and of those that the page began with, all at once. What the page
/// began with is asked for by the first who needs it; the others wait for that, and ask once more where it failed.
///
/// # Errors
/// Where one of `files` did not come, or of what every page shows; where none are named, of what the page began with.
pub async fn fetch_missing(texts: &Texts, files: &[TextFile]) -> Result<(), ApiError> {
    let mut failure = None;
    // The second time is for what somebody else could not get.
    for _ in 0..2 {
        let begun = texts.lacking(&[]);
        let completing = texts.complete();
        let mut wanted = texts.lacking(files);
        wanted.retain(|file| completing.is_some() || !begun.contains(file));
        let is_own = completing.is_some() || begun.is_empty();
        failure = fetch_all(texts, wanted).await.err();
        drop(completing);
        while texts.is_completing() {
            timer::pause(LOOK_AGAIN).await;
        }
        let needed =
            |file: &TextFile| files.is_empty() || *file == TextFile::Portal || files.contains(file);
        if !texts.lacking(files).iter().any(needed) {
            return Ok(());
        }
        if is_own {
            break;
        }
    }
    Err(failure.unwrap_or_else(ApiError::without_answer))
}

async fn fetch_all(texts: &Texts, files: Vec<TextFile>) -> Result<(), ApiError> {
    let fetched = files.into_iter();
    let fetched = fetched.map(|file| Fetching::Waiting(Box::pin(fetch(texts.locale(), file))));
    let mut fetched = fetched.collect::<Vec<_>>();
    poll_fn(|context| poll_all(&mut fetched, context)).await;
    for arrived in fetched {
        if let Fetching::Done(arrived) = arrived {
            let (file, source) = arrived?;
            texts
                .add(file, source)
                .map_err(|error| unreadable(&error))?;
        }
    }
    Ok(())
}

fn unreadable(error: &TextsError) -> ApiError {
    ApiError::Unreadable {
        path: error.to_string(),
    }
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
    fetch_address(&format!("{folder}/{name}")).await
}

async fn fetch_address(url: &str) -> Result<String, ApiError> {
    let response = Request::get(url)
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
