//! Facts.

use leptos::prelude::*;

use super::{KeyValue, KeyValueList};
use crate::ui::example::{Example, sample};
use crate::ui::masked::Masked;

/// Three facts, one with an action.
pub const EXAMPLES: &[Example] = &[Example {
    name: "facts",
    view: || {
        view! {
        <div class="g-card">
            <KeyValueList>
                <KeyValue label=sample("الاسم", "Name")>{sample("نورة عبدالله الحربي", "Noura Abdullah Alharbi")}</KeyValue>
                <KeyValue label=sample("رقم الهوية", "Identity number")><Masked value=Signal::stored("10••••••39".to_owned()) /></KeyValue>
                <KeyValue label=sample("رقم الجوال", "Mobile number") action=move || view! { <a href="#">{sample("تغيير", "Change")} <span class="g-visually-hidden">" " {sample("رقم الجوال", "mobile number")}</span></a> }>
                    <Masked value=Signal::stored("05••••••21".to_owned()) />
                </KeyValue>
            </KeyValueList>
        </div>
    }.into_any()
    },
}];
