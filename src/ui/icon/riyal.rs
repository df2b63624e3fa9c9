//! The sign of the Saudi riyal (U+20C1), which no text font of the portal's carries yet.

use leptos::prelude::*;
use leptos::svg;

/// Drawn after the rules the Saudi Central Bank published in 2025: it stands left of the number in
/// every language, as tall as the text, in its colour. Bars rise by 12 degrees; the parts overlap.
const PATH: &str = "M350 112 468 12V800L350 860ZM588 170 706 70V866L588 892ZM90 627 1000 433 966 560 56 754ZM588 762 1000 674 966 801 588 882ZM623 994 1000 914 966 1041 588 1122ZM34 912 350 845V700H468V800Q468 825 452 847L385 943Q370 963 345 968L0 1041Z";

/// The sign's path alone, on its grid of 1000 by 1122, for drawings that place it themselves.
pub(crate) fn riyal_path() -> impl IntoView {
    svg::path().attr("d", PATH)
}

/// The sign as an element; the caller says "Saudi riyals" in words for assistive technology.
pub fn riyal_sign() -> impl IntoView {
    svg::svg()
        .attr("class", "g-money__sign")
        .attr("viewBox", "0 0 1000 1122")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(svg::path().attr("d", PATH))
}
