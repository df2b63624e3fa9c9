//! The one thing the person should do next, with the way to do it.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::individual::parts::ServiceLink;
use crate::individual::view_model::next_step::NextCard;
use crate::individual::view_model::record::Length;
use crate::individual::words;
use crate::routes::Page;
use crate::t;
use crate::ui::button::{ButtonKind, LinkButton};
use crate::ui::icon::{icon, shapes};

/// The thing, why it matters, and one action.
#[component]
pub fn NextStepBody(next: NextCard) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, shape) = match next {
        NextCard::WageBelowMinimum { .. } | NextCard::Gap { .. } => ("warning", shapes::WARNING),
        NextCard::MissingIban | NextCard::Newer => ("info", shapes::INFO),
        NextCard::Clear => ("success", shapes::SUCCESS),
    };
    let action = action(i18n, &next);
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
        {action}
    }
}

fn heading(i18n: I18n, next: &NextCard) -> String {
    match next {
        NextCard::WageBelowMinimum { month, .. } => i18n.text_with(
            "individual-next-wage-heading",
            &[("month", Arg::Month(*month))],
        ),
        NextCard::MissingIban => i18n.text("individual-next-iban-heading"),
        NextCard::Gap { .. } => i18n.text("individual-next-gap-heading"),
        NextCard::Clear => i18n.text("individual-next-clear-heading"),
        NextCard::Newer => i18n.text("individual-next-newer-heading"),
    }
}

fn body(i18n: I18n, next: &NextCard) -> String {
    match next {
        NextCard::WageBelowMinimum {
            wage,
            minimum,
            employer,
            ..
        } => i18n.text_with(
            "individual-next-wage-body",
            &[
                ("employer", words::name(i18n, employer).into()),
                ("wage", Arg::Money(*wage)),
                ("minimum", Arg::Money(*minimum)),
            ],
        ),
        NextCard::MissingIban => i18n.text("individual-next-iban-body"),
        NextCard::Gap { from, to, .. } => i18n.text_with(
            "individual-next-gap-body",
            &[
                ("from", Arg::Date(*from)),
                ("to", Arg::Date(*to)),
                (
                    "length",
                    words::length(i18n, Length::between(*from, *to)).into(),
                ),
            ],
        ),
        NextCard::Clear => i18n.text("individual-next-clear-body"),
        NextCard::Newer => i18n.text("individual-next-newer-body"),
    }
}

fn action(i18n: I18n, next: &NextCard) -> Option<AnyView> {
    let to_service = |service: &'static str, label: Signal<String>| {
        let href = Signal::derive(move || words::service_href(i18n, service));
        view! { <p class="g-cluster"><LinkButton label href kind=ButtonKind::Primary /></p> }
            .into_any()
    };
    match next {
        NextCard::WageBelowMinimum { .. } => Some(to_service(
            "wage-objection",
            Signal::derive(t!(i18n, "individual-next-wage-action")),
        )),
        NextCard::MissingIban => Some(to_service(
            "bank-account",
            Signal::derive(t!(i18n, "individual-next-iban-action")),
        )),
        NextCard::Gap { .. } => Some(
            view! {
                <p class="g-cluster">
                    <LinkButton
                        label=t!(i18n, "individual-next-gap-action")
                        href=Signal::derive(Page::IndividualRecord.link(i18n))
                    />
                    <ServiceLink service="period-objection" label=t!(i18n, "individual-next-gap-object") />
                </p>
            }
            .into_any(),
        ),
        NextCard::Clear | NextCard::Newer => None,
    }
}
