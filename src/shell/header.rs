//! The header: mark, navigation, language, account. Reduced on the pages that sign in.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::account::AccountInHeader;
use super::language_switch::SwitchLanguage;
use super::mark::Mark;
use super::navigation::{Menu, NavigationRow};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;

/// The header of the page.
#[component]
pub(super) fn Header(
    /// The page shown; none for an unknown address.
    page: Memo<Option<Page>>,
    /// What has to be said right below it.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    // On a page that asks for a password there is nothing to wander off to but help.
    let reduced = Memo::new(move |_| page.get().is_some_and(Page::is_sign_in));
    view! {
        <header class="g-header">
            <div class="g-container g-header__bar">
                <a class="g-brand" href=Page::Home.link(i18n)>
                    <Mark />
                    <span>{t!(i18n, "shell-site-name")}</span>
                </a>
                {move || (!reduced.get()).then(|| view! { <NavigationRow page /> })}
                <div class="g-header__actions">
                    {move || reduced.get().then(|| view! {
                        <a class="g-header__help" href=Page::Help.link(i18n)>
                            {t!(i18n, "nav-help")}
                        </a>
                    })}
                    // Before the language, which stays where it is while the name is on its way.
                    {move || (!reduced.get()).then(|| view! { <AccountInHeader /> })}
                    <SwitchLanguage />
                    {move || (!reduced.get()).then(|| view! { <Menu page /> })}
                </div>
            </div>
            {children()}
        </header>
    }
}
