//! An individual's dashboard and record.

#[cfg(test)]
mod samples;
pub mod view_model;

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `IndividualPage`.
#[component]
pub fn IndividualPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-individual") /> }
}

/// The page named `IndividualRecordPage`.
#[component]
pub fn IndividualRecordPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-individual-record") /> }
}
