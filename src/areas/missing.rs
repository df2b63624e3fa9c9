//! What stands in a page's place when its code could not be fetched.

use leptos::prelude::*;

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
    /// Asks for it once more.
    ask_again: Callback<()>,
    /// Whether that is being done. What is asked for in vain leaves this as it stands, and the focus with it.
    asking: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, page.title_key()) />
            <ErrorPanel
                text=move || i18n.text("error-area-missing")
                reference=None
                on_retry=ask_again
                retrying=asking
            />
        </div>
    }
}
