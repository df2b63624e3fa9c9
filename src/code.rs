//! Code that the production build cuts off, and that is fetched when it is needed.

use std::future::Future;
use std::pin::Pin;
#[cfg(not(feature = "split"))]
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, OnceLock};

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::texts::fetch_missing;
use crate::browser::{dom, network, timer};
use crate::effect::effect;
use crate::i18n::{I18n, TextFile, use_i18n};
use crate::t;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::live_region::use_announcer;

/// The code could not be fetched, or the texts it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeMissing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for CodeMissing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> CodeMissing {
        CodeMissing
    }
}

/// Declares a function that the production build cuts off, with what it alone needs, into a chunk of this
/// name; calling it fetches the chunk. Elsewhere it is at hand, and waits for nothing.
///
/// Its error says, by `From<SplitLoaderError>`, that the chunk did not come. `preload` names a function that
/// only fetches.
macro_rules! in_chunk {
    (
        $chunk:ident $(, preload($fetch:ident))?;
        $(#[$about:meta])*
        $visible:vis fn $name:ident($($given:ident: $type:ty),* $(,)?) -> $answer:ty $body:block
    ) => {
        $(#[$about])*
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($chunk $(, preload($fetch))?, fallible)]
        $visible fn $name($($given: $type),*) -> $answer $body

        $(#[$about])*
        #[cfg(not(feature = "split"))]
        $visible async fn $name($($given: $type),*) -> $answer $body

        $(
            #[cfg(not(feature = "split"))]
            async fn $fetch() -> Result<(), $crate::code::CodeMissing> {
                Ok(())
            }
        )?
    };
}
pub(crate) use in_chunk;

/// How far the fetching is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// It is on its way.
    Fetching,
    /// It is here, with its texts.
    Here,
    /// It did not arrive; it can be asked for again.
    Missing,
}

/// The place of parts of pages that are fetched by themselves: empty until they have come, and full from then on.
#[derive(Debug)]
pub struct Late<Parts: 'static> {
    at_hand: OnceLock<&'static Parts>,
    has_come: LazyLock<ArcRwSignal<bool>>,
    /// Where the program is not cut into chunks they are there from the start.
    #[cfg(not(feature = "split"))]
    own: &'static Parts,
}

impl<Parts> Late<Parts> {
    /// An empty place. Where the program is cut into chunks, nothing of the parts may stand where they are awaited.
    #[cfg(feature = "split")]
    #[expect(
        clippy::new_without_default,
        reason = "the places are statics, which cannot call it"
    )]
    pub const fn new() -> Late<Parts> {
        Late {
            at_hand: OnceLock::new(),
            has_come: LazyLock::new(|| ArcRwSignal::new(false)),
        }
    }

    /// A place whose parts are there from the start.
    #[cfg(not(feature = "split"))]
    pub const fn of(own: &'static Parts) -> Late<Parts> {
        Late {
            at_hand: OnceLock::new(),
            has_come: LazyLock::new(|| ArcRwSignal::new(false)),
            own,
        }
    }

    /// Fetches the parts, by the function of their chunk, with all texts of the page: what they say is in none that
    /// it began with.
    pub async fn fetch(
        &self,
        code: impl Future<Output = Result<&'static Parts, CodeMissing>>,
        i18n: I18n,
    ) -> Result<(), CodeMissing> {
        let parts = code.await?;
        fetch_texts(&[], i18n).await?;
        // A second one would be the same.
        if self.at_hand.set(parts).is_ok() {
            self.has_come.set(true);
        }
        Ok(())
    }

    /// The parts, once they have come; tracks that.
    pub fn get(&self) -> Option<&'static Parts> {
        self.has_come.track();
        self.get_untracked()
    }

    /// The parts, once they have come.
    pub fn get_untracked(&self) -> Option<&'static Parts> {
        #[cfg(not(feature = "split"))]
        if !ARE_WITHHELD.load(Ordering::Relaxed) {
            return Some(self.own);
        }
        self.at_hand.get().copied()
    }
}

/// Declares the place of parts that the production build cuts off.
macro_rules! late {
    ($name:ident: $parts:ty = $own:expr) => {
        #[cfg(feature = "split")]
        static $name: $crate::code::Late<$parts> = $crate::code::Late::new();
        #[cfg(not(feature = "split"))]
        static $name: $crate::code::Late<$parts> = $crate::code::Late::of($own);
    };
}
pub(crate) use late;

#[cfg(not(feature = "split"))]
static ARE_WITHHELD: AtomicBool = AtomicBool::new(false);

