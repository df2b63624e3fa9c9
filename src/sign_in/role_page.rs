//! Employers: what the person supervises, before anything is typed. The answer stands in the address
//! of the next page, as a plain word.

use leptos::prelude::*;

use super::doors::{Door, remember_door};
use super::side_panel::BackToDoors;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{Icon, icon, shapes};
use crate::ui::page_heading::PageHeading;

const ROLES: [(Page, &str, &str, Icon); 2] = [
    (
        Page::SignInBusinessOrganisation,
        "sign-in-role-organisation",
        "sign-in-role-organisation-about",
        shapes::BUILDING,
    ),
    (
        Page::SignInBusinessEstablishment,
        "sign-in-role-establishment",
        "sign-in-role-establishment-about",
        shapes::BRIEFCASE,
    ),
];

/// The choice of role, as links: one press each.
#[component]
pub fn SignInBusinessPage() -> impl IntoView {
    let i18n = use_i18n();
    effect(move || remember_door(Door::Business));
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <PageHeading
                text=t!(i18n, "title-sign-in-role")
                caption=t!(i18n, "title-sign-in-business")
            />
            <ul class="g-sign-in__doors g-sign-in__doors--two">
                {ROLES
                    .into_iter()
                    .map(|(page, name, about, shape)| view! {
                        <li class="g-door">
                            <span class="g-door__icon">{icon(shape)}</span>
                            <h2 class="g-door__title">
                                <a href=page.link(i18n)>{move || i18n.text(name)}</a>
                            </h2>
                            <p class="g-door__text">{move || i18n.text(about)}</p>
                            <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
                        </li>
                    })
                    .collect_view()}
            </ul>
        </div>
    }
}
