//! What a link brought: its answers, what it said of them, and what is wrong with it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::AS_OF;
use super::desk::{Desk, Settle, headline};
use super::law::Needs;
use super::link::{self, LinkFault, Opened};
use super::page::{Way, is_at};
use super::result_view::ResultState;
use crate::browser::clock;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::date_field::DateEntry;

/// A link that brought the answers, and what it said of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Brought {
    /// No link.
    Nothing,
    /// A link that can be read.
    Link(Opened),
    /// What is wrong, and the fragment that has it.
    Fault(LinkFault, String),
}

/// Opens the link in the address, and says what there is to say of it.
#[component]
pub fn Linked(
    /// The page.
    desk: Desk,
    /// The result.
    result: RwSignal<ResultState>,
    /// What a link brought.
    brought: RwSignal<Brought>,
    /// Makes a result of answers.
    settle: Settle,
) -> impl IntoView {
    let i18n = use_i18n();
    let Desk { form, way, .. } = desk;
    let calculator = form.calculator();
    let location = use_location();
    // What a link brings is shown, and what a whole one brings is calculated at once, as it was when the link
    // was made.
    Effect::new(move |_| {
        let fragment = location.hash.get().trim_start_matches('#').to_owned();
        if !is_at(calculator.page, &location.pathname.get_untracked()) {
            return;
        }
        let calendar = i18n.calendar_untracked();
        match link::read(calculator, &fragment) {
            Some(Ok(opened)) => {
                let mut answers = opened.answers.clone();
                if let Some(day) = opened.day.filter(|day| clock::today() != Some(*day)) {
                    answers.set(AS_OF, day.to_string());
                }
                form.fill(&answers, calendar);
                way.set(Way::Workbench);
                let is_whole = opened.day.is_some();
                brought.set(Brought::Link(opened));
                if !is_whole {
                    result.set(ResultState::Waiting);
                    return;
                }
                let calculate = move || {
                    // The view may be gone by then.
                    let _ = settle.try_run(form.answers().get_untracked());
                };
                desk.arriving.once_here(Needs::Law, Arc::new(calculate));
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
    move || brought_view(i18n, brought.get(), desk, result)
}

/// What a link said, and what is wrong with it.
fn brought_view(
    i18n: I18n,
    brought: Brought,
    desk: Desk,
    result: RwSignal<ResultState>,
) -> Option<AnyView> {
    let Desk { form, problems, .. } = desk;
    match brought {
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
                    day.set(DateEntry::empty(i18n.calendar_untracked()));
                }
                desk.submit();
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
