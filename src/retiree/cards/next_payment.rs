//! The next payment: how much, when, where to, and how the amount comes about.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::parts_list::PartsList;
use crate::i18n::{Arg, use_i18n};
use crate::retiree::view_model::next_payment::NextPaymentView;
use crate::t;
use crate::ui::{BothDates, Masked, Money, StatSize, StatTile, Tag, TagKind};

/// The amount and the day, then the way from gross to net.
#[component]
pub fn NextPaymentBody(view: NextPaymentView) -> impl IntoView {
    let i18n = use_i18n();
    let NextPaymentView {
        month,
        pay_day,
        days_left,
        instead_of,
        is_first,
        is_held,
        parts,
        iban_masked,
    } = view;
    let net = parts.net;
    view! {
        <StatTile
            label=move || i18n.text_with("retiree-next-net", &[("month", Arg::Month(month))])
            size=StatSize::Hero
        >
            <Money amount=Signal::stored(net) />
        </StatTile>
        <p class="g-pension__day">
            <strong><BothDates date=pay_day /></strong>
            " "
            {if is_held {
                view! { <Tag label=t!(i18n, "retiree-status-held") kind=TagKind::Warning /> }.into_any()
            } else {
                view! { <Tag label=t!(i18n, "retiree-days-left", n = days_left) kind=TagKind::Info /> }.into_any()
            }}
        </p>
        {instead_of.map(|usual| view! {
            <p class="g-muted">
                {move || i18n.text_with("retiree-next-earlier", &[("date", Arg::Date(usual))])}
            </p>
        })}
        {is_first.then(|| view! { <p>{t!(i18n, "retiree-next-first")}</p> })}
        <p>
            {match iban_masked {
                Some(iban) => view! {
                    {t!(i18n, "retiree-next-account")} " " <Masked value=Signal::stored(iban) />
                }
                .into_any(),
                None => view! { {t!(i18n, "retiree-next-no-account")} }.into_any(),
            }}
        </p>
        <section class="g-pension__parts" aria-labelledby="next-payment-how">
            <h3 class="g-pension__subtitle" id="next-payment-how">{t!(i18n, "retiree-next-how")}</h3>
            <PartsList parts />
        </section>
    }
}
