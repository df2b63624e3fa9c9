//! When the page is about to stand on paper: printed, or looked at as if it were.

use leptos::prelude::{RwSignal, StoredValue};
use leptos::prelude::{Set, SetValue};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{EventTarget, MediaQueryList};

use super::dom::window;
use crate::effect::effect;

const BEFORE: &str = "beforeprint";
const CHANGED: &str = "change";

/// Runs `action` before the page is printed, while the answer is held.
#[must_use = "the answer stops with what is handed back"]
pub fn before_print(action: impl Fn() + 'static) -> Option<Watching> {
    let window = window()?;
    let list = window.match_media("print").ok()??;
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| action());
    let watching = Watching { list, closure };
    let listener = watching.closure.as_ref().unchecked_ref();
    for (target, name) in watching.doors()? {
        target
            .add_event_listener_with_callback(name, listener)
            .ok()?;
    }
    Some(watching)
}

/// Whether what is folded or hidden is made for paper: from the first time on that the page is printed,
/// and always in HTML made ahead, where nobody can open it. To be called while a view is built.
pub fn asked_for_in_view() -> RwSignal<bool> {
    let asked_for = RwSignal::new(!cfg!(target_arch = "wasm32"));
    let watching = StoredValue::new_local(None);
    effect(move || {
        watching.set_value(before_print(move || {
            // The view may be gone by then.
            let _ = asked_for.try_set(true);
        }));
    });
    asked_for
}

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watching {
    list: MediaQueryList,
    closure: Closure<dyn FnMut(web_sys::Event)>,
}

impl Watching {
    /// Browsers say it in one of two places, or in both.
    fn doors(&self) -> Option<[(EventTarget, &'static str); 2]> {
        Some([
            (window()?.into(), BEFORE),
            (self.list.clone().into(), CHANGED),
        ])
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let listener = self.closure.as_ref().unchecked_ref();
        for (target, name) in self.doors().into_iter().flatten() {
            let _ = target.remove_event_listener_with_callback(name, listener);
        }
    }
}
