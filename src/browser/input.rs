//! What happens inside a text input: reading it, rewriting it under the caret, its selection.

use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The text of the input an event comes from, after `clean`.
///
/// Where cleaning changed something, the input shows the cleaned text at once and the caret stays
/// behind the character it stood behind, so that a person typing in the middle is not thrown to
/// the end.
pub fn typed(event: &Event, clean: impl Fn(&str) -> String) -> String {
    let Some(input) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return String::new();
    };
    let raw = input.value();
    let cleaned = clean(&raw);
    if cleaned != raw {
        let caret = input.selection_start().ok().flatten();
        input.set_value(&cleaned);
        if let Some(caret) = caret {
            let before: Vec<u16> = raw.encode_utf16().take(caret as usize).collect();
            let length = clean(&String::from_utf16_lossy(&before))
                .encode_utf16()
                .count();
            let position = u32::try_from(length).unwrap_or(caret);
            // Inputs without a selection (e-mail) refuse; the caret then stays where it is.
            let _ = input.set_selection_range(position, position);
        }
    }
    cleaned
}

/// The text of the input or select an event comes from.
pub fn value(event: &Event) -> String {
    leptos::prelude::event_target_value(event)
}

/// Switches an input between dots and text and leaves focus and selection where they were.
pub fn set_kind(id: &str, kind: &str) {
    let Some(input) = super::dom::document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    let selection = (
        input.selection_start().ok().flatten(),
        input.selection_end().ok().flatten(),
    );
    input.set_type(kind);
    if let (Some(start), Some(end)) = selection {
        let _ = input.set_selection_range(start, end);
    }
}

/// Brings a field's question into view and moves the focus to its control.
///
/// The legend or label is scrolled to first: a control alone at the top of the screen would stand
/// there without its question.
pub fn focus_field(id: &str) -> bool {
    let Some(control) = super::dom::document().and_then(|document| document.get_element_by_id(id))
    else {
        return false;
    };
    let legend = control
        .closest("fieldset")
        .ok()
        .flatten()
        .and_then(|group| group.query_selector("legend").ok().flatten());
    let label = || {
        super::dom::document()?
            .query_selector(&format!("label[for='{id}']"))
            .ok()
            .flatten()
    };
    if let Some(question) = legend.or_else(label) {
        question.scroll_into_view();
    }
    super::dom::focus_without_scroll(id)
}
