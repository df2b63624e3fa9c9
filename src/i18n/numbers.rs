//! Numbers and amounts as text, without floats and without the browser.

use rust_decimal::{Decimal, RoundingStrategy};

use super::locale::Locale;

/// The shapes of digits a person may choose between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// 0123456789, the default in both languages.
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    ArabicIndic,
}

const MINUS: char = '\u{2212}';
const ARABIC_PERCENT: char = '\u{066A}';
const ARABIC_DECIMAL_SEPARATOR: char = '\u{066B}';
const ARABIC_GROUP_SEPARATOR: char = '\u{066C}';

pub(super) fn whole(number: i64, digits: Digits) -> String {
    grouped(&number.unsigned_abs().to_string(), "", number < 0, digits)
}

pub(super) fn decimal(number: Decimal, digits: Digits) -> String {
    let text = number.normalize().abs().to_string();
    let (integer, fraction) = text.split_once('.').unwrap_or((&text, ""));
    grouped(
        integer,
        fraction,
        number.is_sign_negative() && !number.is_zero(),
        digits,
    )
}

pub(super) fn percent(number: Decimal, digits: Digits, locale: Locale) -> String {
    let mut text = decimal(number, digits);
    text.push(match locale {
        Locale::Ar => ARABIC_PERCENT,
        Locale::En => '%',
    });
    text
}

/// Two decimals always; the third and further are rounded half up, though amounts arrive rounded.
pub(super) fn amount(amount: Decimal, digits: Digits) -> String {
    // A page of figures is written anew with every changed answer: halalas are split several times faster than
    // a decimal's ninety-six bits.
    if let Some(halalas) = whole_halalas(amount) {
        let size = halalas.unsigned_abs();
        let (riyals, rest) = ((size / 100).to_string(), size % 100);
        let fraction = format!("{}{}", rest / 10, rest % 10);
        return grouped(&riyals, &fraction, halalas < 0, digits);
    }
    let rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let text = format!("{:.2}", rounded.abs());
    let (integer, fraction) = text.split_once('.').unwrap_or((&text, "00"));
    grouped(
        integer,
        fraction,
        rounded.is_sign_negative() && !rounded.is_zero(),
        digits,
    )
}

/// An amount of at most two decimals, in halalas; `None` for others, and for more than any sum of money.
fn whole_halalas(amount: Decimal) -> Option<i64> {
    let missing = 2_u32.checked_sub(amount.scale())?;
    let units = i64::try_from(amount.mantissa()).ok()?;
    units.checked_mul(10_i64.pow(missing))
}

pub(super) fn money_text(value: Decimal, digits: Digits, locale: Locale) -> String {
    let amount = amount(value, digits);
    match locale {
        Locale::Ar => format!("\u{2066}{amount}\u{2069} ر.س"),
        Locale::En => format!("SAR {amount}"),
    }
}

/// Minutes and seconds as `0:52`; hours are not split off.
pub(super) fn countdown(seconds: u32, digits: Digits) -> String {
    localise_digits(&format!("{}:{:02}", seconds / 60, seconds % 60), digits)
}

/// Replaces Latin digits and nothing else.
pub(super) fn localise_digits(text: &str, digits: Digits) -> String {
    match digits {
        Digits::Latin => text.to_owned(),
        Digits::ArabicIndic => text.chars().map(arabic_indic_digit).collect(),
    }
}

fn arabic_indic_digit(character: char) -> char {
    character
        .to_digit(10)
        .filter(|_| character.is_ascii_digit())
        .and_then(|value| char::from_u32(0x0660 + value))
        .unwrap_or(character)
}

fn grouped(integer: &str, fraction: &str, negative: bool, digits: Digits) -> String {
    let (group, point) = match digits {
        Digits::Latin => (',', '.'),
        Digits::ArabicIndic => (ARABIC_GROUP_SEPARATOR, ARABIC_DECIMAL_SEPARATOR),
    };
    let mut text = String::with_capacity(integer.len() * 2 + fraction.len() + 2);
    if negative {
        text.push(MINUS);
    }
    for (index, digit) in integer.chars().enumerate() {
        if index > 0 && (integer.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    localise_digits(&text, digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().expect("a decimal of the test")
    }

    #[test]
    fn groups_by_thousands_in_either_digits() {
        assert_eq!(whole(1_234_567, Digits::Latin), "1,234,567");
        assert_eq!(whole(-120, Digits::Latin), "\u{2212}120");
        assert_eq!(
            whole(i64::MIN, Digits::Latin),
            "\u{2212}9,223,372,036,854,775,808"
        );
        assert_eq!(whole(1234, Digits::ArabicIndic), "١٬٢٣٤");
        assert_eq!(decimal(dec("1234.50"), Digits::Latin), "1,234.5");
        assert_eq!(decimal(dec("-0.00"), Digits::Latin), "0");
    }

    #[test]
    fn amounts_have_two_decimals_and_lose_nothing() {
        assert_eq!(amount(dec("8450.5"), Digits::Latin), "8,450.50");
        assert_eq!(amount(dec("8450.5"), Digits::ArabicIndic), "٨٬٤٥٠٫٥٠");
        assert_eq!(
            amount(dec("12345678901234567.89"), Digits::Latin),
            "12,345,678,901,234,567.89"
        );
        assert_eq!(amount(dec("-8450.5"), Digits::Latin), "\u{2212}8,450.50");
        assert_eq!(amount(dec("1000000"), Digits::Latin), "1,000,000.00");
        assert_eq!(amount(dec("0.07"), Digits::Latin), "0.07");
        assert_eq!(amount(dec("-0.00"), Digits::Latin), "0.00");
        assert_eq!(
            amount(dec("-92233720368547758.09"), Digits::Latin),
            "\u{2212}92,233,720,368,547,758.09"
        );
        assert_eq!(amount(dec("-0.001"), Digits::Latin), "0.00");
        assert_eq!(amount(dec("0.005"), Digits::Latin), "0.01");
    }

    #[test]
    fn a_countdown_has_two_digits_of_seconds() {
        assert_eq!(countdown(52, Digits::Latin), "0:52");
        assert_eq!(countdown(60, Digits::Latin), "1:00");
        assert_eq!(countdown(3_605, Digits::Latin), "60:05");
        assert_eq!(countdown(69, Digits::ArabicIndic), "١:٠٩");
    }

    #[test]
    fn percent_and_currency_follow_the_language() {
        assert_eq!(percent(dec("9.75"), Digits::Latin, Locale::Ar), "9.75٪");
        assert_eq!(percent(dec("9.75"), Digits::Latin, Locale::En), "9.75%");
        assert_eq!(
            money_text(dec("1500"), Digits::Latin, Locale::En),
            "SAR 1,500.00"
        );
        assert!(money_text(dec("1500"), Digits::Latin, Locale::Ar).ends_with("ر.س"));
    }
}
