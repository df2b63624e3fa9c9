//! Whether a finger or a mouse button is down.
//!
//! A field is checked when it is left, and the check may move what lies below it. A press on the
//! submit button leaves the field too, before the finger is up again: were the page to move then,
//! the press would land beside the button and nothing would happen.

use std::cell::{Cell, RefCell};

use super::page::listen_window;
use super::timer;

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    static DOWN: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Starts watching; a second call does nothing. The listeners live as long as the page.
pub fn watch() {
    if WATCHED.replace(true) {
        return;
    }
    listen_window("pointerdown", |_| DOWN.set(true));
    for name in ["pointerup", "pointercancel"] {
        listen_window(name, |_| {
            DOWN.set(false);
            // The click belongs to the same gesture and comes first.
            let _ = timer::after(0, || {
                for action in WAITING.take() {
                    action();
                }
            });
        });
    }
}

/// Runs `action` now, or once the finger or button that is down is up and its click is done.
pub fn after_release(action: impl FnOnce() + 'static) {
    if DOWN.get() {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(action)));
    } else {
        action();
    }
}
