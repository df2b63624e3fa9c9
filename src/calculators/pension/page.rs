//! The page: questions beside the result, which follows every change once it was asked for.

use leptos::prelude::*;

use super::answers::{Draft, FieldProblem};
use super::form::FormState;
use super::form_view::PensionForm;
use super::result_view::{HeadlineBar, ResultPanel};
use super::scenarios::{Calculation, Scenario, calculate};
use super::share;
use crate::browser::timer::Pending;
use crate::browser::{clock, dom};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;
use benefits::Refusal;

/// Milliseconds of silence after which a changed answer is calculated again.
const SETTLE: u64 = 300;

/// What the right-hand side shows.
#[derive(Debug, Clone)]
pub enum ResultState {
    /// Nothing was asked for yet.
    Waiting,
    /// The law's answer.
    Ready {
        /// The scenarios.
        calculation: Box<Calculation>,
        /// Whether an answer was changed since and is not complete.
        outdated: bool,
    },
    /// The law cannot answer this case, and says why.
    Refused(Refusal),
}

/// The pension calculator.
#[component]
pub fn PensionCalculatorPage() -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let form = FormState::new(i18n.calendar_untracked());
    let problems = RwSignal::new(Vec::<FieldProblem>::new());
    let attempt = RwSignal::new(0_u32);
    let result = RwSignal::new(ResultState::Waiting);

    let settle = move |draft: &Draft| -> bool {
        let Some(today) = clock::today() else {
            return false;
        };
        match draft.check(today) {
            Ok(answers) => {
                problems.set(Vec::new());
                result.set(match calculate(&answers, today) {
                    Ok(calculation) => ResultState::Ready {
                        calculation: Box::new(calculation),
                        outdated: false,
                    },
                    Err(refusal) => ResultState::Refused(refusal),
                });
                true
            }
            Err(found) => {
                problems.set(found);
                result.update(|state| {
                    if let ResultState::Ready { outdated, .. } = state {
                        *outdated = true;
                    }
                });
                false
            }
        }
    };
    let submit = Callback::new(move |()| {
        let complete = settle(&untrack(|| form.draft()));
        attempt.update(|count| *count += 1);
        if complete {
            announcer.polite(untrack(|| spoken(i18n, &result.get())));
            dom::scroll_into_view("pension-result");
            dom::focus_without_scroll("pension-result");
        }
    });
    let start_over = Callback::new(move |()| {
        form.fill(Draft::default(), i18n.calendar_untracked());
        problems.set(Vec::new());
        result.set(ResultState::Waiting);
    });

    // A link may bring answers along; they are shown, and calculated once the person asks.
    Effect::new(move |_| {
        if let Some(draft) = dom::fragment().as_deref().and_then(share::from_fragment) {
            form.fill(draft, i18n.calendar_untracked());
        }
    });
    // Once there is a result it follows the answers, after a moment of silence.
    let pending = Pending::of_view();
    Effect::new(move |before: Option<Draft>| {
        let draft = form.draft();
        let asked = result.with_untracked(|state| !matches!(state, ResultState::Waiting));
        if asked && before.is_some_and(|before| before != draft) {
            let changed = draft.clone();
            pending.put_off(SETTLE, move || {
                if settle(&changed) {
                    announcer.polite(untrack(|| spoken(i18n, &result.get())));
                }
            });
        }
        draft
    });

    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, Page::PensionCalculator.title_key()) lead=Signal::derive(t!(i18n, "pension-intro")) />
            <p class="g-muted g-measure g-no-print">{t!(i18n, "pension-private")}</p>
            <div class="g-columns g-calculator">
                <div class="g-calculator__questions g-no-print">
                    <PensionForm form problems attempt on_submit=submit on_start_over=start_over />
                </div>
                <div class="g-calculator__result">
                    <ResultPanel result=result.into() draft=Signal::derive(move || form.draft()) />
                </div>
            </div>
            <HeadlineBar amount=Signal::derive(move || headline(&result.get())) />
        </div>
    }
}

fn headline(state: &ResultState) -> Option<rust_decimal::Decimal> {
    match state {
        ResultState::Ready { calculation, .. } => calculation.chosen().and_then(Scenario::monthly),
        _ => None,
    }
}

/// The result as one sentence.
fn spoken(i18n: crate::i18n::I18n, state: &ResultState) -> String {
    match (state, headline(state)) {
        (_, Some(amount)) => i18n.text_with(
            "pension-result-live",
            &[("amount", crate::i18n::Arg::Money(amount))],
        ),
        (ResultState::Refused(_), _) => i18n.text("pension-result-refused"),
        (ResultState::Ready { .. }, None) => i18n.text("pension-result-live-none"),
        (ResultState::Waiting, None) => String::new(),
    }
}
