//! The one thing the pensioner should do next, with the way to do it.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::PensionThing;
use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::retiree::words;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::icon::{icon, shapes};

/// The thing, why it matters, and one action.
#[component]
pub fn NextStepBody(next: PensionThing) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, shape, action) = match next {
        PensionThing::PaymentReturned { .. } | PensionThing::MissingIban => (
            "warning",
            shapes::WARNING,
            Some(("bank-account", "retiree-thing-bank-action")),
        ),
        PensionThing::ProofOfStudy { .. } => (
            "info",
            shapes::INFO,
            Some(("yearly-proof", "retiree-thing-proof-action")),
        ),
        PensionThing::None => ("success", shapes::SUCCESS, None),
        PensionThing::Unknown => ("info", shapes::INFO, None),
    };
    let heading = {
        let next = next.clone();
        move || heading(i18n, &next)
    };
    view! {
        <div class=format!("g-alert g-alert--{tone} g-next")>
            {icon(shape)}
            <h3 class="g-alert__title">{heading}</h3>
            <p class="g-alert__body">{move || body(i18n, &next)}</p>
        </div>
        {action.map(|(service, key)| {
            let href = Signal::derive(move || words::service_href(i18n, service));
            view! {
                <p class="g-cluster">
                    <LinkButton label=t!(i18n, key) href kind=ButtonKind::Primary />
                </p>
            }
        })}
    }
}

fn heading(i18n: I18n, next: &PensionThing) -> String {
    match next {
        PensionThing::PaymentReturned { month, .. } => i18n.text_with(
            "retiree-thing-returned-heading",
            &[("month", Arg::Month(*month))],
        ),
        PensionThing::MissingIban => i18n.text("retiree-thing-iban-heading"),
        PensionThing::ProofOfStudy { .. } => i18n.text("retiree-thing-proof-heading"),
        PensionThing::None => i18n.text("retiree-thing-clear-heading"),
        PensionThing::Unknown => i18n.text("retiree-thing-newer-heading"),
    }
}

fn body(i18n: I18n, next: &PensionThing) -> String {
    match next {
        PensionThing::PaymentReturned { net, .. } => i18n.text_with(
            "retiree-thing-returned-body",
            &[("net", Arg::Money(net.amount()))],
        ),
        PensionThing::MissingIban => i18n.text("retiree-thing-iban-body"),
        PensionThing::ProofOfStudy { name, until } => i18n.text_with(
            "retiree-thing-proof-body",
            &[
                ("name", words::name(i18n, name).into()),
                ("date", Arg::BothDates(*until)),
            ],
        ),
        PensionThing::None => i18n.text("retiree-thing-clear-body"),
        PensionThing::Unknown => i18n.text("retiree-thing-newer-body"),
    }
}
