//! The questions of the calculator.

use leptos::prelude::*;

use super::answers::{Field, FieldProblem};
use super::examples::EXAMPLES;
use super::form::FormState;
use crate::browser::clock;
use crate::i18n::{I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::choice::{Choice, RadioCards, RadioList};
use crate::ui::date_field::DateField;
use crate::ui::disclosure::Disclosure;
use crate::ui::error_summary::{ErrorSummary, FieldError};
use crate::ui::field::FieldWidth;
use crate::ui::fieldset::Fieldset;
use crate::ui::money_field::MoneyField;
use crate::ui::text_field::TextField;

/// The form; it tells its owner when it is submitted or an example is wanted.
#[component]
pub fn PensionForm(
    /// The values.
    form: FormState,
    /// What is wrong with them, once they were submitted.
    problems: RwSignal<Vec<FieldProblem>>,
    /// How often they were submitted.
    attempt: RwSignal<u32>,
    /// Submits them.
    on_submit: Callback<()>,
    /// Empties them.
    on_start_over: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let error = move |field: Field| Signal::derive(move || error_text(i18n, form, problems, field));
    let summary = Signal::derive(move || {
        problems.with(|problems| {
            problems
                .iter()
                .map(|problem| {
                    let text = error_text_of(i18n, form, problem);
                    FieldError::new(target_of(form, problem.field), text)
                })
                .collect::<Vec<_>>()
        })
    });
    let yes_no = move || {
        vec![
            Choice::new("yes", Signal::derive(t!(i18n, "pension-yes"))),
            Choice::new("no", Signal::derive(t!(i18n, "pension-no"))),
        ]
    };
    let before = move || form.before_law.with(|answer| answer == "yes");
    let with_break = move || before() && form.without_break.with(|answer| answer == "no");
    view! {
        <form
            class="g-form g-stack g-stack--wide"
            id="pension-form"
            novalidate=true
            aria-label=t!(i18n, "pension-form-label")
            on:submit=move |event| {
                event.prevent_default();
                on_submit.run(());
            }
        >
            <ErrorSummary id="pension-errors" errors=summary attempt=attempt />
            <Examples form />
            <DateField
                id="birth"
                legend=t!(i18n, "pension-birth")
                hint=Signal::derive(t!(i18n, "pension-birth-hint"))
                birthday=true
                value=form.birth
                error=error(Field::Birth)
            />
            <section class="g-stack" aria-labelledby="pension-time-heading">
                <h2 id="pension-time-heading">{t!(i18n, "pension-time-legend")}</h2>
                <RadioList
                    id=Field::BeforeLaw.id()
                    legend=t!(i18n, "pension-before-law")
                    hint=Signal::derive(t!(i18n, "pension-before-law-hint"))
                    options=vec![
                        Choice::new("yes", Signal::derive(t!(i18n, "pension-before-law-yes"))),
                        Choice::new("no", Signal::derive(t!(i18n, "pension-before-law-no"))),
                    ]
                    value=form.before_law
                    error=error(Field::BeforeLaw)
                />
                <TimeSpan
                    id="time"
                    legend=Signal::derive(t!(i18n, "pension-time"))
                    hint=Signal::derive(t!(i18n, "pension-time-hint"))
                    years=form.years
                    months=form.months
                    error=error(Field::Time)
                />
                <RadioList
                    id=Field::Working.id()
                    legend=t!(i18n, "pension-working")
                    options=yes_no()
                    value=form.working
                    error=error(Field::Working)
                />
                <Show when=before>
                    <RadioList
                        id=Field::WithoutBreak.id()
                        legend=t!(i18n, "pension-without-break")
                        options=yes_no()
                        value=form.without_break
                        error=error(Field::WithoutBreak)
                    />
                </Show>
                <Show when=with_break>
                    <TimeSpan
                        id="time-before"
                        legend=Signal::derive(t!(i18n, "pension-time-before"))
                        hint=Signal::derive(t!(i18n, "pension-time-before-hint"))
                        years=form.years_before
                        months=form.months_before
                        error=error(Field::TimeBefore)
                    />
                </Show>
            </section>
            <section class="g-stack" aria-labelledby="pension-wage-heading">
                <h2 id="pension-wage-heading">{t!(i18n, "pension-wage-legend")}</h2>
                <MoneyField
                    id=Field::Wage.id()
                    label=t!(i18n, "pension-wage")
                    hint=Signal::derive(t!(i18n, "pension-wage-hint"))
                    value=form.wage
                    error=error(Field::Wage)
                />
                <Disclosure id="pension-more" title=t!(i18n, "pension-more")>
                    <div class="g-stack">
                        <MoneyField
                            id=Field::EarlierWage.id()
                            label=t!(i18n, "pension-earlier-wage")
                            hint=Signal::derive(t!(i18n, "pension-earlier-wage-hint"))
                            value=form.earlier_wage
                            error=error(Field::EarlierWage)
                            not_required=true
                        />
                        <TextField
                            id=Field::Dependants.id()
                            label=t!(i18n, "pension-dependants")
                            hint=Signal::derive(t!(i18n, "pension-dependants-hint"))
                            value=form.dependants
                            error=error(Field::Dependants)
                            not_required=true
                            left_to_right=true
                            input_mode="numeric"
                            width=FieldWidth::Two
                        />
                    </div>
                </Disclosure>
            </section>
            <RadioCards
                id="stop"
                legend=t!(i18n, "pension-stop-legend")
                options=stop_choices(i18n)
                value=form.stop
            />
            <Show when=move || form.stop.with(|stop| stop == "day")>
                <DateField
                    id="stop-on"
                    legend=t!(i18n, "pension-stop-date")
                    value=form.stop_on
                    error=error(Field::StopOn)
                />
            </Show>
            <div class="g-form__actions g-cluster">
                <Button label=t!(i18n, "pension-calculate") submit=true wide=true />
                <Button
                    label=t!(i18n, "pension-start-over")
                    kind=ButtonKind::Plain
                    on_press=on_start_over
                />
            </div>
        </form>
    }
}

/// Years and months side by side under one question.
#[component]
fn TimeSpan(
    id: &'static str,
    legend: Signal<String>,
    hint: Signal<String>,
    years: RwSignal<String>,
    months: RwSignal<String>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Fieldset id=id legend=legend hint=hint error=error>
            <div class="g-cluster">
                <TextField
                    id=format!("{id}-years")
                    label=t!(i18n, "pension-years")
                    value=years
                    left_to_right=true
                    input_mode="numeric"
                    width=FieldWidth::Two
                />
                <TextField
                    id=format!("{id}-months")
                    label=t!(i18n, "pension-months")
                    value=months
                    left_to_right=true
                    input_mode="numeric"
                    width=FieldWidth::Two
                />
            </div>
        </Fieldset>
    }
}

