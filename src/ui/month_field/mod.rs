//! A Gregorian month.
//!
//! Native elements: `<fieldset>` with a list of the months by name and the year typed.

pub mod examples;

use leptos::prelude::*;

use super::field::FieldWidth;
use super::fieldset::Fieldset;
use super::select::{Select, SelectOption};
use super::text_field::TextField;
use crate::i18n::{gregorian_month_key, use_i18n};
use crate::t;

/// A month chosen by name and a year typed; its controls are `id-month` and `id-year`.
#[component]
pub fn MonthField(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The question or the name of the month.
    #[prop(into)]
    legend: Signal<String>,
    /// The month, `1` to `12`, or empty while none is chosen.
    month: RwSignal<String>,
    /// The year as typed.
    year: RwSignal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Whether the month may be left out.
    #[prop(optional)]
    not_required: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let months: Vec<SelectOption> = (1..=12_u8)
        .map(|month| {
            let name = Signal::derive(move || i18n.text(gregorian_month_key(month)));
            SelectOption::new(month.to_string(), name)
        })
        .collect();
    view! {
        <Fieldset id=id.clone() legend nostrip:hint=hint error not_required>
            <div class="g-cluster">
                <Select
                    id=format!("{id}-month")
                    label=t!(i18n, "ui-month")
                    options=Signal::stored(months)
                    value=month
                    placeholder=t!(i18n, "ui-month-choose")
                    width=FieldWidth::Ten
                />
                <TextField
                    id=format!("{id}-year")
                    label=t!(i18n, "ui-year")
                    value=year
                    left_to_right=true
                    input_mode="numeric"
                    width=FieldWidth::Four
                />
            </div>
        </Fieldset>
    }
}
