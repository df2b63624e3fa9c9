//! A calculator's law as its page has it: not yet, at hand, or not to be had.

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::form::FormState;
use super::from_record;
use super::page::{Beside, Way};
use super::result_view::{self, ResultState};
use super::{Asked, Calculator, Problem, Story};
use crate::browser::turns::page_stands;
use crate::calculators::laws;
use crate::code::{Coming, fetch_texts};
use crate::effect::effect;
use crate::i18n::I18n;

/// What comes of answers.
pub type Tell = fn(&Asked<'_>) -> Result<Story, Problem>;

/// What of a calculator is downloaded after its questions: its law, and the views of its result.
#[derive(Debug)]
pub struct Law {
    /// What comes of the answers. The checks of each answer by itself were made before.
    pub tell: Tell,
    /// What else its page shows under the result.
    pub beside: Option<fn(Beside) -> AnyView>,
    /// Fills the questions from the register's record of whoever is signed in.
    pub from_record: fn(FormState, RwSignal<Way>) -> AnyView,
    /// The panel of the result.
    pub panel: fn(&'static Law, FormState, Signal<ResultState>, Beside) -> AnyView,
}

impl Law {
    /// A law whose result stands in the panel of all of them.
    pub const fn new(tell: Tell) -> Law {
        Law {
            tell,
            beside: None,
            from_record: from_record::offer,
            panel: result_view::panel,
        }
    }

    /// With something of its own under the result.
    #[must_use]
    pub const fn beside(mut self, view: fn(Beside) -> AnyView) -> Law {
        self.beside = Some(view);
        self
    }
}

/// The place of a calculator's law: empty until it was fetched.
#[derive(Debug)]
pub struct LawSlot(OnceLock<&'static Law>);

impl LawSlot {
    /// An empty place.
    #[expect(
        clippy::new_without_default,
        reason = "calculators are statics, which cannot call it"
    )]
    pub const fn new() -> LawSlot {
        LawSlot(OnceLock::new())
    }
}

impl Calculator {
    /// The law, once it was fetched. Where the program is not cut into chunks it is there from the start.
    pub fn law_at_hand(&self) -> Option<&'static Law> {
        #[cfg(not(feature = "split"))]
        if self.law.0.get().is_none()
            && let Some(Ok(law)) = futures::FutureExt::now_or_never(laws::fetch(self.page))
        {
            let _ = self.law.0.set(law);
        }
        self.law.0.get().copied()
    }
}

/// Asks for the law when the page stands, which does not wait for it.
pub fn when_page_stands(fetch: Callback<()>) {
    effect(move || {
        if page_stands() {
            fetch.run(());
        }
    });
}

/// Fetches the law and its texts, and says how far that is.
pub fn fetch(calculator: &'static Calculator, coming: RwSignal<Coming>, i18n: I18n) {
    coming.set(Coming::Fetching);
    spawn_local(async move {
        let code = laws::fetch(calculator.page);
        let texts = fetch_texts(laws::texts_of(calculator.page), i18n);
        let (code, texts) = futures::join!(code, texts);
        let came = match (code, texts) {
            (Ok(law), Ok(())) => {
                // A second one would be the same.
                let _ = calculator.law.0.set(law);
                Coming::Here
            }
            _ => Coming::Missing,
        };
        // The page may be gone by now.
        let _ = coming.try_set(came);
    });
}
