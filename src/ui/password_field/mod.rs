//! A password that can be shown.
//!
//! Native element: `<input>`, with a button that switches between dots and text. The button's words
//! change ("Show password", "Hide password") and the change is announced; a pressed state on top of
//! changing words would say it twice and contradict itself.

pub mod examples;

use leptos::ev;
use leptos::prelude::*;

use super::field::{Field, described_by, invalid, tell_left};
use super::icon::{icon, shapes};
use super::live_region::use_announcer;
use crate::browser::input;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::t;

/// A password field. Pasting is allowed, so password managers work (WCAG 3.3.8); it hides itself
/// again when a form is submitted.
#[component]
pub fn PasswordField(
    /// The control's id, also its name in the form.
    #[prop(into)]
    id: String,
    /// The name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// What the person typed; kept in memory only.
    value: RwSignal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// `current-password` or `new-password`.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let revealed = RwSignal::new(false);
    let described = described_by(&id, hint.is_some(), error);
    let input_id = StoredValue::new(id.clone());
    let set_revealed = move |now: bool| {
        revealed.set(now);
        input_id.with_value(|id| input::set_kind(id, if now { "text" } else { "password" }));
    };
    // Browsers offer to remember what a text field holds, so a shown password is hidden first.
    effect(move || {
        let handle = window_event_listener(ev::submit, move |_| set_revealed(false));
        on_cleanup(move || handle.remove());
    });
    let toggle = move |_| {
        let now = !revealed.get_untracked();
        set_revealed(now);
        announcer.polite(i18n.text(if now {
            "ui-password-is-shown"
        } else {
            "ui-password-is-hidden"
        }));
    };
    view! {
        <Field id=id.clone() label=label hint=hint error=error>
            <span class="g-password">
                <input
                    class="g-input"
                    id=id.clone()
                    name=id.clone()
                    type="password"
                    dir="ltr"
                    autocomplete=autocomplete
                    spellcheck="false"
                    autocapitalize="none"
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    prop:value=value
                    on:input=move |event| value.set(input::value(&event))
                    on:blur=move |_| tell_left(on_leave)
                />
                <button type="button" class="g-password__reveal" aria-controls=id on:click=toggle>
                    {move || if revealed.get() { icon(shapes::EYE_OFF) } else { icon(shapes::EYE) }}
                    <span>
                        {move || i18n.text(if revealed.get() { "ui-hide" } else { "ui-show" })}
                        <span class="g-visually-hidden">" " {t!(i18n, "ui-the-password")}</span>
                    </span>
                </button>
            </span>
        </Field>
    }
}
