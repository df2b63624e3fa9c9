//! The OpenAPI document: checked in, current, and with an example of every answer.

use std::path::Path;

use serde_json::Value;

fn checked_in() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract/openapi.json");
    std::fs::read_to_string(path).expect("end2end/contract/openapi.json")
}

#[test]
fn the_checked_in_document_is_the_one_the_code_makes() {
    let made = reference_backend::openapi::document_text();
    assert!(
        checked_in() == made,
        "the contract changed: cargo run -p reference-backend -- openapi > end2end/contract/openapi.json"
    );
}

#[test]
fn every_answer_has_an_example_and_every_reference_a_schema() {
    let document: Value = serde_json::from_str(&checked_in()).expect("JSON");
    assert!(
        document["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3.1"))
    );
    let mut operations = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            operations += 1;
            assert!(
                operation["operationId"].is_string() && operation["summary"].is_string(),
                "{method} {path}"
            );
            for (status, response) in operation["responses"].as_object().expect("responses") {
                assert!(
                    response["description"]
                        .as_str()
                        .is_some_and(|text| !text.is_empty()),
                    "{method} {path} {status}"
                );
                if matches!(status.as_str(), "204" | "304") {
                    continue;
                }
                for (media, content) in response["content"].as_object().expect("content") {
                    let examples = content["examples"].as_object().expect("examples");
                    assert!(
                        !examples.is_empty() && content["schema"].is_object(),
                        "{method} {path} {status} {media}"
                    );
                }
            }
        }
    }
    assert!(operations >= 17, "{operations}");
    let mut references = Vec::new();
    collect_references(&document, &mut references);
    for reference in references {
        let name = reference
            .strip_prefix("#/components/schemas/")
            .expect("a schema");
        assert!(
            document["components"]["schemas"][name].is_object(),
            "{name}"
        );
    }
}

fn collect_references(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            references.extend(
                object
                    .get("$ref")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            object
                .values()
                .for_each(|value| collect_references(value, references));
        }
        Value::Array(list) => list
            .iter()
            .for_each(|value| collect_references(value, references)),
        _ => {}
    }
}
