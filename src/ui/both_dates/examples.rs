//! Dates.

use calendar::Date;
use leptos::prelude::*;

use super::{BothDates, OneDate};
use crate::ui::example::Example;

fn day() -> Signal<Date> {
    Signal::stored(Date::from_gregorian(2026, 6, 30).unwrap_or(Date::MIN))
}

/// In both calendars, in one.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "both",
        view: || view! { <BothDates date=day() /> }.into_any(),
    },
    Example {
        name: "one",
        view: || view! { <OneDate date=day() /> }.into_any(),
    },
];
