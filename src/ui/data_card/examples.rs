//! A card in each of its states, as data.

use contract::Timestamp;

use crate::api::{ApiError, LoadState};

/// An example of a card over a short text.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The example's name, for a gallery.
    pub name: &'static str,
    /// What is known of the data.
    pub state: LoadState<Sample>,
}

/// Data with the moment it speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The moment.
    pub as_of: Timestamp,
    /// The data itself; empty where there is none.
    pub text: String,
}

/// The moment that the examples' data speaks for: 2026-11-22, 16:03 UTC.
pub const AS_OF_SECONDS: i64 = 1_795_363_380;

/// Every state a card can be in.
pub fn examples() -> Vec<Example> {
    let sample = |text: &str| Sample {
        as_of: Timestamp::from_unix_seconds(AS_OF_SECONDS),
        text: text.to_owned(),
    };
    let ready = |text: &str, refreshing, refresh_error| LoadState::Ready {
        value: sample(text),
        loaded_at: 0.0,
        refreshing,
        refresh_error,
    };
    let example = |name, state| Example { name, state };
    vec![
        example("waiting", LoadState::Waiting),
        example("data", ready("214", false, None)),
        example("empty", ready("", false, None)),
        example("refreshing", ready("214", true, None)),
        example("stale", ready("214", false, Some(ApiError::Timeout))),
        example("failed", LoadState::Failed(ApiError::Offline)),
        example(
            "failed-by-server",
            LoadState::Failed(ApiError::Unexpected { status: 502 }),
        ),
    ]
}
