//! One answer out of a few, all of them in sight.
//!
//! ARIA pattern: Radio Group, by native radio buttons in a `<fieldset>`: one tab stop, arrow keys
//! move. Nothing is chosen in advance.

pub mod examples;

use leptos::prelude::*;

use super::fieldset::Fieldset;
use crate::browser::input;

/// One answer.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What the value becomes.
    pub value: String,
    /// The words.
    pub label: Signal<String>,
    /// A line that explains it.
    pub hint: Option<Signal<String>>,
}

impl Choice {
    /// An answer in words only.
    pub fn new(value: impl Into<String>, label: impl Into<Signal<String>>) -> Choice {
        Choice {
            value: value.into(),
            label: label.into(),
            hint: None,
        }
    }

    /// The same with a line that explains it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Signal<String>>) -> Choice {
        self.hint = Some(hint.into());
        self
    }
}

/// Answers one under the other.
#[component]
pub fn RadioList(
    /// The group's id and form name; the first answer has this id, the next ones `id-2`, `id-3`.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers.
    options: Vec<Choice>,
    /// The value of the chosen answer; empty while none is chosen.
    value: RwSignal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the answer may be left out.
    #[prop(optional)]
    not_required: bool,
    /// Whether the legend is the question of the whole page.
    #[prop(optional)]
    large_legend: bool,
) -> impl IntoView {
    let choices = radios(&id, options, value, error, "g-choice");
    view! {
        <Fieldset id=id legend=legend nostrip:hint=hint error=error not_required=not_required large=large_legend>
            <div class="g-choices">{choices}</div>
        </Fieldset>
    }
}

/// Answers as cards, for a choice that decides what comes next.
#[component]
pub fn RadioCards(
    /// The group's id and form name; the first answer has this id, the next ones `id-2`, `id-3`.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers.
    options: Vec<Choice>,
    /// The value of the chosen answer; empty while none is chosen.
    value: RwSignal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the legend is the question of the whole page.
    #[prop(optional)]
    large_legend: bool,
) -> impl IntoView {
    let choices = radios(&id, options, value, error, "g-choice-card");
    view! {
        <Fieldset id=id legend=legend nostrip:hint=hint error=error large=large_legend>
            <div class="g-cards">{choices}</div>
        </Fieldset>
    }
}

fn radios(
    id: &str,
    options: Vec<Choice>,
    value: RwSignal<String>,
    error: Signal<Option<String>>,
    class: &'static str,
) -> Vec<AnyView> {
    options
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let own_id = if index == 0 {
                id.to_owned()
            } else {
                format!("{id}-{}", index + 1)
            };
            let hint_id = choice.hint.map(|_| format!("{own_id}-hint-of-choice"));
            // The line under the words describes the answer; it is no part of its name.
            let words_id = choice.hint.map(|_| format!("{own_id}-words"));
            let own = choice.value.clone();
            let is_chosen = Memo::new(move |_| value.with(|value| *value == own));
            view! {
                <div class=class>
                    <input
                        class="g-choice__input"
                        type="radio"
                        id=own_id.clone()
                        name=id.to_owned()
                        value=choice.value
                        aria-labelledby=words_id.clone()
                        aria-describedby=hint_id.clone()
                        aria-invalid=super::field::invalid(error)
                        checked=move || is_chosen.get()
                        prop:checked=move || is_chosen.get()
                        on:change=move |event| value.set(input::value(&event))
                    />
                    <label class="g-choice__label" for=own_id>
                        <span id=words_id>{choice.label}</span>
                        {choice.hint.map(|hint| view! { <span class="g-choice__hint" id=hint_id>{hint}</span> })}
                    </label>
                </div>
            }
            .into_any()
        })
        .collect()
}
