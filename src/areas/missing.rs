//! What stands in a page's place when its code could not be fetched.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{chunks, prefetch};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::page_heading::PageHeading;

/// The page's heading over what happened and a button that tries again in place.
///
/// Everything it needs came with the frame: it stands where nothing more can be fetched.
#[allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]
#[component]
pub fn MissingArea(
    /// The page that is missing.
    page: Page,
) -> impl IntoView {
    let i18n = use_i18n();
    let trying = RwSignal::new(false);
    let arrived = RwSignal::new(false);
    let view = StoredValue::new_local(None::<AnyView>);
    let owner = Owner::current();
    let try_again = Callback::new(move |()| {
        if trying.get_untracked() {
            return;
        }
        trying.set(true);
        let owner = owner.clone();
        spawn_local(async move {
            let fetched = prefetch(page, i18n).await;
            trying.set(false);
            if fetched.is_err() {
                return;
            }
            // The page's views belong to the place they stand in, as those of every route do.
            let made = match owner {
                Some(owner) => owner.with(|| ScopedFuture::new(chunks::view(page))).await,
                None => chunks::view(page).await,
            };
            if let Ok(made) = made {
                view.set_value(Some(made));
                arrived.set(true);
            }
        });
    });
    move || {
        let made = arrived
            .get()
            .then(|| view.try_update_value(Option::take).flatten());
        made.flatten().unwrap_or_else(|| {
            view! {
                <div class="g-container g-page">
                    <PageHeading text=t!(i18n, page.title_key()) />
                    <ErrorPanel
                        text=move || i18n.text("error-area-missing")
                        reference=None
                        on_retry=try_again
                        retrying=trying
                    />
                </div>
            }
            .into_any()
        })
    }
}
