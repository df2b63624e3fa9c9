//! What a person had typed when their session ended, until they are back.
//!
//! **Invariant:** it lives in this tab's memory alone, never in storage, and goes with the page; nobody
//! but the same person is given it back. Passwords and codes are never part of it.

use contract::SessionView;

use crate::browser::left::Left;
use crate::browser::page;
use crate::routes::Page;

/// Typed and chosen values of a page, and where the person stood.
#[derive(Debug)]
pub(super) struct KeptWork {
    page: Page,
    /// The person, as far as the session tells.
    person: (String, String),
    left: Left,
}

impl KeptWork {
    /// What stands in the page now; none where nothing was typed and nothing had the focus.
    pub(super) fn of_page(view: &SessionView) -> Option<KeptWork> {
        let (_, page) = Page::from_path(&page::current_path())?;
        Some(KeptWork {
            page,
            person: person(view),
            left: Left::of_main()?,
        })
    }

    /// The page it belongs to.
    pub(super) fn page(&self) -> Page {
        self.page
    }

    /// Whether this is its person's session.
    pub(super) fn is_of(&self, view: &SessionView) -> bool {
        self.person == person(view)
    }

    /// Puts all of it back as soon as the page has its fields again.
    pub(super) fn put_back(self) {
        self.left.put_back_in_main();
    }
}

fn person(view: &SessionView) -> (String, String) {
    (
        view.identity_number_masked.clone(),
        view.person.full_name.ar.clone(),
    )
}
