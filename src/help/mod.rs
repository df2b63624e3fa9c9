//! Help, services, law and statements.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `HelpPage`.
#[component]
pub fn HelpPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-help") /> }
}

/// The page named `ServicesPage`.
#[component]
pub fn ServicesPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-services") /> }
}

/// The page named `LawPage`.
#[component]
pub fn LawPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-law") /> }
}

/// The page named `AccessibilityPage`.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-accessibility") /> }
}

/// The page named `PrivacyPage`.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-privacy") /> }
}
