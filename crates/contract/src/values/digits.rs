//! One form for numbers typed in any digits.

/// Brings a typed or pasted number into ASCII: Arabic-Indic and Persian digits become 0-9;
/// spaces, hyphens and dashes, invisible direction and joining marks and tatweel are dropped.
/// Every other character stays, so that a rule can refuse it.
pub fn normalise_digits(text: &str) -> String {
    text.chars()
        .filter(|character| !is_filler(*character))
        .map(ascii_digit)
        .collect()
}

/// The ASCII digit for an Arabic-Indic or Persian one; any other character unchanged.
pub(super) fn ascii_digit(character: char) -> char {
    let value = match character {
        '\u{0660}'..='\u{0669}' => u32::from(character) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(character) - 0x06F0,
        _ => return character,
    };
    char::from_digit(value, 10).unwrap_or(character)
}

/// Marks that are not seen and carry no value: direction and joining controls, tatweel.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{0640}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn is_filler(character: char) -> bool {
    is_invisible(character)
        || character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{00AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_of_digit_and_drops_what_is_not_seen() {
        assert_eq!(normalise_digits("١٠٥٨-٥٢٩ ٩٤٠"), "1058529940");
        assert_eq!(normalise_digits("۱۰۵۸۵۲۹۹۴۰"), "1058529940");
        assert_eq!(
            normalise_digits("\u{202B}\u{200F}1058\u{00A0}5299\u{0640}40\u{2069}\u{061C}"),
            "1058529940"
        );
        assert_eq!(normalise_digits("10.58x"), "10.58x");
        assert_eq!(normalise_digits(" - \u{200E}"), "");
    }
}
