//! What stands below every page: the question whether it was useful, and the footer.
//!
//! Nobody needs its code to read it or to follow its links: until that is here, what the HTML has of it stays
//! (`browser::kept`).
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::feedback::FeedbackOnPage;
use super::footer::Footer;
use super::later;
use crate::browser::turns::page_stands;
use crate::browser::{kept, left};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::preferences::use_preferences;
use crate::routes::Page;

/// The id of what says that it is coming, to somebody who has pressed a button before it was here.
const COMING: &str = "below-page-coming";

/// What is in the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Nothing: what the HTML has stays beside it.
    Html,
    /// The app's own view, or what says that it is coming.
    Asked,
    /// The app's own view.
    Own,
}

/// The place below the page.
#[component]
pub(super) fn BelowPage(
    /// The page shown; none for an unknown address.
    page: Memo<Option<Page>>,
) -> impl IntoView {
    let (i18n, preferences) = (use_i18n(), use_preferences());
    let (first, locale) = (page.get_untracked(), i18n.locale_untracked());
    let is_needed = RwSignal::new(!cfg!(feature = "split"));
    let was_pressed = RwSignal::new(false);
    effect(move || {
        let choices = preferences.get();
        let reads_as_made = !choices.arabic_digits && !choices.gregorian_first;
        let is_of_here = page.get() == first && i18n.locale() == locale;
        if !is_of_here {
            // What was pressed there was meant for the page before.
            left::forget_pressed();
        }
        let stays = is_of_here && reads_as_made && kept::is_here();
        if page_stands() && !stays {
            is_needed.set(true);
        }
    });
    effect(move || kept::on_pressed(move || was_pressed.set(true)));
    effect(move || {
        if is_needed.get() || was_pressed.get() {
            later::fetch_now(i18n);
        }
    });
    let shown = Memo::new(move |before: Option<&Shown>| {
        if before == Some(&Shown::Asked) {
            return Shown::Asked;
        }
        // Otherwise nothing that somebody reads is exchanged below their eyes.
        let is_wanted = is_needed.get() || was_pressed.get();
        match later::parts() {
            Some(_) if is_wanted => Shown::Own,
            _ if was_pressed.get() => Shown::Asked,
            _ => Shown::Html,
        }
    });
    let own = move |parts: &'static later::Parts, into: &'static str| {
        kept::give_way(into);
        (parts.below)(page)
    };
    let view = move || match shown.get() {
        Shown::Html => ().into_any(),
        Shown::Asked => later::part(COMING.to_owned(), move |parts| own(parts, COMING)),
        Shown::Own => untrack(|| later::parts().map(|parts| own(parts, kept::BELOW))).into_any(),
    };
    view! { <div id=kept::BELOW class="g-below">{view}</div> }
}

/// What stands there.
pub(super) fn below(page: Memo<Option<Page>>) -> AnyView {
    view! {
        <FeedbackOnPage page />
        <Footer page />
    }
    .into_any()
}
