//! The values a text can carry.

use calendar::{Date, Month};
use rust_decimal::Decimal;

/// A value put into a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words from data, such as a name; isolated from the direction of the sentence.
    Text(String),
    /// A count: it selects the plural form and is shown grouped in the chosen digits.
    Number(i64),
    /// A number with decimals, shown grouped in the chosen digits; selects no plural form.
    Decimal(Decimal),
    /// An amount in SAR, shown with the currency in words.
    Money(Decimal),
    /// A percentage; the number is in percent.
    Percent(Decimal),
    /// A day in the long form, in the calendar the person prefers.
    Date(Date),
    /// A day in both calendars.
    BothDates(Date),
    /// A Gregorian month.
    Month(Month),
}

/// Named values of one text.
pub type Args<'a> = &'a [(&'a str, Arg)];

impl From<&str> for Arg {
    fn from(value: &str) -> Arg {
        Arg::Text(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Arg {
        Arg::Text(value)
    }
}

impl From<Decimal> for Arg {
    fn from(value: Decimal) -> Arg {
        Arg::Decimal(value)
    }
}

impl From<Date> for Arg {
    fn from(value: Date) -> Arg {
        Arg::Date(value)
    }
}

impl From<Month> for Arg {
    fn from(value: Month) -> Arg {
        Arg::Month(value)
    }
}

macro_rules! from_whole_numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Arg {
            fn from(value: $number) -> Arg {
                Arg::Number(i64::from(value))
            }
        })+
    };
}

from_whole_numbers!(i64, i32, i16, u32, u16, u8);

impl From<usize> for Arg {
    fn from(value: usize) -> Arg {
        Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
