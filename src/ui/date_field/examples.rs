//! Dates in their states.

use calendar::hijri_month_length;
use leptos::prelude::*;

use super::{DateEntry, DateField};
use crate::i18n::{CalendarChoice, use_i18n};
use crate::ui::example::{Example, sample};

fn entry(calendar: CalendarChoice, day: &str, month: &str, year: &str) -> RwSignal<DateEntry> {
    RwSignal::new(DateEntry {
        calendar,
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    })
}

/// Empty, whole in each calendar, a day the Hijri month does not have.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "empty",
        view: || {
            view! { <DateField id="date-empty" legend=sample("تاريخ الالتحاق بالعمل", "Employment start date") value=entry(CalendarChoice::Gregorian, "", "", "") /> }.into_any()
        },
    },
    Example {
        name: "hijri",
        view: || {
            view! { <DateField id="date-hijri" legend=sample("تاريخ الميلاد", "Date of birth") hint=sample("كما هو في الهوية", "As your identity card shows it") birthday=true value=entry(CalendarChoice::Hijri, "25", "7", "1408") /> }.into_any()
        },
    },
    Example {
        name: "gregorian",
        view: || {
            view! { <DateField id="date-gregorian" legend=sample("تاريخ الميلاد", "Date of birth") value=entry(CalendarChoice::Gregorian, "14", "3", "1988") /> }.into_any()
        },
    },
    Example {
        name: "month-too-short",
        view: || {
            let i18n = use_i18n();
            let short = (1..=12_u8).find(|month| hijri_month_length(1448, *month) == Ok(29));
            let month = short.unwrap_or(1).to_string();
            let value = entry(CalendarChoice::Hijri, "30", &month, "1448");
            let error = Signal::derive(move || {
                value.with(|entry| entry.read().err().map(|error| error.text(i18n, "-")))
            });
            view! { <DateField id="date-short" legend=sample("تاريخ الميلاد", "Date of birth") error=error value=value /> }.into_any()
        },
    },
];
