//! What this is, in one sentence, and the search.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::directory::search_box::SearchBox;
use crate::directory::{Target, service};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::page_heading::PageHeading;

/// The services most people come for, offered under the search with the words people use.
const SUGGESTIONS: [(&str, &str); 4] = [
    ("pension-letter", "home-suggest-pension-letter"),
    ("contribution-record", "home-suggest-contribution-record"),
    ("saned", "home-suggest-saned"),
    (
        "register-establishment",
        "home-suggest-register-establishment",
    ),
];

/// The green head of the page.
#[component]
pub(super) fn Hero() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-hero g-home__hero">
            <div class="g-home__canopy">
            <svg class="g-canopy" viewBox="0 0 400 220" aria-hidden="true" focusable="false">
                <path d="M20 210a180 180 0 0 1 360 0M45 210a155 155 0 0 1 310 0M70 210a130 130 0 0 1 260 0M95 210a105 105 0 0 1 210 0M120 210a80 80 0 0 1 160 0M145 210a55 55 0 0 1 110 0" />
            </svg>
            </div>
            <div class="g-container g-hero__body">
                <PageHeading text=t!(i18n, "home-heading") />
                <p>{t!(i18n, "home-lead")}</p>
                <SearchBox id="home-search" />
                <ul class="g-chips" aria-label=t!(i18n, "home-suggestions")>
                    {SUGGESTIONS
                        .into_iter()
                        .filter_map(|(id, words)| Some((service(id)?.id, words)))
                        .map(|(id, words)| view! {
                            <li>
                                <a class="g-chip" href=move || Target::Service(id).href(i18n.locale())>
                                    {move || i18n.text(words)}
                                </a>
                            </li>
                        })
                        .collect_view()}
                </ul>
            </div>
        </div>
    }
}
