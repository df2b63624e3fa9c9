//! The panel of the result: the answer first, then why, then what if, then keeping it.

use std::sync::Arc;

use calendar::Date;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::form::FormState;
use super::other_day::other_day_view;
use super::page::Beside;
use super::plain::issued;
use super::saved_view::SavedScenarios;
use super::story_view::StoryView;
use super::summary::summary;
use super::tools::Tools;
use super::why::Unfolded;
use super::{Answers, Law, Problem, Story};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::empty_state::EmptyState;
use crate::ui::icon::shapes;
use crate::ui::money::Money;

/// What the panel shows.
#[derive(Debug, Clone)]
pub enum ResultState {
    /// Nothing was asked for yet.
    Waiting,
    /// The law's answer.
    Ready {
        /// The result.
        story: Arc<Story>,
        /// The answers it belongs to.
        answers: Answers,
        /// The day it was calculated for.
        day: Date,
        /// Whether an answer was changed since and is not complete.
        outdated: bool,
    },
    /// The law cannot answer this case, and says why.
    Refused(Problem),
}

impl ResultState {
    /// The result, where there is one.
    pub fn story(&self) -> Option<&Arc<Story>> {
        match self {
            ResultState::Ready { story, .. } => Some(story),
            _ => None,
        }
    }

    fn problem(&self) -> Option<&Problem> {
        match self {
            ResultState::Refused(problem) => Some(problem),
            _ => None,
        }
    }

    /// Whether nothing was asked for, or this came of these very answers.
    pub(super) fn is_of(&self, answers: &Answers) -> bool {
        match self {
            ResultState::Waiting => true,
            ResultState::Ready {
                answers: own,
                outdated,
                ..
            } => own == answers && !outdated,
            ResultState::Refused(_) => false,
        }
    }

    fn is_outdated(&self) -> bool {
        matches!(self, ResultState::Ready { outdated: true, .. })
    }
}

/// The result in view; told anew when it is another one, not when the same is outdated.
fn result_of(result: Signal<ResultState>) -> Signal<Option<Arc<Story>>> {
    let differs = |before: Option<&Option<Arc<Story>>>, now: Option<&Option<Arc<Story>>>| {
        let address =
            |story: Option<&Option<Arc<Story>>>| story.and_then(Option::as_ref).map(Arc::as_ptr);
        before.is_none() || address(before) != address(now)
    };
    let story = move |_: Option<&Option<Arc<Story>>>| result.with(|result| result.story().cloned());
    Memo::new_with_compare(story, differs).into()
}

/// The panel beside the questions.
#[component]
pub fn ResultPanel(
    /// The law.
    law: &'static Law,
    /// The form.
    form: FormState,
    /// What to show.
    result: Signal<ResultState>,
    /// What a calculator's own part is given.
    beside: Beside,
) -> impl IntoView {
    let i18n = use_i18n();
    let unfolded = Unfolded::of_view();
    let has_result = Memo::new(move |_| beside.answered.with(Option::is_some));
    let is_refused = Memo::new(move |_| result.with(|result| result.problem().is_some()));
    let story = result_of(result);
    let is_outdated = Memo::new(move |_| result.with(ResultState::is_outdated));
    let other_day = move || {
        let story = story.get()?;
        beside.answered.with(|answered| {
            let (answers, day) = answered.as_ref()?;
            other_day_view(form, answers, *day, &story, beside.submit)
        })
    };
    view! {
        <section class="g-stack g-stack--wide" aria-labelledby="calc-result">
            <h2 id="calc-result" tabindex="-1">{t!(i18n, "calc-result")}</h2>
            // Whatever stands here stays while only what it tells changes.
            {move || match (has_result.get(), is_refused.get()) {
                (false, false) => view! {
                    <EmptyState
                        title=t!(i18n, "calc-waiting-title")
                        text=t!(i18n, "calc-waiting")
                        picture=shapes::CALCULATOR
                    />
                }.into_any(),
                (false, true) => view! {
                    <Alert kind=AlertKind::Warning title=t!(i18n, "calc-refused")>
                        <p>{move || result.with(|result| Some(result.problem()?.text(i18n)))}</p>
                    </Alert>
                }.into_any(),
                (true, _) => view! {
                    {move || is_outdated.get().then(|| view! {
                        <Alert kind=AlertKind::Info title=t!(i18n, "calc-outdated") />
                    })}
                    {other_day}
                    <PaperHead form answered=beside.answered story unfolded />
                    <StoryView story unfolded />
                }.into_any(),
            }}
            {law.beside.map(|view| move || has_result.get().then(|| view(beside)))}
            <Show when=move || has_result.get()>
                <Tools form result unfolded />
            </Show>
            <SavedScenarios form result />
        </section>
    }
}

/// What a printed result begins with: the answers, the day in both calendars, the version.
#[component]
fn PaperHead(
    form: FormState,
    answered: Signal<Option<(Answers, Date)>>,
    story: Signal<Option<Arc<Story>>>,
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    let issued = move || {
        let rule_set = story.get()?.rule_set;
        let (_, day) = answered.get()?;
        Some(issued(day, rule_set).text(i18n))
    };
    let lines = move || {
        let (answers, _) = answered.get()?;
        let lines = summary(i18n, form.calculator(), &answers).into_iter().map(|line| view! {
            <div class="g-key-values__row"><dt>{line.question}</dt><dd>{line.answer}</dd></div>
        });
        Some(lines.collect_view())
    };
    move || {
        unfolded.is_for_paper().then(|| {
            view! {
                <section class="g-only-print g-stack" aria-hidden="true">
                    <p>{issued}</p>
                    <h3>{t!(i18n, "calc-answers")}</h3>
                    <dl class="g-key-values">{lines}</dl>
                </section>
            }
        })
    }
}

/// The amount at the foot of a phone's screen, while the form is being answered.
#[component]
pub fn HeadlineBar(
    /// Riyals, once there is a result.
    amount: Signal<Option<Decimal>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let has_amount = Memo::new(move |_| amount.with(Option::is_some));
    let riyals = Signal::derive(move || amount.get().unwrap_or_default());
    move || {
        has_amount.get().then(|| {
            view! {
                <div class="g-calculator__bar g-no-print">
                    <span><Money amount=riyals /></span>
                    <a href="#calc-result">{t!(i18n, "calc-see-result")}</a>
                </div>
            }
        })
    }
}
