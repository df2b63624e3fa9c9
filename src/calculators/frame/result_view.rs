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

/// The panel of a law's result, as the law names it.
pub fn panel(
    law: &'static Law,
    form: FormState,
    result: Signal<ResultState>,
    beside: Beside,
) -> AnyView {
    view! { <ResultPanel law form result beside /> }.into_any()
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
    view! {
        <section class="g-stack g-stack--wide" aria-labelledby="calc-result">
            <h2 id="calc-result" tabindex="-1">{t!(i18n, "calc-result")}</h2>
            {move || match result.get() {
                ResultState::Waiting => view! {
                    <EmptyState
                        title=t!(i18n, "calc-waiting-title")
                        text=t!(i18n, "calc-waiting")
                        picture=shapes::CALCULATOR
                    />
                }.into_any(),
                ResultState::Refused(problem) => view! {
                    <Alert kind=AlertKind::Warning title=t!(i18n, "calc-refused")>
                        <p>{move || problem.text(i18n)}</p>
                    </Alert>
                }.into_any(),
                ResultState::Ready { story, outdated, answers, day } => view! {
                    {outdated.then(|| view! {
                        <Alert kind=AlertKind::Info title=t!(i18n, "calc-outdated") />
                    })}
                    {other_day_view(form, &answers, day, &story, beside.submit)}
                    <PaperHead form answers day story=story.clone() unfolded />
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
    answers: Answers,
    day: Date,
    story: Arc<Story>,
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    let rule_set = story.rule_set;
    let lines = move || {
        summary(i18n, form.calculator(), &answers)
            .into_iter()
            .map(|line| view! {
                <div class="g-key-values__row"><dt>{line.question}</dt><dd>{line.answer}</dd></div>
            })
            .collect_view()
    };
    let lines = StoredValue::new(lines);
    move || {
        unfolded.is_for_paper().then(|| {
            view! {
                <section class="g-only-print g-stack" aria-hidden="true">
                    <p>{move || issued(day, rule_set).text(i18n)}</p>
                    <h3>{t!(i18n, "calc-answers")}</h3>
                    <dl class="g-key-values">{move || lines.with_value(|lines| lines())}</dl>
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
    move || {
        amount.get().map(|amount| {
            view! {
                <div class="g-calculator__bar g-no-print">
                    <span><Money amount=amount /></span>
                    <a href="#calc-result">{t!(i18n, "calc-see-result")}</a>
                </div>
            }
        })
    }
}
