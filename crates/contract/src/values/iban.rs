//! Saudi bank account numbers.

use std::fmt;

use super::Fault;
use super::digits::normalise_digits;

/// A Saudi IBAN: `SA`, two check digits, a bank code of two digits, 18 letters or digits (ISO 13616).
///
/// `Debug` and `Display` are masked.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Iban(String);

/// Why an IBAN was refused, in the order the checks run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IbanFault {
    /// Nothing was entered.
    Empty,
    /// Does not begin with `SA`.
    Country,
    /// Something other than Latin letters and digits, or a letter where a digit must stand.
    Characters,
    /// Not 24 characters.
    Length {
        /// How many were entered.
        entered: usize,
    },
    /// The check digits do not fit, so a character was mistyped.
    CheckDigits,
}

const LENGTH: usize = 24;

/// Codes of the banks known to the clearing system; others are accepted with a warning, since
/// the list changes more often than this code.
const KNOWN_BANKS: &[&str] = &[
    "05", "10", "15", "20", "30", "36", "40", "45", "50", "55", "60", "65", "71", "75", "76", "78",
    "80", "81", "82", "84", "85", "86", "90", "95",
];

impl Iban {
    /// Reads an IBAN in any digits, small or capital letters, with or without spaces and hyphens.
    pub fn parse(text: &str) -> Result<Iban, IbanFault> {
        let text = normalise_digits(text).to_ascii_uppercase();
        if text.is_empty() {
            return Err(IbanFault::Empty);
        }
        if !text.starts_with("SA") {
            return Err(IbanFault::Country);
        }
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(IbanFault::Characters);
        }
        if text.len() != LENGTH {
            return Err(IbanFault::Length {
                entered: text.len(),
            });
        }
        if !text
            .bytes()
            .skip(2)
            .take(4)
            .all(|byte| byte.is_ascii_digit())
        {
            return Err(IbanFault::Characters);
        }
        if remainder_of_97(&text) != 1 {
            return Err(IbanFault::CheckDigits);
        }
        Ok(Iban(text))
    }

    /// The 24 characters without spaces; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country, check digits and last four, `SA03 **** 7519`.
    pub fn masked(&self) -> String {
        format!(
            "{} **** {}",
            self.0.get(..4).unwrap_or(""),
            self.0.get(20..).unwrap_or("")
        )
    }

    /// The bank's code, characters 5 and 6.
    pub fn bank_code(&self) -> &str {
        self.0.get(4..6).unwrap_or("")
    }

    /// Whether the bank's code is a known one; where not, warn and accept.
    pub fn bank_is_known(&self) -> bool {
        KNOWN_BANKS.contains(&self.bank_code())
    }
}

/// The account read as a number (first four characters last, letters as 10 to 35) modulo 97.
fn remainder_of_97(text: &str) -> u32 {
    let (head, tail) = text.split_at(4);
    tail.bytes().chain(head.bytes()).fold(0, |remainder, byte| {
        if byte.is_ascii_digit() {
            (remainder * 10 + u32::from(byte - b'0')) % 97
        } else {
            (remainder * 100 + u32::from(byte - b'A') + 10) % 97
        }
    })
}

impl IbanFault {
    /// Every fault, `Length` with no character entered.
    pub const ALL: &'static [IbanFault] = &[
        IbanFault::Empty,
        IbanFault::Country,
        IbanFault::Characters,
        IbanFault::Length { entered: 0 },
        IbanFault::CheckDigits,
    ];
}

impl Fault for IbanFault {
    fn code(&self) -> &'static str {
        match self {
            IbanFault::Empty => "iban.empty",
            IbanFault::Country => "iban.country",
            IbanFault::Characters => "iban.characters",
            IbanFault::Length { .. } => "iban.length",
            IbanFault::CheckDigits => "iban.check-digits",
        }
    }

    fn fluent_key(&self) -> &'static str {
        match self {
            IbanFault::Empty => "error-iban-empty",
            IbanFault::Country => "error-iban-country",
            IbanFault::Characters => "error-iban-characters",
            IbanFault::Length { .. } => "error-iban-length",
            IbanFault::CheckDigits => "error-iban-check-digits",
        }
    }

    fn count(&self) -> Option<usize> {
        if let IbanFault::Length { entered } = self {
            Some(*entered)
        } else {
            None
        }
    }
}

impl fmt::Display for IbanFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl std::error::Error for IbanFault {}

impl fmt::Debug for Iban {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Iban({})", self.masked())
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.masked())
    }
}

wire_value!(Iban);
string_schema!(
    Iban,
    "Saudi IBAN: 24 characters, ISO 13616 check digits.",
    ["SA0380000000608010167519"]
);

faults! {
    /// Why the end of an IBAN was refused.
    IbanTailFault, "iban-tail" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than Latin letters and digits.
        Characters = "characters",
        /// Not four characters.
        Length = "length",
    }
}

/// The last four characters of an IBAN, which their owner can read off a card or a statement.
///
/// `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct IbanTail(String);

impl IbanTail {
    /// Reads them in any digits, small or capital letters; of a whole IBAN it takes the end.
    pub fn parse(text: &str) -> Result<IbanTail, IbanTailFault> {
        let text = normalise_digits(text).to_ascii_uppercase();
        if text.is_empty() {
            return Err(IbanTailFault::Empty);
        }
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(IbanTailFault::Characters);
        }
        match Iban::parse(&text) {
            Ok(iban) => Ok(IbanTail(iban.as_str().get(20..).unwrap_or("").to_owned())),
            Err(_) if text.len() == 4 => Ok(IbanTail(text)),
            Err(_) => Err(IbanTailFault::Length),
        }
    }

    /// The four characters; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IbanTail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("IbanTail(*)")
    }
}
