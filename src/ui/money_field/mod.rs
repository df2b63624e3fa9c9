//! An amount in Saudi riyals.
//!
//! Native element: `<input>`, never `type=number`, which rounds, scrolls and refuses separators.
//! The riyal sign stands left of the number, as it is written in every language; the hint says the
//! currency in words.

pub mod examples;

use leptos::prelude::*;

use super::field::{Field, FieldWidth, described_by, invalid, tell_left};
use super::icon::riyal_sign;
use super::typing;
use crate::browser::input;

/// An amount. Either digits and either separators are accepted; it is grouped when left.
/// Read it with [`typing::parse_amount`].
#[component]
pub fn MoneyField(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// What the person typed, such as `8,450.50`.
    value: RwSignal<String>,
    /// What helps to answer; says that it is in Saudi riyals.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the answer may be left out.
    #[prop(optional)]
    not_required: bool,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some(), error);
    view! {
        <Field id=id.clone() label=label hint=hint error=error not_required=not_required>
            <span class="g-adorned g-input--10">
                <span class="g-adorned__sign" aria-hidden="true">{riyal_sign()}</span>
                <input
                    class=format!("{} g-input--number", FieldWidth::Full.class())
                    id=id.clone()
                    name=id
                    type="text"
                    dir="ltr"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    value=value.get_untracked()
                    prop:value=value
                    on:input=move |event| value.set(input::typed(&event, typing::amount_text))
                    on:blur=move |_| {
                        let grouped = value.try_with_untracked(|value| {
                            let grouped = typing::grouped_amount(value);
                            (*value != grouped).then_some(grouped)
                        });
                        if let Some(Some(grouped)) = grouped {
                            value.set(grouped);
                        }
                        tell_left(on_leave);
                    }
                />
            </span>
        </Field>
    }
}
