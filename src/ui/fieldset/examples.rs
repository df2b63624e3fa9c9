//! Fieldsets.

use leptos::prelude::*;

use super::Fieldset;
use crate::ui::example::{Example, sample};
use crate::ui::field::FieldWidth;
use crate::ui::text_field::TextField;

/// Two fields under one legend.
pub const EXAMPLES: &[Example] = &[Example {
    name: "two-fields",
    view: || {
        view! {
        <Fieldset id="fieldset-period" legend=sample("مدة الاشتراك", "Contribution period") hint=sample("كما تظهر في شهادة الخدمة.", "As your service certificate shows it.")>
            <TextField id="fieldset-years" label=sample("السنوات", "Years") width=FieldWidth::Two left_to_right=true input_mode="numeric" value=RwSignal::new("17".to_owned()) />
            <TextField id="fieldset-months" label=sample("الأشهر", "Months") width=FieldWidth::Two left_to_right=true input_mode="numeric" value=RwSignal::new("10".to_owned()) />
        </Fieldset>
    }.into_any()
    },
}];
