//! The life of the page: taking over from the static first paint, being ready, leaving, returning.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom::{document, window};

/// The id of the element the app mounts into.
pub const APP_ELEMENT: &str = "gosi-app";

/// Why the static failure page is shown; the code is printed for the call centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The texts of the language could not be fetched at the start.
    TextsFailed,
    /// The program stopped in a state it cannot go on from.
    Panic,
}

impl Failure {
    fn code(self) -> &'static str {
        match self {
            Failure::TextsFailed => "texts-failed",
            Failure::Panic => "panic",
        }
    }
}

/// The texts of the first page, where the page's inline script has asked for them; nothing where it could not get them.
pub(crate) fn texts_on_their_way() -> Option<impl Future<Output = Option<String>>> {
    let window = window()?;
    let promise = js_sys::Reflect::get(&window, &JsValue::from_str("gosiTexts")).ok()?;
    let coming = JsFuture::from(promise.dyn_into::<js_sys::Promise>().ok()?);
    Some(async move { coming.await.ok()?.as_string() })
}

/// Takes the static first paint away; the app stands in its place.
pub fn remove_static_shell() {
    if let Some(shell) = document().and_then(|document| document.get_element_by_id("gosi-shell")) {
        shell.remove();
    }
}

/// Shows the static failure page: never a blank one.
pub fn show_failure(failure: Failure) {
    let Some(document) = document() else { return };
    if let Some(fallback) = document.get_element_by_id("gosi-fallback") {
        let _ = fallback.remove_attribute("hidden");
    }
    if let Some(code) = document.get_element_by_id("gosi-fallback-code") {
        code.set_text_content(Some(failure.code()));
    }
    for id in [APP_ELEMENT, "gosi-shell"] {
        if let Some(element) = document.get_element_by_id(id) {
            let _ = element.set_attribute("hidden", "");
        }
    }
}

/// Marks the moment from which the page can be used (`performance.mark("app-ready")`). The attribute
/// tells the page's inline script that presses reach the app from now on.
pub fn mark_ready() {
    super::dom::set_root_attribute("data-ready", Some(""));
    if let Some(performance) = window().and_then(|window| window.performance()) {
        let _ = performance.mark("app-ready");
    }
}

/// The path the page was opened with, without query and fragment.
pub fn current_path() -> String {
    window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default()
}

/// The whole address without its fragment, for a link a person copies.
pub fn address_without_fragment() -> String {
    let address = window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// This page's address by the name that every machine has for itself, where it was opened by that
/// machine's number; nothing elsewhere.
pub fn address_by_local_name() -> Option<String> {
    let location = window()?.location();
    let is_local = matches!(location.hostname().ok()?.as_str(), "127.0.0.1" | "[::1]");
    let port = location.port().ok()?;
    let path = location.pathname().ok()?;
    let port = if port.is_empty() {
        port
    } else {
        format!(":{port}")
    };
    is_local.then(|| format!("http://localhost{port}{path}"))
}

/// Loads another page afresh, which ends this program and frees all it held in memory.
pub fn leave_to(path: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(path);
    }
}

/// Loads this page afresh.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Empties the page at once, so that nothing personal is shown while it reloads.
pub fn blank() {
    let app = document().and_then(|document| document.get_element_by_id(APP_ELEMENT));
    if let Some(app) = app {
        app.set_text_content(None);
    }
}

/// Runs `action` when the page comes back from the back-forward cache.
pub fn on_restored_from_cache(action: impl Fn() + 'static) {
    listen_window("pageshow", move |event: web_sys::Event| {
        let restored = event
            .dyn_ref::<web_sys::PageTransitionEvent>()
            .is_some_and(web_sys::PageTransitionEvent::persisted);
        if restored {
            action();
        }
    });
}

/// Runs `action` when the person moves in the history, before the router learns of it.
pub fn on_history_move(action: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| action());
    // While capturing, so that the new page's effects already know.
    let _ = window.add_event_listener_with_callback_and_bool(
        "popstate",
        closure.as_ref().unchecked_ref(),
        true,
    );
    // The listener lives as long as the page.
    closure.forget();
}

/// Whether the person sees this tab.
pub fn is_visible() -> bool {
    document().is_some_and(|page| page.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Runs `action` whenever the person comes back to this tab.
pub fn on_visible(action: impl Fn() + 'static) {
    let Some(page) = document() else { return };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| {
        if is_visible() {
            action();
        }
    });
    let _ =
        page.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    // The listener lives as long as the page.
    closure.forget();
}

/// Runs `action` on any sign that the person is there: a key, a tap, a click.
pub fn on_activity(action: impl Fn() + Clone + 'static) {
    for name in ["keydown", "pointerdown"] {
        let action = action.clone();
        listen_window(name, move |_| action());
    }
}

pub(super) fn listen_window(name: &str, action: impl Fn(web_sys::Event) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(action);
    let _ = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    // Listeners added here live as long as the page.
    closure.forget();
}
