//! Answers as the fragment of an address, for a link a person copies on purpose.
//!
//! The fragment never reaches a server, and it holds figures, days and choices only. Beside the
//! answers it carries the day and the version of the rules it was calculated by, the amount that came
//! out, and a check over it all: whoever opens it later sees the same result, is told where it is no
//! longer the same, and is told when something was lost on the way.

use std::fmt::Write as _;

use calendar::Date;
use contract::values::Money;
use rust_decimal::Decimal;

use super::field::{Field, Kind};
use super::form::asked_only;
use super::{AS_OF, Answers, Calculator, Story};
use crate::routes::Page;
use crate::ui::typing::latin_digits;

/// The version of the format. Version 1 was the pension calculator's own.
const VERSION: &str = "2";
/// No fragment of ours is longer.
const LONGEST: usize = 120_000;

/// A link that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The answers.
    pub answers: Answers,
    /// The day it was calculated on; `None` in links of version 1.
    pub day: Option<Date>,
    /// The version of the rules it was calculated by.
    pub rule_set: Option<String>,
    /// The amount that came out.
    pub amount: Option<Decimal>,
}

impl Opened {
    fn numbers(version: &str) -> Vec<u32> {
        version
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect()
    }

    /// Whether it was calculated by newer rules than these.
    pub fn is_newer_than(&self, rule_set: &str) -> bool {
        let own = self.rule_set.as_deref();
        own.is_some_and(|own| Opened::numbers(own) > Opened::numbers(rule_set))
    }
}

/// What is wrong with a link.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkFault {
    /// Something of it was lost or changed on the way; what could be read is there.
    Damaged(Answers),
    /// It is a newer portal's.
    Newer,
    /// It is another calculator's.
    Other(Page),
    /// It is not one of ours.
    Foreign,
}

/// The fragment of some answers and what came of them.
pub fn write(
    calculator: &Calculator,
    answers: &Answers,
    today: Date,
    story: Option<&Story>,
) -> String {
    let day = Calculator::day(answers, today);
    let mut text = format!("v={VERSION}&c={}&d={day}", name_of(calculator.page));
    if let Some(story) = story {
        let _ = write!(text, "&r={}", story.rule_set);
        if let Some(amount) = story.amount {
            let _ = write!(text, "&a={}", amount.sar);
        }
    }
    text.push_str(&answers_text(calculator, answers));
    let check = check_of(&text);
    let _ = write!(text, "&k={check}");
    text
}

/// The answers alone, each with a `&` before it; without the day they are calculated for.
pub fn answers_text(calculator: &Calculator, answers: &Answers) -> String {
    let mut text = String::new();
    let asked = asked_only(calculator.all_steps(), answers);
    for (name, value) in asked.iter() {
        if name == AS_OF {
            continue;
        }
        let value = plain(calculator, name, value);
        if !value.is_empty() {
            let _ = write!(text, "&{name}={}", escape(&value));
        }
    }
    text
}

/// Reads a fragment; `None` where it is a place on the page and no link.
pub fn read(calculator: &Calculator, fragment: &str) -> Option<Result<Opened, LinkFault>> {
    let fragment = fragment.trim_start_matches('#');
    if !fragment.contains('=') {
        return None;
    }
    let whole: Vec<(&str, &str)> = fragment
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    let of = |name: &str| {
        let found = whole.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| *value)
    };
    if fragment.len() > LONGEST {
        return Some(Err(LinkFault::Foreign));
    }
    Some(match of("v") {
        Some("1") if calculator.page == Page::PensionCalculator => first_version(&whole)
            .ok_or(LinkFault::Foreign)
            .map(|answers| Opened {
                answers,
                day: None,
                rule_set: None,
                amount: None,
            }),
        Some(VERSION) => second_version(calculator, fragment, &whole),
        Some(version) if version.parse::<u32>().is_ok_and(|version| version > 2) => {
            Err(LinkFault::Newer)
        }
        _ => Err(LinkFault::Foreign),
    })
}

fn second_version(
    calculator: &Calculator,
    fragment: &str,
    pairs: &[(&str, &str)],
) -> Result<Opened, LinkFault> {
    let of = |name: &str| {
        let found = pairs.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| *value)
    };
    let answers = known(calculator, pairs);
    let checked = fragment
        .rsplit_once("&k=")
        .is_some_and(|(text, check)| check_of(text) == check);
    let page = of("c").and_then(page_named);
    match page {
        Some(page) if checked && page != calculator.page => return Err(LinkFault::Other(page)),
        None if checked => return Err(LinkFault::Newer),
        _ => {}
    }
    let day = of("d").and_then(|day| day.parse().ok());
    if !checked || day.is_none() {
        let own = page.is_none_or(|page| page == calculator.page);
        return Err(if own && answers.iter().next().is_some() {
            LinkFault::Damaged(answers)
        } else {
            LinkFault::Foreign
        });
    }
    Ok(Opened {
        answers,
        day,
        rule_set: of("r")
            .filter(|version| is_version(version))
            .map(str::to_owned),
        amount: of("a").and_then(|amount| amount.parse().ok()),
    })
}

