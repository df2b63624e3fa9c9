//! Numbers of a case, each with its range.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::exact::Rational;

/// A text that is not a number of the kind asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal text with at most two places between 0 and {most}")]
pub struct NumberError {
    most: i64,
}

macro_rules! hundredths {
    ($(#[$doc:meta])* $name:ident, $most:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(i64);

        impl $name {
            /// The largest value, in hundredths.
            pub const MOST: i64 = $most;

            /// From hundredths; `None` below nothing or above the largest.
            pub fn from_hundredths(hundredths: i64) -> Option<$name> {
                (0..=Self::MOST).contains(&hundredths).then_some($name(hundredths))
            }

            /// The value in hundredths.
            pub fn hundredths(self) -> i64 {
                self.0
            }

            /// The exact value.
            pub fn exact(self) -> Rational {
                Rational::halalas(self.0)
            }

            /// The value as a decimal with two places.
            pub fn decimal(self) -> Decimal {
                Decimal::new(self.0, 2)
            }
        }

        impl FromStr for $name {
            type Err = NumberError;

            fn from_str(text: &str) -> Result<$name, NumberError> {
                parse(text)
                    .and_then($name::from_hundredths)
                    .ok_or(NumberError { most: Self::MOST / 100 })
            }
        }

        impl TryFrom<Decimal> for $name {
            type Error = NumberError;

            fn try_from(decimal: Decimal) -> Result<$name, NumberError> {
                hundredths_of(decimal)
                    .and_then($name::from_hundredths)
                    .ok_or(NumberError { most: Self::MOST / 100 })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{}.{:02}", self.0 / 100, self.0 % 100)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": "^[0-9]+([.][0-9]{1,2})?$",
                    "description": format!("A decimal text between 0 and {}", Self::MOST / 100),
                })
            }
        }
    };
}

hundredths!(
    /// An amount of riyals with at most two decimals, 0 to 999,999.99: a monthly wage or pension.
    ///
    /// On the wire a decimal text such as `"8450.50"`, never a float.
    Amount,
    99_999_999
);

hundredths!(
    /// A percentage with at most two decimals, 0 to 1,000.
    Percent,
    100_000
);

/// A decimal with at most two places, in hundredths.
fn hundredths_of(decimal: Decimal) -> Option<i64> {
    let missing = 2_u32.checked_sub(decimal.scale())?;
    let mantissa = i64::try_from(decimal.mantissa()).ok()?;
    mantissa.checked_mul(10_i64.pow(missing))
}

/// Digits, and at most two more after a point, as hundredths. ASCII only, no sign, no grouping.
fn parse(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || fraction.is_empty() || fraction.len() > 2 {
        return None;
    }
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let tenths = if fraction.len() == 1 { 10 } else { 1 };
    Some(whole.parse::<i64>().ok()? * 100 + fraction.parse::<i64>().ok()? * tenths)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_decimal_texts_and_nothing_else() {
        let read = |text: &str| text.parse::<Amount>().ok().map(Amount::hundredths);
        assert_eq!(read("8450.50"), Some(845_050));
        assert_eq!(read("8450.5"), Some(845_050));
        assert_eq!(read("0"), Some(0));
        assert_eq!(read("999999.99"), Some(99_999_999));
        for text in [
            "",
            ".5",
            "5.",
            "1000000",
            "999999999999999999",
            "99999999999999999999",
            "-1",
            "+1",
            "1,000",
            "1e3",
            "8.505",
            "٨",
            " 8",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(
            "1000".parse::<Percent>().map(|percent| percent.to_string()),
            Ok("1000.00".into())
        );
        assert!("1000.01".parse::<Percent>().is_err());
        let wage = Amount::try_from(Decimal::new(845_050, 2)).expect("an amount");
        assert_eq!(
            (wage.to_string(), wage.decimal()),
            ("8450.50".into(), Decimal::new(845_050, 2))
        );
        assert!(Amount::try_from(Decimal::new(-1, 2)).is_err());
    }

    proptest! {
        /// A decimal is taken where its text is, for the same amount.
        #[test]
        fn decimals_are_read_as_their_texts_are(mantissa in -200_000_000_i64..200_000_000, places in 0_u32..5) {
            let decimal = Decimal::new(mantissa, places);
            prop_assert_eq!(Amount::try_from(decimal).ok(), decimal.to_string().parse().ok());
        }
    }
}
