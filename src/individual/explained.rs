//! How an estimate came about, and what the law says against one: fetched when it is wanted, since the card
//! says what most people look for without the words of the law.

use std::sync::{Arc, OnceLock};

use benefits::Explanation;
use leptos::prelude::*;

use crate::code::{CodeMissing, Fetched, fetch_texts, in_chunk, once_here};
use crate::i18n::{I18n, TextFile, use_i18n};
use crate::ui::explanation::ExplanationView;

/// The words of the law.
const ARTICLES: [TextFile; 1] = [TextFile::Law];
/// The same, with the names of its figures.
const TEXTS: [TextFile; 2] = [TextFile::Law, TextFile::LawFigures];

type Explained = fn(&'static str, Arc<Explanation>) -> AnyView;

static EXPLAINED: Explained = |id, explanation| {
    view! { <ExplanationView id explanation=Signal::stored(explanation) /> }.into_any()
};

static AT_HAND: OnceLock<Explained> = OnceLock::new();

// In the chunk of the record's page, which is fetched ahead from the dashboard too: every further chunk is
// shared in more ways, and each way is a file.
in_chunk! {
    individual_record;
    fn explained() -> Result<Explained, CodeMissing> {
        Ok(EXPLAINED)
    }
}

/// Whether there is nothing to wait for.
pub(super) fn is_here(i18n: I18n) -> bool {
    at_hand(i18n).is_some()
}

/// The explanation, or that it is on its way; the ids of its headings begin with `id`.
pub(super) fn view(id: &'static str, explanation: Arc<Explanation>) -> AnyView {
    let i18n = use_i18n();
    let make = move || at_hand(i18n).map(|explained| explained(id, Arc::clone(&explanation)));
    once_here(format!("{id}-place"), move || Box::pin(fetch(i18n)), make)
}

/// A sentence with words of the law in it, or that those are on their way.
pub(super) fn in_words_of_the_law(
    id: &'static str,
    sentence: impl Fn() -> String + Clone + Send + Sync + 'static,
) -> AnyView {
    let i18n = use_i18n();
    let make = move || {
        let sentence = sentence.clone();
        has_texts(i18n, &ARTICLES).then(|| view! { <p>{sentence}</p> }.into_any())
    };
    let fetch = move || -> Fetched { Box::pin(fetch_texts(&ARTICLES, i18n)) };
    once_here(id.to_owned(), fetch, make)
}

async fn fetch(i18n: I18n) -> Result<(), CodeMissing> {
    let (code, texts) = futures::join!(explained(), fetch_texts(&TEXTS, i18n));
    // A second one would be the same.
    let _ = AT_HAND.set(code?);
    texts
}

fn at_hand(i18n: I18n) -> Option<Explained> {
    // Where the program is not cut, the code is here from the start.
    #[cfg(not(feature = "split"))]
    if AT_HAND.get().is_none()
        && let Some(Ok(explained)) = futures::FutureExt::now_or_never(explained())
    {
        let _ = AT_HAND.set(explained);
    }
    AT_HAND.get().copied().filter(|_| has_texts(i18n, &TEXTS))
}

fn has_texts(i18n: I18n, files: &[TextFile]) -> bool {
    let texts = i18n.texts_untracked();
    files.iter().all(|file| texts.has_file(*file))
}
