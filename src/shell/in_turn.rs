//! A part of a page that is built in a turn of its own while the page starts.

use leptos::prelude::*;

use crate::browser::turns::Turns;

/// A part that takes its time to build: waits for its turn while the first page is put together, and
/// stands at once on every later page and in HTML made ahead.
#[component]
pub fn InTurn(
    /// The part.
    children: Children,
) -> AnyView {
    let Some(turn) = use_context::<Turns>().and_then(|turns| turns.wait()) else {
        return children().into_any();
    };
    let mut children = Some(children);
    let part = move || {
        if !turn.get() {
            return None;
        }
        // Built once: what it reads is not what it waits for.
        children.take().map(untrack)
    };
    part.into_any()
}
