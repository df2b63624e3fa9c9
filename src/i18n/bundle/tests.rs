//! The browser's reader says what Fluent's own library says.

use super::{Value, Values, reader, reference};
use crate::i18n::texts::embedded_source;
use crate::i18n::{Locale, TextFile, TextsError};

/// Counts of every plural form of Arabic, below and above a hundred.
const COUNTS: [i64; 16] = [
    0, 1, 2, 3, 7, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1_200, -3,
];

/// Every name that stands behind a `$` in a text, once.
fn names(source: &str) -> Vec<&str> {
    let mut names = source.split('$').skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && !"-_".contains(letter));
        &rest[..end.unwrap_or(rest.len())]
    });
    let mut found: Vec<&str> = names.by_ref().collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn keys(source: &str) -> impl Iterator<Item = &str> {
    let lines = source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    lines.filter_map(|line| Some(line.split_once('=')?.0.trim()))
}

fn both(locale: Locale, source: &str) -> (reader::Bundle, reference::Bundle) {
    let (mut read, mut reference) = (reader::Bundle::new(locale), reference::Bundle::new(locale));
    read.add(source.to_owned()).expect("readable");
    reference.add(source.to_owned()).expect("Fluent");
    (read, reference)
}

/// The words of a choice by letters, beside words that are no variant's key.
fn words(count: i64) -> &'static str {
    ["a", "b", "c", "d", "e", "f", "words"]
        [usize::try_from(count.unsigned_abs() % 7).expect("small")]
}

#[test]
fn every_text_reads_as_fluent_reads_it() {
    let mut compared = 0;
    for locale in [Locale::Ar, Locale::En] {
        for file in TextFile::ALL {
            let source = embedded_source(locale.tag(), file.name());
            let (read, reference) = both(locale, source);
            let names = names(source);
            for key in keys(source) {
                assert!(read.has(key) && reference.has(key), "{key}");
                for count in COUNTS {
                    let with = |value: &dyn Fn(&str) -> Value| {
                        let values = names.iter().map(|name| (*name, value(name)));
                        let values: Vec<(&str, Value)> = values.collect();
                        let seen = read.format(key, &values);
                        assert_eq!(seen, reference.format(key, &values), "{key}, {count}");
                        assert!(seen.is_some_and(|text| !text.is_empty()), "{key}");
                    };
                    with(&|name| Value::Count {
                        number: count,
                        shown: format!("<{name} {count}>"),
                    });
                    with(&|_| Value::Text(words(count).to_owned()));
                    compared += 2;
                }
            }
        }
    }
    assert!(compared > 40_000, "{compared} texts were compared");
}

#[test]
fn words_values_quotes_and_choices_read_as_in_fluent() {
    let source = "\
### A remark of the file.
# A remark.
a = Words = more words
b = { $n }
c = Before { $n } and { $word }, { \"quoted\" } text
d =
    { $n ->
        [one] one { $word }
       *[other] { $n } of { $word }
    }
e = ({ $word }: { $n ->
    [one] one
   *[other] { $n }
})
f = {\"، \"}
g = { $word ->
    [red] warm
    [ blue ] cold
   *[other] neither { $word }
}
";
    for locale in [Locale::Ar, Locale::En] {
        let (read, reference) = both(locale, source);
        for key in ["a", "b", "c", "d", "e", "f", "g"] {
            for (number, word) in [(1, "red"), (5, "blue"), (100, "green")] {
                let values: Values<'_> = &[
                    (
                        "n",
                        Value::Count {
                            number,
                            shown: "١".into(),
                        },
                    ),
                    ("word", Value::Text(word.into())),
                ];
                let seen = read.format(key, values);
                assert_eq!(seen, reference.format(key, values), "{key}");
            }
        }
    }
}

#[test]
fn what_is_no_file_of_texts_is_refused_whole() {
    let broken = [
        "<!doctype html>\n<html lang=\"en\">",
        "a = { $n\n",
        "a = n }\n",
        " = words\n",
        "two words = words\n",
        "    continued\n",
        "a = whole\nb = { $n ->\n",
    ];
    for source in broken {
        let mut bundle = reader::Bundle::new(Locale::En);
        assert_eq!(
            bundle.add(source.to_owned()),
            Err(TextsError::Syntax(1)),
            "{source}"
        );
        assert!(!bundle.has("a"), "{source}");
    }
    let mut bundle = reader::Bundle::new(Locale::En);
    assert_eq!(bundle.add("a = once\n".into()), Ok(()));
    assert_eq!(
        bundle.add("a = once\n".into()),
        Ok(()),
        "what came before comes with its file"
    );
    assert_eq!(
        bundle.add("a = twice\n".into()),
        Err(TextsError::DuplicateKey)
    );
}

#[test]
fn a_value_that_is_missing_leaves_its_name() {
    let mut bundle = reader::Bundle::new(Locale::En);
    bundle
        .add("a = { $n }\nb = { $n ->\n [one] x\n *[other] y\n }\n".into())
        .expect("readable");
    assert_eq!(bundle.format("a", &[]).as_deref(), Some("{$n}"));
    assert_eq!(bundle.format("b", &[]).as_deref(), Some("y"));
    assert_eq!(bundle.format("c", &[]), None);
}
