//! Keys that are put together at run time instead of standing in a view.
//!
//! A test checks that every key here has a text in both languages, and that every text is used.

/// Every key of every family with the values it is given, for the tests.
pub fn all_families() -> Vec<(String, Vec<String>)> {
    let mut families = Vec::new();
    for month in 1..=12 {
        families.push((super::hijri_month_key(month).to_owned(), Vec::new()));
        families.push((super::gregorian_month_key(month).to_owned(), Vec::new()));
    }
    let mut add = |key: &str, values: &[&str]| {
        families.push((
            key.to_owned(),
            values.iter().map(|value| (*value).to_owned()).collect(),
        ));
    };
    add("date-hijri", &["day", "month", "year"]);
    add("date-gregorian", &["day", "month", "year"]);
    add("date-both", &["first", "second"]);
    add("date-month", &["month", "year"]);
    add("time-morning", &["clock"]);
    add("time-afternoon", &["clock"]);
    for key in crate::directory::family_keys() {
        add(&key, &[]);
    }
    for key in contract::fluent_keys() {
        add(key, &["bound"]);
    }
    for key in benefits::explanation_keys() {
        families.push((
            key.key,
            key.values.iter().map(|value| (*value).to_owned()).collect(),
        ));
    }
    families
}
