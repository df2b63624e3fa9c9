//! The choice of the door to sign in by.

use leptos::prelude::*;

use super::later;
use super::other_ways::OtherWays;
use crate::browser::storage;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::session::use_session;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::icon::{Icon, icon, shapes};
use crate::ui::page_heading::PageHeading;

/// Which door was used last on this device; says nothing about the person.
const LAST_DOOR: &str = "gosi-door";

/// The id of the place of what is known to be out of order.
const OUTAGES: &str = "sign-in-outages";

/// A door of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// Contributors.
    Individual,
    /// Pensioners and beneficiaries.
    Retiree,
    /// Employers.
    Business,
}

impl Door {
    pub(super) const ALL: [Door; 3] = [Door::Individual, Door::Retiree, Door::Business];

    fn name(self) -> &'static str {
        match self {
            Door::Individual => "individual",
            Door::Retiree => "retiree",
            Door::Business => "business",
        }
    }

    fn from_name(name: &str) -> Option<Door> {
        Door::ALL.into_iter().find(|door| door.name() == name)
    }

    fn page(self) -> Page {
        match self {
            Door::Individual => Page::SignInIndividual,
            Door::Retiree => Page::SignInRetiree,
            Door::Business => Page::SignInBusiness,
        }
    }

    fn icon(self) -> Icon {
        match self {
            Door::Individual => shapes::PERSON,
            Door::Retiree => shapes::UMBRELLA,
            Door::Business => shapes::BUILDING,
        }
    }

    pub(super) fn title_key(self) -> &'static str {
        match self {
            Door::Individual => "sign-in-door-individual",
            Door::Retiree => "sign-in-door-retiree",
            Door::Business => "sign-in-door-business",
        }
    }

    fn about_key(self) -> &'static str {
        match self {
            Door::Individual => "sign-in-door-individual-about",
            Door::Retiree => "sign-in-door-retiree-about",
            Door::Business => "sign-in-door-business-about",
        }
    }
}

/// Keeps the door for the next visit on this device.
pub(super) fn remember_door(door: Door) {
    storage::write(LAST_DOOR, door.name());
}

/// The door used last on this device.
pub(super) fn last_door() -> Option<Door> {
    storage::read(LAST_DOOR).and_then(|name| Door::from_name(&name))
}

/// The three doors, as links: one press each.
#[component]
pub fn SignInPage() -> impl IntoView {
    let i18n = use_i18n();
    let last = RwSignal::new(None);
    let session = use_session();
    let ended = Memo::new(move |_| session.ended_key());
    let are_missing = later::fetch_for_door();
    // Where what tells of outages is missing as well, its place says so.
    let tells_of_outages = Memo::new(move |_| later::are_here() || are_missing.get());
    effect(move || {
        last.set(last_door());
    });
    view! {
        <div class="g-container g-sign-in">
            <PageHeading text=t!(i18n, "title-sign-in") lead=Signal::derive(t!(i18n, "sign-in-choose")) />
            {move || ended.get().map(|title| view! {
                <Alert kind=AlertKind::Info title=Signal::derive(move || i18n.text(title))>
                    <p>{t!(i18n, "sign-in-session-ended")}</p>
                </Alert>
            })}
            // One element, whatever is in it: the HTML made ahead has its parts at hand.
            <div>{move || tells_of_outages.get().then(|| later::part(OUTAGES, |parts| (parts.outages)()))}</div>
            <ul class="g-sign-in__doors">
                {Door::ALL.into_iter().map(|door| view! { <DoorLink door last /> }).collect_view()}
            </ul>
            <OtherWays door=Signal::derive(move || last.get().unwrap_or(Door::Individual)) />
            <section class="g-sign-in__which" aria-labelledby="which-door">
                <h2 id="which-door" class="g-sign-in__side-heading">{t!(i18n, "sign-in-which-door")}</h2>
                <p>{t!(i18n, "sign-in-which-door-answer")}</p>
                <p><a href=Page::HelpSignIn.link(i18n)>{t!(i18n, "sign-in-help")}</a></p>
            </section>
        </div>
    }
}

#[component]
fn DoorLink(door: Door, last: RwSignal<Option<Door>>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li class="g-door" class=("g-sign-in__door--last", move || last.get() == Some(door))>
            <span class="g-door__icon">{icon(door.icon())}</span>
            <h2 class="g-door__title">
                <a href=move || door.page().href(i18n.locale()) on:click=move |_| remember_door(door)>
                    {move || i18n.text(door.title_key())}
                </a>
            </h2>
            <p class="g-door__text">{move || i18n.text(door.about_key())}</p>
            <span class="g-door__arrow">{icon(shapes::ARROW_FORWARD)}</span>
            <p class="g-sign-in__door-tags">
                {move || (last.get() == Some(door)).then(|| view! {
                    <span class="g-tag g-tag--success">{t!(i18n, "sign-in-door-last-used")}</span>
                })}
            </p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_door_is_found_again_and_nothing_else_is() {
        for door in Door::ALL {
            assert_eq!(Door::from_name(door.name()), Some(door));
            assert!(door.page().is_sign_in());
        }
        assert_eq!(Door::from_name("1058529940"), None);
    }
}
