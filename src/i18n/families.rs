//! Keys that are put together at run time instead of standing in a view.
//!
//! A test checks that every key here has a text in both languages, and that every text is used.

/// Every key of every family, for the tests.
pub fn all_family_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for month in 1..=12 {
        keys.push(super::hijri_month_key(month).to_owned());
        keys.push(super::gregorian_month_key(month).to_owned());
    }
    keys.extend(["date-hijri", "date-gregorian", "date-both", "date-month"].map(str::to_owned));
    keys
}
