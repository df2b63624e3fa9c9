//! Values that are a fixed number of digits and, at most, a first digit.

/// Declares a value of `$min..=$max` digits whose first digit is one of those in `$first`, if given.
macro_rules! digit_value {
    ($(#[$meta:meta])* $name:ident, $fault:ident, $min:literal..=$max:literal $(, first: $first:literal)?) => {
        $(#[$meta])*
        ///
        /// `Debug` and `Display` show only the last two digits.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Reads the number in any digits, with or without spaces and hyphens.
            pub fn parse(text: &str) -> Result<$name, $fault> {
                let digits = crate::values::normalise_digits(text);
                if digits.is_empty() {
                    return Err($fault::Empty);
                }
                if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                    return Err($fault::Digits);
                }
                if !($min..=$max).contains(&digits.len()) {
                    return Err($fault::Length);
                }
                $(if !digits.starts_with(|digit| $first.contains(digit)) {
                    return Err($fault::FirstDigit);
                })?
                Ok($name(digits))
            }

            /// The digits, ASCII; leaves the masking.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        masked_value!($name);
    };
}

/// Masked `Debug` and `Display`, and the plain text on the wire, for a value that has `as_str` and `parse`.
macro_rules! masked_value {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let text = self.as_str();
                let shown = text.len().saturating_sub(2);
                write!(
                    formatter,
                    "{}{}",
                    "*".repeat(shown),
                    text.get(shown..).unwrap_or("")
                )
            }
        }

        wire_value!($name);
    };
}

/// The plain text on the wire for a value that has `as_str` and `parse`.
macro_rules! wire_value {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$name, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                $name::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}
