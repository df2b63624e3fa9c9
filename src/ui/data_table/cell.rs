//! What a cell of a table can hold.

use calendar::{Date, Month};
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::use_i18n;
use crate::ui::money::Money;
use crate::ui::tag::{Tag, TagKind};

/// The content of one cell; it is formatted in the language in use.
#[derive(Clone)]
pub enum Cell {
    /// Words that change with the language.
    Words(Signal<String>),
    /// Words from data, isolated from the direction around them.
    Text(String),
    /// An identifier, always left to right in Latin digits.
    Identifier(String),
    /// A whole number.
    Number(i64),
    /// An amount in SAR.
    Money(Decimal),
    /// A percentage.
    Percent(Decimal),
    /// A day in the calendar the person prefers.
    Date(Date),
    /// A day in both calendars.
    BothDates(Date),
    /// A Gregorian month.
    Month(Month),
    /// A status.
    Tag(TagKind, Signal<String>),
    /// Anything else, such as a link.
    View(ViewFn),
}

impl Cell {
    pub(super) fn show(self) -> AnyView {
        let i18n = use_i18n();
        match self {
            Cell::Words(words) => words.into_any(),
            Cell::Text(text) => view! { <bdi>{text}</bdi> }.into_any(),
            Cell::Identifier(text) => {
                view! { <bdi class="g-identifier" dir="ltr">{text}</bdi> }.into_any()
            }
            Cell::Number(number) => view! { <bdi>{move || i18n.number(number)}</bdi> }.into_any(),
            Cell::Money(amount) => view! { <Money amount=Signal::stored(amount) /> }.into_any(),
            Cell::Percent(percent) => {
                view! { <bdi>{move || i18n.percent(percent)}</bdi> }.into_any()
            }
            Cell::Date(date) => (move || i18n.date(date)).into_any(),
            Cell::BothDates(date) => (move || i18n.both_dates(date)).into_any(),
            Cell::Month(month) => (move || i18n.month(month)).into_any(),
            Cell::Tag(kind, label) => view! { <Tag kind=kind label=label /> }.into_any(),
            Cell::View(view) => view.run(),
        }
    }
}
