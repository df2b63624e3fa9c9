//! User names, and the one field that takes a user name or an identity number.

use std::fmt;

use super::digits::{ascii_digit, is_invisible};
use super::identity::{IdentityNumberFault, NationalId};

/// The name an account was given: 3 to 40 Latin letters, digits, dots and underscores, the first a
/// letter; small and capital alike.
///
/// `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UserName(String);

faults! {
    /// Why a user name was refused, in the order the checks run.
    UserNameFault, "user-name" {
        /// Nothing was entered.
        Empty = "empty",
        /// Something other than Latin letters, digits, dots and underscores, or no letter first.
        Characters = "characters",
        /// Not 3 to 40 characters.
        Length = "length",
    }
}

impl UserName {
    /// Reads a user name, without the blanks and invisible marks that come along when pasting.
    pub fn parse(text: &str) -> Result<UserName, UserNameFault> {
        let name = normalised(text);
        if name.is_empty() {
            return Err(UserNameFault::Empty);
        }
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.chars().all(fits) {
            return Err(UserNameFault::Characters);
        }
        if !(3..=40).contains(&name.len()) {
            return Err(UserNameFault::Length);
        }
        Ok(UserName(name))
    }

    /// The name in small letters; leaves the masking.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UserName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("UserName(*)")
    }
}

/// What individuals type into their one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInName {
    /// A national ID or an Iqama number.
    Number(NationalId),
    /// A user name.
    User(UserName),
}

impl SignInName {
    /// Reads what was typed: a user name where it begins with a Latin letter, an identity number else.
    /// What begins like a user name and is none has characters that no number has either.
    pub fn parse(text: &str) -> Result<SignInName, IdentityNumberFault> {
        if normalised(text).starts_with(|first: char| first.is_ascii_alphabetic()) {
            return UserName::parse(text)
                .map(SignInName::User)
                .map_err(|_| IdentityNumberFault::Digits);
        }
        NationalId::parse(text).map(SignInName::Number)
    }

    /// What is sent: ten digits, or the name in small letters; leaves the masking.
    pub fn as_str(&self) -> &str {
        match self {
            SignInName::Number(number) => number.as_str(),
            SignInName::User(name) => name.as_str(),
        }
    }
}

fn normalised(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|character| !is_invisible(*character) && !character.is_whitespace())
        .map(|character| ascii_digit(character).to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_name_begins_with_a_letter_and_is_one_however_it_is_typed() {
        for typed in ["Bandar.Oasis", " bandar.oasis\u{200F}", "BANDAR.OASIS"] {
            assert_eq!(
                UserName::parse(typed).expect("a name").as_str(),
                "bandar.oasis"
            );
        }
        assert_eq!(UserName::parse("hr٢").expect("a name").as_str(), "hr2");
        let faults = [
            (" ", UserNameFault::Empty),
            ("1hr", UserNameFault::Characters),
            ("hr@x.sa", UserNameFault::Characters),
            ("مشرف", UserNameFault::Characters),
            ("hr", UserNameFault::Length),
        ];
        for (typed, fault) in faults {
            assert_eq!(UserName::parse(typed), Err(fault), "{typed}");
        }
        assert_eq!(UserName::parse(&"a".repeat(41)), Err(UserNameFault::Length));
        assert_eq!(
            format!("{:?}", UserName::parse("bandar.oasis")),
            "Ok(UserName(*))"
        );
    }

    #[test]
    fn one_field_takes_a_number_or_a_name() {
        assert_eq!(
            SignInName::parse("١٠٥٨-٥٢٩ ٩٤٠"),
            NationalId::parse("1058529940").map(SignInName::Number)
        );
        assert!(matches!(
            SignInName::parse("Ghadah.HR"),
            Ok(SignInName::User(_))
        ));
        for (typed, fault) in [
            ("", IdentityNumberFault::Empty),
            ("10585x9940", IdentityNumberFault::Digits),
            ("hr@x", IdentityNumberFault::Digits),
            ("1058529941", IdentityNumberFault::CheckDigit),
        ] {
            assert_eq!(SignInName::parse(typed), Err(fault), "{typed}");
        }
    }
}
