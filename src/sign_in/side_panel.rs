//! Beside the forms: what is needed, what nobody will ever ask, where a demonstration's codes are.

use leptos::prelude::*;

use super::doors::Door;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::settings::use_settings;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::link::ExternalLink;

/// The quiet panel of the first page.
#[component]
pub(super) fn SidePanel(
    /// Whose door it is.
    door: Door,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-sign-in__side">
            <section class="g-card g-card--quiet g-stack" aria-labelledby="sign-in-need">
                <h2 id="sign-in-need" class="g-sign-in__side-heading">{t!(i18n, "sign-in-need")}</h2>
                <ul class="g-sign-in__needs">
                    <li>{icon(shapes::ID_CARD)} <span>{t!(i18n, "sign-in-need-number")}</span></li>
                    <li>{icon(shapes::KEY)} <span>{t!(i18n, "sign-in-need-password")}</span></li>
                    {match door {
                        Door::Individual => view! {
                            <li>{icon(shapes::SMARTPHONE)} <span>{t!(i18n, "sign-in-need-phone")}</span></li>
                        }
                        .into_any(),
                        Door::Retiree => view! {
                            <li>
                                {icon(shapes::HEADSET)}
                                <span>{t!(i18n, "sign-in-need-call")} " " <CallCentreLink /></span>
                            </li>
                        }
                        .into_any(),
                        Door::Business => view! {
                            <li>{icon(shapes::PERSON)} <span>{t!(i18n, "sign-in-need-user-name")}</span></li>
                        }
                        .into_any(),
                    }}
                </ul>
                <p><a href=Page::HelpSignIn.link(i18n)>{t!(i18n, "sign-in-help")}</a></p>
                <SafetyLine />
            </section>
            <DemoNote />
        </div>
    }
}

/// What nobody will ever ask for by phone or message.
#[component]
pub(super) fn SafetyLine() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="g-sign-in__safety">{icon(shapes::SHIELD_CHECK)} <span>{t!(i18n, "sign-in-safety")}</span></p>
    }
}

/// Where the codes of a demonstration are read; nothing where there is no demonstration.
#[component]
pub(super) fn DemoNote() -> impl IntoView {
    let i18n = use_i18n();
    let settings = use_settings();
    move || {
        settings.outbox().then(|| view! {
        <section class="g-sign-in__demo g-stack g-stack--tight" aria-labelledby="sign-in-demo">
            <h2 id="sign-in-demo" class="g-sign-in__side-heading">{t!(i18n, "sign-in-demo")}</h2>
            <p>{t!(i18n, "sign-in-demo-text")}</p>
            <p>
                // In a tab of its own: the code page stays open beside it.
                <ExternalLink
                    label=t!(i18n, "sign-in-demo-link")
                    href=Signal::derive(Page::DemoOutbox.link(i18n))
                />
            </p>
        </section>
    })
    }
}

/// The way back to the choice of door.
#[component]
pub(super) fn BackToDoors() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a class="g-sign-in__back" href=Page::SignIn.link(i18n)>
            {icon(shapes::ARROW_BACK)}
            <span>{t!(i18n, "sign-in-back-to-doors")}</span>
        </a>
    }
}
