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

use std::sync::Arc;

use benefits::{Condition, Confidence, Explanation, Message, NotApplied, Uncertainty};
use leptos::prelude::*;

pub use citation::{CitationLink, citation_text, law_fragment, parameter_fragment};
pub use words::{message_text, quantity_text};

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::tag::{Tag, TagKind};
use step::{Shape, StepItem};

/// The explanation of an outcome. Its headings are `h3`, its steps `h4`.
#[component]
pub fn ExplanationView(
    /// Prefix of the ids of its headings; unique on the page.
    #[prop(into)]
    id: String,
    /// What the benefits crate recorded. Where it changes, what stays the same is not made again.
    #[prop(into)]
    explanation: Signal<Arc<Explanation>>,
) -> impl IntoView {
    let parts = Part::ALL.map(|part| part.view(&id, explanation));
    view! { <div class="g-explanation">{parts.into_iter().collect_view()}</div> }
}

/// A section of the explanation.
#[derive(Debug, Clone, Copy)]
enum Part {
    Conditions,
    Steps,
    Assumptions,
    Uncertainties,
    NotApplied,
}

/// What a section lists.
#[derive(Debug, Clone, PartialEq)]
enum Item {
    Condition(Condition),
    Assumption(Message),
    Uncertainty(Uncertainty),
    NotApplied(NotApplied),
}

impl Part {
    /// In the order in which they are read.
    const ALL: [Part; 5] = [
        Part::Conditions,
        Part::Steps,
        Part::Assumptions,
        Part::Uncertainties,
        Part::NotApplied,
    ];

    /// The key of the heading; with the view's own id for its first word it is the heading's id.
    fn title(self) -> &'static str {
        match self {
            Part::Conditions => "explanation-conditions",
            Part::Steps => "explanation-steps",
            Part::Assumptions => "explanation-assumptions",
            Part::Uncertainties => "explanation-uncertainties",
            Part::NotApplied => "explanation-not-applied",
        }
    }

    fn count(self, explanation: &Explanation) -> usize {
        match self {
            Part::Conditions => explanation.conditions.len(),
            Part::Steps => explanation.steps.len(),
            Part::Assumptions => explanation.assumptions.len(),
            Part::Uncertainties => explanation.uncertainties.len(),
            Part::NotApplied => explanation.not_applied.len(),
        }
    }

    fn item(self, explanation: &Explanation, index: usize) -> Option<Item> {
        let Explanation {
            conditions,
            not_applied,
            assumptions,
            uncertainties,
            ..
        } = explanation;
        match self {
            Part::Conditions => conditions.get(index).cloned().map(Item::Condition),
            // They follow in place.
            Part::Steps => None,
            Part::Assumptions => assumptions.get(index).cloned().map(Item::Assumption),
            Part::Uncertainties => uncertainties.get(index).cloned().map(Item::Uncertainty),
            Part::NotApplied => not_applied.get(index).cloned().map(Item::NotApplied),
        }
    }

    /// The section under its heading; nothing where it lists nothing.
    fn view(self, id: &str, explanation: Signal<Arc<Explanation>>) -> AnyView {
        let i18n = use_i18n();
        let title = self.title();
        let id = title.replacen("explanation", id, 1);
        let count = Memo::new(move |_| explanation.with(|explanation| self.count(explanation)));
        let item = move |index: usize| {
            let item =
                Memo::new(move |_| explanation.with(|explanation| self.item(explanation, index)));
            move || item.get().map(Item::view)
        };
        let step = move |index: usize| {
            let step = Memo::new(move |_| explanation.with(|all| all.steps.get(index).cloned()));
            let shape = Memo::new(move |_| step.with(|step| step.as_ref().map(Shape::of)));
            move || Some(view! { <StepItem step shape=shape.get()? /> })
        };
        let list = move |count: usize| {
            if let Part::Steps = self {
                let steps = (0..count).map(step).collect_view();
                return view! { <ol class="g-explanation__steps">{steps}</ol> }.into_any();
            }
            let items = (0..count).map(item).collect_view();
            view! { <ul class="g-explanation__list">{items}</ul> }.into_any()
        };
        (move || {
            let count = count.get();
            let (named_by, id) = (id.clone(), id.clone());
            (count > 0).then(|| {
                view! {
                    <section class="g-explanation__part" aria-labelledby=named_by>
                        <h3 class="g-explanation__heading" id=id>{t!(i18n, title)}</h3>
                        {list(count)}
                    </section>
                }
            })
        })
        .into_any()
    }
}

impl Item {
    fn view(self) -> AnyView {
        match self {
            Item::Condition(condition) => view! { <ConditionItem condition /> }.into_any(),
            Item::Assumption(message) => view! { <li><Words message /></li> }.into_any(),
            Item::Uncertainty(point) => view! { <UncertainItem point /> }.into_any(),
            Item::NotApplied(rule) => view! { <NotAppliedItem rule /> }.into_any(),
        }
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
