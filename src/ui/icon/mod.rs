//! Icons: one drawn path each, from Lucide; the riyal sign.
//!
//! Every icon is a constant of its own, so that an icon no view names is not in the WebAssembly
//! file. Icons here are decoration: the words beside them carry the meaning (WCAG 1.1.1).

pub mod examples;
mod riyal;
pub mod shapes;

pub(crate) use riyal::riyal_path;
pub use riyal::riyal_sign;

use leptos::prelude::*;
use leptos::svg;

/// A drawing on a grid of 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon {
    /// The data of its one path.
    pub path: &'static str,
    /// Whether it points along the line and is turned over in right-to-left pages.
    pub mirrored: bool,
}

/// The icon as an element, 1.25em wide, in the colour of the text, hidden from assistive technology.
pub fn icon(icon: Icon) -> impl IntoView {
    let class = if icon.mirrored {
        "g-icon g-icon--mirrored"
    } else {
        "g-icon"
    };
    icon_with_class(icon, class)
}

/// The icon with classes of the caller's instead of the usual ones.
pub(crate) fn icon_with_class(icon: Icon, class: &'static str) -> impl IntoView {
    svg::svg()
        .attr("class", class)
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(svg::path().attr("d", icon.path))
}
