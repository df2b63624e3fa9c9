//! Several views of one thing, one at a time.
//!
//! ARIA pattern: Tabs with manual activation: arrows move along the tabs as the eye does (in Arabic
//! the left arrow goes on), Home and End jump, Enter or Space opens. All panels stay in the page,
//! so that what was typed in one is still there.

pub mod examples;

use leptos::prelude::*;

use crate::browser::dom;
use crate::i18n::{Locale, use_i18n};

/// A tab with its panel.
#[derive(Clone)]
pub struct Tab {
    /// The tab's name within its tabs.
    pub name: &'static str,
    /// The words on it.
    pub label: Signal<String>,
    /// What it opens.
    pub panel: ViewFn,
}

/// The tabs and their panels.
#[component]
pub fn Tabs(
    /// The id; a tab is `id-tab-name`, its panel `id-panel-name`.
    #[prop(into)]
    id: String,
    /// What the tabs are about, for assistive technology.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs.
    tabs: Vec<Tab>,
    /// The name of the open tab.
    selected: RwSignal<&'static str>,
) -> impl IntoView {
    let i18n = use_i18n();
    let names: StoredValue<Vec<&'static str>> =
        StoredValue::new(tabs.iter().map(|tab| tab.name).collect());
    let id = StoredValue::new(id);
    let tab_id = move |name: &str| id.with_value(|id| format!("{id}-tab-{name}"));
    let panel_id = move |name: &str| id.with_value(|id| format!("{id}-panel-{name}"));
    let buttons = tabs
        .iter()
        .enumerate()
        .map(|(index, tab)| {
            let name = tab.name;
            let is_open = move || selected.get() == name;
            view! {
                <button
                    type="button"
                    class="g-tabs__tab"
                    role="tab"
                    id=tab_id(name)
                    aria-controls=panel_id(name)
                    aria-selected=move || is_open().to_string()
                    tabindex=move || if is_open() { "0" } else { "-1" }
                    on:click=move |_| selected.set(name)
                    on:keydown=move |event| {
                        let rtl = i18n.locale_untracked() == Locale::Ar;
                        let count = names.with_value(Vec::len);
                        if let Some(next) = next_tab(index, count, &event.key(), rtl) {
                            event.prevent_default();
                            names.with_value(|names| dom::focus(&tab_id(names[next])));
                        }
                    }
                >
                    {tab.label}
                </button>
            }
        })
        .collect_view();
    let panels = tabs
        .into_iter()
        .map(|tab| {
            let name = tab.name;
            view! {
                <div
                    class="g-tabs__panel"
                    role="tabpanel"
                    id=panel_id(name)
                    aria-labelledby=tab_id(name)
                    tabindex="0"
                    hidden=move || selected.get() != name
                >
                    {tab.panel.run()}
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="g-tabs">
            <div class="g-tabs__list" role="tablist" aria-label=label>{buttons}</div>
            {panels}
        </div>
    }
}

/// The tab a key leads to; `None` for keys that are not the tabs' business.
fn next_tab(index: usize, count: usize, key: &str, right_to_left: bool) -> Option<usize> {
    let forward = (index + 1) % count;
    let back = (index + count - 1) % count;
    match (key, right_to_left) {
        // Where there is no room the tabs stand under one another.
        ("ArrowRight", false) | ("ArrowLeft", true) | ("ArrowDown", _) => Some(forward),
        ("ArrowLeft", false) | ("ArrowRight", true) | ("ArrowUp", _) => Some(back),
        ("Home", _) => Some(0),
        ("End", _) => Some(count - 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::next_tab;

    #[test]
    fn arrows_follow_the_eye() {
        assert_eq!(next_tab(0, 3, "ArrowLeft", true), Some(1));
        assert_eq!(next_tab(0, 3, "ArrowRight", true), Some(2));
        assert_eq!(next_tab(0, 3, "ArrowRight", false), Some(1));
        assert_eq!(next_tab(2, 3, "ArrowRight", false), Some(0));
        assert_eq!(next_tab(1, 3, "Home", true), Some(0));
        assert_eq!(next_tab(1, 3, "End", true), Some(2));
        assert_eq!(next_tab(1, 3, "Enter", true), None);
    }
}
