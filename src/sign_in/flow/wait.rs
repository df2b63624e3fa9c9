//! Waiting: moments that must pass, what is left of them, and when to say so aloud.

/// Seconds left at which a countdown is spoken; at every second it would drown everything else
/// (WCAG 2.2.1, 4.1.3).
const SPOKEN_AT: [u32; 4] = [60, 30, 10, 0];

/// A moment on this device's clock, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::sign_in) struct Deadline(f64);

impl Deadline {
    /// So many seconds after `now`.
    pub(in crate::sign_in) fn after(seconds: u32, now: f64) -> Deadline {
        Deadline(now + f64::from(seconds) * 1000.0)
    }

    /// Whole seconds left, a begun second counted; 0 once the moment has come.
    pub(in crate::sign_in) fn seconds_left(self, now: f64) -> u32 {
        let left = ((self.0 - now) / 1000.0).ceil();
        // Clamped first, so nothing is cut off.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let seconds = left.clamp(0.0, f64::from(u32::MAX)) as u32;
        seconds
    }

    /// Whole minutes left, a begun minute counted; 0 once the moment has come.
    pub(in crate::sign_in) fn minutes_left(self, now: f64) -> u32 {
        self.seconds_left(now).div_ceil(60)
    }
}

/// Whether `left` is to be spoken, given what was left when this was last asked.
///
/// A page in the background is woken rarely, so passing a mark counts, not meeting it.
pub(super) fn is_spoken(before: Option<u32>, left: u32) -> bool {
    match before {
        Some(before) => SPOKEN_AT.iter().any(|mark| before > *mark && left <= *mark),
        None => SPOKEN_AT.contains(&left) && left > 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_a_begun_second_and_minute() {
        let deadline = Deadline::after(61, 1_000.0);
        assert_eq!(deadline.seconds_left(1_000.0), 61);
        assert_eq!(deadline.seconds_left(1_001.0), 61);
        assert_eq!(deadline.seconds_left(2_000.0), 60);
        assert_eq!(deadline.minutes_left(1_000.0), 2);
        assert_eq!(deadline.minutes_left(2_000.0), 1);
        assert_eq!(deadline.minutes_left(61_999.0), 1);
        assert_eq!(deadline.seconds_left(62_000.0), 0);
        assert_eq!(deadline.minutes_left(9e15), 0);
        assert_eq!(Deadline::after(u32::MAX, 0.0).seconds_left(0.0), u32::MAX);
    }

    #[test]
    fn speaks_only_at_the_four_marks() {
        let mut before = None;
        let spoken: Vec<u32> = (0..=62)
            .rev()
            .filter(|left| {
                let now = is_spoken(before, *left);
                before = Some(*left);
                now
            })
            .collect();
        assert_eq!(spoken, [60, 30, 10, 0]);
    }

    #[test]
    fn a_mark_that_was_slept_through_is_spoken_once() {
        assert!(is_spoken(Some(58), 27));
        assert!(!is_spoken(Some(27), 26));
        assert!(is_spoken(Some(26), 0));
        assert!(!is_spoken(Some(0), 0));
    }

    #[test]
    fn a_page_opened_in_the_middle_stays_silent_until_the_next_mark() {
        assert!(!is_spoken(None, 45));
        assert!(is_spoken(Some(31), 30));
        assert!(!is_spoken(None, 0));
    }
}
