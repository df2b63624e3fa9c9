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
