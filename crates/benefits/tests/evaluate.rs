//! The binary `evaluate`: what is wrong is named and leaves the rest alone.
#![cfg(feature = "cli")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// Standard output, standard error and the exit code for an input.
fn run(arguments: &[&str], input: &[u8]) -> (String, String, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary");
    let mut stdin = child.stdin.take().expect("standard input");
    // A run that refuses its arguments does not read its input.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("an end");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

fn outcomes(input: &str) -> Vec<Value> {
    let (out, problem, code) = run(&[], input.as_bytes());
    assert_eq!(code, Some(0), "{problem}");
    serde_json::from_str(&out).expect("an array")
}

fn good() -> Value {
    json!({
        "id": "good", "title": "kept out of the case", "note": "too",
        "expect": { "/outcome/regime": "new" },
        "today": "2026-11-22", "person": { "birth_date": "1990-01-01" },
        "question": { "regime": {} },
    })
}

fn changed(pointer: &str, value: Value) -> Value {
    let mut case = good();
    *case.pointer_mut(pointer).expect("a place of the case") = value;
    case
}

#[test]
fn wrong_cases_name_their_place_and_leave_the_others_alone() {
    let missing = {
        let mut case = good();
        case.as_object_mut().expect("an object").remove("today");
        case
    };
    let wrong = [
        (json!(null), "/1"),
        (json!("a text"), "/1"),
        (json!([]), "/1"),
        (json!(17), "/1"),
        (json!({}), "/1"),
        (missing, "/1"),
        (changed("/today", json!("2026-02-30")), "/1/today"),
        (changed("/today", json!(20_261_122)), "/1/today"),
        (changed("/today", json!("20261122")), "/1/today"),
        (
            changed("/person", json!({ "birth_date": null })),
            "/1/person/birth_date",
        ),
        (
            changed("/person", json!({ "birth_date": "1990-01-01", "sex": "x" })),
            "/1/person/sex",
        ),
        (
            changed(
                "/person",
                json!({ "birth_date": "1990-01-01", "dependants": 1e300 }),
            ),
            "/1/person/dependants",
        ),
        (
            changed(
                "/person",
                json!({ "birth_date": "1990-01-01", "dependants": -1 }),
            ),
            "/1/person/dependants",
        ),
        (
            changed("/person", json!({ "birth_date": "2030-01-01" })),
            "/1/person/birth_date",
        ),
        (
            changed("/person", json!({ "birth_date": "1990-01-01", "shoe": 43 })),
            "/1/person/shoe",
        ),
        (
            changed("/question", json!({ "weather": {} })),
            "/1/question",
        ),
        (
            changed("/question", json!({ "old_age": {} })),
            "/1/question/old_age",
        ),
        (
            changed("/question", json!({ "old_age": { "on": "never" } })),
            "/1/question/old_age/on",
        ),
    ];
    for (case, path) in wrong {
        let shown = case.to_string();
        let found = outcomes(&json!([good(), case, good()]).to_string());
        assert_eq!(found.len(), 3, "{shown}");
        for index in [0, 2] {
            assert_eq!(found[index]["id"], "good");
            assert_eq!(found[index]["outcome"]["regime"], "new", "{shown}");
        }
        assert_eq!(found[1]["error"]["path"], path, "{shown}: {}", found[1]);
        let message = found[1]["error"]["message"].as_str().expect("a message");
        assert!(!message.is_empty(), "{shown}");
        assert!(found[1].get("outcome").is_none(), "{shown}");
    }
}

/// What only a parser of the whole could trip over stays an entry of its own too.
#[test]
fn numbers_and_depths_beyond_all_bounds_stay_entries() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for entry in [
        "1e999",
        "-1e999",
        &deep,
        r#"{"today": 1e999}"#,
        r#""\ud800""#,
    ] {
        let found = outcomes(&format!("[{}, {entry}]", good()));
        assert_eq!(found[0]["outcome"]["regime"], "new");
        assert_eq!(found[1]["error"]["path"], "/1");
    }
}

#[test]
fn what_is_no_array_ends_with_a_word_and_a_code() {
    for input in ["", " ", "{}", "17", "[", "[{]", "nothing", "[1,]", "[] []"] {
        let (out, problem, code) = run(&[], input.as_bytes());
        assert_eq!((out.as_str(), code), ("", Some(2)), "{input}");
        assert!(
            problem.starts_with("evaluate: the input is not an array of cases: "),
            "{problem}"
        );
    }
    let (_, problem, code) = run(&[], b"[\xff]");
    assert_eq!(code, Some(2));
    assert!(problem.contains("UTF-8"), "{problem}");
    assert_eq!(outcomes("[]"), Vec::<Value>::new());
    assert_eq!(outcomes("\u{feff}[]"), Vec::<Value>::new());
}

#[test]
fn arguments_choose_what_is_written() {
    let file = format!("{}/cases/ages.json", env!("CARGO_MANIFEST_DIR"));
    let (whole, _, code) = run(&[&file], b"");
    assert_eq!(code, Some(0));
    let (answers, _, code) = run(&["--answers", &file], b"");
    assert_eq!(code, Some(0));
    let [whole, answers] =
        [whole, answers].map(|text| serde_json::from_str::<Vec<Value>>(&text).expect("an array"));
    assert_eq!(whole.len(), answers.len());
    for (whole, answers) in whole.iter().zip(&answers) {
        assert_eq!(whole["id"], answers["id"]);
        assert_eq!(whole["error"], answers["error"]);
        assert_eq!(whole["outcome"]["answer"], answers["outcome"]["answer"]);
        assert_eq!(whole["outcome"]["rule_set"], answers["outcome"]["rule_set"]);
        assert!(answers["outcome"].get("explanation").is_none());
        assert!(whole.get("error").is_some() || whole["outcome"].get("explanation").is_some());
    }
    let (schema, _, code) = run(&["--schema"], b"");
    assert_eq!(code, Some(0));
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!(schema["type"], "array");
    let case = &schema["items"]["properties"];
    for field in [
        "id", "title", "note", "expect", "today", "person", "record", "question",
    ] {
        assert!(case.get(field).is_some(), "{field}");
    }
    assert_eq!(schema["$defs"]["Date"]["format"], "date");
    assert!(schema["$defs"].to_string().contains("(0[1-9]|1[0-2])"));
    assert!(schema["$defs"].to_string().contains("1300-1600 AH"));
    for help in ["--help", "-h"] {
        let (usage, _, code) = run(&[help], b"");
        assert_eq!(code, Some(0));
        assert!(usage.starts_with("usage: evaluate"), "{usage}");
    }
    for wrong in [&["nowhere.json"][..], &["a", "b"][..]] {
        let (out, problem, code) = run(wrong, b"[]");
        assert_eq!((out.as_str(), code), ("", Some(2)));
        assert!(problem.starts_with("evaluate: "), "{problem}");
    }
}
