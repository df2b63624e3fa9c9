//! The site's main pages: a row in the header, a drawer on small screens.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::account::{AccountInMenu, SITE_MENU};
use super::later;
use crate::browser::dom;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::dialog::{Dialog, DialogKind};
use crate::ui::icon::{icon, shapes};

/// The main pages, with the short names they have in the navigation.
const PAGES: [(Page, &str); 5] = [
    (Page::Home, "nav-home"),
    (Page::Services, "nav-services"),
    (Page::Calculators, "nav-calculators"),
    (Page::Law, "nav-law"),
    (Page::Help, "nav-help"),
];

/// The id of the button that opens the drawer.
const MENU_BUTTON: &str = "site-menu-button";

/// The row of main pages, from 960 px on.
#[component]
pub(super) fn NavigationRow(
    /// The page shown.
    page: Memo<Option<Page>>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <nav class="g-nav" aria-label=t!(i18n, "nav-label")>
            <ul class="g-nav__list">{links(page)}</ul>
        </nav>
    }
}

/// The button that opens the drawer, below 960 px, and the drawer, which is fetched.
#[component]
pub(super) fn Menu(
    /// The page shown.
    page: Memo<Option<Page>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    let is_wanted = Memo::new(move |before: Option<&bool>| {
        open.get() || (before == Some(&true) && later::parts().is_some())
    });
    effect(move || {
        page.track();
        // Whoever has turned to another page meanwhile has no use for it any more.
        if untrack(later::parts).is_none() {
            open.set(false);
        }
    });
    view! {
        <button
            type="button"
            class="g-button g-button--secondary g-button--compact g-header__menu"
            id=MENU_BUTTON
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            {icon(shapes::MENU)}
            <span>{t!(i18n, "nav-menu")}</span>
        </button>
        {move || is_wanted.get().then(|| {
            later::part("site-menu-place".to_owned(), move |parts| (parts.drawer)(page, open))
        })}
    }
}

/// The drawer: a modal dialog, so that the focus stays in it and Escape closes it (APG, Dialog).
pub(super) fn drawer(page: Memo<Option<Page>>, open: RwSignal<bool>) -> AnyView {
    let i18n = use_i18n();
    // Any link in the drawer leads away from it, also one to the page that is shown already.
    let close = move |_| open.set(false);
    effect(|| {
        // Where it was waited for, the focus may be on what said so; the dialog gives it back to whoever has it now.
        dom::focus_without_scroll(MENU_BUTTON);
    });
    view! {
        <Dialog id=SITE_MENU title=t!(i18n, "nav-menu") open kind=DialogKind::Drawer>
            <nav aria-label=t!(i18n, "nav-label") on:click=close>
                <ul class="g-nav-list">{links(page)}</ul>
            </nav>
            <div class="g-menu__account" on:click=close>
                <AccountInMenu />
            </div>
        </Dialog>
    }
    .into_any()
}

fn links(page: Memo<Option<Page>>) -> impl IntoView {
    let i18n = use_i18n();
    PAGES
        .into_iter()
        .map(|(target, name)| {
            view! {
                <li>
                    <a
                        href=target.link(i18n)
                        aria-current=move || current(page.get(), target)
                    >
                        {move || i18n.text(name)}
                    </a>
                </li>
            }
        })
        .collect_view()
}

/// `page` for the page itself, `true` for the part of the site it belongs to.
fn current(shown: Option<Page>, target: Page) -> Option<&'static str> {
    match shown {
        Some(shown) if shown == target => Some("page"),
        Some(shown) if target == Page::Calculators && shown.is_calculator() => Some("true"),
        Some(Page::LawParameters) if target == Page::Law => Some("true"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_of_the_site_is_marked_too() {
        assert_eq!(current(Some(Page::Law), Page::Law), Some("page"));
        assert_eq!(
            current(Some(Page::PensionCalculator), Page::Calculators),
            Some("true")
        );
        assert_eq!(current(Some(Page::Law), Page::Help), None);
        assert_eq!(current(None, Page::Home), None);
    }
}