/// Renders as a page begins in the browser: without what comes later. For the program that makes pages ahead, which
/// does nothing else meanwhile.
#[cfg(not(feature = "split"))]
pub fn without_later_parts<Rendered>(render: impl FnOnce() -> Rendered) -> Rendered {
    ARE_WITHHELD.store(true, Ordering::Relaxed);
    let rendered = render();
    ARE_WITHHELD.store(false, Ordering::Relaxed);
    rendered
}

/// Fetches files of texts in the language in use.
pub async fn fetch_texts(files: &[TextFile], i18n: I18n) -> Result<(), CodeMissing> {
    loop {
        let texts = i18n.texts_untracked();
        fetch_missing(&texts, files)
            .await
            .map_err(|_| CodeMissing)?;
        // The language may have changed meanwhile.
        if i18n.locale_untracked() == texts.locale() {
            return Ok(());
        }
    }
}

/// Milliseconds a page is in view before anything is fetched ahead: it has had its share of the network then.
const AHEAD_AFTER: u64 = 1_500;

/// Fetches ahead what is likely to be wanted next, where there is a network then. To be called in an effect, with
/// whose next run, or end, the wish for it goes.
pub fn ahead(fetch: impl FnOnce() + 'static) {
    let waiting = timer::after(AHEAD_AFTER, move || {
        if network::is_online() {
            fetch();
        }
    });
    on_cleanup(move || {
        if let Some(timer) = waiting {
            timer.stop();
        }
    });
}

/// Code on its way.
pub type Fetched = Pin<Box<dyn Future<Output = Result<(), CodeMissing>>>>;

/// A part of a page whose code is fetched, where it is not here, as soon as its place, an element with this id,
/// stands: says that it is coming, or that it is missing, with another try. `make` gives none until the code is
/// here.
///
/// The button that asks for another try keeps the focus until there is something to read, which then has it
/// (WCAG 2.4.3); where the place is open, its coming is announced (WCAG 4.1.3). In HTML made ahead nothing is
/// fetched, and what is not here is on its way.
pub fn once_here(
    id: String,
    fetch: impl Fn() -> Fetched + Send + Sync + 'static,
    make: impl Fn() -> Option<AnyView> + Send + 'static,
) -> AnyView {
    shown(id, Box::new(fetch), Box::new(make))
}

fn shown(
    id: String,
    fetch: Box<dyn Fn() -> Fetched + Send + Sync>,
    make: Box<dyn Fn() -> Option<AnyView> + Send>,
) -> AnyView {
    let i18n = use_i18n();
    if let Some(part) = untrack(&make) {
        return part;
    }
    let announcer = use_announcer();
    let coming = RwSignal::new(Coming::Fetching);
    let has_failed = RwSignal::new(false);
    let place = id.clone();
    effect(move || {
        if coming.get() != Coming::Fetching {
            return;
        }
        let fetched = fetch();
        let place = place.clone();
        spawn_local(async move {
            // What it says may be in no text that the page began with.
            let (code, texts) = futures::join!(fetched, fetch_texts(&[], i18n));
            let came = code.and(texts);
            // The part may be gone by then.
            if coming.try_get_untracked().is_none() {
                return;
            }
            if came.is_err() {
                has_failed.set(true);
                coming.set(Coming::Missing);
                return;
            }
            // Whoever has turned to something else meanwhile stays there.
            let had_focus = dom::has_focus_inside(&place);
            coming.set(Coming::Here);
            if had_focus {
                let _ = timer::after(0, move || {
                    dom::focus_without_scroll(&place);
                });
            } else if !dom::is_folded(&place) {
                announcer.polite(untrack(|| i18n.text("ui-part-here")));
            }
        });
    });
    let again = Callback::new(move |()| coming.set(Coming::Fetching));
    let is_here = Memo::new(move |_| coming.get() == Coming::Here);
    let view = move || {
        if is_here.get() {
            return untrack(&make).into_any();
        }
        if has_failed.get() {
            return view! {
                <div class="g-no-print">
                    <ErrorPanel
                        text=t!(i18n, "error-part-missing")
                        on_retry=again
                        retrying=Signal::derive(move || coming.get() == Coming::Fetching)
                    />
                </div>
            }
            .into_any();
        }
        view! { <p class="g-muted g-no-print">{t!(i18n, "ui-loading")}</p> }.into_any()
    };
    view! { <div id=id tabindex="-1">{view}</div> }.into_any()
}
