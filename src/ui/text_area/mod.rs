//! Several lines of text, typed, pasted or read from a file.
//!
//! Native elements: `<textarea>` with its label, and a file input for whoever has the lines in one;
//! the file may be dropped on the box too. What stood there can be taken back.

pub mod examples;

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::field::{Field, described_by, invalid};
use crate::browser::files::{self, FileFault};
use crate::browser::input;
use crate::i18n::use_i18n;
use crate::t;

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
    let i18n = use_i18n();
    let takes_files = file_label.is_some();
    let (fault, replaced) = (
        RwSignal::new(None::<FileFault>),
        RwSignal::new(None::<String>),
    );
    let take = move |read: Result<String, FileFault>| {
        fault.set(read.as_ref().err().copied());
        if let Ok(text) = read {
            let before = value.get_untracked();
            replaced.set((!before.trim().is_empty() && before != text).then_some(before));
            value.set(text);
        }
    };
    let undo = Callback::new(move |()| {
        if let Some(before) = replaced.get_untracked() {
            value.set(before);
            replaced.set(None);
        }
    });
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
                    on:change=move |event| files::read_chosen(&event, take)
                />
                {move || fault.get().map(|fault| {
                    let key = match fault {
                        FileFault::TooLarge => "ui-file-too-large",
                        FileFault::Unreadable => "ui-file-unreadable",
                    };
                    view! { <p class="g-field__error" role="alert">{t!(i18n, key)}</p> }
                })}
                <Show when=move || replaced.with(Option::is_some)>
                    <div class="g-cluster" role="status">
                        <span class="g-small">{t!(i18n, "ui-file-taken")}</span>
                        <Button label=t!(i18n, "ui-file-undo") kind=ButtonKind::Plain compact=true on_press=undo />
                    </div>
                </Show>
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
                on:dragover=move |event| if takes_files && files::brings_a_file(&event) { event.prevent_default() }
                on:drop=move |event| if takes_files && files::brings_a_file(&event) {
                    event.prevent_default();
                    files::read_dropped(&event, take);
                }
            ></textarea>
            {file}
        </Field>
    }
}
