//! Questions as fields of the kit, by what an answer to them is.

use leptos::prelude::*;

use super::answers::Answers;
use super::field::{Entry, Field, Kind, Step};
use super::form::FormState;
use super::problem::{Problem, Wrong};
use crate::browser::{dom, timer};
use crate::i18n::{I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::choice::{Choice, RadioCards, RadioList};
use crate::ui::date_field::{DateEntry, DateField};
use crate::ui::disclosure::Disclosure;
use crate::ui::field::FieldWidth;
use crate::ui::fieldset::Fieldset;
use crate::ui::money_field::MoneyField;
use crate::ui::month_field::MonthField;
use crate::ui::select::{Select, SelectOption};
use crate::ui::text_area::TextArea;
use crate::ui::text_field::TextField;

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

fn control(form: FormState, problems: Problems, prefix: &str, field: &'static Field) -> AnyView {
    let i18n = use_i18n();
    let name = format!("{prefix}{}", field.id);
    let label = t!(i18n, field.label);
    let hint = field.hint.map(|key| Signal::derive(t!(i18n, key)));
    let error = error_signal(i18n, form, problems, &name);
    let not_required = !field.required;
    let text = |part: &str| form.text_of(&format!("{name}{part}")).unwrap_or_default();
    let body = match &field.kind {
        Kind::Choice(entries) => view! {
            <RadioList id=name.clone() legend=label nostrip:hint=hint options=choices(i18n, entries) value=text("") error not_required />
        }
        .into_any(),
        Kind::Cards(entries) => view! {
            <RadioCards id=name.clone() legend=label nostrip:hint=hint options=choices(i18n, entries) value=text("") error />
        }
        .into_any(),
        Kind::List(entries) => {
            let options: Vec<SelectOption> = entries
                .iter()
                .map(|entry| SelectOption::new(entry.value, Signal::derive(t!(i18n, entry.label))))
                .collect();
            view! {
                <Select id=name.clone() label nostrip:hint=hint options=Signal::stored(options) value=text("") error not_required placeholder=t!(i18n, "calc-choose") />
            }
            .into_any()
        }
        Kind::Date(_) => {
            let value = form.day(&name).unwrap_or_default();
            view! {
                <DateField id=name.clone() legend=label nostrip:hint=hint value error not_required birthday={field.id == "birth"} />
            }
            .into_any()
        }
        Kind::Month => view! {
            <MonthField id=name.clone() legend=label nostrip:hint=hint month=text("-month") year=text("-year") error not_required />
        }
        .into_any(),
        Kind::Money | Kind::MoneyOrNone => view! {
            <MoneyField id=name.clone() label nostrip:hint=hint value=text("") error not_required />
        }
        .into_any(),
        Kind::Count(_, most) => {
            let width = if *most < 100 { FieldWidth::Two } else { FieldWidth::Four };
            view! {
                <TextField id=name.clone() label nostrip:hint=hint value=text("") error not_required left_to_right=true input_mode="numeric" width />
            }
            .into_any()
        }
        Kind::Percent => view! {
            <TextField id=name.clone() label nostrip:hint=hint value=text("") error not_required left_to_right=true input_mode="decimal" width=FieldWidth::Four />
        }
        .into_any(),
        Kind::Span => span(i18n, &name, Signal::derive(label), hint, text("-years"), text("-months"), error, not_required),
        Kind::Lines => view! {
            <TextArea id=name.clone() label nostrip:hint=hint value=text("") error not_required left_to_right=true file_label=t!(i18n, "calc-file") />
        }
        .into_any(),
        Kind::Rows { .. } => rows(form, problems, &name, field, error),
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

/// Years and months side by side under one question.
#[allow(
    clippy::too_many_arguments,
    reason = "the anatomy of a field, spelled out once"
)]
fn span(
    i18n: I18n,
    name: &str,
    legend: Signal<String>,
    hint: Option<Signal<String>>,
    years: RwSignal<String>,
    months: RwSignal<String>,
    error: Signal<Option<String>>,
    not_required: bool,
) -> AnyView {
    let name = name.to_owned();
    view! {
        <Fieldset id=name.clone() legend nostrip:hint=hint error not_required>
            <div class="g-cluster">
                <TextField id=format!("{name}-years") label=t!(i18n, "calc-years") value=years left_to_right=true input_mode="numeric" width=FieldWidth::Two />
                <TextField id=format!("{name}-months") label=t!(i18n, "calc-months") value=months left_to_right=true input_mode="numeric" width=FieldWidth::Two />
            </div>
        </Fieldset>
    }
    .into_any()
}

/// Several of the same, with a button that adds one and one in each that takes it away.
fn rows(
    form: FormState,
    problems: Problems,
    name: &str,
    field: &'static Field,
    error: Signal<Option<String>>,
) -> AnyView {
    let i18n = use_i18n();
    let (
        Some(count),
        Kind::Rows {
            fields,
            most,
            add,
            each,
            ..
        },
    ) = (form.count(name), &field.kind)
    else {
        return ().into_any();
    };
    let (fields, most, add, each): (&'static [Field], usize, &'static str, &'static str) =
        (fields, *most, add, each);
    let add_id = format!("{name}-add");
    let listed = (1..=most)
        .map(|index| {
            let name = name.to_owned();
            let is_there = Memo::new(move |_| count.get() >= index);
            move || {
                is_there.get().then(|| {
                    let prefix = format!("{name}-{index}-");
                    let (row_name, back_to) = (name.clone(), format!("{name}-add"));
                    let heading = move || i18n.text_with(each, &[("number", index.into())]);
                    let remove = Callback::new(move |()| {
                        form.remove_row(&row_name, index, fields);
                        let back_to = back_to.clone();
                        let _ = timer::after(0, move || {
                            dom::focus(&back_to);
                        });
                    });
                    let heading_id = format!("{prefix}heading");
                    let named_by = heading_id.clone();
                    view! {
                        <section class="g-calculator__row g-stack" aria-labelledby=named_by>
                            <div class="g-cluster g-cluster--between">
                                <h3 id=heading_id>{heading}</h3>
                                <Button
                                    label=move || i18n.text_with("calc-remove", &[("what", heading().into())])
                                    kind=ButtonKind::Plain
                                    compact=true
                                    on_press=remove
                                />
                            </div>
                            {fields.iter().map(|field| field_view(form, problems, prefix.clone(), field)).collect_view()}
                        </section>
                    }
                })
            }
        })
        .collect_view();
    let (own, hint) = (
        name.to_owned(),
        field.hint.map(|key| Signal::derive(t!(i18n, key))),
    );
    let on_add = Callback::new(move |()| {
        let index = count.get_untracked() + 1;
        if index > most {
            return;
        }
        count.set(index);
        let first = format!("{own}-{index}-heading");
        let _ = timer::after(0, move || {
            dom::go_to_place(&first);
        });
    });
    let has_room = move || count.get() < most;
    let group_id = name.to_owned();
    view! {
        <Fieldset id=group_id legend=t!(i18n, field.label) nostrip:hint=hint error not_required={!field.required}>
            <div class="g-stack">
                {listed}
                <Show when=has_room>
                    <Button id=add_id.clone() label=t!(i18n, add) kind=ButtonKind::Secondary compact=true on_press=on_add />
                </Show>
            </div>
        </Fieldset>
    }
    .into_any()
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
