//! The number of a national identity card or an Iqama.
//!
//! Native element: `<input>`. The value holds Latin digits whatever keyboard or message they came
//! from; letters stay visible, so that the error can name them. No `maxlength`: it would cut a
//! pasted number with spaces in it.

pub mod examples;

use leptos::prelude::*;

use super::field::FieldWidth;
use super::text_field::TextField;
use super::typing;
use crate::i18n::use_i18n;
use crate::t;

/// An identity number, ten digits that begin with 1 (citizen) or 2 (resident).
#[component]
pub fn IdentityNumberField(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The name of the answer; "National ID or Iqama number" where none is given.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What the person typed, cleaned.
    value: RwSignal<String>,
    /// What helps to answer; the rule in words where none is given.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// What the browser may fill in; `username` at the sign-in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let label = label.unwrap_or_else(|| Signal::derive(t!(i18n, "ui-identity-number")));
    let hint = hint.unwrap_or_else(|| Signal::derive(t!(i18n, "ui-identity-number-hint")));
    let on_leave = on_leave.unwrap_or_else(|| Callback::new(|()| ()));
    view! {
        <TextField
            id=id
            label=label
            value=value
            hint=hint
            error=error
            input_mode="numeric"
            autocomplete=autocomplete
            left_to_right=true
            width=FieldWidth::Ten
            clean=typing::identifier
            on_leave=on_leave
        />
    }
}
