//! Reads an array of cases from a file or standard input and writes an array of outcomes.
//!
//! `evaluate [FILE]` answers the cases; with `--answers` before the file the explanations are left
//! out; `evaluate --schema` prints the JSON Schema of such a file.
//! An entry may carry an `id` and a `title` beside the fields of a case; the `id` comes back with its
//! outcome. A case that is not one, or that cannot be answered, becomes an entry with `error`, which
//! names the path in the file and the reason, and leaves the others alone.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use benefits::{Case, Outcome};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(output) => match writeln!(io::stdout(), "{output}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(problem) => {
            let _ = writeln!(io::stderr(), "evaluate: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<String, String> {
    let (answers_only, arguments) = match arguments {
        [option, rest @ ..] if option == "--answers" => (true, rest),
        all => (false, all),
    };
    let text = match arguments {
        [option] if option == "--schema" => {
            return pretty(&benefits::schema::case_file_schema());
        }
        [option] if option == "--help" || option == "-h" => {
            return Ok("usage: evaluate [--answers] [FILE] | --schema\n\
                       Reads an array of cases (standard input without FILE) and writes an array \
                       of outcomes."
                .into());
        }
        [] => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| error.to_string())?;
            text
        }
        [file] => std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?,
        _ => return Err("at most one argument is expected; see --help".into()),
    };
    // Each entry is only taken apart by itself, so that one that cannot be leaves the others alone.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let entries: Vec<&RawValue> = serde_json::from_str(text)
        .map_err(|error| format!("the input is not an array of cases: {error}"))?;
    let outcomes: Vec<Value> = entries
        .into_iter()
        .enumerate()
        .map(|(index, entry)| match serde_json::from_str(entry.get()) {
            Ok(entry) => answer(index, entry, answers_only),
            Err(error) => {
                json!({ "error": { "path": format!("/{index}"), "message": error.to_string() } })
            }
        })
        .collect();
    if answers_only {
        serde_json::to_string(&outcomes).map_err(|error| error.to_string())
    } else {
        pretty(&outcomes)
    }
}

fn pretty(value: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value).map_err(|error| error.to_string())
}

/// The outcome of one entry, or its error with the path in the file.
fn answer(index: usize, entry: Value, answers_only: bool) -> Value {
    let mut result = Map::new();
    let entry = match entry {
        Value::Object(mut fields) => {
            if let Some(id) = fields.remove("id") {
                result.insert("id".into(), id);
            }
            for about in ["title", "note", "expect"] {
                fields.remove(about);
            }
            Value::Object(fields)
        }
        other => other,
    };
    let (key, value) = match serde_path_to_error::deserialize::<_, Case>(entry) {
        Err(error) => {
            let inner = error
                .path()
                .to_string()
                .replace(['.', '['], "/")
                .replace(']', "");
            let path = if inner == "/" {
                format!("/{index}")
            } else {
                format!("/{index}/{inner}")
            };
            (
                "error",
                json!({ "path": path, "message": error.inner().to_string() }),
            )
        }
        Ok(case) => match benefits::evaluate(&case) {
            Err(refusal) => {
                let path = format!("/{index}{}", refusal.field);
                let message = refusal.to_string();
                (
                    "error",
                    json!({ "path": path, "message": message, "refusal": refusal }),
                )
            }
            Ok(outcome) => match serde_json::to_value(Shown {
                outcome: &outcome,
                answers_only,
            }) {
                Ok(outcome) => ("outcome", outcome),
                Err(error) => (
                    "error",
                    json!({ "path": format!("/{index}"), "message": error.to_string() }),
                ),
            },
        },
    };
    result.insert(key.into(), value);
    Value::Object(result)
}

/// An outcome, with its explanation or without.
struct Shown<'a> {
    outcome: &'a Outcome,
    answers_only: bool,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.answers_only {
            return self.outcome.serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("rule_set", self.outcome.rule_set)?;
        map.serialize_entry("regime", &self.outcome.regime)?;
        map.serialize_entry("answer", &self.outcome.answer)?;
        map.end()
    }
}
