//! Whether the time of an answer tells whom it was about.

use std::time::Duration;

/// Asserts that nobody learns from times which of two kinds of people was asked about. The times are
/// those of rounds in which both were asked, in either order.
///
/// Two things must come together for a difference to be one. It is there round after round: where
/// time tells nothing, which of two is slower is a fair coin on any machine and under any load, and
/// five standard deviations from half is one false alarm in two million runs. And it is large enough
/// to be made out from afar: a comparison of a password left out, a transaction more, a text sent
/// before the answer is a tenth of the whole and more; the order of two rows in an index is not.
pub(crate) fn tells_nothing(one: (&str, &[Duration]), other: (&str, &[Duration])) {
    let rounds = one.1.len();
    assert_eq!(rounds, other.1.len(), "each round asks about both");
    let slower = one.1.iter().zip(other.1).filter(|(one, other)| one > other);
    let slower = slower.count();
    let away_from_half = (2 * slower).abs_diff(rounds);
    let is_steady = away_from_half * away_from_half > 25 * rounds;
    let (typical, difference) = (
        median(one.1.iter().copied()),
        median_difference(one.1, other.1),
    );
    assert!(
        !is_steady || difference * 10 < typical,
        "{} took longer than {} in {slower} of {rounds} rounds, by {difference:?} of {typical:?}",
        one.0,
        other.0,
    );
}

fn median_difference(one: &[Duration], other: &[Duration]) -> Duration {
    let mut by: Vec<i128> = one
        .iter()
        .zip(other)
        .map(|(one, other)| nanoseconds(*one) - nanoseconds(*other))
        .collect();
    by.sort_unstable();
    let middle = by[by.len() / 2].unsigned_abs();
    Duration::from_nanos(u64::try_from(middle).expect("less than five hundred years"))
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn nanoseconds(time: Duration) -> i128 {
    i128::try_from(time.as_nanos()).expect("less than five hundred years")
}

mod tests {
    use super::*;

    fn times(milliseconds: u64) -> Vec<Duration> {
        // Uneven as a busy machine is.
        (0..60)
            .map(|round| Duration::from_micros(milliseconds * 1_000 + round * 37 % 400))
            .collect()
    }

    #[test]
    fn a_small_difference_is_let_through() {
        tells_nothing(("one", &times(10)), ("other", &times(10)));
    }

    #[test]
    #[should_panic(expected = "took longer than other in 60 of 60 rounds")]
    fn a_comparison_left_out_is_found() {
        tells_nothing(("one", &times(30)), ("other", &times(10)));
    }

    #[test]
    #[should_panic(expected = "took longer than other in 0 of 60 rounds")]
    fn whichever_of_the_two_it_is() {
        tells_nothing(("one", &times(8)), ("other", &times(10)));
    }
}