/// Filled-in forms to try.
#[component]
fn Examples(form: FormState) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = crate::ui::live_region::use_announcer();
    view! {
        <Disclosure id="pension-examples" title=t!(i18n, "pension-examples")>
            <ul class="g-list-plain g-stack g-stack--tight">
                {EXAMPLES.iter().map(|example| {
                    let fill = Callback::new(move |()| {
                        let Some(today) = clock::today() else { return };
                        form.fill((example.draft)(today), i18n.calendar_untracked());
                        announcer.polite(i18n.text_untracked("pension-example-loaded"));
                    });
                    view! {
                        <li>
                            <Button
                                label=t!(i18n, example.name_key)
                                kind=ButtonKind::Secondary
                                compact=true
                                on_press=fill
                            />
                        </li>
                    }
                }).collect_view()}
            </ul>
        </Disclosure>
    }
}

fn stop_choices(i18n: I18n) -> Vec<Choice> {
    vec![
        Choice::new(
            "statutory",
            Signal::derive(t!(i18n, "pension-stop-statutory")),
        )
        .with_hint(Signal::derive(t!(i18n, "pension-stop-statutory-hint"))),
        Choice::new(
            "earliest",
            Signal::derive(t!(i18n, "pension-stop-earliest")),
        )
        .with_hint(Signal::derive(t!(i18n, "pension-stop-earliest-hint"))),
        Choice::new("day", Signal::derive(t!(i18n, "pension-stop-on")))
            .with_hint(Signal::derive(t!(i18n, "pension-stop-on-hint"))),
    ]
}

fn error_text(
    i18n: I18n,
    form: FormState,
    problems: RwSignal<Vec<FieldProblem>>,
    field: Field,
) -> Option<String> {
    problems.with(|problems| {
        problems
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| error_text_of(i18n, form, problem))
    })
}

/// The sentence of a problem; a date that was typed but is none says exactly what is wrong.
fn error_text_of(i18n: I18n, form: FormState, problem: &FieldProblem) -> String {
    let typed = match problem.field {
        Field::Birth => Some((form.birth.get(), i18n.text("pension-birth"))),
        Field::StopOn => Some((form.stop_on.get(), i18n.text("pension-stop-date"))),
        _ => None,
    };
    if let Some((entry, name)) = typed
        && entry != crate::ui::date_field::DateEntry::empty(entry.calendar)
        && let Err(fault) = entry.read()
    {
        return fault.text(i18n, &name);
    }
    i18n.text_with(problem.key, &problem.values)
}

/// The id of the control to correct.
fn target_of(form: FormState, field: Field) -> String {
    match field {
        Field::Birth => date_target(form.birth, "birth"),
        Field::StopOn => date_target(form.stop_on, "stop-on"),
        Field::Time | Field::TimeBefore => format!("{}-years", field.id()),
        other => other.id().to_owned(),
    }
}

fn date_target(entry: RwSignal<crate::ui::date_field::DateEntry>, id: &str) -> String {
    match entry.with(crate::ui::date_field::DateEntry::read) {
        Err(fault) => fault.focus_id(id),
        Ok(_) => format!("{id}-day"),
    }
}
