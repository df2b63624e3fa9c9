//! What went wrong, what to do, and the reference for the call centre.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;

/// A failure with a button to try again.
#[component]
pub fn ErrorPanel(
    /// What happened and what to do.
    #[prop(into)]
    text: Signal<String>,
    /// The server's reference of the failure.
    #[prop(optional_no_strip)]
    reference: Option<String>,
    /// Tries again.
    on_retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-error-panel" role="alert">
            <p>{text}</p>
            {reference.map(|reference| view! { <p>{t!(i18n, "ui-error-reference", reference = reference.clone())}</p> })}
            <button type="button" class="g-button g-button--secondary" on:click=move |_| on_retry.run(())>
                {t!(i18n, "ui-retry")}
            </button>
        </div>
    }
}
