//! When a read is tried again, and how long to wait before.

use super::error::ApiError;
use crate::browser::{random, timer};

/// How often a read is tried again.
const RETRIES: u32 = 2;
/// Milliseconds of the first pause; it doubles.
const FIRST_PAUSE: u32 = 250;
/// Milliseconds of the longest pause.
const LONGEST_PAUSE: u32 = 4_000;

/// A timeout is not tried again: the person has waited long enough to be told.
pub(super) fn is_worthwhile(error: &ApiError, attempt: u32) -> bool {
    attempt < RETRIES
        && error.is_temporary()
        && *error != ApiError::Timeout
        && *error != ApiError::Offline
}

/// Waits a random part of a doubling pause, or as long as the server asked for.
pub(super) async fn pause_before(attempt: u32, error: &ApiError) {
    let longest = FIRST_PAUSE
        .saturating_mul(1 << attempt.min(8))
        .min(LONGEST_PAUSE);
    let asked = error
        .retry_after_seconds()
        .map(|seconds| seconds.saturating_mul(1_000));
    timer::pause(
        asked
            .unwrap_or_else(|| random::below(longest))
            .min(LONGEST_PAUSE),
    )
    .await;
}
