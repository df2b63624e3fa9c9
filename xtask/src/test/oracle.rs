//! The law's second reading, in Python, held against the library.

use super::Plan;
use super::part::Tally;
use crate::{Result, process, project, tools};

/// How many random and boundary cases both readings answer in a run.
const CASES: &str = "200000";

/// Builds the library's binary and lets the oracle ask it.
pub(super) fn oracle(_: &Plan) -> Result<Tally> {
    let python = tools::python()?;
    process::run(&mut process::cargo(&[
        "build",
        "--release",
        "--package=benefits",
        "--features=benefits/cli",
        "--bin=evaluate",
    ]))?;
    let mut oracle = process::command(python);
    oracle
        .arg(project::path("crates/benefits/oracle/oracle.py"))
        .arg("--evaluate")
        .arg(project::target().join("release/evaluate"))
        .args(["--cases", CASES]);
    process::run(&mut oracle)?;
    Ok(Tally::one())
}
