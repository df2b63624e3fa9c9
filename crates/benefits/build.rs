//! Turns `data/parameters/*.json` into a static table, so that the figures of the law are checked
//! when the crate is built and cost nothing when it starts.
//!
//! Every id becomes a constant of `parameters::ids`; a rule that names an id that is not in the
//! data does not compile.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build.rs");
    let data = read(Path::new("data/rule-set.json"));
    let mut files: Vec<PathBuf> = fs::read_dir("data/parameters")
        .expect("data/parameters")
        .map(|entry| entry.expect("an entry of data/parameters").path())
        .collect();
    files.sort();
    let records: Vec<Value> = files
        .iter()
        .flat_map(|file| read(file).as_array().expect("a list of records").clone())
        .collect();
    let mut groups: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for record in &records {
        groups
            .entry(text_of(record, "id"))
            .or_default()
            .push(record);
    }
    let mut ids = String::new();
    let mut table = String::new();
    for (index, (id, records)) in groups.iter().enumerate() {
        let name = id.to_uppercase().replace(['.', '-'], "_");
        writeln!(ids, "/// `{id}`: {}", text_of(records[0], "title")).expect("a string");
        writeln!(ids, "pub const {name}: Id = Id({index});").expect("a string");
        writeln!(table, "Group {{ id: {id:?}, records: &[").expect("a string");
        for record in records {
            table.push_str(&record_code(id, record));
        }
        table.push_str("] },\n");
    }
    let mut sources = String::new();
    for source in data["sources"].as_array().expect("sources is a list") {
        writeln!(
            sources,
            "Source {{ id: {:?}, title: {:?}, address: {:?} }},",
            text_of(source, "id"),
            text_of(source, "title"),
            text_of(source, "address")
        )
        .expect("a string");
    }
    let code = format!(
        "/// One constant for each parameter of the law.\npub mod ids {{\nuse super::Id;\n{ids}}}\n\
         pub(super) static VERSION: &str = {:?};\n\
         pub(super) static GROUPS: &[Group] = &[\n{table}];\n\
         pub(super) static SOURCES: &[Source] = &[\n{sources}];\n",
        data["version"].as_str().expect("version is a text")
    );
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("parameters.rs"), code).expect("OUT_DIR can be written");
}

fn read(file: &Path) -> Value {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn text_of<'a>(record: &'a Value, field: &str) -> &'a str {
    record[field]
        .as_str()
        .unwrap_or_else(|| panic!("{record} lacks the text {field:?}"))
}

fn record_code(id: &str, record: &Value) -> String {
    let populations: u16 = record["population"]
        .as_array()
        .unwrap_or_else(|| panic!("{id} lacks a population"))
        .iter()
        .map(|name| 1 << population(name.as_str().expect("a population is a text")))
        .sum();
    let sources: Vec<&str> = record["sources"]
        .as_array()
        .unwrap_or_else(|| panic!("{id} lacks sources"))
        .iter()
        .map(|source| source.as_str().expect("a source is a text"))
        .collect();
    let confidence = match text_of(record, "confidence") {
        "high" => "High",
        "medium" => "Medium",
        "low" => "Low",
        other => panic!("{id}: confidence {other:?}"),
    };
    let citation = format!(
        "Citation::new({:?}, {:?}, {:?})",
        text_of(record, "law"),
        text_of(record, "article"),
        record["paragraph"].as_str().unwrap_or("")
    );
    format!(
        "Parameter {{ populations: {populations}, value: {}, unit: {:?}, from: {}, to: {}, \
         citation: {citation}, sources: &{sources:?}, confidence: Confidence::{confidence}, note: {:?} }},\n",
        value_code(id, &record["value"]),
        text_of(record, "unit"),
        day(id, &record["from"], 0),
        day(id, &record["to"], 99_999_999),
        record["note"].as_str().unwrap_or("")
    )
}

fn population(name: &str) -> usize {
    const NAMES: [&str; 7] = [
        "old_exempt",
        "old_amended",
        "new",
        "non_saudi",
        "gulf",
        "civil",
        "military",
    ];
    NAMES
        .iter()
        .position(|known| *known == name)
        .unwrap_or_else(|| panic!("unknown population {name:?}"))
}

/// A day as the number YYYYMMDD, which orders as the day does.
fn day(id: &str, value: &Value, open: u32) -> u32 {
    let Some(text) = value.as_str() else {
        assert!(value.is_null(), "{id}: a date is a text or null");
        return open;
    };
    let number = text
        .replace('-', "")
        .parse()
        .unwrap_or_else(|_| panic!("{id}: date {text:?}"));
    assert!(
        text.len() == 10 && (18_821_112..=21_741_125).contains(&number),
        "{id}: {text:?}"
    );
    number
}

fn value_code(id: &str, value: &Value) -> String {
    match value {
        Value::Null => "Value::None".into(),
        Value::String(text) if text.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("Value::Number({})", number(id, text))
        }
        Value::String(text) => format!("Value::Choice({text:?})"),
        Value::Object(map) => {
            if let Some(date) = map.get("date") {
                return format!("Value::Date({})", day(id, date, 0));
            }
            if let Some(list) = map.get("bands").and_then(Value::as_array) {
                let mut code = String::from("Value::Bands(&[");
                for band in list {
                    let from = number(id, text_of(band, "from"));
                    let to = band["to"]
                        .as_str()
                        .map_or("None".into(), |to| format!("Some({})", number(id, to)));
                    let then = number(id, text_of(band, "value"));
                    write!(code, "Band {{ from: {from}, to: {to}, value: {then} }},")
                        .expect("a string");
                }
                return code + "])";
            }
            let list = map["points"]
                .as_array()
                .unwrap_or_else(|| panic!("{id}: {value}"));
            let mut code = String::from("Value::Points(&[");
            for point in list {
                let x = number(id, text_of(point, "at"));
                let y = number(id, text_of(point, "value"));
                write!(code, "({x}, {y}),").expect("a string");
            }
            code + "])"
        }
        other => panic!("{id}: numbers are written as texts, not as {other}"),
    }
}

/// The code of an exact rational, from a decimal text.
fn number(id: &str, text: &str) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: i128 = format!("{whole}{fraction}")
        .parse()
        .unwrap_or_else(|_| panic!("{id}: number {text:?}"));
    let scale = 10_i128.pow(u32::try_from(fraction.len()).expect("a short number"));
    let divisor = gcd(digits, scale);
    format!(
        "Rational::reduced({}, {})",
        digits / divisor,
        scale / divisor
    )
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}
