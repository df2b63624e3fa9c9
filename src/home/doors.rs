//! The three doors: one for each kind of customer, the whole card a link.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{Icon, icon, shapes};

const DOORS: [(Page, &str, &str, Icon); 3] = [
    (
        Page::SignInIndividual,
        "door-individuals",
        "home-door-individuals",
        shapes::PERSON,
    ),
    (
        Page::SignInRetiree,
        "door-retirees",
        "home-door-retirees",
        shapes::UMBRELLA,
    ),
    (
        Page::SignInBusiness,
        "door-employers",
        "home-door-employers",
        shapes::BUILDING,
    ),
];

/// The doors, over the lower edge of the green head.
#[component]
pub(super) fn Doors() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-doors g-hero__overlap" aria-labelledby="doors-title">
            <h2 id="doors-title" class="g-visually-hidden">{t!(i18n, "home-doors")}</h2>
            {DOORS
                .into_iter()
                .map(|(page, name, text, shape)| view! {
                    <div class="g-door">
                        <span class="g-door__icon">{icon(shape)}</span>
                        <h3 class="g-door__title">
                            <a href=page.link(i18n)>{move || i18n.text(name)}</a>
                        </h3>
                        <p class="g-door__text">{move || i18n.text(text)}</p>
                        <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
                    </div>
                })
                .collect_view()}
        </section>
    }
}
