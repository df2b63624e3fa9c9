//! A place on a line, dragged or moved with the arrow keys.
//!
//! Native element: `<input type=range>`, which follows the reading direction; what it stands for is
//! said in words by `aria-valuetext` and shown beside it.

pub mod examples;

use leptos::prelude::*;

use crate::browser::input;

/// A slider over the places 0 to `last`; it reports every place while it is dragged.
#[component]
pub fn RangeField(
    /// The control's id.
    #[prop(into)]
    id: String,
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The last place.
    #[prop(into)]
    last: Signal<usize>,
    /// The place it stands at.
    value: RwSignal<usize>,
    /// What the place stands for, in words.
    #[prop(into)]
    shown: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="g-field">
            <label class="g-label" for=id.clone()>{label}</label>
            <output class="g-range__shown" for=id.clone() aria-hidden="true">{shown}</output>
            <input
                class="g-range"
                id=id
                type="range"
                min="0"
                max=move || last.get().to_string()
                step="1"
                aria-valuetext=shown
                prop:value=move || value.get().to_string()
                on:input=move |event| {
                    if let Ok(place) = input::value(&event).parse() {
                        value.set(place);
                    }
                }
            />
        </div>
    }
}
