//! How the router finds a page: by [`Page::from_path`], as everything else in the house does.
//!
//! The router's own table would be a type a route, nested in each other, each with a copy of the
//! router's matching; and a page would have to be entered in two places.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt;
use leptos::prelude::*;
use leptos_router::components::Redirect;
use leptos_router::{
    ChooseView, GeneratedRouteData, MatchInterface, MatchNestedRoutes, MatchParams, RouteMatchId,
};

use super::missing::MissingArea;
use super::{TEXTS_OF_UNKNOWN, chunks, prefetch, texts_of};
use crate::api::build::newer_build_is_served;
use crate::browser::page as browser_page;
use crate::code::{CodeMissing, fetch_texts};
use crate::i18n::{I18n, Locale, TextFile};
use crate::routes::Page;
use crate::shell::language::first_segment;
use crate::shell::not_found::NotFoundPage;

/// Every address below a language.
#[derive(Debug, Clone)]
pub(crate) struct PageRoutes {
    i18n: I18n,
    last: Arc<Mutex<Option<Last>>>,
    /// Whether a view was asked for: the first is the one whose texts the page begins with.
    has_begun: Arc<AtomicBool>,
}

/// What the address was last found to be.
#[derive(Debug)]
struct Last {
    destination: Destination,
    id: RouteMatchId,
    /// Whether its view has come; until then the router shows the page before.
    has_come: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Destination {
    /// The bare origin.
    Root,
    Page(Page),
    /// An address in a language we have that is no page.
    Unknown,
}

impl Destination {
    /// `None` where the first part is no language.
    fn of(path: &str) -> Option<Destination> {
        let tag = first_segment(path);
        if tag.is_empty() {
            return Some(Destination::Root);
        }
        Locale::from_tag(tag)?;
        let page = Page::from_path(path).map(|(_, page)| Destination::Page(page));
        Some(page.unwrap_or(Destination::Unknown))
    }
}

impl PageRoutes {
    /// The routes; texts are fetched for the language in use.
    pub(crate) fn new(i18n: I18n) -> PageRoutes {
        PageRoutes {
            i18n,
            last: Arc::default(),
            has_begun: Arc::default(),
        }
    }

    /// Waits for the texts of a view, if the page has not begun with what it shows of them.
    async fn fetch_texts(&self, files: &[TextFile]) -> Result<(), CodeMissing> {
        let is_first = !self.has_begun.swap(true, Ordering::Relaxed);
        if is_first && self.i18n.texts_untracked().has_begun() {
            return Ok(());
        }
        fetch_texts(files, self.i18n).await
    }

    /// The number by which the router knows whether it shows this already. A change of language
    /// keeps it, and with it the page and whatever was typed into it.
    ///
    /// Where the page's own code is still on its way, the change of language is a way to it of its
    /// own: the router drops a view that arrives at another address than it was asked for at.
    fn id_of(&self, destination: Destination) -> RouteMatchId {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = &*last
            && last.destination == destination
            && last.has_come
        {
            return last.id;
        }
        let id = RouteMatchId::new_from_route_id();
        *last = Some(Last {
            destination,
            id,
            has_come: false,
        });
        id
    }
}

impl MatchNestedRoutes for PageRoutes {
    type Data = ();
    type Match = PageMatch;

    fn match_nested<'a>(&'a self, path: &'a str) -> (Option<(RouteMatchId, PageMatch)>, &'a str) {
        let Some(destination) = Destination::of(path) else {
            return (None, path);
        };
        let id = self.id_of(destination);
        let view = RouteView {
            routes: self.clone(),
            destination,
            id,
        };
        let found = PageMatch {
            path: path.to_owned(),
            view,
        };
        (Some((id, found)), "")
    }

    /// Nothing asks for a list of routes: `prerender` walks through [`Page::ALL`].
    fn generate_routes(&self) -> impl IntoIterator<Item = GeneratedRouteData> + '_ {
        []
    }

    fn optional(&self) -> bool {
        false
    }
}

/// An address that was found.
#[derive(Debug)]
pub(crate) struct PageMatch {
    path: String,
    view: RouteView,
}

impl MatchInterface for PageMatch {
    type Child = ();

    fn as_id(&self) -> RouteMatchId {
        self.view.id
    }

    fn as_matched(&self) -> &str {
        &self.path
    }

    fn into_view_and_child(self) -> (impl ChooseView, Option<()>) {
        (self.view, None)
    }
}

impl MatchParams for PageMatch {
    /// No page has a part of its address that varies.
    fn to_params(&self) -> Vec<(Cow<'static, str>, String)> {
        Vec::new()
    }
}

