//! An amount in Saudi riyals, as it is shown.
//!
//! The riyal sign stands left of the number with a space, in every language, as tall as the text;
//! assistive technology hears the currency in words behind the number.

pub mod examples;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::icon::riyal_sign;
use crate::i18n::use_i18n;
use crate::t;

/// An amount with two decimals, or whole riyals where halalas would be noise.
#[component]
pub fn Money(
    /// The amount in SAR.
    #[prop(into)]
    amount: Signal<Decimal>,
    /// Rounds to whole riyals, for chart labels and large figures.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let text = move || {
        if whole {
            i18n.decimal(amount.get().round())
        } else {
            i18n.amount(amount.get())
        }
    };
    view! {
        <span class="g-money">
            <bdi dir="ltr">{riyal_sign()}{text}</bdi>
            <span class="g-visually-hidden">" " {t!(i18n, "ui-riyals")}</span>
        </span>
    }
}
