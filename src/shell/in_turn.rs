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

/// So many items of a long list are built in one turn.
const AT_ONCE: usize = 6;

/// The items of a long list, some of them in each turn.
pub fn items_in_turns<Item: Send + 'static>(
    items: impl IntoIterator<Item = Item>,
    view: impl Fn(Item) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let mut rest = items.into_iter().peekable();
    let mut parts = Vec::new();
    while rest.peek().is_some() {
        let some = rest.by_ref().take(AT_ONCE).collect::<Vec<_>>();
        let view = view.clone();
        let part = move || some.into_iter().map(view).collect_view();
        parts.push(view! { <InTurn>{part()}</InTurn> });
    }
    parts.collect_view().into_any()
}
