//! Saudi mobile numbers.

use std::fmt;

use super::digits::normalise_digits;

/// A Saudi mobile number, kept as `+9665XXXXXXXX`.
///
/// `Debug` and `Display` show only the last two digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mobile(String);

faults! {
    /// Why a mobile number was refused, in the order the checks run.
    MobileFault, "mobile" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits and a leading plus sign.
        Digits = "digits",
        /// Not a Saudi mobile number: does not begin with 05, 5, 966 or +966 and then 5.
        Prefix = "prefix",
        /// Too few or too many digits.
        Length = "length",
    }
}

impl Mobile {
    /// Reads `05XXXXXXXX`, `5XXXXXXXX`, `9665XXXXXXXX`, `009665XXXXXXXX` or `+9665XXXXXXXX`,
    /// in any digits, with or without spaces and hyphens.
    pub fn parse(text: &str) -> Result<Mobile, MobileFault> {
        let text = normalise_digits(text);
        if text.is_empty() {
            return Err(MobileFault::Empty);
        }
        let (international, digits) = match text.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(MobileFault::Digits);
        }
        let national = if international {
            digits.strip_prefix("966").ok_or(MobileFault::Prefix)?
        } else {
            ["00966", "966", "0"]
                .iter()
                .find_map(|prefix| digits.strip_prefix(prefix))
                .unwrap_or(digits)
        };
        if !national.starts_with('5') {
            return Err(if national.is_empty() {
                MobileFault::Length
            } else {
                MobileFault::Prefix
            });
        }
        if national.len() != 9 {
            return Err(MobileFault::Length);
        }
        Ok(Mobile(format!("+966{national}")))
    }

    /// `+9665XXXXXXXX`; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `05XXXXXXXX`, as people in Saudi Arabia write it; leaves the masking.
    pub fn national(&self) -> String {
        format!("0{}", self.0.get(4..).unwrap_or(""))
    }

    /// The last two digits, all that may be shown before sign-in is complete.
    pub fn tail(&self) -> &str {
        self.0.get(11..).unwrap_or("")
    }
}

impl fmt::Debug for Mobile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Mobile({self})")
    }
}

impl fmt::Display for Mobile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "+966*******{}", self.tail())
    }
}

wire_value!(Mobile);
string_schema!(
    Mobile,
    "Saudi mobile number, stored as +9665XXXXXXXX.",
    ["+966500000121"]
);
