//! The page of a calculator: one question at a time for whoever comes for the first time, everything
//! beside the result for whoever knows their way.
//!
//! It begins with the first question alone. What comes after that is downloaded while the person answers it
//! ([`super::law`]).

use std::sync::Arc;

use calendar::Date;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use rust_decimal::Decimal;

use super::desk::Desk;
use super::form::FormState;
use super::form_view::{Problems, forget, problem_text, target_of};
use super::guided::Guided;
use super::law::{Arriving, Needs};
use super::{Answers, Calculator};
use crate::browser::network::Requests;
use crate::browser::{offline, storage};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::in_turn::InTurn;
use crate::t;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::error_summary::FieldError;
use crate::ui::page_heading::PageHeading;

/// The fragment that opens everything on one page.
const ALL: &str = "all";
/// The key of the device's memory of which way a person goes.
const WAY_KEY: &str = "gosi-calculators-way";

/// How the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One step at a time: this one.
    Guided(usize),
    /// All on one page, the result beside them.
    Workbench,
}

/// What a calculator's own part of its page is given.
#[derive(Debug, Clone, Copy)]
pub struct Beside {
    /// The form.
    pub form: FormState,
    /// The answers of the result in view and their day; `None` while there is none.
    pub answered: Signal<Option<(Answers, Date)>>,
    /// Calculates what stands in the form.
    pub submit: Callback<()>,
}

/// The page of a calculator.
#[component]
pub fn CalculatorPage(
    /// Which.
    calculator: &'static Calculator,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = FormState::new(calculator, i18n.calendar_untracked());
    let problems: Problems = RwSignal::new(Vec::new());
    let summary = Signal::derive(move || {
        problems.with(|problems| {
            problems
                .iter()
                .map(|problem| {
                    FieldError::new(target_of(form, problem), problem_text(i18n, form, problem))
                })
                .collect::<Vec<_>>()
        })
    });
    let desk = Desk {
        form,
        problems,
        summary,
        attempt: RwSignal::new(0),
        way: RwSignal::new(Way::Guided(0)),
        arriving: Arriving::to_page(calculator, i18n),
        sent: RwSignal::new(0),
        amount: RwSignal::new(None),
    };
    let Desk {
        arriving,
        way,
        amount,
        ..
    } = desk;
    follow_address(desk);
    let is_guided = Memo::new(move |_| way.get() != Way::Workbench && !arriving.stands_back());
    view! {
        <div class="g-container g-page g-reading">
            <PageHeading text=t!(i18n, calculator.page.title_key()) lead=Signal::derive(t!(i18n, calculator.intro)) />
            <p class="g-muted g-measure g-no-print">{t!(i18n, "calc-private")}</p>
            <LawComing arriving />
            {move || arriving.law().map(|law| (law.rest.desk)(desk))}
            {move || is_guided.get().then(|| view! { <InTurn><Guided desk /></InTurn> })}
            <Ledger amount />
            <Offline />
            {move || arriving.law().map(|law| (law.rest.headline)(desk))}
        </div>
    }
}

impl Desk {
    /// Calculates what stands in the form, as soon as the law is here.
    pub fn submit(self) {
        let ask = move || self.sent.update(|count| *count += 1);
        self.arriving.once_here(Needs::Law, Arc::new(ask));
    }

    /// Changes the way, and keeps it on the device for the next calculator.
    pub fn choose_way(self, chosen: Way) {
        let kept = if chosen == Way::Workbench {
            ALL
        } else {
            "guided"
        };
        storage::write(WAY_KEY, kept);
        self.go(chosen);
    }

    /// Changes the way once there is what it needs.
    fn go(self, chosen: Way) {
        let go = move || {
            forget(self.problems);
            self.way.set(chosen);
        };
        self.arriving.once_here(Needs::Code, Arc::new(go));
    }
}

/// Opens everything on one page for whoever comes by an address that says so, or did so before; and says that a
/// link's answers are on their way. The router's address counts, not the window's: that is still the page
/// before while a link within the portal is followed.
fn follow_address(desk: Desk) {
    let location = use_location();
    let page = desk.form.calculator().page;
    Effect::new(move |before: Option<()>| {
        let fragment = location.hash.get();
        if !is_at(page, &location.pathname.get_untracked()) {
            return;
        }
        if fragment.trim_start_matches('#') == ALL || (before.is_none() && prefers_all()) {
            desk.go(Way::Workbench);
        } else if asks_for_more(&fragment) {
            // It is read by what comes.
            desk.arriving.once_here(Needs::Code, Arc::new(|| {}));
        }
    });
}

/// Whether somebody on this device went to everything on one page the last time.
pub(super) fn prefers_all() -> bool {
    storage::read(WAY_KEY).as_deref() == Some(ALL)
}

/// Whether a fragment asks for more than the first question: for all of them, or for a case.
pub(super) fn asks_for_more(fragment: &str) -> bool {
    fragment.trim_start_matches('#') == ALL || fragment.contains('=')
}

/// Whether an address is that of a page: somebody who leaves takes the next page's fragment along before this
/// page is gone.
pub(super) fn is_at(page: Page, path: &str) -> bool {
    Page::from_path(path).is_some_and(|(_, here)| here == page)
}

/// Says that the law is still coming, once somebody waits for it, and that it did not come.
#[component]
fn LawComing(
    /// The law on its way.
    arriving: Arriving,
) -> impl IntoView {
    let i18n = use_i18n();
    let again = Callback::new(move |()| arriving.fetch_again());
    view! {
        <p class="g-muted" role="status" id="calc-law-coming">
            {move || arriving.is_awaited().then(|| i18n.text("calc-law-coming"))}
        </p>
        <Show when=move || arriving.is_missing()>
            <ErrorPanel text=move || i18n.text("calc-law-missing") on_retry=again />
        </Show>
    }
}

/// What was sent: the browser's own book of the requests this page made.
#[component]
fn Ledger(
    /// The amount of the result in view: the book is read again with each result.
    amount: RwSignal<Option<Decimal>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let requests = RwSignal::new(0_usize);
    Effect::new(move |book: Option<Requests>| {
        amount.track();
        let is_first = book.is_none();
        let mut book = book.unwrap_or_default();
        let since = book.below_since("/api/");
        // What went before this page was opened is not its own.
        if !is_first && since > 0 {
            requests.update(|requests| *requests += since);
        }
        book
    });
    view! {
        <p class="g-small g-muted g-no-print" id="calc-ledger">
            {move || i18n.text_with("calc-ledger", &[("count", requests.get().into())])}
        </p>
    }
}

/// Says that the calculators work without a network, once they do.
#[component]
fn Offline() -> impl IntoView {
    let i18n = use_i18n();
    let kept = RwSignal::new(false);
    let keeping = StoredValue::new_local(None);
    effect(move || {
        keeping.set_value(offline::keep(move || {
            // The page may be gone by then.
            let _ = kept.try_set(true);
        }));
    });
    view! {
        <p class="g-small g-muted g-no-print" id="calc-offline">
            {move || kept.get().then(|| i18n.text("calc-offline"))}
        </p>
    }
}