/// Numbers and dots alone: the page shows it in a sentence of its own.
fn is_version(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    (1..=20).contains(&text.len()) && text.bytes().all(fits)
}

/// The answers of a text of pairs that a calculator knows; whatever else stands there is left out.
pub fn answers_in(calculator: &Calculator, text: &str) -> Answers {
    let pairs: Vec<(&str, &str)> = text
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    known(calculator, &pairs)
}

fn known(calculator: &Calculator, pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new();
    for (name, value) in pairs {
        if is_ours(calculator, name) {
            answers.set(*name, unescape(value));
        }
    }
    answers
}

/// Version 1 had short names of its own; `None` where none of them stands there.
fn first_version(pairs: &[(&str, &str)]) -> Option<Answers> {
    const NAMES: &[(&str, &str)] = &[
        ("b", "birth"),
        ("l", "before-law"),
        ("y", "time-years"),
        ("m", "time-months"),
        ("w", "working"),
        ("k", "without-break"),
        ("yb", "time-before-years"),
        ("mb", "time-before-months"),
        ("p", "wage"),
        ("e", "earlier-wage"),
        ("d", "dependants"),
        ("s", "stop"),
        ("o", "stop-on"),
    ];
    let mut answers = Answers::of(&[("record", "simple"), ("stop", "statutory")]);
    let mut is_empty = true;
    for (name, value) in pairs {
        let Some((_, own)) = NAMES.iter().find(|(short, _)| short == name) else {
            continue;
        };
        is_empty = false;
        let text: String = value
            .chars()
            .filter(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-'))
            .take(12)
            .collect();
        let text = match (*own, text.as_str()) {
            ("stop", "early") => "earliest".to_owned(),
            _ => text,
        };
        answers.set(*own, text);
    }
    (!is_empty).then_some(answers)
}

/// Whether a name is that of an answer of the calculator.
fn is_ours(calculator: &Calculator, name: &str) -> bool {
    field_of(calculator, name).is_some()
}

/// The question an answer's name belongs to.
fn field_of(calculator: &Calculator, name: &str) -> Option<&'static Field> {
    let fields = || calculator.all_steps().flat_map(|step| step.fields);
    let fits = |field: &Field, name: &str| match field.kind {
        Kind::Span => ["-years", "-months"]
            .iter()
            .any(|part| name.strip_suffix(part) == Some(field.id)),
        _ => name == field.id,
    };
    if let Some(field) = fields().find(|field| fits(field, name)) {
        return Some(field);
    }
    fields().find_map(|field| {
        let Kind::Rows { fields, most, .. } = &field.kind else {
            return None;
        };
        let rest = name.strip_prefix(field.id)?.strip_prefix('-')?;
        let (index, inner) = rest.split_once('-')?;
        let index: usize = index.parse().ok()?;
        let known = (1..=*most).contains(&index);
        fields.iter().find(|field| known && fits(field, inner))
    })
}

/// An answer without grouping and in Latin digits.
fn plain(calculator: &Calculator, name: &str, value: &str) -> String {
    match field_of(calculator, name).map(|field| &field.kind) {
        Some(Kind::Money | Kind::MoneyOrNone) => Money::parse(value)
            .map(|money| money.amount().normalize().to_string())
            .unwrap_or_default(),
        Some(Kind::Date(_)) if value == super::answers::UNREADABLE => String::new(),
        Some(Kind::Lines) => value.to_owned(),
        _ => latin_digits(value),
    }
}

/// What a calculator is called in a link.
pub fn name_of(page: Page) -> &'static str {
    page.slug().rsplit('/').next().unwrap_or_default()
}

fn page_named(name: &str) -> Option<Page> {
    Page::from_slug(&format!("calculators/{name}"))
}

/// Everything but plain letters, digits and `.-_` as `%XX` of its bytes.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

fn unescape(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digits = (byte == b'%').then(|| {
            let mut ahead = rest.clone();
            let high = char::from(ahead.next()?).to_digit(16)?;
            let low = char::from(ahead.next()?).to_digit(16)?;
            rest = ahead;
            u8::try_from(high * 16 + low).ok()
        });
        bytes.push(digits.flatten().unwrap_or(byte));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// FNV-1a over the text, in digits and letters: it finds accidents, and is no secret.
fn check_of(text: &str) -> String {
    let mut sum: u32 = 0x811c_9dc5;
    for byte in text.bytes() {
        sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    let mut shown = String::new();
    for _ in 0..7 {
        shown.push(char::from_digit(sum % 36, 36).unwrap_or('0'));
        sum /= 36;
    }
    shown
}
