//! What a browser allows, for the page that says why somebody cannot sign in. Nothing is kept.

use super::dom::window;

/// Whether the browser takes cookies, as far as it says so.
pub fn takes_cookies() -> bool {
    window().is_none_or(|window| {
        js_sys::Reflect::get(&window.navigator(), &"cookieEnabled".into())
            .ok()
            .and_then(|answer| answer.as_bool())
            .unwrap_or(true)
    })
}

/// Whether what is written into the browser's two storages can be read again.
pub fn keeps_values() -> bool {
    const KEY: &str = "gosi-check";
    let Some(window) = window() else { return true };
    let storages = [window.local_storage(), window.session_storage()];
    storages.into_iter().all(|storage| {
        let Ok(Some(storage)) = storage else {
            return false;
        };
        let written = storage.set_item(KEY, "1").is_ok();
        let read = storage.get_item(KEY).ok().flatten().is_some();
        let _ = storage.remove_item(KEY);
        written && read
    })
}

/// The moment that a `Date` header names (RFC 9110, section 6.6.1), in milliseconds since 1970.
pub(crate) fn moment_of_header(text: &str) -> Option<f64> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let moment = js_sys::Date::parse(text);
    moment.is_finite().then_some(moment)
}
