//! One step of the questions at a time, in plain words, with a way back.

use std::sync::Arc;

use leptos::prelude::*;

use super::check::check;
use super::desk::Desk;
use super::examples::Examples;
use super::form_view::{forget, step_fields};
use super::law::Needs;
use super::page::Way;
use crate::browser::{clock, dom, timer};
use crate::i18n::use_i18n;
use crate::shell::in_turn::InTurn;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::error_summary::ErrorSummary;

/// The guided way. A step is left only when its answers are answers; going back loses nothing.
#[component]
pub fn Guided(
    /// The page.
    desk: Desk,
) -> impl IntoView {
    let i18n = use_i18n();
    let Desk {
        form,
        problems,
        summary,
        attempt,
        way,
        arriving,
        ..
    } = desk;
    let steps: Vec<_> = form
        .calculator()
        .steps
        .iter()
        .filter(|step| !step.advanced)
        .collect();
    let count = steps.len();
    let place = Memo::new(move |_| match way.get() {
        Way::Guided(place) => place.min(count.saturating_sub(1)),
        Way::Workbench => 0,
    });
    let go_to = move |place: usize| {
        way.set(Way::Guided(place));
        let _ = timer::after(0, || {
            dom::scroll_into_view("calc-progress");
            dom::focus_without_scroll("calc-step");
        });
    };
    let steps = StoredValue::new(steps);
    let again = RwSignal::new(0_u32);
    let forward = move || {
        let (Some(today), place) = (clock::today(), place.get_untracked()) else {
            return;
        };
        let answers = form.answers().get_untracked();
        let found =
            steps.with_value(|steps| check(std::slice::from_ref(steps[place]), &answers, today));
        let is_right = found.is_empty();
        problems.set(found);
        if !is_right {
            attempt.update(|count| *count += 1);
        } else if place + 1 < count {
            // The next questions come while this one is answered; an answer that is changed meanwhile is checked again.
            if arriving.law_untracked().is_some() {
                go_to(place + 1);
            } else {
                arriving.once_here(
                    Needs::Code,
                    Arc::new(move || again.update(|again| *again += 1)),
                );
            }
        } else {
            desk.submit();
        }
    };
    Effect::new(move |before: Option<u32>| {
        let now = again.get();
        if before.is_some_and(|before| before != now) {
            forward();
        }
        now
    });
    let back = Callback::new(move |()| {
        forget(problems);
        go_to(place.get_untracked().saturating_sub(1));
    });
    view! {
        <form
            class="g-form g-card g-guided"
            id="calc-form"
            novalidate=true
            aria-label=t!(i18n, "calc-form-label")
            on:submit=move |event| {
                event.prevent_default();
                forward();
            }
        >
            <div class="g-guided__progress" id="calc-progress">
                <p class="g-small g-muted">
                    {move || i18n.text_with("calc-progress", &[("number", (place.get() + 1).into()), ("count", count.into())])}
                </p>
                <progress class="g-progress" max=count.to_string() prop:value=move || (place.get() + 1).to_string() aria-hidden="true"></progress>
            </div>
            <ErrorSummary id="calc-errors" errors=summary attempt=attempt />
            {move || {
                let step = steps.with_value(|steps| steps[place.get()]);
                view! {
                    <h2 id="calc-step" tabindex="-1">{t!(i18n, step.title)}</h2>
                    <InTurn>{step_fields(form, problems, step)}</InTurn>
                }
            }}
            <div class="g-form__actions g-cluster">
                <Button
                    label=move || i18n.text(if place.get() + 1 < count { "calc-continue" } else { "calc-calculate" })
                    submit=true
                    wide=true
                />
                <Show when=move || { place.get() > 0 }>
                    <Button label=t!(i18n, "calc-back") kind=ButtonKind::Secondary on_press=back />
                </Show>
            </div>
            <Button label=t!(i18n, "calc-way-all") kind=ButtonKind::Plain compact=true on_press=Callback::new(move |()| desk.choose_way(Way::Workbench)) />
            <InTurn><Examples form arriving /></InTurn>
        </form>
    }
}
