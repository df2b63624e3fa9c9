//! The search field over the directory: a combobox with a list of suggestions (APG, Combobox).
//!
//! The search runs on the device. The field has no name, so that not even a form sent before the
//! program runs could carry the words to a server.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::fragment::query_fragment;
use super::search::{Found, Index};
use crate::browser::dom;
use crate::browser::timer::Pending;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;

/// More suggestions than these are on the page of services.
const MOST_SUGGESTIONS: usize = 7;
/// The number of results is said once the person pauses so many milliseconds.
const SAY_AFTER: u64 = 700;

/// The search field; leads to a service, to a page, or to the page of services with the query.
#[component]
pub fn SearchBox(
    /// The id of the input; the list and its options derive theirs from it.
    id: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let navigate = use_navigate();
    let query = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let index = Memo::new(move |_| IndexOf {
        locale: i18n.locale(),
        lacking: i18n.texts_untracked().lacking(&[]).len(),
        index: Index::of(i18n),
    });
    // The index is built with the first letter, not with the page.
    let found = Memo::new(move |_| {
        let query = query.get();
        if query.trim().is_empty() {
            return Vec::new();
        }
        let mut found = index.with(|index| index.index.search(&query));
        found.truncate(MOST_SUGGESTIONS);
        found
    });
    let shown = move || open.get() && !found.with(Vec::is_empty);
    let list_id = format!("{id}-list");
    let option_id = move |position: usize| format!("{id}-option-{position}");

    let saying = Pending::of_view();
    let say_count = move || {
        saying.put_off(SAY_AFTER, move || {
            let count = found.with_untracked(Vec::len);
            if open.get_untracked() && !query.with_untracked(|query| query.trim().is_empty()) {
                announcer.polite(untrack(|| match count {
                    0 => i18n.text("search-none"),
                    _ => i18n.text_with("search-suggestions", &[("count", count.into())]),
                }));
            }
        });
    };

    let go = {
        let navigate = navigate.clone();
        move |target: &Found| {
            open.set(false);
            navigate(
                &target.target.href(i18n.locale_untracked()),
                NavigateOptions::default(),
            );
        }
    };
    let submit = {
        let go = go.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let chosen = active
                .get_untracked()
                .filter(|_| open.get_untracked())
                .and_then(|position| found.with_untracked(|found| found.get(position).cloned()));
            if let Some(chosen) = chosen {
                go(&chosen);
                return;
            }
            open.set(false);
            let page = Page::Services.href(i18n.locale_untracked());
            let fragment = query.with_untracked(|query| query_fragment(query));
            let address = if fragment.is_empty() {
                page
            } else {
                format!("{page}#{fragment}")
            };
            navigate(&address, NavigateOptions::default());
        }
    };
    let type_key = move |event: KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if count > 0 => {
                event.prevent_default();
                let down = event.key() == "ArrowDown";
                if open.get_untracked() {
                    active.update(|active| *active = moved(*active, count, down));
                } else {
                    open.set(true);
                    active.set(Some(if down { 0 } else { count - 1 }));
                }
            }
            "Escape" if open.get_untracked() && count > 0 => {
                event.prevent_default();
                open.set(false);
                active.set(None);
            }
            "Escape" => query.set(String::new()),
            _ => {}
        }
    };
    let clear = move |_| {
        query.set(String::new());
        active.set(None);
        dom::focus(id);
    };

    view! {
        <form class="g-search" role="search" on:submit=submit>
            <label class="g-label" for=id>{t!(i18n, "search-label")}</label>
            <div class="g-search__line">
                <div class="g-search__field">
                    {icon(shapes::SEARCH)}
                    <input
                        id=id
                        class="g-input g-search__input"
                        type="text"
                        inputmode="search"
                        enterkeyhint="search"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        dir="auto"
                        role="combobox"
                        aria-autocomplete="list"
                        aria-expanded=move || shown().to_string()
                        aria-controls=list_id.clone()
                        aria-activedescendant=move || {
                            active.get().filter(|_| shown()).map(option_id)
                        }
                        placeholder=t!(i18n, "search-example")
                        prop:value=move || query.get()
                        on:input=move |event| {
                            query.set(event_target_value(&event));
                            open.set(true);
                            active.set(None);
                            say_count();
                        }
                        on:keydown=type_key
                        on:blur=move |_| open.set(false)
                    />
                    <button
                        type="button"
                        class="g-search__clear"
                        hidden=move || query.with(String::is_empty)
                        on:click=clear
                    >
                        {icon(shapes::CLOSE)}
                        <span class="g-visually-hidden">{t!(i18n, "search-clear")}</span>
                    </button>
                    <ul
                        id=list_id
                        class="g-search__list"
                        role="listbox"
                        aria-label=t!(i18n, "search-list")
                        hidden=move || !shown()
                        // A press on a suggestion must not take the focus, or the list would close
                        // before the press becomes a click.
                        on:mousedown=|event| event.prevent_default()
                    >
                        {move || {
                            found
                                .get()
                                .into_iter()
                                .enumerate()
                                .map(|(position, item)| {
                                    let go = go.clone();
                                    let name = item.name.clone();
                                    view! {
                                        <li
                                            id=option_id(position)
                                            class="g-search__option"
                                            role="option"
                                            aria-selected=move || {
                                                (active.get() == Some(position)).to_string()
                                            }
                                            on:click=move |_| go(&item)
                                        >
                                            <span>{name}</span>
                                            {icon(shapes::ARROW_FORWARD)}
                                        </li>
                                    }
                                })
                                .collect_view()
                        }}
                    </ul>
                </div>
                <button type="submit" class="g-button g-search__submit">{t!(i18n, "search-submit")}</button>
            </div>
        </form>
    }
}

/// An index that counts as changed only when the language did, or when texts came that it lacked.
#[derive(Clone)]
struct IndexOf {
    locale: crate::i18n::Locale,
    /// How many files of texts were still to come.
    lacking: usize,
    index: Index,
}

impl PartialEq for IndexOf {
    fn eq(&self, other: &IndexOf) -> bool {
        (self.locale, self.lacking) == (other.locale, other.lacking)
    }
}

/// The suggestion after or before this one; past either end comes the typed text itself again.
fn moved(active: Option<usize>, count: usize, down: bool) -> Option<usize> {
    match (active, down) {
        (None, true) => Some(0),
        (None, false) => count.checked_sub(1),
        (Some(position), true) => Some(position + 1).filter(|next| *next < count),
        (Some(position), false) => position.checked_sub(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_go_round_by_way_of_the_typed_text() {
        assert_eq!(moved(None, 3, true), Some(0));
        assert_eq!(moved(Some(2), 3, true), None);
        assert_eq!(moved(None, 3, false), Some(2));
        assert_eq!(moved(Some(0), 3, false), None);
        assert_eq!(moved(None, 0, false), None);
    }
}
