//! The anatomy every field shares: label, hint, error, control, in this order.
//!
//! Hint and error are tied to the control by `aria-describedby`, so a screen reader says them with
//! the label (WCAG 1.3.1, 3.3.1, 3.3.2). Fields are required unless they say otherwise.

use leptos::prelude::*;

use super::icon::{icon, shapes};
use crate::i18n::use_i18n;
use crate::t;

/// How wide a control is: as wide as its answer, which tells people how long it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldWidth {
    /// The whole column.
    #[default]
    Full,
    /// Two digits.
    Two,
    /// Four digits.
    Four,
    /// Ten digits, an amount.
    Ten,
    /// A name, an e-mail address.
    Twenty,
}

impl FieldWidth {
    pub(crate) fn class(self) -> &'static str {
        match self {
            FieldWidth::Full => "g-input",
            FieldWidth::Two => "g-input g-input--2",
            FieldWidth::Four => "g-input g-input--4",
            FieldWidth::Ten => "g-input g-input--10",
            FieldWidth::Twenty => "g-input g-input--20",
        }
    }
}

/// The ids that describe a control: its hint while there is one, its error while there is one.
pub(crate) fn described_by(
    id: &str,
    has_hint: bool,
    error: Signal<Option<String>>,
) -> Signal<Option<String>> {
    let hint = has_hint.then(|| format!("{id}-hint"));
    let error_id = format!("{id}-error");
    Signal::derive(move || {
        let has_error = error.with(Option::is_some);
        match (&hint, has_error) {
            (None, false) => None,
            (Some(hint), false) => Some(hint.clone()),
            (None, true) => Some(error_id.clone()),
            (Some(hint), true) => Some(format!("{hint} {error_id}")),
        }
    })
}

/// Tells a field's owner that the person left it.
///
/// A browser also says so when the focused control goes with its page, and then nobody is left to be
/// told.
pub(crate) fn tell_left(on_leave: Option<Callback<()>>) {
    if let Some(on_leave) = on_leave {
        let _ = on_leave.try_run(());
    }
}

/// `aria-invalid`, which is set after a validation only.
pub(crate) fn invalid(error: Signal<Option<String>>) -> Signal<Option<&'static str>> {
    Signal::derive(move || error.with(Option::is_some).then_some("true"))
}

/// A field's error: icon, the hidden word "error", the sentence the summary also shows.
pub(crate) fn error_line(id: &str, error: Signal<Option<String>>) -> impl IntoView + use<> {
    let i18n = use_i18n();
    let id = format!("{id}-error");
    move || {
        error.get().map(|text| {
            view! {
                <p class="g-field__error" id=id.clone()>
                    {icon(shapes::ERROR)}
                    <span>
                        <span class="g-visually-hidden">{t!(i18n, "ui-error-prefix")} " "</span>
                        {text}
                    </span>
                </p>
            }
        })
    }
}

/// A field's hint.
pub(crate) fn hint_line(id: &str, hint: Option<Signal<String>>) -> impl IntoView + use<> {
    let id = format!("{id}-hint");
    hint.map(|hint| view! { <p class="g-hint" id=id>{hint}</p> })
}

/// "(optional)" behind the label of a field that may stay empty.
pub(crate) fn optional_mark(not_required: bool) -> impl IntoView {
    let i18n = use_i18n();
    not_required.then(|| {
        view! { <span class="g-label__optional">" " {t!(i18n, "ui-optional")}</span> }
    })
}

/// Label, hint and error around one control with the id `id`.
#[component]
pub fn Field(
    /// The control's id.
    id: String,
    /// The question or the name of the answer.
    label: Signal<String>,
    /// What helps to answer.
    hint: Option<Signal<String>>,
    /// What is wrong with the answer.
    error: Signal<Option<String>>,
    /// Whether the answer may be left out.
    #[prop(optional)]
    not_required: bool,
    /// The control.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="g-field" class:g-field--error=move || error.with(Option::is_some)>
            <label class="g-label" id=format!("{id}-label") for=id.clone()>
                {label}
                {optional_mark(not_required)}
            </label>
            {hint_line(&id, hint)}
            {error_line(&id, error)}
            {children()}
        </div>
    }
}
