//! What the keyboard tells about itself.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// Whether Caps Lock is on while the person types into the element with this id.
pub fn caps_lock_at(event: &KeyboardEvent, id: &str) -> bool {
    let there = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok())
        .is_some_and(|target| target.id() == id);
    there && event.get_modifier_state("CapsLock")
}
