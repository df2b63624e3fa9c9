//! Asking for a new code, and how long that must wait.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::ui::alert::{Alert, AlertKind};

const RESEND_WAIT: &str = "resend-wait";

/// The button that asks for a new code. It stays in its place while it cannot be used, so that the
/// focus is never lost under the person's finger (WCAG 2.2, 2.4.3); what stands under it then says
/// how long to wait.
#[component]
pub fn Resend(
    /// The seconds until a new code may be asked for.
    left: Memo<u32>,
    /// Whether one is being asked for.
    resending: Memo<bool>,
    /// What is said once it was sent.
    resent: Memo<Option<String>>,
    /// Called on each press, also while it must wait.
    on_press: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-sign-in__resend">
            {move || resent.get().map(|text| view! {
                <Alert kind=AlertKind::Success><p>{text}</p></Alert>
            })}
            <button
                type="button"
                class="g-button g-button--ghost g-button--wide-on-phone"
                aria-disabled=move || (left.get() > 0 || resending.get()).then_some("true")
                aria-describedby=RESEND_WAIT
                on:click=move |_| on_press.run(())
            >
                {move || i18n.text(if resending.get() { "ui-sending" } else { "sign-in-code-resend" })}
            </button>
            <p id=RESEND_WAIT class="g-hint">
                {move || (left.get() > 0).then(|| {
                    let time = i18n.countdown(left.get());
                    i18n.text_with("sign-in-code-resend-wait-left", &[("time", time.into())])
                })}
            </p>
        </div>
    }
}
