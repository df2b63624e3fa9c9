//! Preferences kept on the device. Never anything about the person: no identity number, no token.

use super::dom::window;

/// Reads a preference; `None` where there is none or storage is blocked.
pub fn read(key: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(key).ok()?
}

/// Keeps a preference; does nothing where storage is blocked or full.
pub fn write(key: &str, value: &str) {
    if let Some(Ok(Some(storage))) = window().map(|window| window.local_storage()) {
        let _ = storage.set_item(key, value);
    }
}

/// Reads a value that lives as long as this tab.
pub fn read_for_tab(key: &str) -> Option<String> {
    window()?.session_storage().ok()??.get_item(key).ok()?
}

/// Keeps a value as long as this tab lives; `None` forgets it.
pub fn write_for_tab(key: &str, value: Option<&str>) {
    if let Some(Ok(Some(storage))) = window().map(|window| window.session_storage()) {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}
