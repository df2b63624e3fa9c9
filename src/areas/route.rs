//! What stands at an address, found by [`Page::from_path`] as everything else in the house does.
//!
//! The router's own routes would be a type each, nested in each other, each with a copy of the router's matching;
//! and a page would have to be entered in two places. The router keeps the address and the history.

use futures::FutureExt;
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::tachys::reactive_graph::OwnedView;
use leptos::task::{spawn_local, tick};
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::{BrowserUrl, LocationProvider};

use super::missing::MissingArea;
use super::{TEXTS_OF_UNKNOWN, chunks, texts_of};
use crate::api::build::newer_build_is_served;
use crate::browser::{dom, page as browser_page};
use crate::code::{CodeMissing, fetch_texts};
use crate::effect::effect;
use crate::i18n::{I18n, Locale, TextFile, use_i18n};
use crate::routes::Page;
use crate::shell::not_found::NotFoundPage;
use crate::ui::page_heading::PAGE_HEADING_ID;
use crate::ui::skip_link::MAIN_ID;

/// The page at the address. The former one stands until the next one's code and texts have come.
#[allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]
#[component]
pub fn PageInView() -> AnyView {
    let place = Place {
        i18n: use_i18n(),
        asked: StoredValue::new(Asked::default()),
        next: RwSignal::new_local(None),
        asking_again: RwSignal::new(false),
        owner: StoredValue::new(Owner::current().unwrap_or_default()),
    };
    let path = use_location().pathname;
    place.ask_for(&path.get_untracked());
    effect(move || {
        let path = path.get();
        place.asking_again.set(false);
        place.ask_for(&path);
    });
    let view = move || {
        place.next.track();
        let next = place.next.try_update_untracked(Option::take).flatten()?;
        // Made where it is shown: what a page does once its views stand finds them.
        let view = next.owner.with(|| untrack(next.make));
        Some(OwnedView::new_with_owner(view, next.owner))
    };
    view.into_any()
}

/// Where the page stands.
#[derive(Clone, Copy)]
struct Place {
    i18n: I18n,
    asked: StoredValue<Asked>,
    /// Empty again as soon as it is shown.
    next: RwSignal<Option<Next>, LocalStorage>,
    /// Whether a page that could not be had is asked for once more.
    asking_again: RwSignal<bool>,
    owner: StoredValue<Owner>,
}

/// The page that has come and is shown next.
struct Next {
    make: Make,
    /// What belongs to the page alone, and goes with it.
    owner: Owner,
}

type Make = Box<dyn FnOnce() -> AnyView>;

impl Place {
    /// Fetches what an address shows and shows it, if it is the last that was asked for by then.
    fn ask_for(self, path: &str) {
        let browser = use_context::<BrowserUrl>();
        let asked = self.asked.try_update_value(|asked| asked.ask(path));
        let Some((destination, number)) = asked.flatten() else {
            if let Some(browser) = browser {
                browser.ready_to_complete();
            }
            return;
        };
        let owner = self.owner.with_value(Owner::child);
        let own = owner.clone();
        let coming = async move {
            let Some(make) = self.view_of(destination, number).await else {
                return;
            };
            // Whoever waits at the button for it is led on to it.
            let leads_on = self.asking_again.get_untracked() && dom::has_focus_inside(MAIN_ID);
            self.asking_again.set(false);
            self.asked.update_value(|asked| asked.has_come = true);
            self.next.set(Some(Next { make, owner: own }));
            let Some(browser) = browser else {
                return;
            };
            // The page stands then, and in it the place that the address may name.
            tick().await;
            // What was asked for meanwhile completes its own way.
            if !self.is_last(number) {
                return;
            }
            browser.ready_to_complete();
            if leads_on {
                dom::focus_without_scroll(PAGE_HEADING_ID);
            }
        };
        let scoped = || untrack(|| ScopedFuture::new(coming));
        let mut coming = Box::pin(owner.with(scoped));
        // In HTML made ahead nothing is waited for.
        if coming.as_mut().now_or_never().is_none() {
            spawn_local(coming);
        }
    }

    /// Asks once more for what could not be had; in vain, it leaves what stands there.
    fn ask_again(self) {
        if self.asking_again.get_untracked() {
            return;
        }
        self.asking_again.set(true);
        let again = |asked: &mut Asked| {
            asked.destination = None;
            asked.path.clone()
        };
        if let Some(path) = self.asked.try_update_value(again) {
            self.ask_for(&path);
        }
    }

    fn is_last(self, number: u32) -> bool {
        self.asked.try_with_value(|asked| asked.number) == Some(number)
    }

