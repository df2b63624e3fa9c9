//! Links that leave the portal or fetch a file say so before they are followed.
//!
//! Native element: `<a>`. Links inside the portal are plain `<a>` elements and need no component.

pub mod examples;

use leptos::prelude::*;

use super::icon::{icon, shapes};
use crate::i18n::use_i18n;
use crate::t;

/// A link to another site; it opens in a new window and says so.
#[component]
pub fn ExternalLink(
    /// What is there, never "click here".
    #[prop(into)]
    label: Signal<String>,
    /// The address.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a class="g-link" href=href target="_blank" rel="external noopener noreferrer">
            {label}
            {icon(shapes::EXTERNAL_LINK)}
            <span class="g-visually-hidden">" " {t!(i18n, "ui-opens-in-new-window")}</span>
        </a>
    }
}

/// A link that fetches a file; its kind and size stand in the link.
#[component]
pub fn FileLink(
    /// What the file is.
    #[prop(into)]
    label: Signal<String>,
    /// The address.
    #[prop(into)]
    href: Signal<String>,
    /// Its kind, such as `PDF`.
    format: &'static str,
    /// Its size in kilobytes.
    kilobytes: u32,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a class="g-link" href=href download>
            {icon(shapes::DOWNLOAD)}
            " "
            {label}
            " "
            <span class="g-link__note">{t!(i18n, "ui-file-kind-and-size", format = format, n = kilobytes)}</span>
        </a>
    }
}
