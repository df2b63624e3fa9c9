//! An identifier of which only a part is shown.
//!
//! The server sends it masked, so the whole number is never in the page. It is always written left
//! to right in Latin digits; assistive technology hears its end instead of a row of dots.

pub mod examples;

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::t;

/// A masked identity number, IBAN or mobile number.
#[component]
pub fn Masked(
    /// As the server masked it, such as `10••••••39`.
    #[prop(into)]
    value: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let tail = move || value.with(|value| tail(value));
    view! {
        <span>
            <bdi class="g-masked" dir="ltr" aria-hidden="true">{value}</bdi>
            <span class="g-visually-hidden">{move || t!(i18n, "ui-ends-with", tail = tail())()}</span>
        </span>
    }
}

/// What follows the last masked character.
fn tail(masked: &str) -> String {
    masked
        .rsplit(|character: char| !character.is_alphanumeric())
        .find(|part| !part.is_empty())
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::tail;

    #[test]
    fn says_the_end() {
        assert_eq!(tail("10••••••39"), "39");
        assert_eq!(tail("SA03 •••• … 7519"), "7519");
        assert_eq!(tail("••••"), "");
    }
}
