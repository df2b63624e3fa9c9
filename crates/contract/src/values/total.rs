//! Sums of many amounts in Saudi riyals.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A sum from 0 to 999,999,999,999.99 SAR with two decimals, such as an employer's bill.
///
/// Wider than [`super::Money`], which is what one person types or is paid. On the wire it is a
/// decimal string as well, `"1284450.50"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Total(Decimal);

/// Digits before the decimals, at most.
const MOST_DIGITS: usize = 12;

impl Total {
    /// Nothing.
    pub const ZERO: Total = Total(Decimal::ZERO);
    /// The largest sum.
    pub const MAX: Total = Total(Decimal::from_parts(276_447_231, 23_283, 0, false, 2));

    /// Makes a sum from a decimal, which is held between nothing and [`Total::MAX`] and rounded to
    /// two decimals; rules hand over rounded amounts, so nothing is lost here.
    pub fn of(sum: Decimal) -> Total {
        let mut rounded = sum.round_dp(2).max(Decimal::ZERO);
        rounded.rescale(2);
        Total(rounded).min(Total::MAX)
    }

    /// The sum in SAR.
    pub fn amount(self) -> Decimal {
        self.0
    }

    fn from_wire(text: &str) -> Option<Total> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "00"));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (1..=MOST_DIGITS).contains(&whole.len()) && (1..=2).contains(&fraction.len());
        if !fits || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let halalas: i64 = format!("{whole}{fraction:0<2}").parse().ok()?;
        Some(Total(Decimal::new(halalas, 2)))
    }
}

impl fmt::Display for Total {
    /// Writes `1284450.50`, for machines.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.2}", self.0)
    }
}

impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Total {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Total, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Total;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a sum as a decimal string")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Total, E> {
                Total::from_wire(text)
                    .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Other("text"), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

string_schema!(
    Total,
    "A sum in SAR as a decimal string with two decimals, 0.00 to 999999999999.99.",
    ["1284450.50"]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_wider_than_an_amount_and_as_exact() {
        let sum = |text: &str| serde_json::from_str::<Total>(text).ok();
        let large = sum("\"999999999999.99\"").expect("the largest sum");
        assert_eq!(large, Total::MAX);
        assert_eq!(large.to_string(), "999999999999.99");
        assert_eq!(sum("\"1000000000000.00\""), None);
        for wrong in [
            "1284450.50",
            "\"-1.00\"",
            "\"1.234\"",
            "\"\"",
            "\"1e5\"",
            "null",
        ] {
            assert_eq!(sum(wrong), None, "{wrong}");
        }
        assert_eq!(Total::of(Decimal::new(-5, 0)), Total::of(Decimal::ZERO));
        assert_eq!(Total::of(Decimal::new(12_345, 1)).to_string(), "1234.50");
    }
}
