//! The frame around every page.

use leptos::prelude::*;

use super::announce::announce_route_changes;
use super::language::follow_address;
use crate::ui::live_region::LiveRegions;

/// Header, page, footer and the live regions.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let _language = follow_address();
    announce_route_changes();
    view! {
        <main id="main" tabindex="-1">{children()}</main>
        <LiveRegions />
    }
}
