//! Codes a person copies from a text message or a picture.

use std::fmt;

use super::digits::{is_invisible, normalise_digits};

/// A verification code from a text message: digits of the length the backend announced.
///
/// `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct VerificationCode(String);

faults! {
    /// Why a verification code was refused, in the order the checks run.
    VerificationCodeFault, "verification-code" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than digits.
        Digits = "digits",
        /// Not as many digits as the code has.
        Length = "length",
    }
}

impl VerificationCode {
    /// Reads a code of `length` digits, in any digits, with or without spaces and hyphens.
    pub fn parse(text: &str, length: u8) -> Result<VerificationCode, VerificationCodeFault> {
        let digits = normalise_digits(text);
        if digits.is_empty() {
            return Err(VerificationCodeFault::Empty);
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(VerificationCodeFault::Digits);
        }
        if digits.len() != usize::from(length) {
            return Err(VerificationCodeFault::Length);
        }
        Ok(VerificationCode(digits))
    }

    /// The digits, ASCII; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for VerificationCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("VerificationCode(*)")
    }
}

faults! {
    /// Why a visual verification code was refused.
    VisualCodeFault, "visual-code" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than Latin letters and digits.
        Characters = "characters",
        /// Not 4 to 6 characters.
        Length = "length",
    }
}

/// A code read from a picture or heard: 4 to 6 letters or digits, small and capital alike.
#[derive(Clone, PartialEq, Eq)]
pub struct VisualCode(String);

impl VisualCode {
    /// Reads a code, in any digits and either case.
    pub fn parse(text: &str) -> Result<VisualCode, VisualCodeFault> {
        let code = normalise_digits(text).to_ascii_uppercase();
        if code.is_empty() {
            return Err(VisualCodeFault::Empty);
        }
        if !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(VisualCodeFault::Characters);
        }
        if !(4..=6).contains(&code.len()) {
            return Err(VisualCodeFault::Length);
        }
        Ok(VisualCode(code))
    }

    /// The code in capitals; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for VisualCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("VisualCode(*)")
    }
}

/// Whether a text shows nothing at all.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || is_invisible(character))
}
