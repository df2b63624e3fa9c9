//! The benefit calculators.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `CalculatorsPage`.
#[component]
pub fn CalculatorsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-calculators") /> }
}

/// The page named `PensionCalculatorPage`.
#[component]
pub fn PensionCalculatorPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-pension-calculator") /> }
}
