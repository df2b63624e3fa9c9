//! Every key that an outcome can carry has a text in both languages, with the same values.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The entries of a Fluent file: key to the values it shows.
///
/// Reads the plain form these files are written in: `key = text`, continued by indented lines.
fn entries(locale: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in ["law.ftl", "law-branches.ftl"] {
        let path = format!(
            "{}/../../locales/{locale}/{file}",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = fs::read_to_string(&path).expect("the texts of the law");
        let mut current = String::new();
        for line in text.lines() {
            if line.starts_with("law-") {
                let (key, rest) = line.split_once('=').expect("a key and its text");
                key.trim().clone_into(&mut current);
                let known = entries.insert(current.clone(), values(rest));
                assert!(known.is_none(), "{locale}: {current} stands twice");
                assert!(line.contains("= ") || line.ends_with('='), "{path}: {line}");
            } else if line.starts_with(' ') {
                entries
                    .get_mut(&current)
                    .expect("a key before its lines")
                    .extend(values(line));
            } else {
                assert!(line.is_empty() || line.starts_with('#'), "{path}: {line}");
            }
        }
    }
    entries
}

fn values(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
                .collect()
        })
        .collect()
}

#[test]
fn every_key_has_both_texts_with_the_same_values() {
    let (arabic, english) = (entries("ar"), entries("en"));
    let mut wrong = Vec::new();
    for key in benefits::explanation_keys() {
        let allowed: BTreeSet<String> = key.values.iter().map(ToString::to_string).collect();
        for (locale, texts) in [("ar", &arabic), ("en", &english)] {
            match texts.get(&key.key) {
                None => wrong.push(format!("{locale}: {} {:?} is missing", key.key, key.values)),
                Some(shown) if !shown.is_subset(&allowed) => {
                    wrong.push(format!(
                        "{locale}: {} shows {shown:?} of {allowed:?}",
                        key.key
                    ));
                }
                Some(_) => {}
            }
        }
        if let (Some(left), Some(right)) = (arabic.get(&key.key), english.get(&key.key))
            && left != right
        {
            wrong.push(format!(
                "{}: {left:?} in Arabic, {right:?} in English",
                key.key
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_is_left_over() {
    let known: BTreeSet<String> = benefits::explanation_keys()
        .into_iter()
        .map(|key| key.key)
        .collect();
    for locale in ["ar", "en"] {
        let left: Vec<String> = entries(locale)
            .into_keys()
            .filter(|key| !known.contains(key))
            .collect();
        assert!(left.is_empty(), "{locale}: {left:#?}");
    }
}
