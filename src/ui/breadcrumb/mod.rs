//! Where a page stands in the site.
//!
//! ARIA pattern: Breadcrumb. A phone shows the way back only.

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, icon_with_class, shapes};
use crate::i18n::use_i18n;
use crate::t;

/// A page above the current one.
#[derive(Debug, Clone)]
pub struct Crumb {
    /// Its name.
    pub label: Signal<String>,
    /// Its address.
    pub href: Signal<String>,
}

/// The pages above this one, the home page first, and this page's name.
#[component]
pub fn Breadcrumb(
    /// The pages above, at most four.
    above: Vec<Crumb>,
    /// This page.
    #[prop(into)]
    current: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let parent = above.len().saturating_sub(1);
    let items = above
        .into_iter()
        .enumerate()
        .map(|(index, crumb)| {
            let class = if index == parent {
                "g-breadcrumb__item g-breadcrumb__item--parent"
            } else {
                "g-breadcrumb__item"
            };
            view! {
                <li class=class>
                    {icon_with_class(shapes::CHEVRON_BACK, "g-icon g-icon--mirrored g-breadcrumb__back")}
                    <a href=crumb.href>{crumb.label}</a>
                    <span class="g-breadcrumb__chevron">{icon(shapes::CHEVRON_FORWARD)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="g-breadcrumb" aria-label=t!(i18n, "ui-breadcrumb")>
            <ol class="g-breadcrumb__list">
                {items}
                <li class="g-breadcrumb__item"><span aria-current="page">{current}</span></li>
            </ol>
        </nav>
    }
}
