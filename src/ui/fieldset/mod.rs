//! Several controls that answer one question.
//!
//! Native element: `<fieldset>` with `<legend>`.

pub mod examples;

use leptos::prelude::*;

use super::field::{described_by, error_line, hint_line, optional_mark};

/// Legend, hint and error around a group of controls.
#[component]
pub fn Fieldset(
    /// The group's id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
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
    large: bool,
    /// The controls.
    children: Children,
) -> impl IntoView {
    let legend_class = if large {
        "g-label g-label--large"
    } else {
        "g-label"
    };
    view! {
        <fieldset
            class="g-field g-fieldset"
            class:g-field--error=move || error.with(Option::is_some)
            id=format!("{id}-group")
            aria-describedby=described_by(&id, hint.is_some(), error)
        >
            <legend class=legend_class id=format!("{id}-label")>
                {legend}
                {optional_mark(not_required)}
            </legend>
            {hint_line(&id, hint)}
            {error_line(&id, error)}
            {children()}
        </fieldset>
    }
}
