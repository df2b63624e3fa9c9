//! A switch between two to four ways to see the same thing.
//!
//! ARIA pattern: Radio Group, by native radio buttons: one tab stop, arrow keys choose.

pub mod examples;

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::browser::input;

/// One way of a [`Segmented`] switch.
#[derive(Debug, Clone)]
pub struct Segment {
    /// What `on_select` is told.
    pub value: &'static str,
    /// The words on it.
    pub label: Signal<String>,
    /// An icon before the words.
    pub icon: Option<Icon>,
}

impl Segment {
    /// A way with words only.
    pub fn new(value: &'static str, label: impl Into<Signal<String>>) -> Segment {
        Segment {
            value,
            label: label.into(),
            icon: None,
        }
    }

    /// The same with an icon.
    #[must_use]
    pub fn with_icon(mut self, icon: Icon) -> Segment {
        self.icon = Some(icon);
        self
    }
}

/// The switch; its choice takes effect at once.
#[component]
pub fn Segmented(
    /// The group's id; the segments are `id-1`, `id-2` and so on.
    #[prop(into)]
    id: String,
    /// What is chosen, for assistive technology.
    #[prop(into)]
    legend: Signal<String>,
    /// The ways, two to four.
    segments: Vec<Segment>,
    /// The value of the way in use.
    #[prop(into)]
    selected: Signal<&'static str>,
    /// Called with the value of the way a person chose.
    #[prop(into)]
    on_select: Callback<String>,
) -> impl IntoView {
    let group = id.clone();
    let options = segments
        .into_iter()
        .enumerate()
        .map(|(index, segment)| {
            let option_id = format!("{id}-{}", index + 1);
            let value = segment.value;
            view! {
                <span class="g-segmented__option">
                    <input
                        class="g-segmented__input"
                        type="radio"
                        id=option_id.clone()
                        name=id.clone()
                        value=value
                        checked=move || selected.get() == value
                        prop:checked=move || selected.get() == value
                        on:change=move |event| on_select.run(input::value(&event))
                    />
                    <label class="g-segmented__label" for=option_id>
                        {segment.icon.map(icon)}
                        <span>{segment.label}</span>
                    </label>
                </span>
            }
        })
        .collect_view();
    view! {
        <div class="g-segmented" role="radiogroup" id=group aria-label=legend>
            {options}
        </div>
    }
}
