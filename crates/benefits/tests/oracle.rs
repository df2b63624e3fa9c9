//! Holds the library against its independent reading in Python.
//!
//! Needs the binary (feature `cli`) and `python3`. `ORACLE_CASES` and `ORACLE_SEED` choose how much.
#![cfg(feature = "cli")]

use std::process::Command;

#[test]
fn the_oracle_finds_no_difference() {
    let setting =
        |name: &str, otherwise: &str| std::env::var(name).unwrap_or_else(|_| otherwise.to_owned());
    let output = Command::new("python3")
        .arg(format!("{}/oracle/oracle.py", env!("CARGO_MANIFEST_DIR")))
        .args(["--evaluate", env!("CARGO_BIN_EXE_evaluate")])
        .args(["--cases", &setting("ORACLE_CASES", "3000")])
        .args(["--seed", &setting("ORACLE_SEED", "1")])
        .output()
        .expect("the oracle needs `python3` on PATH (`cargo xtask tools python` installs it)");
    let told = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}{wrong}");
}
