//! What the browser knows about the network, and the signals that end a request.

use web_sys::AbortSignal;

use super::dom::window;
use super::page::listen_window;

/// Whether the browser believes it has a network.
pub fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Runs `action` with the new state whenever the network comes or goes.
pub fn on_change(action: impl Fn(bool) + Clone + 'static) {
    let when_online = action.clone();
    listen_window("online", move |_| when_online(true));
    listen_window("offline", move |_| action(false));
}

/// A signal that aborts a request after so many milliseconds.
pub(crate) fn timeout_signal(milliseconds: u32) -> AbortSignal {
    AbortSignal::timeout_with_u32(milliseconds)
}

/// How many requests this page has made below a path since it was opened, by the browser's own book.
pub fn requests_below(path: &str) -> usize {
    let Some(performance) = window().and_then(|window| window.performance()) else {
        return 0;
    };
    performance
        .get_entries_by_type("resource")
        .iter()
        .filter_map(|entry| {
            js_sys::Reflect::get(&entry, &"name".into())
                .ok()?
                .as_string()
        })
        .filter(|address| address.contains(path))
        .count()
}
