//! How well a word that was typed fits a word that is there.

/// How well a typed word fits; a smaller value is a better fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The same word.
    Same,
    /// The beginning of the word, as while typing.
    Beginning,
    /// A part of the word: of a compound or behind a prefix.
    Inside,
    /// The word with one letter wrong, missing, too many or swapped.
    Slip,
}

/// How `typed` fits `word`; both in the spelling that search compares.
pub(super) fn fit(typed: &str, word: &str) -> Option<Fit> {
    /// Shorter pieces are inside of nearly everything.
    const SHORTEST_PART: usize = 3;
    /// Shorter words are one slip away from too many others.
    const SHORTEST_SLIP: usize = 4;
    let length = typed.chars().count();
    if typed == word {
        Some(Fit::Same)
    } else if word.starts_with(typed) {
        Some(Fit::Beginning)
    } else if length >= SHORTEST_PART && word.contains(typed) {
        Some(Fit::Inside)
    } else if length >= SHORTEST_SLIP && is_one_slip_away(typed, word) {
        Some(Fit::Slip)
    } else {
        None
    }
}

/// Whether one letter replaced, added, left out or swapped with its neighbour makes one the other.
fn is_one_slip_away(one: &str, other: &str) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let same_start = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (rest_one, rest_other) = (&one[same_start..], &other[same_start..]);
    let same_end = rest_one
        .iter()
        .rev()
        .zip(rest_other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    match (
        &rest_one[..rest_one.len() - same_end],
        &rest_other[..rest_other.len() - same_end],
    ) {
        ([_] | [], [_] | []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_fits_come_first() {
        assert_eq!(fit("معاش", "معاش"), Some(Fit::Same));
        assert_eq!(fit("معا", "معاش"), Some(Fit::Beginning));
        assert_eq!(fit("عاش", "معاش"), Some(Fit::Inside));
        assert!(Fit::Same < Fit::Beginning && Fit::Inside < Fit::Slip);
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        assert_eq!(fit("تقاغد", "تقاعد"), Some(Fit::Slip));
        assert_eq!(fit("تقعاد", "تقاعد"), Some(Fit::Slip));
        assert_eq!(fit("تقاعدد", "تقاعد"), Some(Fit::Slip));
        assert_eq!(fit("retirment", "retirement"), Some(Fit::Slip));
        assert_eq!(fit("تعاقد", "تقاعد"), None);
        assert_eq!(fit("ab", "ac"), None);
    }
}
