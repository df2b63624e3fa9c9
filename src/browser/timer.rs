//! Timers. One door to them, since their shape changes with the next release of the view layer.

use std::time::Duration;

use leptos::leptos_dom::helpers::{
    IntervalHandle, TimeoutHandle, set_interval_with_handle, set_timeout_with_handle,
};

/// A running timer; [`Timer::stop`] ends it.
#[derive(Debug, Clone, Copy)]
pub enum Timer {
    /// Fires once.
    Once(TimeoutHandle),
    /// Fires again and again.
    Repeating(IntervalHandle),
}

impl Timer {
    /// Stops the timer; stopping twice does no harm.
    pub fn stop(self) {
        match self {
            Timer::Once(handle) => handle.clear(),
            Timer::Repeating(handle) => handle.clear(),
        }
    }
}

/// Runs `action` once after `milliseconds`.
pub fn after(milliseconds: u64, action: impl FnOnce() + 'static) -> Option<Timer> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    set_timeout_with_handle(action, Duration::from_millis(milliseconds))
        .ok()
        .map(Timer::Once)
}

/// Runs `action` every `milliseconds` until stopped.
pub fn every(milliseconds: u64, action: impl Fn() + 'static) -> Option<Timer> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    set_interval_with_handle(action, Duration::from_millis(milliseconds))
        .ok()
        .map(Timer::Repeating)
}

/// Waits, for retries with a pause between them.
pub async fn pause(milliseconds: u32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = super::dom::window() {
            let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}
