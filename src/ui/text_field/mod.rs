//! A line of text.
//!
//! Native element: `<input>` with its label.

pub mod examples;

use leptos::prelude::*;

use super::field::{Field, FieldWidth, described_by, invalid, tell_left};
use crate::browser::input;

/// A line of text, in a width that fits the answer.
#[component]
pub fn TextField(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The question or the name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// What the person typed.
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
    /// The keyboard a phone shows, such as `numeric` or `email`.
    #[prop(optional, into)]
    input_mode: Option<&'static str>,
    /// What the browser may fill in (WCAG 1.3.5), such as `email`.
    #[prop(optional, into)]
    autocomplete: Option<&'static str>,
    /// Whether the answer is always written left to right: addresses, numbers, user names.
    #[prop(optional)]
    left_to_right: bool,
    /// How wide it is.
    #[prop(optional)]
    width: FieldWidth,
    /// Whether it only shows its value.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// Rewrites what is typed while it is typed; never longer texts, never another meaning.
    #[prop(optional)]
    clean: Option<fn(&str) -> String>,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let clean = clean.unwrap_or(str::to_owned);
    let described = described_by(&id, hint.is_some(), error);
    let class = if left_to_right && input_mode.is_some() {
        format!("{} g-input--number", width.class())
    } else {
        width.class().to_owned()
    };
    view! {
        <Field id=id.clone() label=label hint=hint error=error not_required=not_required>
            <input
                class=class
                id=id.clone()
                name=id
                type="text"
                inputmode=input_mode
                autocomplete=autocomplete
                dir=if left_to_right { "ltr" } else { "auto" }
                readonly=read_only
                spellcheck=left_to_right.then_some("false")
                autocapitalize=left_to_right.then_some("none")
                aria-describedby=described
                aria-invalid=invalid(error)
                value=value.get_untracked()
                prop:value=value
                on:input=move |event| value.set(input::typed(&event, clean))
                on:blur=move |_| tell_left(on_leave)
            />
        </Field>
    }
}
