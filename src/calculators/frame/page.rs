//! The page of a calculator: one question at a time for whoever comes for the first time, everything
//! beside the result for whoever knows their way.

use std::sync::Arc;

use calendar::Date;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::examples::Examples;
use super::field::Step;
use super::form::FormState;
use super::form_view::{Problems, forget, problem_text, step_fields, target_of};
use super::guided::Guided;
use super::law;
use super::link::{self, LinkFault, Opened};
use super::result_view::{HeadlineBar, ResultState};
use super::{AS_OF, Answered, Answers, Calculator, Problem, Story};
use crate::browser::network::Requests;
use crate::browser::timer::Pending;
use crate::browser::{clock, dom, offline, storage};
use crate::code::Coming;
use crate::effect::effect;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::routes::Page;
use crate::shell::in_turn::InTurn;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::disclosure::Disclosure;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::error_summary::{ErrorSummary, FieldError};
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;

/// Milliseconds of silence after which a changed answer is calculated again.
const SETTLE: u64 = 300;
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

/// What was asked of the law before it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waiting {
    /// The form was sent.
    Submit,
    /// A link brought a whole case.
    Settle,
}

/// Says that the law is still coming, once somebody waits for it, and that it did not come.
#[component]
fn LawComing(
    /// How far the fetching is.
    coming: RwSignal<Coming>,
    /// What waits for it.
    waiting: RwSignal<Option<Waiting>>,
    /// Fetches it again.
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let waits = move || coming.get() == Coming::Fetching && waiting.get().is_some();
    view! {
        <p class="g-muted" role="status" id="calc-law-coming">
            {move || waits().then(|| i18n.text("calc-law-coming"))}
        </p>
        <Show when=move || coming.get() == Coming::Missing>
            <ErrorPanel text=move || i18n.text("calc-law-missing") on_retry=again />
        </Show>
    }
}

/// A link that brought the answers, and what it said of them.
#[derive(Debug, Clone, PartialEq)]
enum Brought {
    Nothing,
    Link(Opened),
    /// What is wrong, and the fragment that has it.
    Fault(LinkFault, String),
}

