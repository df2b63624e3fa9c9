//! What only a demonstration has.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The page named `DemoOutboxPage`.
#[component]
pub fn DemoOutboxPage() -> impl IntoView {
    let i18n = use_i18n();
    view! { <PageHeading text=t!(i18n, "title-demo-outbox") /> }
}
