//! Pieces that several cards and the record page are made of.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use calendar::Date;
use leptos::prelude::*;

use super::words;
use crate::i18n::{CalendarChoice, use_i18n};

/// A day in both calendars on two lines, the preferred one first, for table cells.
#[component]
pub(super) fn TwoDates(day: Date) -> impl IntoView {
    let i18n = use_i18n();
    let first = move || i18n.date(day);
    let second = move || {
        let other: CalendarChoice = i18n.calendar().other();
        i18n.date_in(day, other)
    };
    view! {
        <time class="g-two-dates" datetime=day.to_string()>
            <bdi class="g-two-dates__first">{first}</bdi>
            <span class="g-visually-hidden">" "</span>
            <bdi class="g-two-dates__second">{second}</bdi>
        </time>
    }
}

/// A link to a service in the directory of services.
#[component]
pub(super) fn ServiceLink(
    service: &'static str,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! { <a class="g-individual__link" href=move || words::service_href(i18n, service)>{label}</a> }
}
