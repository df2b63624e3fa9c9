//! A day in both calendars, as legal dates are written.
//!
//! Native element: `<time>` with the ISO 8601 date.

pub mod examples;

use calendar::Date;
use leptos::prelude::*;

use crate::i18n::use_i18n;

/// "15 محرم 1448هـ الموافق 30 يونيو 2026م", the calendar the person prefers first.
#[component]
pub fn BothDates(
    /// The day.
    #[prop(into)]
    date: Signal<Date>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! { <time class="g-dates" datetime=move || iso(date.get())>{move || i18n.both_dates(date.get())}</time> }
}

/// A day in the calendar the person prefers.
#[component]
pub fn OneDate(
    /// The day.
    #[prop(into)]
    date: Signal<Date>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! { <time class="g-dates" datetime=move || iso(date.get())>{move || i18n.date(date.get())}</time> }
}

fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}
