//! What a route change owes a person who cannot see it: a title, the focus, one announcement.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::browser::{dom, page as browser_page, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PAGE_HEADING_ID;

/// How long and how often the new page's heading is waited for, in milliseconds.
const LOOK_EVERY: u64 = 30;
const LOOK_TIMES: u32 = 300;

/// For how many looks a place that a fragment names has to keep the focus.
const LONG_ENOUGH: u32 = 2;

/// Sets the title, moves the focus to the heading and announces every new page (WCAG 2.4.2, 2.4.3,
/// 4.1.3). A change of language alone keeps the focus and announces itself in the new language.
pub fn announce_route_changes() {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let location = use_location();
    // The page without its language: switching the language is not a change of page.
    let page = Memo::new(move |_| Page::from_path(&location.pathname.get()).map(|(_, page)| page));
    let problem = RwSignal::new(false);
    provide_context(TitleProblem(problem));
    let note = RwSignal::new(None::<String>);
    provide_context(TitleNote(note));
    effect(move || {
        let title = page_title(page.get(), |key| i18n.text(key));
        dom::set_title(&match note.get() {
            _ if problem.get() => format!("{} {title}", i18n.text("title-problem")),
            Some(note) => format!("{note} - {title}"),
            None => title,
        });
    });
    let by_history = StoredValue::new(false);
    effect(move || browser_page::on_history_move(move || by_history.set_value(true)));
    Effect::new(move |before: Option<(Option<Page>, String)>| {
        let page = page.get();
        let hash = location.hash.get();
        let by_history = by_history
            .try_update_value(std::mem::take)
            .unwrap_or_default();
        let first = before.is_none();
        let (page_before, hash_before) = before.unwrap_or_default();
        let page_changed = !first && page_before != page;
        if page_changed {
            announcer.polite(page_title(page, |key| untrack(|| i18n.text(key))));
        }
        if let Some(place) =
            place_in(&hash).filter(|_| page_changed || first || hash != hash_before)
        {
            keep_going(place, dom::go_to_place, LOOK_TIMES, None, LONG_ENOUGH);
        } else if page_changed {
            // The first page keeps the focus where the browser put it, and a page that is come back
            // to keeps the scroll that the browser remembers.
            if !by_history {
                dom::scroll_to_top();
            }
            focus_heading();
        }
        (page, hash)
    });
    Effect::new(move |before: Option<crate::i18n::Locale>| {
        let locale = i18n.locale();
        dom::set_root_attribute("lang", Some(locale.tag()));
        dom::set_root_attribute("dir", Some(locale.direction()));
        if before.is_some_and(|before| before != locale) {
            announcer.polite(untrack(|| i18n.text("shell-language-changed")));
        }
        locale
    });
}

/// Whether the page's form has problems, for the title.
#[derive(Debug, Clone, Copy)]
struct TitleProblem(RwSignal<bool>);

/// Puts "Error:" before the page's title while the page has a problem to solve, since the title is
/// the first thing a screen reader says of a tab (WCAG 2.4.2, 3.3.1).
pub fn use_title_problem(has_problem: Signal<bool>) {
    // A view that stands alone, as in a test, has no title.
    let Some(TitleProblem(problem)) = use_context::<TitleProblem>() else {
        return;
    };
    effect(move || problem.set(has_problem.get()));
    on_cleanup(move || {
        problem.try_set(false);
    });
}

/// What a page has to say before its name in the title.
#[derive(Debug, Clone, Copy)]
struct TitleNote(RwSignal<Option<String>>);

/// Puts a short note before the page's title, for who looks at this tab from another window.
pub fn use_title_note(note: Signal<Option<String>>) {
    let Some(TitleNote(shown)) = use_context::<TitleNote>() else {
        return;
    };
    effect(move || shown.set(note.get()));
    on_cleanup(move || {
        shown.try_set(None);
    });
}

/// The title of a page: its name, then the site's.
pub fn page_title(page: Option<Page>, text: impl Fn(&str) -> String) -> String {
    let name = text(page.map_or("title-not-found", Page::title_key));
    let site = text("shell-site-name");
    format!("{name} - {site}")
}

/// Moves the focus to the page's heading as soon as it stands. Until a page's code has come the
/// former page's heading has it, however long that takes, so the look goes on to its end.
fn focus_heading() {
    keep_going(
        PAGE_HEADING_ID.to_owned(),
        dom::focus_without_scroll,
        LOOK_TIMES,
        None,
        LOOK_TIMES,
    );
}

/// Goes to an element until the focus stays there for `enough` looks.
///
/// When the address changes the former page still stands, and with it an element of the same id;
/// it takes the focus away with it when it goes, and then nothing has it. So the first look comes a
/// moment later, and arriving counts only once it lasts. Somebody who moves on by themselves, however
/// soon, is let go. `lasted` counts the looks since the element was reached, if it was.
fn keep_going(id: String, go: fn(&str) -> bool, tries: u32, lasted: Option<u32>, enough: u32) {
    if tries == 0 || lasted == Some(enough) {
        return;
    }
    let _ = timer::after(LOOK_EVERY, move || {
        let lasted = match lasted {
            Some(looks) if dom::has_focus_inside(&id) => Some(looks + 1),
            Some(_) if !dom::nothing_has_focus() => return,
            _ => go(&id).then_some(0),
        };
        keep_going(id, go, tries - 1, lasted, enough);
    });
}

/// The place on the page that a fragment names; fragments with `=` carry values instead.
fn place_in(hash: &str) -> Option<String> {
    let place = hash.trim_start_matches('#');
    (!place.is_empty() && !place.contains('=')).then(|| place.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_names_the_page_first() {
        let title = page_title(Some(Page::Help), |key| format!("<{key}>"));
        assert_eq!(title, "<title-help> - <shell-site-name>");
        assert!(page_title(None, str::to_owned).starts_with("title-not-found"));
    }

    #[test]
    fn a_fragment_names_a_place_or_carries_values() {
        assert_eq!(place_in("#m273-16").as_deref(), Some("m273-16"));
        assert_eq!(place_in("saned").as_deref(), Some("saned"));
        assert_eq!(place_in("#q=x"), None);
        assert_eq!(place_in(""), None);
    }
}
