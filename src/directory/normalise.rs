//! One spelling for words that people spell in several ways.

/// The spelling that search compares.
///
/// Vowel marks and the stretching stroke go; the shapes of alif, of the hamza carriers and of the
/// final ya and ta marbuta become one; Arabic-Indic and Persian digits become Latin ones; Latin
/// letters become small; everything that is neither letter nor digit becomes a space.
pub fn normalise(text: &str) -> String {
    let mut spelling = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            // Vowel marks, small Quranic letters, the stretching stroke, direction marks, joiners.
            '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06ED}'
            | '\u{0640}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{061C}'
            | '\u{FEFF}'
            | '\''
            | '\u{2019}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => spelling.push('ا'),
            'ى' | 'ی' | 'ئ' => spelling.push('ي'),
            'ة' | 'ہ' | 'ۀ' => spelling.push('ه'),
            'ؤ' => spelling.push('و'),
            'ک' => spelling.push('ك'),
            '٠'..='٩' => spelling.push(latin_digit(character, '٠')),
            '۰'..='۹' => spelling.push(latin_digit(character, '۰')),
            letter if letter.is_alphanumeric() => spelling.extend(letter.to_lowercase()),
            _ => spelling.push(' '),
        }
    }
    spelling
}

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

fn latin_digit(digit: char, zero: char) -> char {
    let value = u32::from(digit) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(digit)
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
