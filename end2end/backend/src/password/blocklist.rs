//! The passwords that are tried first (OWASP ASVS v5.0.0-6.2.4, 6.2.12): those that most people
//! chose where passwords became public, and the phrases that come to mind first here.
//!
//! The list is compiled in, so that nothing of a password leaves the process, and it is asked here
//! and not in the browser: there it would weigh more than the page it serves. What can be judged
//! without it is judged while the person types ([`contract::values::PasswordRule`]).
//!
//! Few listed passwords are as long as a new one has to be; long ones are made of short ones. So a
//! password is taken apart: each listed piece is worth little, whatever its length.

use std::collections::HashSet;
use std::sync::LazyLock;

use contract::fold_spelling;

/// Passwords in the order of how often they were chosen, from zxcvbn 4.4.2 (LICENSES/zxcvbn.txt).
const COMMON: &str = include_str!("../../passwords/common.txt");
/// Phrases that come to mind first, in the spelling people use.
const PHRASES: &str = include_str!("../../passwords/phrases.txt");

/// A shorter piece is no word but an accident.
const SHORTEST_PIECE: usize = 4;
/// What a listed piece is worth, beside 1 for any other character.
const WORTH_OF_PIECE: usize = 2;
/// What all pieces together have to be worth: three listed words, or two and something of one's own.
const LEAST_WORTH: usize = 6;

static LISTED: LazyLock<(HashSet<String>, usize)> = LazyLock::new(|| {
    let listed: HashSet<String> = COMMON
        .lines()
        .chain(PHRASES.lines())
        .map(squeezed)
        .filter(|word| word.chars().count() >= SHORTEST_PIECE)
        .collect();
    let longest = listed
        .iter()
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    (listed, longest)
});

/// Whether a password is listed, or made of so few listed pieces that it may as well be.
pub(super) fn is_listed(password: &str) -> bool {
    let plain = squeezed(password);
    let undisguised = squeezed(&password.chars().map(undisguised).collect::<String>());
    worth(&plain) < LEAST_WORTH || worth(&undisguised) < LEAST_WORTH
}

/// The least that a text can be taken apart into.
fn worth(text: &str) -> usize {
    let (listed, longest) = &*LISTED;
    let characters: Vec<char> = text.chars().collect();
    // The least worth of what comes before each place.
    let mut least = vec![0];
    for end in 1..=characters.len() {
        let mut best = least.get(end - 1).copied().unwrap_or(0) + 1;
        for length in SHORTEST_PIECE..=end.min(*longest) {
            let start = end - length;
            let piece: String = characters
                .get(start..end)
                .unwrap_or_default()
                .iter()
                .collect();
            if listed.contains(&piece) {
                best = best.min(least.get(start).copied().unwrap_or(0) + WORTH_OF_PIECE);
            }
        }
        least.push(best);
    }
    least.last().copied().unwrap_or(0)
}

/// The letter that a sign is often written for.
fn undisguised(character: char) -> char {
    match character {
        '@' | '4' => 'a',
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '$' | '5' => 's',
        '7' => 't',
        other => other,
    }
}

/// Letters and digits alone, in the one spelling that is compared.
fn squeezed(text: &str) -> String {
    let mut spelling = fold_spelling(text);
    spelling.retain(|character| character != ' ');
    spelling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asvs_6_2_4_what_is_tried_first_is_refused_in_every_disguise() {
        assert!(LISTED.0.len() > 10_000);
        for listed in [
            "sunshineprincess",
            "Sunshine-Princess",
            "$unsh1ne pr1nce$$",
            "passwordpassword",
            "iloveyou123456789",
            "1qaz2wsx3edc4rfv",
            "bismillahirrahmanirrahim",
            "بسم الله الرحمن الرحيم",
            "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيم",
            "لا اله الا الله محمد رسول الله",
            "CorrectHorseBatteryStaple",
            "superman superman",
            "MohammedMohammed1",
        ] {
            assert!(is_listed(listed), "{listed}");
        }
        for fine in [
            "correct horse battery palm",
            "نخلة طويلة قرب البئر",
            "Tr0ub4dor&3x!kp",
            "قهوة الصباح مع جدتي",
            "seven brown camels slept",
        ] {
            assert!(!is_listed(fine), "{fine}");
        }
    }
}
