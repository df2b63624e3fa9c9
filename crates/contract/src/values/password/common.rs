//! What makes a password common without any list of passwords: a few words, runs of keys, repeats.
//!
//! Small enough to be judged while somebody types. The longer list stands in the backend.

use crate::values::normalise_digits;

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

/// The fewest characters that nobody could have expected from those before them.
const FEWEST_UNEXPECTED: usize = 5;

/// Takes listed words, runs and repeats out; what is left must still be worth something.
pub(super) fn is_common(text: &str) -> bool {
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
    unexpected < FEWEST_UNEXPECTED
}

/// Whether two characters are neighbours in a run, in either order.
fn has_pair(run: &str, first: char, second: char) -> bool {
    run.chars()
        .zip(run.chars().skip(1))
        .any(|(a, b)| (a, b) == (first, second) || (b, a) == (first, second))
}
