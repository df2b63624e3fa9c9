//! Numbers that identify a person.

use std::fmt;

use super::digits::normalise_digits;

/// A Saudi national ID or a resident's Iqama number: ten digits, the first 1 or 2, and a check digit.
///
/// `Debug` and `Display` are masked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NationalId([u8; 10]);

faults! {
    /// Why an identity number was refused, in the order the checks run.
    IdentityNumberFault, "identity-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not ten digits.
        Length = "length",
        /// Does not begin with 1 or 2.
        FirstDigit = "first-digit",
        /// The check digit is wrong, so a digit was mistyped.
        CheckDigit = "check-digit",
    }
}

/// Whom an identity number belongs to, by its first digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residence {
    /// A national ID, first digit 1.
    Citizen,
    /// An Iqama number, first digit 2.
    Resident,
}

impl NationalId {
    /// Reads a number in any digits, with or without spaces and hyphens.
    pub fn parse(text: &str) -> Result<NationalId, IdentityNumberFault> {
        let text = normalise_digits(text);
        if text.is_empty() {
            return Err(IdentityNumberFault::Empty);
        }
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(IdentityNumberFault::Digits);
        }
        let digits: [u8; 10] = text
            .as_bytes()
            .try_into()
            .map_err(|_| IdentityNumberFault::Length)?;
        if !matches!(digits[0], b'1' | b'2') {
            return Err(IdentityNumberFault::FirstDigit);
        }
        if luhn_check_digit(&digits[..9]) != digits[9] {
            return Err(IdentityNumberFault::CheckDigit);
        }
        Ok(NationalId(digits))
    }

    /// Completes nine digits with their check digit; for registers and tests.
    pub fn with_check_digit(nine_digits: &str) -> Result<NationalId, IdentityNumberFault> {
        if !nine_digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(IdentityNumberFault::Digits);
        }
        let check = char::from(luhn_check_digit(nine_digits.as_bytes()));
        NationalId::parse(&format!("{nine_digits}{check}"))
    }

    /// The ten digits, ASCII; leaves the masking.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number with its middle hidden, `1******940`.
    pub fn masked(&self) -> String {
        let digits = self.as_str();
        format!(
            "{}******{}",
            digits.get(..1).unwrap_or(""),
            digits.get(7..).unwrap_or("")
        )
    }

    /// Whether it is a citizen's or a resident's.
    pub fn residence(&self) -> Residence {
        if self.0[0] == b'1' {
            Residence::Citizen
        } else {
            Residence::Resident
        }
    }
}

/// The Luhn check digit of `digits`, doubling every second one from the first (ASCII in and out).
fn luhn_check_digit(digits: &[u8]) -> u8 {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(index, digit)| {
            let value = u32::from(digit - b'0') * if index % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    b'0' + u8::try_from((10 - sum % 10) % 10).unwrap_or(0)
}

impl fmt::Debug for NationalId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "NationalId({})", self.masked())
    }
}

impl fmt::Display for NationalId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.masked())
    }
}

wire_value!(NationalId);
string_schema!(
    NationalId,
    "National ID or Iqama number: ten digits, first 1 or 2, Luhn check digit.",
    ["1090000004"]
);

faults! {
    /// Why a border number was refused.
    BorderNumberFault, "border-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not ten digits.
        Length = "length",
        /// Does not begin with 3, 4 or 5.
        FirstDigit = "first-digit",
    }
}

digit_value! {
    /// The number a visitor gets at the border, before an Iqama: ten digits, the first 3, 4 or 5.
    BorderNumber, BorderNumberFault, 10..=10, first: "345"
}

/// The GCC states besides Saudi Arabia, whose citizens carry their own state's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GccState {
    /// United Arab Emirates: 15 digits that begin with 784.
    Emirates,
    /// Kuwait: 12 digits.
    Kuwait,
    /// Bahrain: 9 digits.
    Bahrain,
    /// Qatar: 11 digits.
    Qatar,
    /// Oman: 7 to 9 digits.
    Oman,
}

faults! {
    /// Why a GCC identity number was refused.
    GccNumberFault, "gcc-number" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not as many digits as that state's numbers have.
        Length = "length",
        /// An Emirati number that does not begin with 784.
        FirstDigits = "first-digits",
    }
}

/// The identity number of a citizen of another GCC state.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GccNumber {
    state: GccState,
    digits: String,
}

impl GccNumber {
    /// Reads a number of the given state.
    pub fn parse(state: GccState, text: &str) -> Result<GccNumber, GccNumberFault> {
        let digits = normalise_digits(text);
        if digits.is_empty() {
            return Err(GccNumberFault::Empty);
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GccNumberFault::Digits);
        }
        let lengths = match state {
            GccState::Emirates => 15..=15,
            GccState::Kuwait => 12..=12,
            GccState::Bahrain => 9..=9,
            GccState::Qatar => 11..=11,
            GccState::Oman => 7..=9,
        };
        if !lengths.contains(&digits.len()) {
            return Err(GccNumberFault::Length);
        }
        if state == GccState::Emirates && !digits.starts_with("784") {
            return Err(GccNumberFault::FirstDigits);
        }
        Ok(GccNumber { state, digits })
    }

    /// The state.
    pub fn state(&self) -> GccState {
        self.state
    }

    /// The digits, ASCII; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.digits
    }
}

impl fmt::Debug for GccNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "GccNumber({:?}, {})",
            self.state,
            "*".repeat(self.digits.len())
        )
    }
}
