//! A piece of data that a card shows: waiting, there, refreshing or failed, each card for itself.
//!
//! Not a resource of the view layer: those run their fetches one after the other, so that a
//! request that hangs would block the person's "try again".

use std::future::Future;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::error::ApiError;
use crate::browser::{clock, page};
use crate::effect::effect;

/// Data older than this is fetched again when the person comes back to the tab.
const STALE_AFTER_MILLISECONDS: f64 = 5.0 * 60.0 * 1000.0;

/// What is known of a piece of data.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadState<T> {
    /// Nothing has arrived yet.
    Waiting,
    /// It is there.
    Ready {
        /// The data.
        value: T,
        /// When it arrived, in milliseconds since 1970 (UTC).
        loaded_at: f64,
        /// Whether a newer version is on its way.
        refreshing: bool,
        /// Why the last attempt to refresh it failed.
        refresh_error: Option<ApiError>,
    },
    /// It could not be fetched and nothing older is there.
    Failed(ApiError),
}

impl<T> LoadState<T> {
    /// The same state of something that is read from the data.
    pub fn map<U>(&self, read: impl FnOnce(&T) -> U) -> LoadState<U> {
        match self {
            LoadState::Waiting => LoadState::Waiting,
            LoadState::Ready {
                value,
                loaded_at,
                refreshing,
                refresh_error,
            } => LoadState::Ready {
                value: read(value),
                loaded_at: *loaded_at,
                refreshing: *refreshing,
                refresh_error: refresh_error.clone(),
            },
            LoadState::Failed(error) => LoadState::Failed(error.clone()),
        }
    }
}

/// A `Copy` handle on a piece of data and on the way to fetch it again.
pub struct Load<T: Send + Sync + 'static> {
    state: RwSignal<LoadState<T>>,
    fetch: StoredValue<Arc<dyn Fn() + Send + Sync>>,
}

impl<T: Send + Sync + 'static> Clone for Load<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Load<T> {}

/// Fetches data once the view stands, again when the person asks, and when it has grown old.
///
/// Of several fetches on their way only the latest one's answer counts.
pub fn use_load<T, Fetch, Answer>(fetch: Fetch) -> Load<T>
where
    T: Clone + Send + Sync + 'static,
    Fetch: Fn() -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<T, ApiError>> + 'static,
{
    let state = RwSignal::new(LoadState::Waiting);
    let latest = StoredValue::new(0_u32);
    let run = Arc::new(move || {
        let Some(number) = latest.try_update_value(|count| {
            *count += 1;
            *count
        }) else {
            return;
        };
        state.update(begin);
        let answer = fetch();
        spawn_local(async move {
            let result = answer.await;
            // The view may be gone by now; then so are its values, and there is nobody to tell.
            if latest.try_get_value() == Some(number) {
                let now = clock::now_milliseconds();
                let _ = state.try_update(|state| settle(state, result, now));
            }
        });
    });
    let load = Load {
        state,
        fetch: StoredValue::new(run),
    };
    effect(move || {
        load.reload();
        page::on_visible(move || load.reload_if_stale());
    });
    load
}

impl<T: Send + Sync + 'static> Load<T> {
    /// Data that is not fetched and stays as given: for examples and tests of what shows it.
    pub fn fixed(state: LoadState<T>) -> Load<T> {
        Load {
            state: RwSignal::new(state),
            fetch: StoredValue::new(Arc::new(|| ())),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> Load<T> {
    /// What is known of the data; tracks changes.
    pub fn state(self) -> LoadState<T> {
        self.state.get()
    }

    /// The data, where it is there; tracks changes.
    pub fn value(self) -> Option<T> {
        self.state.with(|state| match state {
            LoadState::Ready { value, .. } => Some(value.clone()),
            _ => None,
        })
    }

    /// What is known of the data as `read` sees it, without copying it; tracks changes.
    pub fn with<Seen>(self, read: impl FnOnce(&LoadState<T>) -> Seen) -> Seen {
        self.state.with(read)
    }

    /// Fetches the data again; what is shown stays until the answer is there.
    pub fn reload(self) {
        if let Some(fetch) = self.fetch.try_get_value() {
            fetch();
        }
    }

    fn reload_if_stale(self) {
        let stale = self.state.try_with_untracked(|state| match state {
            LoadState::Ready {
                loaded_at,
                refreshing: false,
                ..
            } => clock::now_milliseconds() - loaded_at > STALE_AFTER_MILLISECONDS,
            _ => false,
        });
        if stale == Some(true) {
            self.reload();
        }
    }
}

fn begin<T>(state: &mut LoadState<T>) {
    match state {
        LoadState::Ready { refreshing, .. } => *refreshing = true,
        LoadState::Waiting | LoadState::Failed(_) => *state = LoadState::Waiting,
    }
}

fn settle<T>(state: &mut LoadState<T>, result: Result<T, ApiError>, now: f64) {
    match (result, &mut *state) {
        (Ok(value), _) => {
            *state = LoadState::Ready {
                value,
                loaded_at: now,
                refreshing: false,
                refresh_error: None,
            };
        }
        (
            Err(error),
            LoadState::Ready {
                refreshing,
                refresh_error,
                ..
            },
        ) => {
            *refreshing = false;
            *refresh_error = Some(error);
        }
        (Err(error), _) => *state = LoadState::Failed(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_refresh_keeps_what_was_there() {
        let mut state = LoadState::Waiting;
        settle(&mut state, Ok(7), 1.0);
        begin(&mut state);
        assert!(matches!(
            state,
            LoadState::Ready {
                value: 7,
                refreshing: true,
                ..
            }
        ));
        settle(&mut state, Err(ApiError::Timeout), 2.0);
        assert_eq!(
            state,
            LoadState::Ready {
                value: 7,
                loaded_at: 1.0,
                refreshing: false,
                refresh_error: Some(ApiError::Timeout),
            }
        );
    }

    #[test]
    fn a_first_failure_can_be_tried_again() {
        let mut state = LoadState::Waiting;
        settle(&mut state, Err(ApiError::Offline), 1.0);
        assert_eq!(state, LoadState::<i32>::Failed(ApiError::Offline));
        begin(&mut state);
        assert_eq!(state, LoadState::Waiting);
        settle(&mut state, Ok(1), 2.0);
        assert!(matches!(
            state,
            LoadState::Ready {
                value: 1,
                loaded_at: 2.0,
                ..
            }
        ));
    }
}
