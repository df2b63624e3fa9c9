//! A calculator's law as its page has it: not yet, at hand, or not to be had. With it come the parts of the frame
//! that the first question does not need.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

use super::desk::{self, Desk};
use super::examples;
use super::form::FormState;
use super::form_view::Asking;
use super::later_controls;
use super::page::{Beside, asks_for_more, prefers_all};
use super::{Asked, Calculator, Problem, Story};
use crate::browser::turns::{Hold, Turns, page_stands};
use crate::calculators::laws;
use crate::code::{CodeMissing, Coming, fetch_texts};
use crate::effect::effect;
use crate::i18n::I18n;

/// What comes of answers.
pub type Tell = fn(&Asked<'_>) -> Result<Story, Problem>;

/// What of a calculator is downloaded while its first question is answered: its law, and the rest of its page.
#[derive(Debug)]
pub struct Law {
    /// What comes of the answers. The checks of each answer by itself were made before.
    pub tell: Tell,
    /// What else its page shows under the result.
    pub beside: Option<fn(Beside) -> AnyView>,
    /// The rest of the page, which is the same for all of them.
    pub rest: &'static Rest,
}

/// The parts of the frame that the first question does not need.
#[derive(Debug)]
pub struct Rest {
    /// All questions at once, the result, and whatever comes from a link or the record.
    pub desk: fn(Desk) -> AnyView,
    /// The controls that no first question has.
    pub control: fn(Asking) -> AnyView,
    /// What there is to try.
    pub examples: fn(FormState) -> AnyView,
    /// The amount at the foot of a phone's screen.
    pub headline: fn(Desk) -> AnyView,
}

static REST: Rest = Rest {
    desk: desk::desk,
    control: later_controls::control,
    examples: examples::examples,
    headline: desk::headline_bar,
};

impl Law {
    /// A law with nothing of its own beside the result.
    pub const fn new(tell: Tell) -> Law {
        Law {
            tell,
            beside: None,
            rest: &REST,
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

/// What somebody waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// The rest of the page, with its texts.
    Code,
    /// The law with its texts, for a result.
    Law,
}

/// What is done once there is what it needs.
pub type Then = Arc<dyn Fn() + Send + Sync>;

/// A law on its way to its page.
#[derive(Debug, Clone, Copy)]
pub struct Arriving {
    calculator: &'static Calculator,
    i18n: I18n,
    has_code: RwSignal<bool>,
    coming: RwSignal<Coming>,
    waiting: RwSignal<Option<Waiting>>,
    /// Whether the address or the device asks for more than the first question, and that is on its way.
    is_asked_for: RwSignal<bool>,
}

#[derive(Clone)]
struct Waiting {
    needs: Needs,
    then: Then,
}

impl Arriving {
    /// Asks for the law as soon as the page stands, which does not wait for it; and at once, with the page
    /// waiting, where its address or the device asks for more than the first question.
    pub fn to_page(calculator: &'static Calculator, i18n: I18n) -> Arriving {
        let arriving = Arriving {
            calculator,
            i18n,
            // In HTML made ahead it is not here, as in the page that takes its place.
            has_code: RwSignal::new(false),
            coming: RwSignal::new(Coming::Fetching),
            waiting: RwSignal::new(None),
            is_asked_for: RwSignal::new(false),
        };
        let is_in_address = asks_for_more(&use_location().hash.get_untracked());
        let turns = use_context::<Turns>();
        let hold = move || turns.as_ref().and_then(Turns::hold);
        let mut first_hold = is_in_address.then(&hold).flatten();
        arriving.is_asked_for.set(is_in_address);
        effect(move || {
            if is_in_address || prefers_all() {
                arriving.is_asked_for.set(true);
                arriving.fetch(first_hold.take().or_else(&hold));
            } else if page_stands() {
                arriving.fetch(None);
            }
        });
        effect(move || {
            let here = (arriving.has_code.get(), arriving.coming.get());
            let fits = |waiting: &Waiting| Arriving::has(here, waiting.needs);
            if let Some(waiting) = arriving.waiting.get().filter(fits) {
                arriving.waiting.set(None);
                (waiting.then)();
            }
        });
        arriving
    }

    /// The law, once its code is here; tracks that.
    pub fn law(self) -> Option<&'static Law> {
        let has_code = self.has_code.get();
        has_code.then(|| self.calculator.law_at_hand()).flatten()
    }

    /// The law, once its code is here.
    pub fn law_untracked(self) -> Option<&'static Law> {
        untrack(|| self.law())
    }

    /// Goes on once there is what it needs, at once where it is here. Whoever waits is told so
    /// ([`Arriving::is_awaited`]); of several, the last goes on.
    pub fn once_here(self, needs: Needs, then: Then) {
        let here = (self.has_code.get_untracked(), self.coming.get_untracked());
        if Arriving::has(here, needs) {
            then();
            return;
        }
        self.waiting.set(Some(Waiting { needs, then }));
        if self.coming.get_untracked() == Coming::Missing {
            self.fetch(None);
        }
    }

    /// Whether somebody waits for what is on its way; tracks changes.
    pub fn is_awaited(self) -> bool {
        let is_waited_for = self.waiting.with(Option::is_some) || self.stands_back();
        self.coming.get() == Coming::Fetching && is_waited_for
    }

    /// Whether the first question stands back for what was asked for in its place: whoever began to answer it would
    /// lose that. Tracks changes.
    pub fn stands_back(self) -> bool {
        self.is_asked_for.get() && !self.has_code.get() && !self.is_missing()
    }

    /// Whether it did not come; tracks changes.
    pub fn is_missing(self) -> bool {
        self.coming.get() == Coming::Missing
    }

    fn has((has_code, coming): (bool, Coming), needs: Needs) -> bool {
        match needs {
            Needs::Code => has_code,
            Needs::Law => has_code && coming == Coming::Here,
        }
    }

    /// Fetches the law and its texts once more.
    pub fn fetch_again(self) {
        self.fetch(None);
    }

    /// Lets the page go when the code is here.
    fn fetch(self, hold: Option<Hold>) {
        self.coming.set(Coming::Fetching);
        spawn_local(async move {
            let page = self.calculator.page;
            let code = async {
                // What the rest of the page says is in no text that the page began with.
                let texts = fetch_texts(&[], self.i18n);
                let (law, texts) = futures::join!(laws::fetch(page), texts);
                let law = law?;
                texts?;
                // A second one would be the same.
                let _ = self.calculator.law.0.set(law);
                // The page may be gone by now. Where it was here before, nothing is told: the page would be made anew.
                if self.has_code.try_get_untracked() == Some(false) {
                    self.has_code.set(true);
                }
                drop(hold);
                Ok::<(), CodeMissing>(())
            };
            let texts = fetch_texts(laws::texts_of(page), self.i18n);
            let came = match futures::join!(code, texts) {
                (Ok(()), Ok(())) => Coming::Here,
                (Err(_), _) | (_, Err(_)) => Coming::Missing,
            };
            let _ = self.coming.try_set(came);
            if came == Coming::Missing {
                // Whoever waits for another try may answer the first question meanwhile.
                let _ = self.is_asked_for.try_set(false);
            }
        });
    }
}
