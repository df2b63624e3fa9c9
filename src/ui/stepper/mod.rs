//! Where a person stands in a flow of steps.
//!
//! Native element: `<ol>` with `aria-current="step"`. A phone shows a ring and "Step 2 of 4"
//! instead; assistive technology hears the list in both.

pub mod examples;

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;

/// The steps of a flow.
#[component]
pub fn Stepper(
    /// The names of the steps in order.
    steps: Vec<Signal<String>>,
    /// The number of the step the person is at, from 1.
    #[prop(into)]
    current: Signal<usize>,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = steps.len();
    let items = steps
        .into_iter()
        .enumerate()
        .map(|(index, step)| {
            let number = index + 1;
            let class = move || match number.cmp(&current.get()) {
                std::cmp::Ordering::Less => "g-stepper__step g-stepper__step--done",
                std::cmp::Ordering::Equal => "g-stepper__step g-stepper__step--now",
                std::cmp::Ordering::Greater => "g-stepper__step",
            };
            let state = move || {
                i18n.text(match number.cmp(&current.get()) {
                    std::cmp::Ordering::Less => "ui-step-done",
                    std::cmp::Ordering::Equal => "ui-step-now",
                    std::cmp::Ordering::Greater => "ui-step-to-come",
                })
            };
            view! {
                <li class=class aria-current=move || (number == current.get()).then_some("step")>
                    <span>{move || i18n.number(i64::try_from(number).unwrap_or_default())} ". " {step}</span>
                    <span class="g-visually-hidden">" " {state}</span>
                </li>
            }
        })
        .collect_view();
    let left = move || {
        // The ring of 100 units is filled in whole parts.
        let done = current.get().min(count) * 100 / count.max(1);
        (100 - done).to_string()
    };
    view! {
        <nav class="g-stepper" aria-label=t!(i18n, "ui-steps")>
            <p class="g-stepper__short">
                <svg class="g-stepper__ring" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
                    <circle class="g-stepper__track" cx="20" cy="20" r="17"></circle>
                    <circle class="g-stepper__value" cx="20" cy="20" r="17" pathLength="100" stroke-dasharray="100" stroke-dashoffset=left></circle>
                </svg>
                <span>{move || i18n.text_with("ui-step-of", &[("step", current.get().into()), ("steps", count.into())])}</span>
            </p>
            <ol class="g-stepper__list">{items}</ol>
        </nav>
    }
}
