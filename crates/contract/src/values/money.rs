//! Amounts in Saudi riyals.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::digits::{ascii_digit, is_invisible};

/// An amount from 0 to 999,999.99 SAR with two decimals.
///
/// On the wire it is a decimal string, `"8450.50"`; a JSON number is refused, since its reader
/// may have lost digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Money(Decimal);

faults! {
    /// Why an amount was refused, in the order the checks run.
    MoneyFault, "money" {
        /// Nothing was entered.
        Empty = "empty",
        /// Below zero.
        Negative = "negative",
        /// Not a number, or grouped in a way that leaves its size in doubt.
        Number = "number",
        /// More than two decimals.
        Decimals = "decimals",
        /// Below the least amount this field takes.
        Minimum = "minimum",
        /// Above the greatest amount this field takes.
        Maximum = "maximum",
    }
}

/// An unusual wage: accepted, but worth a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WageWarning {
    /// Below the minimum contributory wage.
    BelowMinimum,
    /// Above the maximum contributory wage; the surplus is not insured.
    AboveMaximum,
}

/// Currency marks that come along when an amount is pasted.
const CURRENCY_MARKS: &[&str] = &[
    "SAR", "sar", "SR", "ر.س.", "ر.س", "ريال", "\u{20C1}", "\u{FDFC}",
];

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(Decimal::ZERO);
    /// 999,999.99, the most this field takes.
    pub const MAX: Money = Money(Decimal::from_parts(99_999_999, 0, 0, false, 2));

    /// Reads an amount as people write it: any digits; `.` or `٫` before the decimals; `,`, `٬`,
    /// `،` or spaces between groups of three.
    ///
    /// A separator that does not stand between groups of three is refused rather than guessed
    /// at: `8450،50` could mean two very different wages.
    pub fn parse(text: &str) -> Result<Money, MoneyFault> {
        let mut text: String = text
            .chars()
            .filter(|character| !is_invisible(*character))
            .map(ascii_digit)
            .collect();
        for mark in CURRENCY_MARKS {
            let trimmed = text.trim();
            let bare = trimmed
                .strip_prefix(mark)
                .or_else(|| trimmed.strip_suffix(mark))
                .unwrap_or(trimmed);
            text = bare.trim().to_owned();
        }
        if text.is_empty() {
            return Err(MoneyFault::Empty);
        }
        if let Some(rest) = text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
            return Err(if rest.starts_with(|c: char| c.is_ascii_digit()) {
                MoneyFault::Negative
            } else {
                MoneyFault::Number
            });
        }
        let (whole, fraction) = text.split_once(['.', '\u{066B}']).unwrap_or((&text, ""));
        let whole = ungrouped(whole).ok_or(MoneyFault::Number)?;
        if !fraction.bytes().all(|byte| byte.is_ascii_digit())
            || (whole.is_empty() && fraction.is_empty())
        {
            return Err(MoneyFault::Number);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 2 {
            return Err(MoneyFault::Decimals);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > 6 {
            return Err(MoneyFault::Maximum);
        }
        let halalas: i64 = format!("{whole}{fraction:0<2}")
            .parse()
            .map_err(|_| MoneyFault::Number)?;
        Ok(Money(Decimal::new(halalas, 2)))
    }

    /// Makes an amount from a decimal with at most two decimals.
    pub fn from_decimal(amount: Decimal) -> Result<Money, MoneyFault> {
        if amount.is_sign_negative() && !amount.is_zero() {
            return Err(MoneyFault::Negative);
        }
        let mut rounded = amount.round_dp(2);
        if rounded != amount {
            return Err(MoneyFault::Decimals);
        }
        rounded.rescale(2);
        rounded.set_sign_positive(true);
        if rounded > Money::MAX.0 {
            Err(MoneyFault::Maximum)
        } else {
            Ok(Money(rounded))
        }
    }

    /// Makes an amount from whole riyals; more than the field takes becomes [`Money::MAX`].
    pub fn from_riyals(riyals: u32) -> Money {
        if riyals > 999_999 {
            Money::MAX
        } else {
            Money(Decimal::new(i64::from(riyals) * 100, 2))
        }
    }

    /// Makes an amount from halalas; more than the field takes becomes [`Money::MAX`].
    pub fn from_halalas(halalas: u32) -> Money {
        Money(Decimal::new(i64::from(halalas), 2)).min(Money::MAX)
    }

    /// The amount in SAR.
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// Checks the bounds of one field.
    pub fn within(self, minimum: Money, maximum: Money) -> Result<Money, MoneyFault> {
        if self < minimum {
            Err(MoneyFault::Minimum)
        } else if self > maximum {
            Err(MoneyFault::Maximum)
        } else {
            Ok(self)
        }
    }

    /// Whether a wage is unusual, given the law's bounds on that day.
    pub fn wage_warning(self, minimum: Money, maximum: Money) -> Option<WageWarning> {
        if self < minimum {
            Some(WageWarning::BelowMinimum)
        } else if self > maximum {
            Some(WageWarning::AboveMaximum)
        } else {
            None
        }
    }

    /// Reads the wire's form: 1 to 6 digits and at most two decimals, ASCII, nothing else.
    fn from_wire(text: &str) -> Option<Money> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "00"));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (1..=6).contains(&whole.len()) && (1..=2).contains(&fraction.len());
        if !fits || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        format!("{whole}{fraction:0<2}")
            .parse()
            .ok()
            .map(|halalas: i64| Money(Decimal::new(halalas, 2)))
    }
}

/// The digits of a whole part whose separators, if any, stand between groups of three.
fn ungrouped(whole: &str) -> Option<String> {
    let is_separator =
        |c: char| matches!(c, ',' | '\u{066C}' | '\u{060C}' | '\u{2019}') || c.is_whitespace();
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let digits_only = groups
        .iter()
        .all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let first_fits = groups.len() == 1
        || groups
            .first()
            .is_some_and(|first| (1..=3).contains(&first.len()));
    let rest_fit = groups.iter().skip(1).all(|group| group.len() == 3);
    (digits_only && first_fits && rest_fit).then(|| groups.concat())
}

impl fmt::Display for Money {
    /// Writes `8450.50`, for machines; people's amounts are written by the app's `i18n`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.2}", self.0)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Money;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an amount as a decimal string")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Money, E> {
                Money::from_wire(text)
                    .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Other("text"), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

string_schema!(
    Money,
    "An amount in SAR as a decimal string with two decimals, 0.00 to 999999.99.",
    ["8450.50"]
);
