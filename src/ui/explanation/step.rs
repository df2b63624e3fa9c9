//! One step of a calculation.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use benefits::{Quantity, Rule, Step};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::citation::{CitationLink, parameter_fragment};
use super::formula::Formula;
use super::words::{input_key, message_text, quantity_text};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::money::Money;

/// What decides which views a step has; with the same shape only words and figures change.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shape {
    rule: &'static Rule,
    /// For each input, and then for what came out, whether it is an amount.
    amounts: Vec<bool>,
    parameters: Vec<&'static str>,
}

impl Shape {
    pub(super) fn of(step: &Step) -> Shape {
        let values = step.inputs.iter().chain([&step.value]);
        let mut parameters = step.parameters.clone();
        parameters.dedup();
        Shape {
            rule: step.rule,
            amounts: values.map(|value| amount(*value).is_some()).collect(),
            parameters,
        }
    }
}

/// The rule in words, the numbers put in, the formula with them, what came out, and where the rule
/// stands. Each word and figure follows the step for itself, so that a changed answer costs what they cost.
#[component]
pub(super) fn StepItem(
    /// The step; nothing while the view goes.
    #[prop(into)]
    step: Signal<Option<Step>>,
    /// Its shape, for which the views are made.
    shape: Shape,
) -> impl IntoView {
    let i18n = use_i18n();
    let Shape {
        rule,
        amounts,
        parameters,
    } = shape;
    let words = move || {
        let words = step.with(|step| step.as_ref().map(Step::in_words));
        words
            .map(|words| message_text(i18n, &words))
            .unwrap_or_default()
    };
    let value = Signal::derive(move || step.with(|step| Some(step.as_ref()?.value)));
    let inputs = rule.formula.values.iter().zip(&amounts).enumerate();
    let inputs = inputs.map(|(index, (name, is_amount))| {
        let key = input_key(name);
        let value =
            Signal::derive(move || step.with(|step| step.as_ref()?.inputs.get(index).copied()));
        view! {
            <div class="g-explanation__input">
                <dt>{move || i18n.text(&key)}</dt>
                <dd><Value value is_amount=*is_amount /></dd>
            </div>
        }
    });
    let inputs = inputs.collect::<Vec<_>>();
    view! {
        <li class="g-explanation__step">
            <div class="g-explanation__step-head">
                <h4 class="g-explanation__title">{t!(i18n, rule.title.key)}</h4>
                <p class="g-explanation__value">
                    <span class="g-visually-hidden">{t!(i18n, "explanation-result")} " "</span>
                    <Value value is_amount=amounts.last().copied().unwrap_or_default() />
                </p>
            </div>
            <p>{words}</p>
            {(!inputs.is_empty()).then(|| view! {
                <dl class="g-explanation__inputs">{inputs}</dl>
            })}
            <Formula step rule />
            <CitationLink citation=rule.citation />
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
fn Value(value: Signal<Option<Quantity>>, is_amount: bool) -> impl IntoView {
    let i18n = use_i18n();
    if is_amount {
        let sar = move || value.get().and_then(amount).unwrap_or_default();
        return view! { <Money amount=Signal::derive(sar) /> }.into_any();
    }
    let text = move || {
        let value = value.get();
        value
            .map(|value| quantity_text(i18n, value))
            .unwrap_or_default()
    };
    view! { <bdi>{text}</bdi> }.into_any()
}

/// An amount in SAR; `None` for everything else, and for one that cannot be shown.
fn amount(value: Quantity) -> Option<Decimal> {
    value
        .decimal()
        .filter(|_| matches!(value, Quantity::Money(_)))
}
