//! The link to this page in the other language.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::language::same_page_in;
use crate::i18n::use_i18n;
use crate::ui::language_switch::LanguageSwitch;

/// The switch; form values, focus and scroll stay.
#[component]
pub(super) fn SwitchLanguage() -> impl IntoView {
    let i18n = use_i18n();
    let location = use_location();
    let navigate = use_navigate();
    let other = move || i18n.locale().other();
    let href = move || same_page_in(&location.pathname.get(), other());
    let switch = move |event: MouseEvent| {
        // A click that asks for a new tab or window goes the browser's own way.
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
            return;
        }
        event.prevent_default();
        let path = location.pathname.get_untracked();
        let hash = location.hash.get_untracked();
        let mut target = same_page_in(&path, i18n.locale_untracked().other());
        // A fragment that carries values goes along; one that names a place would make the page jump.
        if hash.contains('=') {
            target.push('#');
            target.push_str(hash.trim_start_matches('#'));
        }
        navigate(
            &target,
            NavigateOptions {
                replace: true,
                scroll: false,
                ..NavigateOptions::default()
            },
        );
    };
    view! { <LanguageSwitch href=Signal::derive(href) on:click=switch /> }
}
