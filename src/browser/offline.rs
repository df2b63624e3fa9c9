//! Keeping the calculators on the device, so that they work without a network.
//!
//! The work is done by `src/boot/offline.js` and the service worker `src/boot/sw.js`, which this asks
//! by an event: registering a worker needs the page's Trusted Types policy, which the boot module has.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::dom::window;

const ASKED: &str = "gosi-keep-offline";
const KEPT: &str = "gosi-offline-kept";

/// Asks for it, and runs `action` each time it is known to be done while the answer is held.
///
/// Nothing comes back where a browser keeps nothing, and while the download goes on.
#[must_use = "the answer stops with what is handed back"]
pub fn keep(action: impl Fn() + 'static) -> Option<Keeping> {
    let window = window()?;
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| action());
    window
        .add_event_listener_with_callback(KEPT, closure.as_ref().unchecked_ref())
        .ok()?;
    let event = web_sys::Event::new(ASKED).ok()?;
    let _ = window.dispatch_event(&event);
    Some(Keeping(closure))
}

/// Listens for the answer until it is dropped.
#[derive(Debug)]
pub struct Keeping(Closure<dyn FnMut(web_sys::Event)>);

impl Drop for Keeping {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ =
                window.remove_event_listener_with_callback(KEPT, self.0.as_ref().unchecked_ref());
        }
    }
}
