//! A formula with the numbers put in, written from left to right in both languages.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::{Quantity, Step, Term};
use leptos::prelude::*;

use crate::i18n::{I18n, use_i18n};

use super::words::quantity_text;

/// The formula of a step with its numbers and what comes out; nothing for a step that decides or
/// looks up. Mathematics is written from left to right in Saudi Arabia too, so the line is an
/// isolate of its own.
#[component]
pub(super) fn Formula(step: Step) -> impl IntoView {
    let i18n = use_i18n();
    let terms = step.substituted();
    let value = step.value;
    (!terms.is_empty()).then(|| {
        view! {
            <p class="g-explanation__formula" dir="ltr">
                {terms
                    .into_iter()
                    .map(|term| view! { <bdi>{move || term_text(i18n, term)}</bdi> " " })
                    .collect_view()}
                "= "
                <bdi class="g-explanation__equals">{move || number_text(i18n, value)}</bdi>
            </p>
        }
    })
}

fn term_text(i18n: I18n, term: Term) -> String {
    match term {
        Term::Value(quantity) => number_text(i18n, quantity),
        Term::Sign("min") => i18n.text("explanation-lesser-of"),
        Term::Sign("max") => i18n.text("explanation-greater-of"),
        Term::Sign(sign) => sign.to_owned(),
    }
}

/// The number alone: what a unit would repeat is said in the list of the inputs above.
fn number_text(i18n: I18n, quantity: Quantity) -> String {
    match (quantity, quantity.decimal()) {
        (Quantity::Money(_), Some(sar)) => i18n.amount(sar),
        (Quantity::Percent(_), Some(share)) => i18n.percent(share),
        (Quantity::Date(_) | Quantity::Name(_), _) => quantity_text(i18n, quantity),
        (_, Some(number)) => i18n.decimal(number),
        (_, None) => String::new(),
    }
}
