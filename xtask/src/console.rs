//! What the person at the terminal reads. All of it goes to standard error, so that standard output
//! carries results alone (the `ready` line of `start`, the tables of `test`).

use std::time::{Duration, Instant};

use crate::Result;

/// Prints one line for the person.
pub(crate) fn say(line: &str) {
    eprintln!("{line}");
}

/// Announces a step, does it, and says how long it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("→ {title}"));
    let started = Instant::now();
    let outcome = work();
    match &outcome {
        Ok(_) => say(&format!("✓ {title} ({})", duration(started.elapsed()))),
        Err(_) => say(&format!("✗ {title} ({})", duration(started.elapsed()))),
    }
    outcome
}

/// A duration for a person: `0.4 s`, `12 s`, `3 min 05 s`.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 10 {
        format!("{}.{} s", seconds, time.subsec_millis() / 100)
    } else if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// A number of bytes in kilobytes of a thousand, with one digit: `148.9`.
pub(crate) fn kilobytes(bytes: u64) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::{duration, kilobytes};
    use std::time::Duration;

    #[test]
    fn figures_are_short() {
        assert_eq!(duration(Duration::from_millis(450)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(12)), "12 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
        assert_eq!(kilobytes(148_950), "148.9");
    }
}
