//! How a figure came about: conditions, steps, what was taken for granted, what is uncertain and
//! what did not apply.
//!
//! Renders the explanation of any outcome of the benefits crate, since everything in it is a key
//! with values. Plain lists under headings (WCAG 1.3.1), so that it prints, reads aloud and
//! searches like text. The caller decides whether it stands open or behind a disclosure.

pub mod citation;
mod formula;
mod step;
pub mod words;

use benefits::{Condition, Confidence, Explanation, Message, NotApplied, Uncertainty};
use leptos::prelude::*;

pub use citation::{CitationLink, citation_text, law_fragment, parameter_fragment};
pub use words::{message_text, quantity_text};

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::tag::{Tag, TagKind};
use step::StepItem;

/// The explanation of an outcome. Its headings are `h3`, its steps `h4`.
#[component]
pub fn ExplanationView(
    /// Prefix of the ids of its headings; unique on the page.
    #[prop(into)]
    id: String,
    /// What the benefits crate recorded.
    explanation: Explanation,
) -> impl IntoView {
    let i18n = use_i18n();
    let Explanation {
        conditions,
        steps,
        not_applied,
        assumptions,
        uncertainties,
    } = explanation;
    let part = |name: &str| format!("{id}-{name}");
    view! {
        <div class="g-explanation">
            {(!conditions.is_empty()).then(|| view! {
                <Part id=part("conditions") title=t!(i18n, "explanation-conditions")>
                    <ul class="g-explanation__list">
                        {conditions.into_iter().map(|condition| view! { <ConditionItem condition /> }).collect_view()}
                    </ul>
                </Part>
            })}
            {(!steps.is_empty()).then(|| view! {
                <Part id=part("steps") title=t!(i18n, "explanation-steps")>
                    <ol class="g-explanation__steps">
                        {steps.into_iter().map(|step| view! { <StepItem step /> }).collect_view()}
                    </ol>
                </Part>
            })}
            {(!assumptions.is_empty()).then(|| view! {
                <Part id=part("assumptions") title=t!(i18n, "explanation-assumptions")>
                    <ul class="g-explanation__list">
                        {assumptions.into_iter().map(|message| view! { <li><Words message /></li> }).collect_view()}
                    </ul>
                </Part>
            })}
            {(!uncertainties.is_empty()).then(|| view! {
                <Part id=part("uncertainties") title=t!(i18n, "explanation-uncertainties")>
                    <ul class="g-explanation__list">
                        {uncertainties.into_iter().map(|point| view! { <UncertainItem point /> }).collect_view()}
                    </ul>
                </Part>
            })}
            {(!not_applied.is_empty()).then(|| view! {
                <Part id=part("not-applied") title=t!(i18n, "explanation-not-applied")>
                    <ul class="g-explanation__list">
                        {not_applied.into_iter().map(|rule| view! { <NotAppliedItem rule /> }).collect_view()}
                    </ul>
                </Part>
            })}
        </div>
    }
}

/// A section of the explanation under its heading.
#[component]
fn Part(id: String, #[prop(into)] title: Signal<String>, children: Children) -> impl IntoView {
    let named_by = id.clone();
    view! {
        <section class="g-explanation__part" aria-labelledby=named_by>
            <h3 class="g-explanation__heading" id=id>{title}</h3>
            {children()}
        </section>
    }
}

/// A message of the law in words.
#[component]
fn Words(message: Message) -> impl IntoView {
    let i18n = use_i18n();
    view! { <span>{move || message_text(i18n, &message)}</span> }
}

#[component]
fn ConditionItem(condition: Condition) -> impl IntoView {
    let i18n = use_i18n();
    let Condition {
        message,
        met,
        citation,
    } = condition;
    let kind = if met {
        TagKind::Success
    } else {
        TagKind::Warning
    };
    view! {
        <li class="g-explanation__condition">
            <Tag label=move || i18n.text(if met { "explanation-met" } else { "explanation-not-met" }) kind />
            <span class="g-visually-hidden">": "</span>
            <div>
                <Words message />
                <CitationLink citation />
            </div>
        </li>
    }
}

#[component]
fn UncertainItem(point: Uncertainty) -> impl IntoView {
    let i18n = use_i18n();
    let Uncertainty {
        message,
        confidence,
    } = point;
    let kind = match confidence {
        Confidence::Low => TagKind::Warning,
        Confidence::Medium => TagKind::Neutral,
        Confidence::High => TagKind::Info,
    };
    let key = match confidence {
        Confidence::Low => "law-confidence-low",
        Confidence::Medium => "law-confidence-medium",
        Confidence::High => "law-confidence-high",
    };
    view! {
        <li class="g-explanation__condition">
            <Tag label=t!(i18n, key) kind />
            <span class="g-visually-hidden">": "</span>
            <div><Words message /></div>
        </li>
    }
}

#[component]
fn NotAppliedItem(rule: NotApplied) -> impl IntoView {
    let i18n = use_i18n();
    let NotApplied {
        rule,
        reason,
        citation,
    } = rule;
    view! {
        <li>
            <strong>{t!(i18n, rule)}</strong>
            <p>{move || i18n.text_with("explanation-because", &[("why", message_text(i18n, &reason).into())])}</p>
            <CitationLink citation />
        </li>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
