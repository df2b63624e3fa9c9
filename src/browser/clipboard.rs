//! Copying on an explicit request.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::dom::window;

/// Copies a text and says whether that worked; browsers may refuse, and have no clipboard at all
/// on a page that came without encryption.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return };
    if !window.is_secure_context() {
        done(false);
        return;
    }
    spawn_local(async move {
        let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
        done(written.is_ok());
    });
}
