//! All questions on one page, and the result beside them.

use leptos::prelude::*;

use super::desk::Desk;
use super::examples::Examples;
use super::field::Step;
use super::form::FormState;
use super::form_view::{Problems, step_fields};
use super::law::Law;
use super::page::{Beside, Way};
use super::result_view::{ResultPanel, ResultState};
use crate::i18n::{I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::disclosure::Disclosure;
use crate::ui::error_summary::ErrorSummary;

/// The workbench.
#[component]
pub fn Workbench(
    /// The law.
    law: &'static Law,
    /// The page.
    desk: Desk,
    /// The result.
    result: RwSignal<ResultState>,
    /// What the law's own part of the panel is given.
    beside: Beside,
    /// Begins anew.
    start_over: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let Desk {
        form,
        problems,
        summary,
        attempt,
        arriving,
        ..
    } = desk;
    let steps = form.calculator().all_steps();
    let guided = Callback::new(move |()| desk.choose_way(Way::Guided(0)));
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
                        desk.submit();
                    }
                >
                    <ErrorSummary id="calc-errors" errors=summary attempt=attempt />
                    <Button label=t!(i18n, "calc-way-guided") kind=ButtonKind::Plain compact=true on_press=guided />
                    <Examples form arriving />
                    {steps.map(|step| step_section(i18n, form, problems, step)).collect_view()}
                    <div class="g-form__actions g-cluster">
                        <Button label=t!(i18n, "calc-calculate") submit=true wide=true />
                        <Button label=t!(i18n, "calc-start-over") kind=ButtonKind::Plain on_press=start_over />
                    </div>
                </form>
            </div>
            <div class="g-calculator__result">
                <ResultPanel law form result=result.into() beside />
            </div>
        </div>
    }
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