    /// How the view is made, once its code and its texts are there; nothing where another address is opened instead, or
    /// was asked for meanwhile: a page that nobody waits for any more does nothing.
    async fn view_of(self, destination: Destination, number: u32) -> Option<Make> {
        let page = match destination {
            Destination::Root => {
                let options = NavigateOptions {
                    // Whoever opened it goes back to where they came from, not to here; a link has not left yet.
                    replace: Destination::of(&browser_page::current_path()) == Destination::Root,
                    ..NavigateOptions::default()
                };
                use_navigate()(&Page::Home.href(Locale::Ar), options);
                return None;
            }
            Destination::Unknown => {
                let make = self.view_of_unknown(number).await;
                return self.is_last(number).then_some(make);
            }
            Destination::Page(page) => page,
        };
        let texts = self.fetch_texts(texts_of(page), number);
        let (code, texts) = futures::join!(chunks::fetch(page), texts);
        // What came has taken its time: the views are made in a turn of their own.
        #[cfg(feature = "hydrate")]
        crate::browser::timer::breathe().await;
        let make = match code.and(texts) {
            Ok(()) => chunks::view(page).await,
            Err(missing) => Err(missing),
        };
        if let Ok(make) = make {
            return self
                .is_last(number)
                .then(|| Box::new(move || make(page)) as Make);
        }
        let is_older = newer_build_is_served().await;
        if !self.is_last(number) {
            return None;
        }
        if is_older {
            // This build's code may be gone; the new one opens the same page, and finds its own.
            browser_page::leave_to(&page.href(self.i18n.locale_untracked()));
        }
        if self.asking_again.get_untracked() {
            self.asking_again.set(false);
            return None;
        }
        let ask_again = Callback::new(move |()| self.ask_again());
        Some(Box::new(move || {
            view! { <MissingArea page ask_again asking=self.asking_again /> }.into_any()
        }))
    }

    /// Without its code or its texts the search is left out; the ways on are in the frame.
    async fn view_of_unknown(self, number: u32) -> Make {
        let texts = self.fetch_texts(TEXTS_OF_UNKNOWN, number);
        let (make, texts) = futures::join!(chunks::unknown(), texts);
        match (make, texts) {
            (Ok(make), Ok(())) => Box::new(make),
            _ => Box::new(|| view! { <NotFoundPage /> }.into_any()),
        }
    }

    /// Waits for the texts of a view, if it is not the first, whose texts the app has begun with.
    async fn fetch_texts(self, files: &[TextFile], number: u32) -> Result<(), CodeMissing> {
        let is_first = number == 1;
        if is_first && self.i18n.texts_untracked().has_begun() {
            return Ok(());
        }
        fetch_texts(files, self.i18n).await
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Destination {
    /// The bare origin.
    Root,
    Page(Page),
    /// An address that is no page.
    Unknown,
}

impl Destination {
    fn of(path: &str) -> Destination {
        if matches!(path, "" | "/") {
            return Destination::Root;
        }
        let page = Page::from_path(path).map(|(_, page)| Destination::Page(page));
        page.unwrap_or(Destination::Unknown)
    }
}

/// What was asked for last.
#[derive(Debug, Default)]
struct Asked {
    path: String,
    destination: Option<Destination>,
    /// How often something was asked for.
    number: u32,
    /// Whether it has come; until then the page before stands.
    has_come: bool,
}

impl Asked {
    /// What is to be fetched for an address, with its number. A change of language keeps the page, and with it
    /// whatever was typed into it; but one that is still on its way is asked for in the new language.
    fn ask(&mut self, path: &str) -> Option<(Destination, u32)> {
        let destination = Destination::of(path);
        let is_same = self.destination == Some(destination);
        if is_same && (self.has_come || self.path == path) {
            path.clone_into(&mut self.path);
            return None;
        }
        *self = Asked {
            path: path.to_owned(),
            destination: Some(destination),
            number: self.number + 1,
            has_come: false,
        };
        Some((destination, self.number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_and_nothing_else() {
        for page in Page::ALL {
            for locale in Locale::ALL {
                let found = Destination::of(&page.href(locale));
                assert_eq!(found, Destination::Page(page));
            }
        }
        assert_eq!(Destination::of("/"), Destination::Root);
        assert_eq!(Destination::of(""), Destination::Root);
        let unknown = ["/ar/nowhere", "/en/me/x", "/ar//me", "/ar/ME"];
        let foreign = ["/fr", "/AR/me", "/sign-in", "/%2f"];
        for path in unknown.iter().chain(&foreign) {
            assert_eq!(Destination::of(path), Destination::Unknown, "{path}");
        }
    }

    #[test]
    fn a_change_of_language_keeps_the_page() {
        let mut asked = Asked::default();
        assert!(asked.ask("/ar/help").is_some());
        asked.has_come = true;
        assert_eq!(asked.ask("/en/help"), None);
        assert_eq!(asked.ask("/ar/help"), None);
        assert_eq!(
            asked.ask("/en/law"),
            Some((Destination::Page(Page::Law), 2))
        );
    }

    #[test]
    fn a_change_of_language_while_the_code_is_on_its_way_asks_for_it_again() {
        let mut asked = Asked::default();
        assert_eq!(
            asked.ask("/ar/help"),
            Some((Destination::Page(Page::Help), 1))
        );
        assert_eq!(asked.ask("/ar/help"), None);
        assert_eq!(
            asked.ask("/en/help"),
            Some((Destination::Page(Page::Help), 2))
        );
    }

    #[test]
    fn coming_back_is_a_new_visit() {
        let mut asked = Asked::default();
        for (path, number) in [("/ar/help", 1), ("/ar/law", 2), ("/ar/help", 3)] {
            let (_, asked_for) = asked.ask(path).expect("another page");
            assert_eq!(asked_for, number);
            asked.has_come = true;
        }
    }
}
