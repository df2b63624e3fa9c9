//! A code from a text message.
//!
//! Native element: one `<input>` over painted cells. Six separate inputs would break pasting, the
//! phone's own suggestion, and what a screen reader says; the cells are decoration.

pub mod examples;

use leptos::prelude::*;

use super::field::{Field, described_by, invalid, tell_left};
use super::typing;
use crate::browser::input;

/// A one-time code. Pasting a whole message keeps its digits; nothing is submitted by itself.
#[component]
pub fn CodeField(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// The digits typed so far, Latin.
    value: RwSignal<String>,
    /// How many digits the code has: 6, or 4.
    #[prop(default = 6)]
    length: usize,
    /// Where the code was sent.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some(), error);
    let typed = Memo::new(move |_| value.with(|value| value.chars().count()));
    // A class and not a style attribute, which the security policy refuses.
    let class = if length == 4 {
        "g-code g-code--4"
    } else {
        "g-code"
    };
    let cells = (0..length)
        .map(|index| {
            view! {
                <span
                    class="g-code__cell"
                    class=("g-code__cell--filled", move || index < typed.get())
                    class=("g-code__cell--next", move || index == typed.get().min(length - 1))
                ></span>
            }
        })
        .collect_view();
    view! {
        <Field id=id.clone() label=label hint=hint error=error>
            <span class=class dir="ltr" class=("g-code--error", move || error.with(Option::is_some))>
                <span class="g-code__cells" aria-hidden="true">{cells}</span>
                <input
                    class="g-code__input"
                    id=id.clone()
                    name=id
                    type="text"
                    dir="ltr"
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    value=value.get_untracked()
                    prop:value=value
                    on:input=move |event| value.set(input::typed(&event, |text| typing::code(text, length)))
                    on:blur=move |_| tell_left(on_leave)
                />
            </span>
        </Field>
    }
}
