//! The calculator at work: all questions at once, the result, and whatever comes from a link or the record.
//!
//! It comes with the law, while the first question is answered.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::form::FormState;
use super::form_view::{Problems, forget};
use super::from_record::FromRecord;
use super::law::{Arriving, Law};
use super::link_view::{Brought, Linked};
use super::page::{Beside, Way};
use super::result_view::{HeadlineBar, ResultState};
use super::workbench::Workbench;
use super::{Answered, Answers, Calculator, Problem, Story};
use crate::browser::timer::{self, Pending};
use crate::browser::{clock, dom};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::ui::error_summary::FieldError;
use crate::ui::live_region::use_announcer;

/// Milliseconds of silence after which a changed answer is calculated again.
const SETTLE: u64 = 300;

/// What a calculator's page shares with its first question and with everything else on it.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    /// The values.
    pub form: FormState,
    /// What is wrong with them.
    pub problems: Problems,
    /// The same, as the summary shows it.
    pub summary: Signal<Vec<FieldError>>,
    /// How often something was submitted.
    pub attempt: RwSignal<u32>,
    /// How the questions are asked.
    pub way: RwSignal<Way>,
    /// The law.
    pub arriving: Arriving,
    /// How often the answers were sent for a result.
    pub sent: RwSignal<u32>,
    /// The amount of the result in view, in SAR, for the page itself. Told with each result.
    pub amount: RwSignal<Option<Decimal>>,
}

/// Answers to be settled: they become a result, or problems. Returns whether there is an answer.
pub type Settle = Callback<Answers, bool>;

/// Everything but the first question, as a law names it.
pub fn desk(desk: Desk) -> AnyView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let Desk {
        form,
        problems,
        way,
        ..
    } = desk;
    let calculator = form.calculator();
    let result = RwSignal::new(ResultState::Waiting);
    let settle = Settle::new(move |answers: Answers| settled(desk, result, &answers));
    effect(move || {
        desk.amount.set(result.with(headline));
    });
    let say = move || announcer.polite(untrack(|| result.with(|result| spoken(i18n, result))));

    Effect::new(move |before: Option<u32>| {
        let sent = desk.sent.get();
        if sent == before.unwrap_or_default() {
            return sent;
        }
        let complete = settle.run(form.answers().get_untracked());
        let page = problems.with_untracked(|problems| page_of(calculator, problems));
        match (way.get_untracked(), page) {
            (Way::Guided(_), Some(page)) if !complete => way.set(Way::Guided(page)),
            _ => way.set(Way::Workbench),
        }
        desk.attempt.update(|count| *count += 1);
        if complete {
            say();
            let _ = timer::after(0, || {
                dom::scroll_into_view("calc-result");
                dom::focus_without_scroll("calc-result");
            });
        }
        sent
    });
    // Once there is a result it follows the answers, after a moment of silence.
    let pending = Pending::of_view();
    Effect::new(move |before: Option<Answers>| {
        let answers = form.answers().get();
        // What a link brings is calculated when it is read.
        let is_settled = result.with_untracked(|state| state.is_of(&answers));
        if !is_settled && before.is_some_and(|before| before != answers) {
            pending.put_off(SETTLE, move || {
                if settle.run(form.answers().get_untracked()) {
                    say();
                }
            });
        }
        answers
    });

    let answered = Memo::new(move |_| {
        result.with(|state| match state {
            ResultState::Ready { answers, day, .. } => Some((answers.clone(), *day)),
            _ => None,
        })
    });
    let beside = Beside {
        form,
        answered: answered.into(),
        submit: Callback::new(move |()| desk.submit()),
    };
    let is_workbench = Memo::new(move |_| way.get() == Way::Workbench);
    let law = calculator.law_at_hand();
    let brought = RwSignal::new(Brought::Nothing);
    let start_over = Callback::new(move |()| {
        form.fill(
            &Answers::initial(calculator.steps),
            i18n.calendar_untracked(),
        );
        forget(problems);
        result.set(ResultState::Waiting);
        brought.set(Brought::Nothing);
        way.set(Way::Guided(0));
        let _ = timer::after(0, || {
            dom::focus("calc-step");
        });
    });
    view! {
        <Linked desk result brought settle />
        <FromRecord form way />
        {move || {
            let law: &'static Law = law.filter(|_| is_workbench.get())?;
            Some(view! { <Workbench law desk result beside start_over /> })
        }}
    }
    .into_any()
}

/// The amount at the foot of a phone's screen, as a law names it.
pub fn headline_bar(desk: Desk) -> AnyView {
    view! { <HeadlineBar amount=Signal::derive(move || desk.amount.get()) /> }.into_any()
}

/// Asks the law; returns whether it answered, be it that there is nothing to calculate.
fn settled(desk: Desk, result: RwSignal<ResultState>, answers: &Answers) -> bool {
    let Desk { form, problems, .. } = desk;
    let Some(today) = clock::today() else {
        return false;
    };
    match form.calculator().answer(answers, today) {
        Answered::Story(story) => {
            forget(problems);
            result.set(ResultState::Ready {
                story: Arc::from(story),
                answers: answers.clone(),
                day: Calculator::day(answers, today),
                outdated: false,
            });
            true
        }
        Answered::Problems(found) => {
            let whole = found.iter().find(|problem| problem.at.is_empty()).cloned();
            if let Some(problem) = whole {
                forget(problems);
                result.set(ResultState::Refused(problem));
                return true;
            }
            problems.set(found);
            result.update(|state| {
                if let ResultState::Ready { outdated, .. } = state {
                    *outdated = true;
                }
            });
            false
        }
    }
}

/// The page of the guided way that asks the first question with a problem.
fn page_of(calculator: &Calculator, problems: &[Problem]) -> Option<usize> {
    let first = problems.first()?;
    calculator
        .steps
        .iter()
        .filter(|step| !step.advanced)
        .position(|step| {
            let fits = |id: &str| first.at == id || first.at.starts_with(&format!("{id}-"));
            step.fields.iter().any(|field| fits(field.id))
        })
}

pub(super) fn headline(state: &ResultState) -> Option<Decimal> {
    state.story()?.amount.map(|amount| amount.sar)
}

/// The result as one sentence.
fn spoken(i18n: I18n, state: &ResultState) -> String {
    match state {
        ResultState::Ready { story, .. } => said(i18n, story),
        ResultState::Refused(_) => i18n.text("calc-refused"),
        ResultState::Waiting => String::new(),
    }
}

fn said(i18n: I18n, story: &Story) -> String {
    let verdict = story.verdict.text(i18n);
    i18n.text_with("calc-live", &[("verdict", verdict.into())])
}
