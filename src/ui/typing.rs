//! What people type, brought into the form the portal works with. Pure functions.
//!
//! Keyboards in Saudi Arabia write Latin (0-9), Arabic-Indic (٠-٩) and Persian (۰-۹) digits; text
//! pasted from messages carries spaces, direction marks and tatweel. None of that is a mistake.

use rust_decimal::Decimal;

/// Replaces every Arabic-Indic and Persian digit by its Latin one; other characters stay.
pub fn latin_digits(text: &str) -> String {
    text.chars().map(latin_digit).collect()
}

fn latin_digit(character: char) -> char {
    let zero = match character {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return character,
    };
    char::from_digit(character as u32 - zero, 10).unwrap_or(character)
}

/// An identifier as typed or pasted: Latin digits, without spaces, hyphens, tatweel and invisible
/// direction marks. Letters stay, so that the validation can name them.
pub fn identifier(text: &str) -> String {
    text.chars()
        .filter(|character| !is_filler(*character))
        .map(latin_digit)
        .collect()
}

fn is_filler(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{0640}' // tatweel
                | '\u{061C}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2066}'..='\u{2069}'
                | '\u{FEFF}'
        )
}

/// Only the digits, at most `length` of them: a code pasted with the words around it.
pub fn code(text: &str, length: usize) -> String {
    text.chars()
        .map(latin_digit)
        .filter(char::is_ascii_digit)
        .take(length)
        .collect()
}

/// An amount while it is typed: Latin digits, `,` between thousands, `.` before halalas.
pub fn amount_text(text: &str) -> String {
    text.chars()
        .filter(|character| !is_filler(*character) || *character == '-')
        .map(|character| match character {
            '\u{066B}' => '.',
            '\u{066C}' | '\u{060C}' => ',',
            '\u{2212}' => '-',
            other => latin_digit(other),
        })
        .collect()
}

/// Why a typed amount is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// It is not a number.
    NotANumber,
    /// It has more than two decimals; a halala is the hundredth part of a riyal.
    TooManyDecimals,
}

/// Reads an amount in SAR. Commas are accepted between groups of three digits only, because
/// `8,45` may mean eight and forty-five hundredths to the person who typed it.
pub fn parse_amount(text: &str) -> Result<Decimal, AmountError> {
    let text = amount_text(text);
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let (whole, halalas) = match text.split_once('.') {
        Some((whole, halalas)) => (whole, Some(halalas)),
        None => (text.as_str(), None),
    };
    let mut groups = whole.trim_start_matches('-').split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let grouped_well = rest.is_empty() || (!first.is_empty() && first.len() <= 3);
    if !grouped_well || rest.iter().any(|group| group.len() != 3) {
        return Err(AmountError::NotANumber);
    }
    if halalas.is_some_and(|halalas| {
        halalas.len() > 2 && halalas.bytes().all(|byte| byte.is_ascii_digit())
    }) {
        return Err(AmountError::TooManyDecimals);
    }
    let plain: String = text.chars().filter(|character| *character != ',').collect();
    let shape_is_right = plain
        .strip_prefix('-')
        .unwrap_or(&plain)
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && plain.bytes().any(|byte| byte.is_ascii_digit());
    if !shape_is_right {
        return Err(AmountError::NotANumber);
    }
    // Not `parse`, which also reads numbers with an exponent and brings the code for that.
    Decimal::from_str_radix(&plain, 10).map_err(|_| AmountError::NotANumber)
}

/// The amount grouped by thousands, as a field shows it once it is left; what is no amount stays.
pub fn grouped_amount(text: &str) -> String {
    let Ok(amount) = parse_amount(text) else {
        return amount_text(text);
    };
    let plain = amount.to_string();
    let (whole, halalas) = plain.split_once('.').unwrap_or((&plain, ""));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if !halalas.is_empty() {
        grouped.push('.');
        grouped.push_str(halalas);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_every_keyboard() {
        assert_eq!(identifier("١٠٩٨٧٦٥٤٣٢"), "1098765432");
        assert_eq!(identifier("۱۰۹۸"), "1098");
        assert_eq!(
            identifier(" \u{200F}10 98-76\u{0640}54\u{202C}32\u{FEFF}"),
            "1098765432"
        );
        assert_eq!(identifier("10a"), "10a");
        assert_eq!(code("رمزك هو ٤٨٢٩١٧ ولا تشاركه", 6), "482917");
        assert_eq!(code("1234567890", 6), "123456");
    }

    #[test]
    fn reads_amounts() {
        let dec = |text: &str| text.parse::<Decimal>().expect("a decimal of the test");
        assert_eq!(parse_amount("٨٬٤٥٠٫٥٠"), Ok(dec("8450.50")));
        assert_eq!(parse_amount("8,450.5"), Ok(dec("8450.5")));
        assert_eq!(parse_amount(" 8450 "), Ok(dec("8450")));
        assert_eq!(parse_amount("1,234,567"), Ok(dec("1234567")));
        assert_eq!(parse_amount("−5"), Ok(dec("-5")));
        assert_eq!(parse_amount("8,45"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount("1234,567"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount(",567"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount("8450.505"), Err(AmountError::TooManyDecimals));
        assert_eq!(parse_amount("8.4.5"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount("abc"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount("1e5"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount("-"), Err(AmountError::NotANumber));
        assert_eq!(parse_amount(" "), Err(AmountError::Empty));
    }

    proptest! {
        #[test]
        fn grouping_loses_nothing(halalas in -9_999_999_999_999i64..9_999_999_999_999) {
            let amount = Decimal::new(halalas, 2);
            prop_assert_eq!(parse_amount(&grouped_amount(&amount.to_string())), Ok(amount));
        }

        #[test]
        fn cleaning_is_stable(text in "\\PC{0,24}") {
            prop_assert_eq!(identifier(&identifier(&text)), identifier(&text));
            prop_assert_eq!(amount_text(&amount_text(&text)), amount_text(&text));
            let _ = parse_amount(&text);
        }
    }
}