/// The page of a calculator.
#[component]
pub fn CalculatorPage(
    /// Which.
    calculator: &'static Calculator,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let form = FormState::new(calculator, i18n.calendar_untracked());
    let problems: Problems = RwSignal::new(Vec::new());
    let attempt = RwSignal::new(0_u32);
    let result = RwSignal::new(ResultState::Waiting);
    let way = RwSignal::new(Way::Guided(0));
    let brought = RwSignal::new(Brought::Nothing);
    // The law comes while the person answers; what was asked of it before it came waits.
    let coming = RwSignal::new(Coming::Fetching);
    let waiting = RwSignal::new(None::<Waiting>);
    let fetch_law = Callback::new(move |()| law::fetch(calculator, coming, i18n));
    law::when_page_stands(fetch_law);
    let is_here =
        move || calculator.law_at_hand().is_some() && coming.get_untracked() == Coming::Here;

    // Its coming is asked for first: a view that found no law would not be told when it comes.
    let law = move || match coming.get() {
        Coming::Here => calculator.law_at_hand(),
        Coming::Fetching | Coming::Missing => None,
    };

    let settle = move |answers: &Answers| -> bool {
        let Some(today) = clock::today() else {
            return false;
        };
        match calculator.answer(answers, today) {
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
    };
    let submit = Callback::new(move |()| {
        if !is_here() {
            waiting.set(Some(Waiting::Submit));
            if coming.get_untracked() == Coming::Missing {
                fetch_law.run(());
            }
            return;
        }
        let complete = settle(&form.answers().get_untracked());
        let page = problems.with_untracked(|problems| page_of(calculator, problems));
        match (way.get_untracked(), page) {
            (Way::Guided(_), Some(page)) if !complete => way.set(Way::Guided(page)),
            _ => way.set(Way::Workbench),
        }
        attempt.update(|count| *count += 1);
        if complete {
            announcer.polite(untrack(|| result.with(|result| spoken(i18n, result))));
            let _ = crate::browser::timer::after(0, || {
                dom::scroll_into_view("calc-result");
                dom::focus_without_scroll("calc-result");
            });
        }
    });
    let start_over = Callback::new(move |()| {
        form.fill(
            &Answers::initial(calculator.steps),
            i18n.calendar_untracked(),
        );
        forget(problems);
        result.set(ResultState::Waiting);
        brought.set(Brought::Nothing);
        way.set(Way::Guided(0));
        let _ = crate::browser::timer::after(0, || {
            dom::focus("calc-step");
        });
    });
    let choose_way = Callback::new(move |chosen: Way| {
        let kept = if chosen == Way::Workbench {
            ALL
        } else {
            "guided"
        };
        storage::write(WAY_KEY, kept);
        forget(problems);
        way.set(chosen);
    });

    // A link may bring answers along; they are shown, and those of a whole link are calculated at
    // once, as they were when it was made. The router's address counts, not the window's: that is
    // still the page before while a link within the portal is followed.
    let location = use_location();
    Effect::new(move |before: Option<()>| {
        let fragment = location.hash.get().trim_start_matches('#').to_owned();
        // Somebody who leaves takes the next page's fragment along before this page is gone.
        let here = Page::from_path(&location.pathname.get_untracked());
        if here.is_none_or(|(_, page)| page != calculator.page) {
            return;
        }
        let calendar = i18n.calendar_untracked();
        let prefers_all = before.is_none() && storage::read(WAY_KEY).as_deref() == Some(ALL);
        if fragment == ALL || prefers_all {
            way.set(Way::Workbench);
        }
        match link::read(calculator, &fragment) {
            Some(Ok(opened)) => {
                let mut answers = opened.answers.clone();
                if let Some(day) = opened.day.filter(|day| clock::today() != Some(*day)) {
                    answers.set(AS_OF, day.to_string());
                }
                form.fill(&answers, calendar);
                way.set(Way::Workbench);
                let is_whole = opened.day.is_some();
                if !is_whole {
                    result.set(ResultState::Waiting);
                }
                brought.set(Brought::Link(opened));
                if is_whole && is_here() {
                    settle(&form.answers().get_untracked());
                } else if is_whole {
                    waiting.set(Some(Waiting::Settle));
                }
            }
            Some(Err(fault)) => {
                if let LinkFault::Damaged(answers) = &fault {
                    // Nothing is calculated before somebody has looked at what was left.
                    result.set(ResultState::Waiting);
                    form.fill(answers, calendar);
                    way.set(Way::Workbench);
                }
                brought.set(Brought::Fault(fault, fragment));
            }
            None => {}
        }
    });
    effect(move || {
        if coming.get() != Coming::Here {
            return;
        }
        let asked = waiting.get_untracked();
        waiting.set(None);
        match asked {
            Some(Waiting::Submit) => submit.run(()),
            Some(Waiting::Settle) => {
                settle(&form.answers().get_untracked());
            }
            None => {}
        }
    });
    // Once there is a result it follows the answers, after a moment of silence.
    let pending = Pending::of_view();
    Effect::new(move |before: Option<Answers>| {
        let answers = form.answers().get();
        let asked = result.with_untracked(|state| !matches!(state, ResultState::Waiting));
        if asked && before.is_some_and(|before| before != answers) {
            let changed = answers.clone();
            pending.put_off(SETTLE, move || {
                if settle(&changed) {
                    announcer.polite(untrack(|| result.with(|result| spoken(i18n, result))));
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
        submit,
    };
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
    let is_workbench = Memo::new(move |_| way.get() == Way::Workbench);
    view! {
        <div class="g-container g-page g-reading">
            <PageHeading text=t!(i18n, calculator.page.title_key()) lead=Signal::derive(t!(i18n, calculator.intro)) />
            <p class="g-muted g-measure g-no-print">{t!(i18n, "calc-private")}</p>
            {move || brought_view(brought, form, result, problems, submit)}
            {move || {
                law().map(|law| (law.from_record)(form, way))
            }}
            <LawComing coming waiting again=fetch_law />
            {move || {
                if !is_workbench.get() {
                    return view! {
                        <InTurn><Guided form problems attempt way summary submit on_way=choose_way /></InTurn>
                    }.into_any();
                }
                view! {
                    <div class="g-columns g-calculator">
                        <div class="g-calculator__questions g-no-print">
                            <form
                                class="g-form g-stack g-stack--wide"
                                id="calc-form"
                                novalidate=true
                                aria-label=t!(i18n, "calc-form-label")
                                on:submit=move |event| {
                                    event.prevent_default();
                                    submit.run(());
                                }
                            >
                                <ErrorSummary id="calc-errors" errors=summary attempt=attempt />
                                <Button label=t!(i18n, "calc-way-guided") kind=ButtonKind::Plain compact=true on_press=Callback::new(move |()| choose_way.run(Way::Guided(0))) />
                                <Examples form />
                                {calculator.all_steps().map(|step| step_section(i18n, form, problems, step)).collect_view()}
                                <div class="g-form__actions g-cluster">
                                    <Button label=t!(i18n, "calc-calculate") submit=true wide=true />
                                    <Button label=t!(i18n, "calc-start-over") kind=ButtonKind::Plain on_press=start_over />
                                </div>
                            </form>
                        </div>
                        <div class="g-calculator__result">
                            {move || match law() {
                                Some(law) => (law.panel)(law, form, result.into(), beside),
                                None => ().into_any(),
                            }}
                        </div>
                    </div>
                }.into_any()
            }}
            <Ledger result=result.into() />
            <Offline />
            <HeadlineBar amount=Signal::derive(move || result.with(headline)) />
        </div>
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

/// A step of the workbench, while it asks something: a heading without a question below it would lead
/// nowhere.
fn step_section(i18n: I18n, form: FormState, problems: Problems, step: &'static Step) -> AnyView {
    if step.fields.iter().any(|field| field.asked.is_none()) {
        return questions(i18n, form, problems, step);
    }
    let answers = form.answers();
    let asks = Memo::new(move |_| {
        answers.with(|answers| {
            let row = answers.root();
            step.fields.iter().any(|field| field.is_asked(&row))
        })
    });
    (move || asks.get().then(|| questions(i18n, form, problems, step))).into_any()
}

/// The questions of a step under its heading; one for experts is folded.
fn questions(i18n: I18n, form: FormState, problems: Problems, step: &'static Step) -> AnyView {
    if step.advanced {
        return view! {
            <Disclosure title=t!(i18n, step.title)>
                <div class="g-stack">{step_fields(form, problems, step)}</div>
            </Disclosure>
        }
        .into_any();
    }
    let id = format!("step-{}", step.fields.first().map_or("", |field| field.id));
    let named_by = id.clone();
    view! {
        <section class="g-stack" aria-labelledby=named_by>
            <h2 id=id>{t!(i18n, step.title)}</h2>
            {step_fields(form, problems, step)}
        </section>
    }
    .into_any()
}

/// What a link said, and what is wrong with it.
fn brought_view(
    brought: RwSignal<Brought>,
    form: FormState,
    result: RwSignal<ResultState>,
    problems: Problems,
    submit: Callback<()>,
) -> Option<AnyView> {
    let i18n = use_i18n();
    match brought.get() {
        Brought::Nothing => None,
        Brought::Fault(fault, fragment) => {
            let (key, other) = match fault {
                LinkFault::Damaged(_) => ("calc-link-damaged", None),
                LinkFault::Newer => ("calc-link-newer", None),
                LinkFault::Foreign => ("calc-link-foreign", None),
                LinkFault::Other(page) => ("calc-link-other", Some(page)),
            };
            Some(view! {
                <Alert id="calc-link" kind=AlertKind::Warning title=t!(i18n, "calc-link-problem")>
                    <p>{t!(i18n, key)}</p>
                    {other.map(|page| {
                        let href = move || format!("{}#{fragment}", page.href(i18n.locale()));
                        view! { <p><a href=href>{t!(i18n, page.title_key())}</a></p> }
                    })}
                </Alert>
            }.into_any())
        }
        Brought::Link(Opened { day: None, .. }) => Some(
            view! {
                <Alert id="calc-link" title=t!(i18n, "calc-link-old") />
            }
            .into_any(),
        ),
        Brought::Link(opened) => {
            let recompute = Callback::new(move |()| {
                if let Some(day) = form.day(AS_OF) {
                    day.set(crate::ui::date_field::DateEntry::empty(
                        i18n.calendar_untracked(),
                    ));
                }
                submit.run(());
            });
            let day = opened.day?;
            let version = opened.rule_set.clone();
            // Answers alone, as a worked example or a case in a text has them, were never a result.
            let title = move || {
                let date = Arg::BothDates(day);
                match version.clone() {
                    Some(version) => i18n.text_with(
                        "calc-link-opened",
                        &[("date", date), ("version", version.into())],
                    ),
                    None => i18n.text_with("calc-link-answers", &[("date", date)]),
                }
            };
            let comparison = Memo::new(move |_| {
                let is_marked = problems.with(|problems| !problems.is_empty());
                result.with(|state| compared(i18n, &opened, state, is_marked))
            });
            let is_of_another_day = clock::today() != Some(day);
            Some(view! {
                <Alert id="calc-link" title=title>
                    {move || comparison.get().map(|sentence| view! { <p>{sentence}</p> })}
                    {is_of_another_day.then(|| view! {
                        <div class="g-no-print">
                            <Button label=t!(i18n, "calc-link-today") kind=ButtonKind::Secondary compact=true on_press=recompute />
                        </div>
                    })}
                </Alert>
            }.into_any())
        }
    }
}

/// Whether what came out then still comes out, or why nothing does.
fn compared(i18n: I18n, opened: &Opened, now: &ResultState, is_marked: bool) -> Option<String> {
    let ResultState::Ready { story, .. } = now else {
        return is_marked.then(|| i18n.text("calc-link-unanswered"));
    };
    if opened.is_newer_than(story.rule_set) {
        return Some(i18n.text("calc-link-newer"));
    }
    match (opened.amount?, headline(now)?) {
        (then, now) if then == now => Some(i18n.text("calc-link-same")),
        (then, now) => Some(i18n.text_with(
            "calc-link-differs",
            &[("then", Arg::Money(then)), ("now", Arg::Money(now))],
        )),
    }
}

/// What was sent: the browser's own book of the requests this page made.
#[component]
fn Ledger(result: Signal<ResultState>) -> impl IntoView {
    let i18n = use_i18n();
    let requests = RwSignal::new(0_usize);
    Effect::new(move |book: Option<Requests>| {
        result.track();
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

pub(super) fn headline(state: &ResultState) -> Option<rust_decimal::Decimal> {
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
