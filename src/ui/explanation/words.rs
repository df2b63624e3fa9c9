//! Values and messages of an explanation as text.

use benefits::{Message, Quantity, Rational};
use rust_decimal::Decimal;

use crate::i18n::{Arg, I18n};

/// A value as an argument of a text: counts select plural forms, amounts carry their currency,
/// days stand in both calendars, names are looked up.
pub fn quantity_arg(i18n: I18n, quantity: Quantity) -> Arg {
    match quantity {
        Quantity::Date(day) => Arg::BothDates(day),
        Quantity::Name(name) => Arg::Text(i18n.text(&name_key(name))),
        Quantity::Money(_) => quantity.decimal().map_or_else(too_large, Arg::Money),
        Quantity::Percent(_) => quantity.decimal().map_or_else(too_large, Arg::Percent),
        Quantity::Months(_)
        | Quantity::Years(_)
        | Quantity::HijriYears(_)
        | Quantity::Days(_)
        | Quantity::Number(_) => quantity.decimal().map_or_else(too_large, count),
    }
}

/// A value with its unit, standing alone.
pub fn quantity_text(i18n: I18n, quantity: Quantity) -> String {
    let arg = quantity_arg(i18n, quantity);
    match quantity {
        Quantity::Date(day) => i18n.both_dates(day),
        Quantity::Name(name) => i18n.text(&name_key(name)),
        Quantity::Money(_) => quantity
            .decimal()
            .map_or_else(String::new, |sar| i18n.money_text(sar)),
        Quantity::Percent(_) => quantity
            .decimal()
            .map_or_else(String::new, |share| i18n.percent(share)),
        Quantity::Number(_) => quantity
            .decimal()
            .map_or_else(String::new, |number| i18n.decimal(number)),
        Quantity::Months(number) => months_text(i18n, number)
            .unwrap_or_else(|| i18n.text_with("explanation-months", &[("n", arg)])),
        Quantity::Years(_) => i18n.text_with("explanation-years", &[("n", arg)]),
        Quantity::HijriYears(_) => i18n.text_with("explanation-hijri-years", &[("n", arg)]),
        Quantity::Days(_) => i18n.text_with("explanation-days", &[("n", arg)]),
    }
}

/// Months and days, as people count: a month that was cut counts by its days, so its part has the
/// length of a month below the line. `None` for whole months, and where months of different lengths
/// were added up.
fn months_text(i18n: I18n, number: Rational) -> Option<String> {
    let whole = number.floor()?;
    let rest = number - Rational::whole(whole);
    let length = [30, 31, 29, 28]
        .into_iter()
        .find(|length| rest.denominator() > 1 && length % rest.denominator() == 0)?;
    let days = i64::try_from(rest.numerator() * (length / rest.denominator())).ok()?;
    let days = i18n.text_with("explanation-days", &[("n", days.into())]);
    if whole == 0 {
        return Some(days);
    }
    let months = i18n.text_with("explanation-months", &[("n", whole.into())]);
    let parts = [("months", months.into()), ("days", days.into())];
    Some(i18n.text_with("explanation-months-and-days", &parts))
}

/// A message of the law with its values put in.
pub fn message_text(i18n: I18n, message: &Message) -> String {
    let args: Vec<(&str, Arg)> = message
        .named()
        .map(|(name, quantity)| (name, quantity_arg(i18n, quantity)))
        .collect();
    i18n.text_with(message.key(), &args)
}

/// The key of the label of a rule's input.
pub fn input_key(input: &str) -> String {
    format!("law-input-{}", dashed(input))
}

/// The key of a name, such as that of a regime or a parameter.
pub fn name_key(name: &str) -> String {
    format!("law-name-{}", dashed(name))
}

fn dashed(name: &str) -> String {
    name.replace(['_', '.'], "-")
}

/// Whole numbers select a plural form; fractions are of the form "other" in both languages.
fn count(number: Decimal) -> Arg {
    if number.is_integer()
        && let Ok(whole) = i64::try_from(number.trunc())
    {
        return Arg::Number(whole);
    }
    Arg::Decimal(number)
}

/// No outcome carries a value that cannot be shown; a place without one stays empty.
fn too_large() -> Arg {
    Arg::Text(String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_count_and_fractions_do_not() {
        let months =
            |numerator, denominator| Quantity::Months(Rational::new(numerator, denominator));
        assert_eq!(months(214, 1).decimal().map(count), Some(Arg::Number(214)));
        assert!(matches!(
            months(26, 3).decimal().map(count),
            Some(Arg::Decimal(_))
        ));
    }

    #[test]
    fn names_become_keys() {
        assert_eq!(name_key("old_amended"), "law-name-old-amended");
        assert_eq!(input_key("months_then"), "law-input-months-then");
    }
}
