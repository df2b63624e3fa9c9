//! One thing to agree to or to switch on.
//!
//! Native element: `<input type="checkbox">` with its label.

pub mod examples;

use leptos::prelude::*;

use super::field::{described_by, error_line, invalid};

/// A checkbox; nothing is ticked in advance.
#[component]
pub fn Checkbox(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// What is agreed to.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is ticked.
    checked: RwSignal<bool>,
    /// What explains it.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some(), error);
    view! {
        <div class="g-field" class:g-field--error=move || error.with(Option::is_some)>
            {error_line(&id, error)}
            <div class="g-choice">
                <input
                    class="g-choice__input"
                    type="checkbox"
                    id=id.clone()
                    name=id.clone()
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    checked=move || checked.get()
                    prop:checked=move || checked.get()
                    on:change=move |event| checked.set(event_target_checked(&event))
                />
                <label class="g-choice__label" for=id.clone()>
                    <span>{label}</span>
                    {hint.map(|hint| view! { <span class="g-choice__hint" id=format!("{id}-hint")>{hint}</span> })}
                </label>
            </div>
        </div>
    }
}
