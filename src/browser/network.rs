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

/// How far the browser's own book of this page's requests was read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Requests {
    seen: u32,
}

impl Requests {
    /// Reads what came since, and nothing twice; returns how many of it went below a path.
    pub fn below_since(&mut self, path: &str) -> usize {
        let Some(performance) = window().and_then(|window| window.performance()) else {
            return 0;
        };
        let book = performance.get_entries_by_type("resource");
        let since = (self.seen..book.length()).filter(|index| {
            let name = js_sys::Reflect::get(&book.get(*index), &"name".into());
            let address = name.ok().and_then(|name| name.as_string());
            address.is_some_and(|address| address.contains(path))
        });
        let found = since.count();
        self.seen = book.length();
        found
    }
}
