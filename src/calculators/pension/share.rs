//! Answers as the fragment of an address, for a link a person copies on purpose.
//!
//! The fragment never reaches a server, and it holds figures and days only.

use std::fmt::Write as _;

use calendar::Date;
use contract::normalise_digits;
use contract::values::Money;

use super::answers::{Draft, StopChoice};

/// The version of the format; another one is not read.
const VERSION: &str = "1";

/// The answers as `v=1&b=1984-05-20&...`, without the empty ones.
pub fn to_fragment(draft: &Draft) -> String {
    let stop = match draft.stop {
        StopChoice::Statutory => "",
        StopChoice::Earliest => "early",
        StopChoice::OnDay => "day",
    };
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let pairs = [
        ("b", day(draft.birth)),
        ("l", draft.before_law.clone()),
        ("y", normalise_digits(&draft.years)),
        ("m", normalise_digits(&draft.months)),
        ("w", draft.working.clone()),
        ("k", draft.without_break.clone()),
        ("yb", normalise_digits(&draft.years_before)),
        ("mb", normalise_digits(&draft.months_before)),
        ("p", amount(&draft.wage)),
        ("e", amount(&draft.earlier_wage)),
        ("d", normalise_digits(&draft.dependants)),
        ("s", stop.to_owned()),
        ("o", day(draft.stop_on)),
    ];
    let mut fragment = format!("v={VERSION}");
    for (name, value) in pairs {
        let value = plain(&value);
        if !value.is_empty() {
            // Writing to a text cannot fail.
            let _ = write!(fragment, "&{name}={value}");
        }
    }
    fragment
}

/// The answers in a fragment; `None` where it is none of ours. What cannot be read stays empty.
pub fn from_fragment(fragment: &str) -> Option<Draft> {
    let mut pairs = fragment
        .trim_start_matches('#')
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    if pairs.next() != Some(("v", VERSION)) {
        return None;
    }
    let mut draft = Draft::default();
    for (name, value) in pairs {
        let text = plain(value);
        match name {
            "b" => draft.birth = text.parse().ok(),
            "l" => draft.before_law = text,
            "y" => draft.years = text,
            "m" => draft.months = text,
            "w" => draft.working = text,
            "k" => draft.without_break = text,
            "yb" => draft.years_before = text,
            "mb" => draft.months_before = text,
            "p" => draft.wage = text,
            "e" => draft.earlier_wage = text,
            "d" => draft.dependants = text,
            "s" if text == "early" => draft.stop = StopChoice::Earliest,
            "s" if text == "day" => draft.stop = StopChoice::OnDay,
            "o" => draft.stop_on = text.parse().ok(),
            _ => {}
        }
    }
    Some(draft)
}

/// An amount without grouping and in Latin digits; nothing where it is none.
fn amount(text: &str) -> String {
    Money::parse(text)
        .map(|wage| wage.amount().to_string())
        .unwrap_or_default()
}

/// Figures, days and choices need nothing but these characters; anything else is left out, so a
/// crafted link can put no words into the form.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-'))
        .take(12)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_brings_the_answers_back() {
        let draft = Draft {
            birth: "1984-05-20".parse().ok(),
            before_law: "yes".into(),
            years: "14".into(),
            working: "yes".into(),
            without_break: "no".into(),
            years_before: "12".into(),
            months_before: "3".into(),
            wage: "8450.50".into(),
            stop: StopChoice::OnDay,
            stop_on: "2040-01-01".parse().ok(),
            ..Draft::default()
        };
        assert_eq!(from_fragment(&to_fragment(&draft)), Some(draft));
    }

    #[test]
    fn a_link_is_plain_whatever_digits_were_typed() {
        let draft = Draft {
            years: "١٤".into(),
            wage: "٨٬٤٥٠٫٥٠".into(),
            ..Draft::default()
        };
        assert_eq!(to_fragment(&draft), "v=1&y=14&p=8450.50");
    }

    #[test]
    fn a_strange_link_does_no_harm() {
        assert_eq!(from_fragment(""), None);
        assert_eq!(from_fragment("#q=x"), None);
        assert_eq!(from_fragment("v=2&b=1984-05-20"), None);
        let odd = from_fragment("v=1&b=soon&p=<script>&zz=1&s=never").expect("ours");
        assert_eq!(
            odd,
            Draft {
                wage: "script".into(),
                ..Draft::default()
            }
        );
    }
}
