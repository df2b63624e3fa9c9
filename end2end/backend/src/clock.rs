//! What time it is, for the whole backend: the system's clock, which tests and the demonstration
//! may push forward.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use contract::Timestamp;

/// The backend's only source of time.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    pushed_seconds: Arc<AtomicI64>,
    fixed: Option<i64>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Clock {
        Clock::default()
    }

    /// A clock that stands still at this moment until it is pushed.
    pub fn standing_at(unix_seconds: i64) -> Clock {
        Clock {
            pushed_seconds: Arc::default(),
            fixed: Some(unix_seconds),
        }
    }

    /// Unix seconds now.
    pub fn now(&self) -> i64 {
        let base = self.fixed.unwrap_or_else(|| {
            let since = SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default();
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX / 2)
        });
        base.saturating_add(self.pushed_seconds.load(Ordering::SeqCst))
    }

    /// Now, as the contract writes it.
    pub fn timestamp(&self) -> Timestamp {
        Timestamp::from_unix_seconds(self.now())
    }

    /// Lets time pass.
    pub fn push(&self, seconds: i64) {
        self.pushed_seconds.fetch_add(seconds, Ordering::SeqCst);
    }
}
