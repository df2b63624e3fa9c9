//! One step of a calculation.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::{Quantity, Step};
use leptos::prelude::*;

use super::citation::{CitationLink, parameter_fragment};
use super::formula::Formula;
use super::words::{input_key, message_text, quantity_text};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::money::Money;

/// The rule in words, the numbers put in, the formula with them, what came out, and where the rule
/// stands.
#[component]
pub(super) fn StepItem(step: Step) -> impl IntoView {
    let i18n = use_i18n();
    let title = step.rule.title.key;
    let citation = step.rule.citation;
    let value = step.value;
    let words = step.in_words();
    let mut parameters = step.parameters.clone();
    parameters.dedup();
    let inputs: Vec<(&'static str, Quantity)> = step.named_inputs().collect();
    view! {
        <li class="g-explanation__step">
            <div class="g-explanation__step-head">
                <h4 class="g-explanation__title">{t!(i18n, title)}</h4>
                <p class="g-explanation__value">
                    <span class="g-visually-hidden">{t!(i18n, "explanation-result")} " "</span>
                    <Value value />
                </p>
            </div>
            <p>{move || message_text(i18n, &words)}</p>
            {(!inputs.is_empty()).then(|| view! {
                <dl class="g-explanation__inputs">
                    {inputs
                        .into_iter()
                        .map(|(name, value)| {
                            let key = input_key(name);
                            view! {
                                <div class="g-explanation__input">
                                    <dt>{move || i18n.text(&key)}</dt>
                                    <dd><Value value /></dd>
                                </div>
                            }
                        })
                        .collect_view()}
                </dl>
            })}
            <Formula step />
            <CitationLink citation />
            <Parameters names=parameters />
        </li>
    }
}

/// The figures of the law that a step read, each a link to its history and source.
#[component]
fn Parameters(names: Vec<&'static str>) -> impl IntoView {
    let i18n = use_i18n();
    (!names.is_empty()).then(|| {
        let links = names
            .into_iter()
            .map(|name| {
                let fragment = parameter_fragment(name);
                let key = format!("parameter-{fragment}");
                let href =
                    move || format!("{}#{fragment}", Page::LawParameters.href(i18n.locale()));
                view! { <li><a href=href data-law="">{move || i18n.text(&key)}</a></li> }
            })
            .collect_view();
        view! {
            <div class="g-explanation__parameters">
                <p>{t!(i18n, "explanation-parameters")}</p>
                <ul>{links}</ul>
            </div>
        }
    })
}

/// A value with its unit, isolated; amounts with the sign of the riyal.
#[component]
pub(super) fn Value(value: Quantity) -> impl IntoView {
    let i18n = use_i18n();
    match (value, value.decimal()) {
        (Quantity::Money(_), Some(sar)) => {
            view! { <Money amount=Signal::stored(sar) /> }.into_any()
        }
        _ => view! { <bdi>{move || quantity_text(i18n, value)}</bdi> }.into_any(),
    }
}
