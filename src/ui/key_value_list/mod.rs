//! Facts: a name and its value, row by row.
//!
//! Native element: `<dl>`; it stacks where its container is narrow.

pub mod examples;

use leptos::prelude::*;

/// A list of [`KeyValue`] rows.
#[component]
pub fn KeyValueList(
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! { <dl class="g-key-values">{children()}</dl> }
}

/// One fact.
#[component]
pub fn KeyValue(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// What can be done about it, such as a "Change" link.
    #[prop(optional, into)]
    action: Option<ViewFn>,
    /// Its value.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="g-key-values__row">
            <dt>{label}</dt>
            <dd>{children()}</dd>
            {action.map(|action| view! { <dd class="g-key-values__action">{action.run()}</dd> })}
        </div>
    }
}
