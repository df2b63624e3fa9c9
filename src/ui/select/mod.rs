//! A choice from a list of up to about fifteen.
//!
//! Native element: `<select>`, whose own list is the best one a phone has.

pub mod examples;

use leptos::prelude::*;

use super::field::{Field, FieldWidth, described_by, invalid, tell_left};
use super::icon::{icon, shapes};
use crate::browser::input;

/// One entry of a [`Select`].
#[derive(Debug, Clone)]
pub struct SelectOption {
    /// What the value becomes.
    pub value: String,
    /// The words.
    pub label: Signal<String>,
}

impl SelectOption {
    /// An entry.
    pub fn new(value: impl Into<String>, label: impl Into<Signal<String>>) -> SelectOption {
        SelectOption {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// A list to choose from.
#[component]
pub fn Select(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The question or the name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// The entries.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
    /// The value of the chosen entry; empty while none is chosen.
    value: RwSignal<String>,
    /// The words of the empty entry; without them the first entry is chosen from the start.
    #[prop(optional, into)]
    placeholder: Option<Signal<String>>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the answer may be left out.
    #[prop(optional)]
    not_required: bool,
    /// How wide it is.
    #[prop(optional)]
    width: FieldWidth,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some(), error);
    let entries = move || {
        options
            .get()
            .into_iter()
            .map(|option| {
                let own = option.value.clone();
                let is_chosen = Memo::new(move |_| value.with(|value| *value == own));
                view! {
                    <option value=option.value selected=move || is_chosen.get() prop:selected=move || is_chosen.get()>{option.label}</option>
                }
            })
            .collect_view()
    };
    view! {
        <Field id=id.clone() label=label hint=hint error=error not_required=not_required>
            <span class=format!("g-select {}", width.class().trim_start_matches("g-input").trim())>
                <select
                    class="g-input"
                    id=id.clone()
                    name=id
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    on:change=move |event| value.set(input::value(&event))
                    on:blur=move |_| tell_left(on_leave)
                >
                    {placeholder.map(|placeholder| view! {
                        <option value="" prop:selected=move || value.with(String::is_empty)>{placeholder}</option>
                    })}
                    {entries}
                </select>
                {icon(shapes::CHEVRON_DOWN)}
            </span>
        </Field>
    }
}
