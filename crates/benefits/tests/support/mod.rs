//! What the tests over the case table share.
#![allow(dead_code, reason = "not every test file uses everything")]

pub(crate) mod formula;

use std::collections::BTreeMap;
use std::fs;

use benefits::Case;
use serde_json::Value;

/// An entry of the case table.
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) case: Case,
    pub(crate) expect: BTreeMap<String, Value>,
}

/// Every entry of every file of `cases/`.
pub(crate) fn table() -> Vec<Entry> {
    let folder = format!("{}/cases", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("cases")
        .map(|file| file.expect("a file").path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| entries(&fs::read_to_string(file).expect("readable")))
        .collect()
}

fn entries(text: &str) -> Vec<Entry> {
    let list: Vec<Value> = serde_json::from_str(text).expect("an array of cases");
    list.into_iter()
        .map(|mut value| {
            let fields = value.as_object_mut().expect("an object");
            let id = fields
                .remove("id")
                .and_then(|id| id.as_str().map(str::to_owned));
            let id = id.expect("an id");
            let expect = serde_json::from_value(fields.remove("expect").expect("expectations"));
            fields.remove("title");
            fields.remove("note");
            let case = serde_json::from_value(value);
            Entry {
                case: case.unwrap_or_else(|error| panic!("{id}: {error}")),
                expect: expect.expect("pointers and values"),
                id,
            }
        })
        .collect()
}
