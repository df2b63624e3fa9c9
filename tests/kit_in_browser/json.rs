//! Reading JSON with the browser's parser, against the reader that natively reads the same answers.

use contract::*;
use gosi_portal::browser::json;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json as value};
use wasm_bindgen_test::wasm_bindgen_test;

/// The kinds of answers, by the names that the contract's document has for them.
macro_rules! kinds {
    ($($kind:ident)+) => {
        fn reads_alike(kind: &str, text: &str) -> Result<bool, String> {
            match kind {
                $(stringify!($kind) => alike::<$kind>(text),)+
                other => Err(format!("no type for the schema {other}")),
            }
        }
    };
}

kinds! {
    AccessState AmountDue Bills BusinessTasks Config ContactCode ContactData ContributorPage CoverageStatus
    Establishments Headcount Health InsuranceRecord NafathView NextPayment NextStep NoticePreferences OpenSessions
    PasskeyOptions Passkeys PensionFamily PensionLetter PensionNextStep PensionPayments Periods Problem Profile
    ServiceStatus SessionView SignInHistory SignInState StepUp StepUpCode VisualCodeChallenge Wages
}

/// Whether the text is what it is to be, as both readers say it; an error where they say different things.
fn alike<T: DeserializeOwned + Serialize>(text: &str) -> Result<bool, String> {
    let here = json::read::<T>(text).ok();
    let there = decode::<T>(text.as_bytes()).ok();
    let [here, there] = [here, there].map(|read| read.map(|read| value!(read)));
    if here == there {
        Ok(there.is_some())
    } else {
        Err(format!("{here:?} here, {there:?} there, of {text}"))
    }
}

/// Every example of an answer in the contract's document, with the name of its kind.
fn examples() -> Vec<(String, Value)> {
    let document = include_str!("../../end2end/contract/openapi.json");
    let document: Value = serde_json::from_str(document).expect("the document");
    let mut found = Vec::new();
    let operations = children(&document["paths"]).into_iter().flat_map(children);
    let responses = operations.flat_map(|operation| children(&operation["responses"]));
    for content in responses.flat_map(|response| children(&response["content"])) {
        let Some(kind) = content["schema"]["$ref"].as_str() else {
            continue;
        };
        let kind = kind.rsplit('/').next().expect("a name");
        for example in children(&content["examples"]) {
            let example = (kind.to_owned(), example["value"].clone());
            if !found.contains(&example) {
                found.push(example);
            }
        }
    }
    found
}

fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    }
}

/// The addresses of all values inside this one (RFC 6901).
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), found);
            }
        }
        // The first says as much as all of them.
        Value::Array(items) => {
            if let Some(item) = items.first() {
                places(item, &format!("{at}/0"), found);
            }
        }
        _ => {}
    }
}

#[wasm_bindgen_test]
fn every_documented_answer_is_read_as_natively() {
    let examples = examples();
    assert!(examples.len() > 60, "{} examples", examples.len());
    for (kind, example) in examples {
        assert_eq!(reads_alike(&kind, &example.to_string()), Ok(true), "{kind}");
    }
}

#[wasm_bindgen_test]
fn an_answer_with_one_thing_wrong_is_refused_or_read_as_natively() {
    let wrong = [
        value!(null),
        value!(true),
        value!(-1),
        value!(7),
        value!(1.5),
        value!(4_294_967_296_u64),
        value!("unknown"),
        value!({}),
    ];
    let mut refused = 0;
    let mut read = 0;
    for (kind, example) in examples() {
        let mut all = Vec::new();
        places(&example, "", &mut all);
        let mut changed = Vec::new();
        for place in &all {
            for value in &wrong {
                let mut example = example.clone();
                *example.pointer_mut(place).expect("a value") = value.clone();
                changed.push(example);
            }
            if let Some((parent, name)) = place.rsplit_once('/') {
                let mut example = example.clone();
                if let Some(Value::Object(fields)) = example.pointer_mut(parent) {
                    fields.remove(name);
                    changed.push(example);
                }
            }
        }
        for example in changed {
            match reads_alike(&kind, &example.to_string()) {
                Ok(true) => read += 1,
                Ok(false) => refused += 1,
                Err(difference) => panic!("{kind}: {difference}"),
            }
        }
    }
    // Both happen, or nothing was tried.
    assert!(
        refused > 1_000 && read > 100,
        "{refused} refused, {read} read"
    );
}

#[wasm_bindgen_test]
fn fields_that_this_build_does_not_know_are_passed_over() {
    for (kind, mut example) in examples() {
        if let Value::Object(fields) = &mut example {
            fields.insert("unknown_field".to_owned(), value!([{ "a": 1.5 }]));
        }
        assert_eq!(reads_alike(&kind, &example.to_string()), Ok(true), "{kind}");
    }
}

#[wasm_bindgen_test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        " ",
        "<html>",
        "{",
        "{} {}",
        "{'step':'start'}",
        "\u{feff}",
    ] {
        assert_eq!(reads_alike("SignInState", text), Ok(false), "{text}");
    }
}

#[wasm_bindgen_test]
fn texts_come_whole() {
    let text = r#"{"ar":"\u0645\u0631\u062d\u0628\u0627 \ud83d\ude00","en":"a\nb\u0000\"\\"}"#;
    assert_eq!(alike::<BilingualText>(text), Ok(true));
}
