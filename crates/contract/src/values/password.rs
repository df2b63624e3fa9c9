//! Passwords: long enough and not among the first an attacker tries (NIST SP 800-63B-4: no
//! composition rules, no trimming, counted in code points).

use std::fmt;

use super::digits::normalise_digits;
use super::identity::NationalId;

/// A password fit to be set. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(String);

faults! {
    /// Why a password was refused, in the order the checks run.
    PasswordFault, "password" {
        /// Nothing was entered.
        Empty = "empty",
        /// Fewer than 12 characters.
        Short = "short",
        /// More than 128 characters.
        Long = "long",
        /// Contains the person's own identity number.
        IdentityNumber = "identity-number",
        /// Among the first an attacker would try: a listed one, a run of keys, a repeated piece.
        Common = "common",
    }
}

const SHORTEST: usize = 12;
const LONGEST: usize = 128;

/// Words that make a password common when little else is in it.
const COMMON_WORDS: &[&str] = &[
    "password",
    "passw0rd",
    "p@ssw0rd",
    "p@ssword",
    "welcome",
    "letmein",
    "iloveyou",
    "administrator",
    "admin",
    "qwerty",
    "changeme",
    "default",
    "secret",
    "gosi",
    "taminat",
    "taminati",
    "insurance",
    "saudi",
    "saudiarabia",
    "riyadh",
    "ksa",
    "vision2030",
    "mobile",
    "absher",
    "nafath",
    "pension",
    "retirement",
    "تأمينات",
    "تأميناتي",
    "التأمينات",
    "الاجتماعية",
    "السعودية",
    "الرياض",
    "كلمةالمرور",
    "كلمة",
    "المرور",
    "سر",
    "سري",
];

/// Runs of keys and digits, in either direction.
const RUNS: &[&str] = &[
    "01234567890123456789",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv5tgb6yhn",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
];

impl NewPassword {
    /// Checks a password to be set by the person with this identity number, where it is known.
    pub fn parse(
        text: &str,
        identity_number: Option<&NationalId>,
    ) -> Result<NewPassword, PasswordFault> {
        check_sign_in_password(text)?;
        let length = text.chars().count();
        if length < SHORTEST {
            return Err(PasswordFault::Short);
        }
        if length > LONGEST {
            return Err(PasswordFault::Long);
        }
        if identity_number.is_some_and(|id| normalise_digits(text).contains(id.as_str())) {
            return Err(PasswordFault::IdentityNumber);
        }
        if is_common(text) {
            return Err(PasswordFault::Common);
        }
        Ok(NewPassword(text.to_owned()))
    }

    /// The password; leaves the masking.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Checks a password that is to be compared, not set: anything but nothing.
///
/// The rule for new ones does not apply: it may be older than the rule. What is longer than any
/// password can be is refused before it is hashed.
pub fn check_sign_in_password(text: &str) -> Result<(), PasswordFault> {
    if text.is_empty() {
        return Err(PasswordFault::Empty);
    }
    if text.chars().count() > 4 * LONGEST {
        Err(PasswordFault::Long)
    } else {
        Ok(())
    }
}

/// Takes listed words, runs and repeats out; what is left must still be worth something.
fn is_common(text: &str) -> bool {
    let mut rest: String = normalise_digits(text)
        .to_lowercase()
        .chars()
        .filter(|character| character.is_alphanumeric() || !character.is_ascii())
        .collect();
    for word in COMMON_WORDS {
        rest = rest.replace(word, "");
    }
    let characters: Vec<char> = rest.chars().collect();
    let is_expected = |index: usize| -> bool {
        let Some(previous) = index
            .checked_sub(1)
            .and_then(|before| characters.get(before))
        else {
            return false;
        };
        let Some(current) = characters.get(index) else {
            return false;
        };
        let repeats = (1..=4)
            .any(|back| index.checked_sub(back).and_then(|at| characters.get(at)) == Some(current));
        repeats || RUNS.iter().any(|run| has_pair(run, *previous, *current))
    };
    let unexpected = (0..characters.len())
        .filter(|index| !is_expected(*index))
        .count();
    unexpected < 5
}

/// Whether two characters are neighbours in a run, in either order.
fn has_pair(run: &str, first: char, second: char) -> bool {
    run.chars()
        .zip(run.chars().skip(1))
        .any(|(a, b)| (a, b) == (first, second) || (b, a) == (first, second))
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NewPassword(*)")
    }
}
