//! What of the HTML stays when the app takes the page over, since the app's own view of it comes later.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use web_sys::Element;

use super::dom::document;
use super::left::{self, Left};
use super::timer;

/// The id of what stands below every page.
pub(crate) const BELOW: &str = "below-page";

/// What marks a part of the HTML that stays until the app's own is here. What is pressed in it meanwhile is kept
/// (`src/boot/before-paint.js`).
const KEPT: &str = "data-kept";

#[cfg_attr(
    not(feature = "hydrate"),
    allow(dead_code, reason = "only the start in the browser takes over a page")
)]
pub(super) fn below_of(page: &Element) -> Option<Element> {
    page.query_selector(&["#", BELOW].concat()).ok().flatten()
}

/// Lets a part of the page that went stand beside its place in the app, where that is still empty; returns whether it
/// does.
#[cfg_attr(
    not(feature = "hydrate"),
    allow(dead_code, reason = "only the start in the browser takes over a page")
)]
pub(super) fn stays(part: &Element, app: &Element) -> bool {
    let place = below_of(app).filter(|place| place.first_element_child().is_none());
    let Some(place) = place else {
        return false;
    };
    let _ = part.remove_attribute("id");
    let _ = part.set_attribute(KEPT, "");
    // It keeps its language where the page changes to another.
    let root = document().and_then(|document| document.document_element());
    for name in ["lang", "dir"] {
        if let Some(value) = root.as_ref().and_then(|root| root.get_attribute(name)) {
            let _ = part.set_attribute(name, &value);
        }
    }
    place.after_with_node_1(part).is_ok()
}

fn kept() -> Option<Element> {
    let mark = ["[", KEPT, "]"].concat();
    document()?.query_selector(&mark).ok().flatten()
}

/// Whether a part of the HTML stays for now.
pub(crate) fn is_here() -> bool {
    kept().is_some()
}

/// Tells when a button in what stays was pressed, as long as the view stands in whose effect this is called.
pub(crate) fn on_pressed(action: impl Fn() + 'static) {
    let pressed = window_event_listener_untyped("gosi-kept-pressed", move |_| action());
    on_cleanup(move || pressed.remove());
}

/// Takes away what stayed beside a place, which the app's own view fills now; what somebody did there is put back
/// into that, in the element `into`, unless they have turned to something else.
pub(crate) fn give_way(into: &'static str) {
    let Some(kept) = kept() else {
        return;
    };
    let place = move || document().and_then(|document| document.get_element_by_id(into));
    let focused = document().and_then(|document| document.active_element());
    let is_elsewhere = focused.is_some_and(|focused| {
        let is_in = |part: &Element| part.contains(Some(&focused));
        let is_here = is_in(&kept) || place().is_some_and(|place| is_in(&place));
        focused.tag_name() != "BODY" && !is_here
    });
    let left = Left::read(&kept);
    left::forget_pressed();
    kept.remove();
    if is_elsewhere {
        return;
    }
    let _ = timer::after(0, move || {
        if let Some(place) = place() {
            left.put_back(&place);
        }
    });
}
