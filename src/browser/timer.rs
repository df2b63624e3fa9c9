//! Timers. One door to them, since their shape changes with the next release of the view layer.

use std::time::Duration;

use leptos::leptos_dom::helpers::{
    IntervalHandle, TimeoutHandle, set_interval_with_handle, set_timeout_with_handle,
};
use leptos::prelude::{GetValue, LocalStorage, SetValue, StoredValue, on_cleanup};

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

/// Something put off until the person pauses; it goes with the view it belongs to, whose values its
/// action reads.
#[derive(Debug, Clone, Copy)]
pub struct Pending(StoredValue<Option<Timer>, LocalStorage>);

impl Pending {
    /// Nothing is pending yet. To be called while the view is built.
    pub fn of_view() -> Pending {
        let pending = Pending(StoredValue::new_local(None));
        on_cleanup(move || pending.stop());
        pending
    }

    /// Puts `action` off for so many milliseconds from now on, in place of what was put off before.
    pub fn put_off(self, milliseconds: u64, action: impl FnOnce() + 'static) {
        self.stop();
        self.0.set_value(after(milliseconds, action));
    }

    fn stop(self) {
        if let Some(Some(timer)) = self.0.try_get_value() {
            timer.stop();
        }
    }
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

/// Lets the browser do what else waits, then goes on: at the head of the queue where the browser knows how
/// (`scheduler.yield`), else behind it.
#[cfg(feature = "hydrate")]
pub(crate) async fn breathe() {
    use wasm_bindgen::JsCast;
    let yielded = || -> Option<js_sys::Promise> {
        let window = super::dom::window()?;
        let scheduler = js_sys::Reflect::get(&window, &"scheduler".into()).ok()?;
        let breathe = js_sys::Reflect::get(&scheduler, &"yield".into()).ok()?;
        let breathe = breathe.dyn_into::<js_sys::Function>().ok()?;
        breathe.call0(&scheduler).ok()?.dyn_into().ok()
    };
    match yielded() {
        Some(promise) => {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        }
        None => pause(0).await,
    }
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
