//! How bodies are damaged.

use std::time::Duration;

use axum::body::{Body, Bytes};
use http_body_util::channel::Channel;
use serde_json::{Map, Value, json};

use super::faults::Fault;

const HUGE_LIST: usize = 50_000;
const HUGE_STRING: usize = 10 * 1_024 * 1_024;

/// Half the body, then a broken connection.
pub(super) fn broken_off(bytes: &Bytes) -> Body {
    let (mut sender, body) = Channel::<Bytes, std::io::Error>::new(1);
    let half = bytes.slice(..bytes.len() / 2);
    tokio::spawn(async move {
        let _ = sender.send_data(half).await;
        sender.abort(std::io::Error::from(std::io::ErrorKind::ConnectionReset));
    });
    Body::new(body)
}

/// One byte a second.
pub(super) fn dripping(bytes: Bytes) -> Body {
    let (mut sender, body) = Channel::<Bytes, std::io::Error>::new(1);
    tokio::spawn(async move {
        for index in 0..bytes.len() {
            if sender.send_data(bytes.slice(index..=index)).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    Body::new(body)
}

/// The text in another encoding than JSON may have.
pub(super) fn utf16(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect()
}

/// Cut in the middle of a value, and closed as if that were all.
pub(super) fn malformed(bytes: &[u8]) -> Vec<u8> {
    let mut broken = bytes.get(..bytes.len() / 2).unwrap_or_default().to_vec();
    broken.extend_from_slice(b",}]");
    broken
}

/// Damages the values of a JSON body.
pub(super) fn json(fault: Fault, bytes: &[u8]) -> Vec<u8> {
    let Ok(mut value) = serde_json::from_slice::<Value>(bytes) else {
        return bytes.to_vec();
    };
    if fault == Fault::HugeString {
        // One is enough: a hundred of them would be this process's own end.
        make_first_text_huge(&mut value);
    }
    serde_json::to_vec(&damage(fault, "", value)).unwrap_or_default()
}

fn make_first_text_huge(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            *text = "ا".repeat(HUGE_STRING / 2);
            true
        }
        Value::Array(list) => list.iter_mut().any(make_first_text_huge),
        Value::Object(object) => object.values_mut().any(make_first_text_huge),
        _ => false,
    }
}

fn damage(fault: Fault, name: &str, value: Value) -> Value {
    match value {
        Value::Object(object) => object_of(fault, object),
        Value::Array(list) => {
            let mut list: Vec<Value> = list
                .into_iter()
                .map(|value| damage(fault, name, value))
                .collect();
            if let (Fault::HugeList, Some(first)) = (fault, list.first().cloned()) {
                list.resize(HUGE_LIST, first);
            }
            Value::Array(list)
        }
        Value::String(text) => text_of(fault, name, text),
        Value::Number(number) if fault == Fault::WrongType => Value::String(number.to_string()),
        Value::Bool(truth) if fault == Fault::WrongType => Value::from(u8::from(truth)),
        _ if fault == Fault::Null => Value::Null,
        other => other,
    }
}

fn object_of(fault: Fault, object: Map<String, Value>) -> Value {
    let skipped = usize::from(fault == Fault::MissingField);
    let mut object: Map<String, Value> = object
        .into_iter()
        .skip(skipped)
        .map(|(name, value)| {
            let value = damage(fault, &name, value);
            (name, value)
        })
        .collect();
    match fault {
        Fault::ExtraField => {
            object.insert(
                "from_the_future".to_owned(),
                json!({"depth": [1, null, {"x": "y"}]}),
            );
        }
        Fault::DuplicateIds if object.contains_key("id") => {
            object.insert("id".to_owned(), Value::from("same"));
        }
        _ => {}
    }
    Value::Object(object)
}

fn text_of(fault: Fault, name: &str, text: String) -> Value {
    let is_date = text.len() >= 7
        && text.as_bytes().get(4) == Some(&b'-')
        && text.starts_with(|c: char| c.is_ascii_digit());
    let is_name = matches!(
        name,
        "scheme"
            | "status"
            | "kind"
            | "step"
            | "regime"
            | "role"
            | "environment"
            | "sex"
            | "nationality"
    );
    match fault {
        Fault::WrongType => Value::from(42),
        Fault::Null => Value::Null,
        Fault::ArabicDigits => {
            let arabic = |c: char| {
                c.to_digit(10)
                    .and_then(|digit| char::from_u32(0x0660 + digit))
                    .unwrap_or(c)
            };
            Value::from(text.chars().map(arabic).collect::<String>())
        }
        Fault::DatesOutOfRange if is_date => {
            Value::from(text.replacen(text.get(..4).unwrap_or(""), "9999", 1))
        }
        Fault::UnknownNames if is_name => Value::from("from_the_future"),
        Fault::HostileText if matches!(name, "ar" | "en" | "detail" | "title" | "mobile_tail") => {
            Value::from(format!(
                "\u{202E}<img src=x onerror=alert(1)>{{{{7*7}}}}\u{2067}\u{0000}javascript:alert(1) {text}"
            ))
        }
        _ => Value::String(text),
    }
}
