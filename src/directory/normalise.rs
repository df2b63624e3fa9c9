//! One spelling for words that people spell in several ways.

pub use contract::fold_spelling as normalise;

/// The words of a text in the spelling that search compares, without the Arabic article.
pub fn words_of(text: &str) -> Vec<String> {
    normalise(text)
        .split_whitespace()
        .map(|word| without_article(word).to_owned())
        .collect()
}

/// A word without "the", also behind "and", "with" and "for": `والتامينات` and `للتامينات` are
/// both found under `تامينات`.
fn without_article(word: &str) -> &str {
    // Written as code points, since these are letters to cut off and not words to read.
    const ARTICLES: [&str; 6] = [
        "\u{648}\u{627}\u{644}",
        "\u{628}\u{627}\u{644}",
        "\u{641}\u{627}\u{644}",
        "\u{643}\u{627}\u{644}",
        "\u{627}\u{644}",
        "\u{644}\u{644}",
    ];
    /// What is left must still be a word.
    const SHORTEST: usize = 3;
    ARTICLES
        .into_iter()
        .find_map(|article| {
            word.strip_prefix(article)
                .filter(|rest| rest.chars().count() >= SHORTEST)
        })
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one() {
        let spellings = [
            "التامينات",
            "تأمينات",
            "تأمينـات",
            "التأمينات",
            "والتأمينات",
            "للتأمينات",
            "تَأْمِينَات",
        ];
        for spelling in spellings {
            assert_eq!(words_of(spelling), ["تامينات"], "{spelling}");
        }
        assert_eq!(words_of("مؤسسه"), words_of("المؤسسة"));
        assert_eq!(words_of("مستشفى"), words_of("مستشفي"));
        assert_eq!(words_of("آيبان"), words_of("الأيبان"));
        assert_eq!(words_of("شئون"), words_of("شيون"));
    }

    #[test]
    fn digits_of_every_shape_are_one() {
        assert_eq!(normalise("١٤٤٥"), "1445");
        assert_eq!(normalise("۱۴۴۵"), "1445");
    }

    #[test]
    fn punctuation_separates_and_direction_marks_vanish() {
        assert_eq!(words_of("«ساند»، (IBAN)؟"), ["ساند", "iban"]);
        assert_eq!(words_of("\u{2068}SANED\u{2069}"), ["saned"]);
        assert_eq!(words_of("Ta’minati"), ["taminati"]);
        assert!(words_of(" ، ؟ ").is_empty());
    }

    #[test]
    fn short_words_keep_their_first_letters() {
        assert_eq!(words_of("الى"), ["الي"]);
        assert_eq!(words_of("الم"), ["الم"]);
    }
}
