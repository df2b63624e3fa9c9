//! Small questions and requests to the document: focus, scroll, title, root attributes, dialogs.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlDialogElement, HtmlElement, HtmlInputElement};

/// The window, where there is one.
pub(crate) fn window() -> Option<web_sys::Window> {
    // Natively `web_sys::window` would panic, so the target decides.
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

/// The document, where there is one.
pub(crate) fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn html_element(id: &str) -> Option<HtmlElement> {
    element(id)?.dyn_into::<HtmlElement>().ok()
}

/// Moves focus to the element with this id and lets the browser scroll to it.
///
/// Returns whether there was such an element.
pub fn focus(id: &str) -> bool {
    html_element(id).is_some_and(|target| target.focus().is_ok())
}

/// Moves focus without scrolling, for callers that place the view themselves.
pub fn focus_without_scroll(id: &str) -> bool {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    html_element(id).is_some_and(|target| target.focus_with_options(&options).is_ok())
}

/// Scrolls so that the element with this id stands at the top of the view.
pub fn scroll_into_view(id: &str) -> bool {
    let Some(target) = element(id) else {
        return false;
    };
    target.scroll_into_view();
    true
}

/// Goes to a place on the page, as a fragment link would: unfolds what hides it, brings it into
/// view and moves the focus to it. Returns whether there is such a place.
pub fn go_to_place(id: &str) -> bool {
    let Some(place) = html_element(id) else {
        return false;
    };
    let mut folded = place.closest("details").ok().flatten();
    while let Some(details) = folded {
        let _ = details.set_attribute("open", "");
        folded = details
            .parent_element()
            .and_then(|parent| parent.closest("details").ok().flatten());
    }
    let target = place
        .query_selector(":scope > summary")
        .ok()
        .flatten()
        .and_then(|summary| summary.dyn_into::<HtmlElement>().ok())
        .unwrap_or_else(|| place.clone());
    if target.tab_index() < 0 {
        let _ = target.set_attribute("tabindex", "-1");
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = target.focus_with_options(&options);
    place.scroll_into_view();
    true
}

/// Scrolls the page to its top at once.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Selects the whole text of an input, so that typing replaces it.
pub fn select_text(id: &str) {
    if let Some(input) = element(id).and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) {
        input.select();
    }
}

/// The id of the element that has the focus.
pub fn focused_id() -> Option<String> {
    let id = document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Whether the focus is on the element with this id or on something inside it.
pub fn has_focus_inside(id: &str) -> bool {
    let active = document().and_then(|document| document.active_element());
    match (element(id), active) {
        (Some(place), Some(active)) => place.contains(Some(&active)),
        _ => false,
    }
}

/// Whether the element with this id lies in something that may be opened and is not.
pub fn is_folded(id: &str) -> bool {
    let around = element(id).and_then(|place| place.closest("details:not([open])").ok()?);
    around.is_some()
}

/// Whether nothing has the focus, as after the focused element was removed.
pub fn nothing_has_focus() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_none_or(|active| active.tag_name() == "BODY")
}

/// Sets the title of the page (WCAG 2.4.2).
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, or removes it where the value is `None`.
///
/// One that is so already is left alone: writing it has the browser style the whole page anew.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    if root.get_attribute(name).as_deref() == value {
        return;
    }
    // Neither call can fail for the fixed names of this app.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Reads an attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Sets a custom property of the root element through CSSOM, which a strict CSP allows; an empty value leaves it to
/// the style sheet. One that is so already is left alone, as an attribute is.
pub fn set_root_property(name: &str, value: &str) {
    let root = document()
        .and_then(|document| document.document_element())
        .and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(style) = root.map(|root| root.style())
        && style.get_property_value(name).as_deref() != Ok(value)
    {
        let _ = style.set_property(name, value);
    }
}

/// Opens a `<dialog>` as a modal: focus trap, inert background and Escape come with it.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = dialog(id)
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Closes a `<dialog>`; the browser gives the focus back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id)
        && dialog.open()
    {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    element(id)?.dyn_into::<HtmlDialogElement>().ok()
}

/// Whether a `<details>` or a `<dialog>` stands open.
pub fn is_open(id: &str) -> bool {
    element(id).is_some_and(|details| details.has_attribute("open"))
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The content of `<meta name="...">`.
pub fn meta_content(name: &str) -> Option<String> {
    document()?
        .query_selector(&format!("meta[name='{name}']"))
        .ok()??
        .get_attribute("content")
}

/// The fragment of the address without its `#`; `None` where there is none.
pub fn fragment() -> Option<String> {
    let fragment = window()?.location().hash().ok()?;
    let fragment = fragment.trim_start_matches('#');
    (!fragment.is_empty()).then(|| fragment.to_owned())
}

/// The host name the page was served from, for the official stamp.
pub fn host_name() -> Option<String> {
    window()?.location().hostname().ok()
}

/// Whether the person's system asks for something, for example `(prefers-color-scheme: dark)`.
pub fn media_matches(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}
