//! Several lines of text, typed, pasted or read from a file.
//!
//! Native elements: `<textarea>` with its label, and a file input for whoever has the lines in one.

pub mod examples;

use leptos::prelude::*;

use super::field::{Field, described_by, invalid};
use crate::browser::{files, input};

/// Lines of text, in a box that grows with them.
#[component]
pub fn TextArea(
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
    /// Whether the answer is always written left to right.
    #[prop(optional)]
    left_to_right: bool,
    /// The name of the control that reads the lines from a file on the device; without it there is none.
    #[prop(optional, into)]
    file_label: Option<Signal<String>>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some(), error);
    let file = file_label.map(|file_label| {
        let file_id = format!("{id}-file");
        view! {
            <div class="g-field">
                <label class="g-hint" for=file_id.clone()>{file_label}</label>
                <input
                    class="g-file"
                    id=file_id
                    type="file"
                    accept=".csv,.txt,text/csv,text/plain"
                    on:change=move |event| files::read_text(&event, move |text| value.set(text))
                />
            </div>
        }
    });
    view! {
        <Field id=id.clone() label=label hint=hint error=error not_required=not_required>
            <textarea
                class="g-input g-textarea"
                id=id.clone()
                name=id
                rows="5"
                dir=if left_to_right { "ltr" } else { "auto" }
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid(error)
                prop:value=value
                on:input=move |event| value.set(input::value(&event))
            ></textarea>
            {file}
        </Field>
    }
}
