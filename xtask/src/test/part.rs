//! Counting what test runners report.

use std::io::{BufRead, BufReader, Write};
use std::ops::Add;
use std::process::{Command, Stdio};

use crate::{Result, process};

/// How many checks held and how many did not.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Checks that held.
    pub(crate) passed: u32,
    /// Checks that did not.
    pub(crate) failed: u32,
}

impl Tally {
    /// One check that held.
    pub(crate) fn one() -> Tally {
        Tally {
            passed: 1,
            failed: 0,
        }
    }

    /// What one line of a test runner adds: cargo's closing line, or Node's counts.
    fn of_line(line: &str) -> Tally {
        let number = |text: &str| text.trim().parse::<u32>().unwrap_or(0);
        if let Some(counts) = line.trim().strip_prefix("test result: ") {
            let count = |word: &str| {
                let mut pieces = counts.split([';', '.']);
                let piece =
                    pieces.find_map(|piece| piece.trim().strip_suffix(word).map(str::to_owned));
                piece.map_or(0, |piece| number(&piece))
            };
            return Tally {
                passed: count("passed"),
                failed: count("failed"),
            };
        }
        let plain = line.trim_start_matches(['#', 'ℹ', ' ']);
        Tally {
            passed: plain.strip_prefix("pass ").map_or(0, number),
            failed: plain.strip_prefix("fail ").map_or(0, number),
        }
    }
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

/// Runs a test runner, shows its output as it comes, and counts.
///
/// A runner that fails without naming a failed test counts as one failure.
pub(crate) fn run_tests(command: &mut Command) -> Result<Tally> {
    let shown = process::describe(command);
    let mut child = process::spawn(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|error| format!("`{shown}`: {error}"))?;
            tally = tally + Tally::of_line(&line);
            // A closed pipe on our side must not end the tests.
            let _ = writeln!(std::io::stdout(), "{line}");
        }
    }
    let status = child
        .wait()
        .map_err(|error| format!("`{shown}`: {error}"))?;
    if !status.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn closing_lines_are_counted() {
        let cargo =
            "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(
            Tally::of_line(cargo),
            Tally {
                passed: 12,
                failed: 3
            }
        );
        let good =
            "test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.00s";
        assert_eq!(
            Tally::of_line(good),
            Tally {
                passed: 4,
                failed: 0
            }
        );
        assert_eq!(
            Tally::of_line("ℹ pass 7"),
            Tally {
                passed: 7,
                failed: 0
            }
        );
        assert_eq!(
            Tally::of_line("# fail 2"),
            Tally {
                passed: 0,
                failed: 2
            }
        );
        assert_eq!(Tally::of_line("it failed to pass 3"), Tally::default());
    }
}
