//! Signing in.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `SignInPage`.
#[component]
pub fn SignInPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-sign-in") /> }
}

/// The page named `SignInIndividualPage`.
#[component]
pub fn SignInIndividualPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-sign-in-individual") /> }
}

/// The page named `SignInIndividualCodePage`.
#[component]
pub fn SignInIndividualCodePage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-sign-in-individual-code") /> }
}

/// The page named `SignInRetireePage`.
#[component]
pub fn SignInRetireePage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-sign-in-retiree") /> }
}

/// The page named `SignInBusinessPage`.
#[component]
pub fn SignInBusinessPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-sign-in-business") /> }
}

/// The page named `SignedOutPage`.
#[component]
pub fn SignedOutPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-signed-out") /> }
}
