//! Doors that are known but not open yet: honest, without a form that leads nowhere.

use leptos::prelude::*;

use super::credentials_form::help;
use super::doors::{Door, remember_door};
use super::side_panel::BackToDoors;
use crate::i18n::use_i18n;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::icon::{icon, shapes};
use crate::ui::page_heading::PageHeading;

/// The retirees' door.
#[component]
pub fn SignInRetireePage() -> impl IntoView {
    view! { <ClosedDoor door=Door::Retiree heading="sign-in-retiree-heading" about="sign-in-closed-retiree" /> }
}

/// The employers' door.
#[component]
pub fn SignInBusinessPage() -> impl IntoView {
    view! { <ClosedDoor door=Door::Business heading="sign-in-business-heading" about="sign-in-closed-business" /> }
}

/// A door that is not open yet, and the ways that are.
#[component]
fn ClosedDoor(door: Door, heading: &'static str, about: &'static str) -> impl IntoView {
    let i18n = use_i18n();
    Effect::new(move |_| remember_door(door));
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <div class="g-card g-sign-in__message">
                <PageHeading text=move || i18n.text(heading) />
                <Alert kind=AlertKind::Info title=t!(i18n, "sign-in-closed-title")>
                    <p>{move || i18n.text(about)}</p>
                </Alert>
                <section class="g-stack" aria-labelledby="sign-in-ways">
                    <h2 id="sign-in-ways" class="g-sign-in__side-heading">{t!(i18n, "sign-in-closed-ways")}</h2>
                    <ul class="g-sign-in__needs">
                        <li>
                            {icon(shapes::HEADSET)}
                            <span>{t!(i18n, "sign-in-way-call")} " " <CallCentreLink /></span>
                        </li>
                        <li>{icon(shapes::SMARTPHONE)} <span>{t!(i18n, "sign-in-way-app")}</span></li>
                        <li>{icon(shapes::MAP_PIN)} <span>{t!(i18n, "sign-in-way-branch")}</span></li>
                    </ul>
                    <p>
                        <a href=move || help(i18n.locale(), "channels")>{t!(i18n, "sign-in-way-help")}</a>
                    </p>
                </section>
            </div>
        </div>
    }
}
