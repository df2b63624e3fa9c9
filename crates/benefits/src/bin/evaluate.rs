//! Reads an array of cases from a file or standard input and writes an array of outcomes.
fn main() {}
