//! Copying on an explicit request.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::dom::window;

/// Copies a text and says whether that worked; browsers may refuse.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return };
    spawn_local(async move {
        let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
        done(written.is_ok());
    });
}
