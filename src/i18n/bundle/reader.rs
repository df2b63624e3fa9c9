//! Reads the part of Fluent that the texts use: words, values, text in quotes, and one choice
//! between variants inside another's words.
//!
//! Not read are terms, attributes, functions and references to other messages: the texts have none,
//! and the test that reads every text with Fluent's own library fails when one does.

use std::collections::BTreeMap;

use super::{Value, Values};
use crate::i18n::{Locale, TextsError};

/// The marks that keep a value's direction to itself (Unicode FSI and PDI).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The messages of a language that have arrived, as they are written.
pub(in crate::i18n) struct Bundle {
    locale: Locale,
    messages: BTreeMap<String, String>,
}

impl Bundle {
    /// A language without messages.
    pub(in crate::i18n) fn new(locale: Locale) -> Bundle {
        Bundle {
            locale,
            messages: BTreeMap::new(),
        }
    }

    /// Adds the messages of a file; of a file that cannot be read, none.
    pub(in crate::i18n) fn add(&mut self, source: String) -> Result<(), TextsError> {
        let mut found: Vec<(&str, String)> = Vec::new();
        for line in source.lines() {
            if line.starts_with('#') || line.trim_ascii().is_empty() {
                continue;
            }
            if line.starts_with([' ', '}']) {
                let (_, pattern) = found.last_mut().ok_or(TextsError::Syntax(1))?;
                pattern.push('\n');
                pattern.push_str(line.trim_ascii());
                continue;
            }
            let (key, words) = line.split_once('=').ok_or(TextsError::Syntax(1))?;
            let key = key.trim_ascii();
            let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            if key.is_empty() || !key.bytes().all(named) {
                return Err(TextsError::Syntax(1));
            }
            found.push((key, words.trim_ascii().to_owned()));
        }
        if found.iter().any(|(_, pattern)| !is_whole(pattern)) {
            return Err(TextsError::Syntax(1));
        }
        for (key, pattern) in found {
            let pattern = pattern.trim_ascii().to_owned();
            // What a page begins with comes once more with the file that it is from.
            let before = self.messages.insert(key.to_owned(), pattern);
            if before.is_some_and(|before| before != self.messages[key]) {
                return Err(TextsError::DuplicateKey);
            }
        }
        Ok(())
    }

    /// Whether there is a message of this key.
    pub(in crate::i18n) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The message of a key with its values in it.
    pub(in crate::i18n) fn format(&self, key: &str, values: Values<'_>) -> Option<String> {
        let mut text = String::new();
        self.write(self.messages.get(key)?, values, &mut text);
        Some(text)
    }

    fn write(&self, pattern: &str, values: Values<'_>, text: &mut String) {
        let mut rest = pattern;
        while let Some(start) = rest.find('{') {
            let end = start + end_of_placeable(&rest[start..]);
            // Fluent isolates a value from the words around it, not one that stands alone.
            let alone = rest.len() == pattern.len() && start == 0 && end + 1 == rest.len();
            text.push_str(&rest[..start]);
            self.write_placeable(rest[start + 1..end].trim_ascii(), values, !alone, text);
            rest = &rest[end + 1..];
        }
        text.push_str(rest);
    }

    fn write_placeable(&self, inside: &str, values: Values<'_>, isolated: bool, text: &mut String) {
        if inside.starts_with('"') {
            text.push_str(inside.trim_matches('"'));
            return;
        }
        if isolated {
            text.push(ISOLATE);
        }
        let (name, variants) = match inside.split_once("->") {
            Some((name, variants)) => (name.trim_ascii(), Some(variants)),
            None => (inside, None),
        };
        let value = values
            .iter()
            .find(|(given, _)| name.strip_prefix('$') == Some(given));
        let value = value.map(|(_, value)| value);
        match (variants, value) {
            (Some(variants), value) => {
                let key = match value {
                    Some(Value::Text(word)) => word,
                    Some(Value::Count { number, .. }) => plural_form(self.locale, *number),
                    None => "",
                };
                self.write(variant(variants, key), values, text);
            }
            (None, Some(Value::Text(shown) | Value::Count { shown, .. })) => text.push_str(shown),
            (None, None) => {
                text.push('{');
                text.push_str(name);
                text.push('}');
            }
        }
        if isolated {
            text.push(END_OF_ISOLATE);
        }
    }
}

/// Whether every brace that opens in a pattern closes in it.
fn is_whole(pattern: &str) -> bool {
    let mut depth = 0_i32;
    for byte in pattern.bytes() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// Where the brace closes that the text begins with.
fn end_of_placeable(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    // Only whole patterns are kept.
    text.len() - 1
}

/// The words of the variant with this key, else of the one marked with a star.
fn variant<'a>(variants: &'a str, wanted: &str) -> &'a str {
    let mut chosen = "";
    let mut rest = variants;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((key, words)) = after.split_once(']') else {
            break;
        };
        let end = start_of_variant(words);
        let here = words[..end].trim_ascii();
        if key.trim_ascii() == wanted {
            return here;
        }
        if before.ends_with('*') {
            chosen = here;
        }
        rest = &words[end..];
    }
    chosen
}

/// Where the next variant begins: a line whose first mark is a bracket, or a star before one.
fn start_of_variant(words: &str) -> usize {
    let lines = words.match_indices('\n');
    let starts = lines.map(|(at, _)| at).filter(|at| {
        let line = words[at + 1..].trim_ascii_start();
        line.starts_with('[') || line.starts_with("*[")
    });
    starts.min().unwrap_or(words.len())
}

/// The plural form of a whole number (CLDR's rules for cardinals).
fn plural_form(locale: Locale, number: i64) -> &'static str {
    let number = number.unsigned_abs();
    match (locale, number, number % 100) {
        (_, 1, _) => "one",
        (Locale::Ar, 0, _) => "zero",
        (Locale::Ar, 2, _) => "two",
        (Locale::Ar, _, 3..=10) => "few",
        (Locale::Ar, _, 11..=99) => "many",
        _ => "other",
    }
}
