//! A moment on this device's clock.

/// In milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Moment(f64);

impl Moment {
    /// So many seconds after `now`.
    pub(crate) fn after(seconds: u32, now: f64) -> Moment {
        Moment(now + f64::from(seconds) * 1000.0)
    }

    /// Whether it has come.
    pub(crate) fn has_come(self, now: f64) -> bool {
        now >= self.0
    }

    /// Whole seconds left, a begun second counted.
    pub(crate) fn seconds_left(self, now: f64) -> u32 {
        let left = ((self.0 - now) / 1000.0).ceil();
        // Clamped first, so nothing is cut off.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let seconds = left.clamp(0.0, f64::from(u32::MAX)) as u32;
        seconds
    }
}
