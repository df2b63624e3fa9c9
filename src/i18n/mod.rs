//! Everything a person reads: texts, numbers, amounts and dates, in the language in use.
//!
//! **Invariant:** no other room formats a number, an amount or a date, and no string shown to a
//! person stands in Rust. Formatting is done here in Rust, not by the browser's `Intl`, so that
//! the prerendered page and the running app agree to the byte, on every engine.

mod argument;
mod bundle;
mod dates;
pub mod families;
mod locale;
mod numbers;
mod text_file;
mod texts;

pub use argument::{Arg, Args};
pub use dates::{CalendarChoice, gregorian_month_key, hijri_month_key};
pub use locale::Locale;
pub use numbers::Digits;
pub use text_file::TextFile;
pub use texts::{Part, Texts, TextsError};

use std::sync::Arc;

use calendar::{Date, Month};
use leptos::prelude::*;
use rust_decimal::Decimal;

/// The language, the digits and the calendar in use, with everything that depends on them.
///
/// A `Copy` handle from the context; every method tracks what it reads, so that a view changes
/// in place when the person switches language, digits or calendar.
///
/// It points to its signals: thousands of closures hold it, and each would copy all four. What it points to
/// is made once a page and never given back.
#[derive(Debug, Clone, Copy)]
pub struct I18n(&'static Choices);

#[derive(Debug)]
struct Choices {
    chosen: RwSignal<Chosen>,
    locale: Memo<Locale>,
    digits: Memo<Digits>,
    calendar: Memo<CalendarChoice>,
}

/// What a text depends on. One signal for all of it: every text in view is among its followers, and a text
/// that changes leaves and joins them again.
#[derive(Debug, Clone)]
struct Chosen {
    texts: Arc<Texts>,
    digits: Digits,
    calendar: CalendarChoice,
}

/// Puts the language into the context; called once, by the app.
pub fn provide_i18n(texts: Arc<Texts>) -> I18n {
    let chosen = RwSignal::new(Chosen {
        texts,
        digits: Digits::Latin,
        calendar: CalendarChoice::Hijri,
    });
    let i18n = I18n(Box::leak(Box::new(Choices {
        chosen,
        locale: Memo::new(move |_| chosen.with(|chosen| chosen.texts.locale())),
        digits: Memo::new(move |_| chosen.with(|chosen| chosen.digits)),
        calendar: Memo::new(move |_| chosen.with(|chosen| chosen.calendar)),
    })));
    provide_context(i18n);
    i18n
}

/// The language in use, from the context.
///
/// # Panics
/// Where [`provide_i18n`] was not called, which every root view and every test does first.
pub fn use_i18n() -> I18n {
    expect_context::<I18n>()
}

impl I18n {
    /// The language in use.
    pub fn locale(self) -> Locale {
        self.0.locale.get()
    }

    /// The language in use, without tracking it.
    pub fn locale_untracked(self) -> Locale {
        self.0.locale.get_untracked()
    }

    /// The texts in use, without tracking them.
    pub fn texts_untracked(self) -> Arc<Texts> {
        self.0.chosen.with_untracked(|chosen| chosen.texts.clone())
    }

    /// Changes to a language whose texts have arrived.
    pub fn set_texts(self, texts: Arc<Texts>) {
        self.0.chosen.update(|chosen| chosen.texts = texts);
    }

    /// The text of a key.
    pub fn text(self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// A closure with the text of a key, for views: what [`t!`](crate::t) writes.
    ///
    /// One type for all of them. Closures written where they are used would each be a type of their
    /// own, for which the compiler writes the view layer's code once more.
    pub fn told(self, key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + use<> {
        move || self.text(key)
    }

    /// The text of a key, without tracking the language; for handlers.
    pub fn text_untracked(self, key: &str) -> String {
        untrack(|| self.text(key))
    }

    /// The text of a key with values in it.
    pub fn text_with(self, key: &str, args: Args<'_>) -> String {
        self.written(&|chosen| {
            let texts = &chosen.texts;
            texts.format(key, args, chosen.digits, chosen.calendar)
        })
    }

    /// What the language, the digits and the calendar make of something. The one place that reads them for a
    /// text: the compiler writes the reading of a signal once for every closure type it is given.
    fn written(self, write: &dyn Fn(&Chosen) -> String) -> String {
        self.0.chosen.with(write)
    }

    /// The text of a key cut at its values, for a sentence that carries elements.
    pub fn parts(self, key: &str, args: Args<'_>) -> Vec<Part> {
        self.0.chosen.with(|chosen| {
            let texts = &chosen.texts;
            texts.parts(key, args, chosen.digits, chosen.calendar)
        })
    }

    /// A whole number, grouped, in the chosen digits.
    pub fn number(self, number: i64) -> String {
        self.written(&|chosen| numbers::whole(number, chosen.digits))
    }

    /// A decimal number, grouped, in the chosen digits, with the decimals it has.
    pub fn decimal(self, number: Decimal) -> String {
        self.written(&|chosen| numbers::decimal(number, chosen.digits))
    }

    /// A percentage such as `9.75٪` or `9.75%`; the number is in percent.
    pub fn percent(self, percent: Decimal) -> String {
        self.written(&|chosen| numbers::percent(percent, chosen.digits, chosen.texts.locale()))
    }

    /// An amount in SAR with two decimals and no currency, for places that show the sign.
    pub fn amount(self, amount: Decimal) -> String {
        self.written(&|chosen| numbers::amount(amount, chosen.digits))
    }

    /// An amount in SAR with the currency in words, for plain text such as titles.
    pub fn money_text(self, amount: Decimal) -> String {
        self.written(&|chosen| numbers::money_text(amount, chosen.digits, chosen.texts.locale()))
    }

    /// A day in the long form, in the calendar the person prefers.
    pub fn date(self, date: Date) -> String {
        self.written(&|chosen| dates::long(&chosen.texts, date, chosen.calendar, chosen.digits))
    }

    /// A day in the long form, in a given calendar.
    pub fn date_in(self, date: Date, calendar: CalendarChoice) -> String {
        self.written(&|chosen| dates::long(&chosen.texts, date, calendar, chosen.digits))
    }

    /// A day in both calendars, the preferred one first, as legal dates are written.
    pub fn both_dates(self, date: Date) -> String {
        self.written(&|chosen| dates::both(&chosen.texts, date, chosen.calendar, chosen.digits))
    }

    /// A day as `30/06/2026`, for table cells whose heading names the calendar.
    pub fn short_date(self, date: Date) -> String {
        self.written(&|chosen| dates::short(date, chosen.calendar, chosen.digits))
    }

    /// A Gregorian month such as `مارس 2026م`.
    pub fn month(self, month: Month) -> String {
        self.written(&|chosen| dates::month(&chosen.texts, month, chosen.digits))
    }

    /// A time of day of the 24-hour clock (hour 0-23) as people say it: `4:03 م`, `4:03 pm`.
    pub fn time_of_day(self, hour: u8, minute: u8) -> String {
        self.written(&|chosen| dates::time(&chosen.texts, hour, minute, chosen.digits))
    }

    /// What is left of a wait, as `0:52`, for a place that counts down.
    pub fn countdown(self, seconds: u32) -> String {
        self.written(&|chosen| numbers::countdown(seconds, chosen.digits))
    }

    /// Text from outside whose Latin digits are shown in the chosen digits.
    ///
    /// Never for identifiers (identity numbers, IBAN, phone, references): those stay Latin.
    pub fn localise_digits(self, text: &str) -> String {
        self.written(&|chosen| numbers::localise_digits(text, chosen.digits))
    }

    /// The digits in use.
    pub fn digits(self) -> Digits {
        self.0.digits.get()
    }

    /// Changes the digits everywhere.
    pub fn set_digits(self, digits: Digits) {
        self.0.chosen.update(|chosen| chosen.digits = digits);
    }

    /// The calendar dates are shown in first.
    pub fn calendar(self) -> CalendarChoice {
        self.0.calendar.get()
    }

    /// The calendar dates are shown in first, without tracking it.
    pub fn calendar_untracked(self) -> CalendarChoice {
        self.0.calendar.get_untracked()
    }

    /// Changes the calendar dates are shown in first.
    pub fn set_calendar(self, calendar: CalendarChoice) {
        self.0.chosen.update(|chosen| chosen.calendar = calendar);
    }
}

/// A closure that gives the text of a key: `t!(i18n, "key")`, `t!(i18n, "key", n = count)`.
///
/// Works as a child of a view and for every `Signal<String>` prop. Values are converted by
/// [`Arg`]'s `From` implementations; those that are closures or signals must be read by the
/// caller: `t!(i18n, "key", n = count.get())` reads inside the closure, so it tracks.
#[macro_export]
macro_rules! t {
    ($i18n:expr, $key:expr) => {
        $crate::i18n::I18n::told($i18n, $key)
    };
    ($i18n:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let i18n = $i18n;
        move || i18n.text_with($key, &[$((stringify!($name), $crate::i18n::Arg::from($value))),+])
    }};
}
