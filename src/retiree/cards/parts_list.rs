//! How a net amount comes about: what is paid, less what is taken off.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::retiree::view_model::parts::Parts;
use crate::retiree::words;
use crate::t;
use crate::ui::{KeyValue, KeyValueList, Money};

/// Gross, each deduction, net.
#[component]
pub fn PartsList(parts: Parts) -> impl IntoView {
    let i18n = use_i18n();
    let several = parts.has_several_components();
    let Parts {
        components,
        gross,
        deductions,
        net,
        ..
    } = parts;
    let components = several.then(|| {
        components
            .into_iter()
            .map(|(kind, amount)| {
                view! {
                    <KeyValue label=move || words::component(i18n, &kind)>
                        <Money amount=Signal::stored(amount) />
                    </KeyValue>
                }
            })
            .collect_view()
    });
    let nothing_off = deductions.is_empty();
    let deductions = deductions
        .into_iter()
        .map(|(kind, amount, last)| {
            view! {
                <KeyValue label=move || words::deduction(i18n, &kind)>
                    <span class="g-pension__minus">{t!(i18n, "retiree-parts-less")}</span>
                    " "
                    <Money amount=Signal::stored(amount) />
                    {last.map(|last| view! {
                        " "
                        <span class="g-muted g-small">
                            {move || i18n.text_with("retiree-parts-until", &[("month", Arg::Month(last))])}
                        </span>
                    })}
                </KeyValue>
            }
        })
        .collect_view();
    view! {
        <KeyValueList>
            {components}
            <KeyValue label=t!(i18n, "retiree-parts-gross")>
                <Money amount=Signal::stored(gross) />
            </KeyValue>
            {deductions}
            <KeyValue label=t!(i18n, "retiree-parts-net")>
                <strong><Money amount=Signal::stored(net) /></strong>
            </KeyValue>
        </KeyValueList>
        {nothing_off.then(|| view! { <p class="g-muted g-small">{nothing_text(i18n)}</p> })}
    }
}

fn nothing_text(i18n: I18n) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    t!(i18n, "retiree-parts-no-deductions")
}
