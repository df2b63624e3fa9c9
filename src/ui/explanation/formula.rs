//! A formula with the numbers put in, written from left to right in both languages.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::{Quantity, Rule, Step, Term};
use leptos::prelude::*;

use crate::i18n::{I18n, use_i18n};

use super::words::quantity_text;

/// The formula of a step with its numbers and what comes out; nothing for a step that decides or
/// looks up. Mathematics is written from left to right in Saudi Arabia too, so the line is an
/// isolate of its own.
#[component]
pub(super) fn Formula(step: Signal<Option<Step>>, rule: &'static Rule) -> impl IntoView {
    let i18n = use_i18n();
    let terms = rule.terms().map(|term| {
        let is_sign = !rule.formula.values.contains(&term);
        let text = move || {
            if is_sign {
                return term_text(i18n, Term::Sign(term));
            }
            let term = step.with(|step| Some(step.as_ref()?.put_in(term)));
            term.map(|term| term_text(i18n, term)).unwrap_or_default()
        };
        view! { <bdi>{text}</bdi> " " }
    });
    let terms = terms.collect::<Vec<_>>();
    let value = move || {
        let value = step.with(|step| Some(step.as_ref()?.value));
        value
            .map(|value| number_text(i18n, value))
            .unwrap_or_default()
    };
    (!terms.is_empty()).then(|| {
        view! {
            <p class="g-explanation__formula" dir="ltr">
                {terms}
                "= "
                <bdi class="g-explanation__equals">{value}</bdi>
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