/// What an address shows, once its code and its texts are there.
#[derive(Debug, Clone)]
struct RouteView {
    routes: PageRoutes,
    destination: Destination,
    id: RouteMatchId,
}

impl ChooseView for RouteView {
    async fn choose(self) -> AnyView {
        let view = match self.destination {
            Destination::Root => view! { <Redirect path=Page::Home.href(Locale::Ar) /> }.into_any(),
            Destination::Page(page) => view_of(page, &self.routes).await,
            Destination::Unknown => view_of_unknown(&self.routes).await,
        };
        let mut last = self
            .routes
            .last
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = last.as_mut().filter(|last| last.id == self.id) {
            last.has_come = true;
        }
        view
    }

    async fn preload(&self) {
        // Opening the page says what went wrong; fetching ahead of it need not.
        if let Destination::Page(page) = self.destination {
            let _ = prefetch(page, self.routes.i18n).await;
        }
    }
}

async fn view_of(page: Page, routes: &PageRoutes) -> AnyView {
    let texts = routes.fetch_texts(texts_of(page));
    let (code, texts) = futures::join!(chunks::fetch(page), texts);
    // What came has taken its time: the views are made in a turn of their own.
    #[cfg(feature = "hydrate")]
    crate::browser::timer::breathe().await;
    let view = match code.and(texts) {
        Ok(()) => chunks::view(page).await,
        Err(missing) => Err(missing),
    };
    if let Ok(view) = view {
        return view;
    }
    if newer_build_is_served().await {
        // This build's code may be gone; the new one opens the same page, and finds its own.
        browser_page::leave_to(&page.href(routes.i18n.locale_untracked()));
    }
    view! { <MissingArea page /> }.into_any()
}

/// Without its code or its texts the search is left out; the ways on are in the frame.
async fn view_of_unknown(routes: &PageRoutes) -> AnyView {
    let texts = routes.fetch_texts(TEXTS_OF_UNKNOWN);
    let (view, texts) = futures::join!(chunks::unknown(), texts);
    match (view, texts) {
        (Ok(view), Ok(())) => view,
        _ => view! { <NotFoundPage /> }.into_any(),
    }
}

/// The page for an address whose first part is no language, where no route can wait for code: with
/// its search where the code came with the start, and without it elsewhere.
#[allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]
#[component]
pub fn UnknownAddress() -> impl IntoView {
    match chunks::unknown().now_or_never() {
        Some(Ok(view)) => view,
        _ => view! { <NotFoundPage /> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::{Texts, provide_i18n};

    fn in_routes(steps: impl FnOnce(&PageRoutes)) {
        let owner = Owner::new();
        owner.with(|| {
            let i18n = provide_i18n(Arc::new(Texts::embedded(Locale::Ar)));
            steps(&PageRoutes::new(i18n));
        });
        owner.cleanup();
    }

    fn come(routes: &PageRoutes) {
        let mut last = routes.last.lock().expect("a lock");
        last.as_mut().expect("an address").has_come = true;
    }

    fn id(routes: &PageRoutes, path: &str) -> RouteMatchId {
        let (found, rest) = routes.match_nested(path);
        assert_eq!(rest, "", "{path}");
        found.expect("a destination").0
    }

    #[test]
    fn every_page_is_found_and_nothing_else() {
        for page in Page::ALL {
            for locale in Locale::ALL {
                let found = Destination::of(&page.href(locale));
                assert_eq!(found, Some(Destination::Page(page)));
            }
        }
        assert_eq!(Destination::of("/"), Some(Destination::Root));
        assert_eq!(Destination::of(""), Some(Destination::Root));
        for unknown in ["/ar/nowhere", "/en/me/x", "/ar//me", "/ar/ME"] {
            assert_eq!(
                Destination::of(unknown),
                Some(Destination::Unknown),
                "{unknown}"
            );
        }
        for foreign in ["/fr", "/AR/me", "/sign-in", "/%2f"] {
            assert_eq!(Destination::of(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_change_of_language_keeps_the_page() {
        in_routes(|routes| {
            let arabic = id(routes, "/ar/help");
            come(routes);
            assert_eq!(id(routes, "/en/help"), arabic);
            assert_ne!(id(routes, "/en/law"), arabic);
        });
    }

    #[test]
    fn a_change_of_language_while_the_code_is_on_its_way_asks_for_it_again() {
        in_routes(|routes| {
            let arabic = id(routes, "/ar/help");
            assert_ne!(id(routes, "/en/help"), arabic);
        });
    }

    #[test]
    fn coming_back_is_a_new_visit() {
        in_routes(|routes| {
            let first = id(routes, "/ar/help");
            come(routes);
            id(routes, "/ar/law");
            come(routes);
            assert_ne!(id(routes, "/ar/help"), first);
        });
    }
}
