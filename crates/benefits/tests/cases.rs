//! The case table: every case gives what it expects, and every explanation reproduces its result.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use benefits::{Citation, Message, Outcome, Quantity};
use serde_json::Value;
use support::{formula, table};

#[test]
fn every_case_gives_what_it_expects() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in table() {
        assert!(seen.insert(entry.id.clone()), "{} stands twice", entry.id);
        assert!(!entry.expect.is_empty(), "{} expects nothing", entry.id);
        let result = match benefits::evaluate(&entry.case) {
            Ok(outcome) => serde_json::json!({ "outcome": outcome }),
            Err(refusal) => serde_json::json!({ "error": refusal }),
        };
        for (pointer, expected) in &entry.expect {
            let found = result.pointer(pointer).unwrap_or(&Value::Null);
            if found != expected {
                wrong.push(format!(
                    "{} {pointer}: {found}, expected {expected}",
                    entry.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The worked examples of the specification, by group: how many numbers each has.
const WORKED: [(&str, usize); 13] = [
    ("C", 9),
    ("A", 8),
    ("R", 11),
    ("N", 9),
    ("L", 3),
    ("D", 4),
    ("S", 6),
    ("H", 8),
    ("M", 2),
    ("U", 7),
    ("P", 6),
    ("X", 3),
    ("Z", 1),
];

/// A worked example is the case of its number, or several whose ids go on from it: `A2-1`, `C3a`.
#[test]
fn every_worked_example_is_a_case() {
    let ids: BTreeSet<String> = table().into_iter().map(|entry| entry.id).collect();
    for (group, count) in WORKED {
        for number in 1..=count {
            let id = format!("{group}{number}");
            let found = ids.iter().any(|known| {
                known
                    .strip_prefix(&id)
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
            });
            assert!(found, "{id} is no case");
        }
    }
}

#[test]
fn every_step_that_calculates_reproduces_its_value() {
    let mut steps = 0;
    for entry in table() {
        let Ok(outcome) = benefits::evaluate(&entry.case) else {
            continue;
        };
        for step in &outcome.explanation.steps {
            if step.rule.expression.is_empty() {
                continue;
            }
            steps += 1;
            let place = format!("{}, {}", entry.id, step.rule.id());
            let found = formula::value(&step.substituted());
            let found = found.unwrap_or_else(|| panic!("{place}: {:?}", step.substituted()));
            assert_eq!(Some(found), step.value.factor(), "{place}");
        }
    }
    assert!(steps > 100, "only {steps} steps");
}

#[test]
fn every_text_is_declared_and_filled() {
    let declared: BTreeMap<String, &[&str]> = benefits::explanation_keys()
        .into_iter()
        .map(|key| (key.key, key.values))
        .collect();
    let check = |place: &str, message: &Message| {
        assert_eq!(
            declared.get(message.key()).copied(),
            Some(message.text.values),
            "{place}"
        );
        assert_eq!(
            message.text.values.len(),
            message.values.len(),
            "{place}: {}",
            message.key()
        );
        for value in &message.values {
            if let Quantity::Name(name) = value {
                let key = format!("law-name-{}", name.replace(['_', '.'], "-"));
                assert!(declared.contains_key(&key), "{place}: {key}");
            } else {
                assert!(value.decimal().is_some() || matches!(value, Quantity::Date(_)));
            }
        }
    };
    for entry in table() {
        match benefits::evaluate(&entry.case) {
            Err(refusal) => check(&entry.id, &refusal.reason),
            Ok(Outcome { explanation, .. }) => {
                for step in &explanation.steps {
                    check(&entry.id, &step.in_words());
                    assert!(
                        declared.contains_key(step.rule.title.key),
                        "{}",
                        step.rule.id()
                    );
                }
                for rule in &explanation.not_applied {
                    check(&entry.id, &rule.reason);
                    assert!(declared.contains_key(rule.rule), "{}", rule.rule);
                }
                let conditions = explanation.conditions.iter().map(|met| &met.message);
                let open = explanation.uncertainties.iter().map(|open| &open.message);
                for message in conditions.chain(open).chain(&explanation.assumptions) {
                    check(&entry.id, message);
                }
            }
        }
    }
}

/// Values as a person would read them, each after a space.
fn values(values: &[Quantity]) -> String {
    let shown = |value: &Quantity| match (value, value.decimal()) {
        (Quantity::Date(day), _) => day.to_string(),
        (Quantity::Name(name), _) => (*name).to_owned(),
        (_, Some(number)) => format!("{number} {}", value.unit()),
        (_, None) => "none".to_owned(),
    };
    let mut text = String::new();
    for value in values {
        text.push(' ');
        text.push_str(&shown(value));
    }
    text
}

/// A citation in short.
fn place(citation: Citation) -> String {
    format!(
        "{} {} {}",
        citation.law, citation.article, citation.paragraph
    )
}

/// What each explanation says, by its keys and values. A change of a rule shows here as a difference to be read;
/// `BLESS=1` writes the file anew once it has been.
#[test]
fn every_explanation_says_what_it_said() {
    let path = format!("{}/tests/explanations.json", env!("CARGO_MANIFEST_DIR"));
    let mut said = BTreeMap::new();
    for entry in table() {
        let Ok(Outcome { explanation, .. }) = benefits::evaluate(&entry.case) else {
            continue;
        };
        let mut lines = Vec::new();
        let said_with = |message: &Message| format!("{}{}", message.key(), values(&message.values));
        for condition in &explanation.conditions {
            let mark = if condition.met { "met" } else { "not met" };
            let place = place(condition.citation);
            lines.push(format!(
                "{} {mark} [{place}]",
                said_with(&condition.message)
            ));
        }
        for step in &explanation.steps {
            let found = values(&[step.value]);
            let rule = format!("{}{} ={found}", step.rule.id(), values(&step.inputs));
            let place = place(step.rule.citation);
            lines.push(format!("{rule} [{place}] [{}]", step.parameters.join(" ")));
        }
        for rule in &explanation.not_applied {
            let reason = said_with(&rule.reason);
            lines.push(format!(
                "not {}: {reason} [{}]",
                rule.rule,
                place(rule.citation)
            ));
        }
        lines.extend(explanation.assumptions.iter().map(said_with));
        for open in &explanation.uncertainties {
            let sure = format!("{:?}", open.confidence).to_lowercase();
            lines.push(format!("{} [{sure}]", said_with(&open.message)));
        }
        said.insert(entry.id, lines);
    }
    if std::env::var_os("BLESS").is_some() {
        let text = serde_json::to_string_pretty(&said).expect("JSON");
        std::fs::write(&path, text + "\n").expect("writable");
        return;
    }
    let known = std::fs::read_to_string(&path).expect("tests/explanations.json");
    let known: BTreeMap<String, Vec<String>> = serde_json::from_str(&known).expect("JSON");
    for (id, lines) in &said {
        assert_eq!(Some(lines), known.get(id), "{id}");
    }
    assert_eq!(said.len(), known.len(), "cases that are gone");
}

/// A case that came in as JSON goes out as the same JSON value and back.
#[test]
fn cases_survive_a_round_trip() {
    for entry in table() {
        let text = serde_json::to_string(&entry.case).expect("JSON");
        let again: benefits::Case = serde_json::from_str(&text).expect("a case");
        assert_eq!(again, entry.case, "{}", entry.id);
    }
}
