//! The organisation in four numbers, with their source.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::use_i18n;
use crate::t;

/// The numbers and the keys of their value and their label.
fn figures() -> [(Decimal, &'static str, &'static str); 4] {
    [
        (
            Decimal::from(17),
            "home-figure-customers",
            "home-figure-customers-label",
        ),
        (
            Decimal::from(70),
            "home-figure-transactions",
            "home-figure-transactions-label",
        ),
        (
            Decimal::from(120),
            "home-figure-benefits",
            "home-figure-benefits-label",
        ),
        (
            Decimal::new(17, 1),
            "home-figure-pensioners",
            "home-figure-pensioners-label",
        ),
    ]
}

/// The strip of figures.
#[component]
pub(super) fn Figures() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-figures g-far" aria-labelledby="figures-title">
            <div class="g-container">
                <h2 id="figures-title">{t!(i18n, "home-figures")}</h2>
                <dl class="g-figures__list">
                    {figures()
                        .into_iter()
                        .map(|(number, value, label)| view! {
                            <div class="g-figure">
                                <dt>{move || i18n.text(label)}</dt>
                                <dd>{move || i18n.text_with(value, &[("number", number.into())])}</dd>
                            </div>
                        })
                        .collect_view()}
                </dl>
                <p class="g-small">{t!(i18n, "home-figures-source")}</p>
            </div>
        </section>
    }
}
