//! Questions as fields of the kit, by what an answer to them is.

use leptos::prelude::*;

use super::answers::Answers;
use super::field::{Entry, Field, Kind, Step};
use super::form::FormState;
use super::problem::{Problem, Wrong};
use crate::i18n::{I18n, use_i18n};
use crate::t;
use crate::ui::choice::{Choice, RadioCards, RadioList};
use crate::ui::date_field::{DateEntry, DateField};
use crate::ui::disclosure::Disclosure;
use crate::ui::month_field::MonthField;

/// What is wrong with a form.
pub type Problems = RwSignal<Vec<Problem>>;

/// Takes what was wrong off the page. Where nothing was, none of the many fields is told.
pub fn forget(problems: Problems) {
    if problems.with_untracked(|problems| !problems.is_empty()) {
        problems.set(Vec::new());
    }
}

/// The questions of a step.
pub fn step_fields(form: FormState, problems: Problems, step: &'static Step) -> AnyView {
    step.fields
        .iter()
        .map(|field| field_view(form, problems, String::new(), field))
        .collect_view()
        .into_any()
}

/// A question, while it is asked.
pub fn field_view(
    form: FormState,
    problems: Problems,
    prefix: String,
    field: &'static Field,
) -> AnyView {
    // Most questions follow nobody's answer, and are not looked at again when one changes.
    if field.asked.is_none() {
        return control(form, problems, &prefix, field);
    }
    let answers = form.answers();
    let row = prefix.clone();
    let is_asked = Memo::new(move |_| answers.with(|answers| asked(field, answers, &row)));
    (move || {
        is_asked
            .get()
            .then(|| control(form, problems, &prefix, field))
    })
    .into_any()
}

/// Whether a question of a row is asked; a row is named by the beginning of its answers' names.
fn asked(field: &Field, answers: &Answers, prefix: &str) -> bool {
    let trimmed = prefix.trim_end_matches('-');
    let place = trimmed.rsplit_once('-');
    let row = place.and_then(|(name, index)| {
        let index: usize = index.parse().ok()?;
        answers.rows(name).into_iter().nth(index.checked_sub(1)?)
    });
    field.is_asked(&row.unwrap_or_else(|| answers.root()))
}

/// A question that waits for its control.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The values.
    pub form: FormState,
    /// What is wrong with them.
    pub problems: Problems,
    /// The name of the answer, which is the control's id.
    pub name: String,
    /// The question.
    pub field: &'static Field,
    /// The question in words.
    pub label: Signal<String>,
    /// The line under it.
    pub hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    pub error: Signal<Option<String>>,
}

impl Asking {
    /// The value of a part of the answer, by the end of its name.
    pub fn part(&self, part: &str) -> RwSignal<String> {
        let name = format!("{}{part}", self.name);
        self.form.text_of(&name).unwrap_or_default()
    }

    /// Whether the question may be left out.
    pub fn not_required(&self) -> bool {
        !self.field.required
    }
}

fn control(form: FormState, problems: Problems, prefix: &str, field: &'static Field) -> AnyView {
    let i18n = use_i18n();
    let name = format!("{prefix}{}", field.id);
    let asking = Asking {
        form,
        problems,
        field,
        label: Signal::derive(t!(i18n, field.label)),
        hint: field.hint.map(|key| Signal::derive(t!(i18n, key))),
        error: error_signal(i18n, form, problems, &name),
        name,
    };
    let body = if Kind::is_of_first_question(&field.kind) {
        first_control(i18n, asking)
    } else {
        // A question with another control is asked once its code is here.
        let law = form.calculator().law_at_hand();
        law.map(|law| (law.rest.control)(asking)).into_any()
    };
    let help = field.help.map(|key| {
        view! {
            <Disclosure plain=true title=t!(i18n, "calc-how-known")>
                <p>{t!(i18n, key)}</p>
            </Disclosure>
        }
    });
    view! { <div class="g-stack g-stack--tight">{body}{help}</div> }.into_any()
}

/// The controls that first questions have.
fn first_control(i18n: I18n, asking: Asking) -> AnyView {
    let not_required = asking.not_required();
    // Each kind makes the values that it has, and no other.
    let Asking {
        field,
        label,
        hint,
        error,
        ..
    } = asking;
    match &field.kind {
        Kind::Choice(entries) => {
            let value = asking.part("");
            view! {
                <RadioList id=asking.name legend=label nostrip:hint=hint options=choices(i18n, entries) value error not_required />
            }
            .into_any()
        }
        Kind::Cards(entries) => {
            let value = asking.part("");
            view! {
                <RadioCards id=asking.name legend=label nostrip:hint=hint options=choices(i18n, entries) value error />
            }
            .into_any()
        }
        Kind::Month => {
            let (month, year) = (asking.part("-month"), asking.part("-year"));
            view! {
                <MonthField id=asking.name legend=label nostrip:hint=hint month year error not_required />
            }
            .into_any()
        }
        _ => {
            let value = asking.form.day(&asking.name).unwrap_or_default();
            view! {
                <DateField id=asking.name legend=label nostrip:hint=hint value error not_required birthday={field.id == "birth"} />
            }
            .into_any()
        }
    }
}

fn choices(i18n: I18n, entries: &'static [Entry]) -> Vec<Choice> {
    entries
        .iter()
        .map(|entry| {
            let choice = Choice::new(entry.value, Signal::derive(t!(i18n, entry.label)));
            match entry.hint {
                Some(hint) => choice.with_hint(Signal::derive(t!(i18n, hint))),
                None => choice,
            }
        })
        .collect()
}

fn error_signal(
    i18n: I18n,
    form: FormState,
    problems: Problems,
    name: &str,
) -> Signal<Option<String>> {
    let name = name.to_owned();
    Signal::derive(move || {
        let found =
            problems.with(|problems| problems.iter().find(|problem| problem.at == name).cloned());
        found.map(|problem| problem_text(i18n, form, &problem))
    })
}

/// The sentence of a problem; a day that was begun says exactly what is wrong with it.
pub fn problem_text(i18n: I18n, form: FormState, problem: &Problem) -> String {
    if let Wrong::Day(label) = problem.wrong
        && let Some(entry) = form.day(&problem.at)
        && let Err(fault) = entry.with(DateEntry::read)
    {
        return fault.text(i18n, &i18n.text(label));
    }
    problem.text(i18n)
}

/// The id of the control to correct.
pub fn target_of(form: FormState, problem: &Problem) -> String {
    let at = &problem.at;
    if let Some(entry) = form.day(at) {
        return match entry.with(DateEntry::read) {
            Err(fault) => fault.focus_id(at),
            Ok(_) => format!("{at}-day"),
        };
    }
    if form.count(at).is_some() {
        return format!("{at}-add");
    }
    for part in ["-years", "-month"] {
        if form.text_of(&format!("{at}{part}")).is_some() {
            return format!("{at}{part}");
        }
    }
    at.clone()
}
