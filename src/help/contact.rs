//! The help page: where to turn, what to have at hand, and help with signing in.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::prose::ProseSection;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::icon::{Icon, icon, shapes};
use crate::ui::page_heading::PageHeading;

/// A way to reach a person or a service.
struct Way {
    anchor: &'static str,
    name: &'static str,
    shape: Icon,
    /// What it is good for.
    text: &'static str,
    /// When it is open, as far as that is established.
    hours: &'static str,
}

const WAYS: [Way; 7] = [
    Way {
        anchor: "call-centre",
        name: "channel-call-centre",
        shape: shapes::PHONE,
        text: "help-call-centre-text",
        hours: "help-call-centre-hours",
    },
    Way {
        anchor: "app",
        name: "channel-app",
        shape: shapes::SMARTPHONE,
        text: "help-app-text",
        hours: "help-app-hours",
    },
    Way {
        anchor: "business-app",
        name: "channel-business-app",
        shape: shapes::BUILDING,
        text: "help-business-app-text",
        hours: "help-app-hours",
    },
    Way {
        anchor: "virtual-visit",
        name: "channel-virtual-visit",
        shape: shapes::VIDEO,
        text: "help-virtual-visit-text",
        hours: "help-virtual-visit-hours",
    },
    Way {
        anchor: "chat",
        name: "channel-chat",
        shape: shapes::MESSAGE,
        text: "help-chat-text",
        hours: "help-chat-hours",
    },
    Way {
        anchor: "branches",
        name: "channel-branch",
        shape: shapes::MAP_PIN,
        text: "help-branches-text",
        hours: "help-branches-hours",
    },
    Way {
        anchor: "kiosks",
        name: "channel-kiosk",
        shape: shapes::MONITOR,
        text: "help-kiosks-text",
        hours: "help-kiosks-hours",
    },
];

/// The help page.
#[component]
pub fn HelpPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-read">
            <PageHeading text=t!(i18n, "title-help") />
            <p class="g-lead">{t!(i18n, "help-lead")}</p>
            <nav class="g-contents" aria-label=t!(i18n, "contents-label")>
                <ul>{CONTENTS.into_iter().map(|(anchor, name)| view! {
                    <li><a href=format!("#{anchor}")>{move || i18n.text(name)}</a></li>
                }).collect_view()}</ul>
            </nav>
            <section id="channels" aria-labelledby="channels-heading">
                <h2 id="channels-heading">{t!(i18n, "help-channels")}</h2>
                <ul class="g-ways">
                    {WAYS.into_iter().map(|way| view! { <WayCard way /> }).collect_view()}
                </ul>
                <p class="g-muted g-small">{t!(i18n, "help-hours-note")}</p>
            </section>
            <ProseSection
                id="prepare"
                heading="help-prepare"
                paragraphs=&["help-prepare-text"]
                points=&["help-prepare-1", "help-prepare-2", "help-prepare-3", "help-prepare-4"]
            />
            <ProseSection
                id="sign-in"
                heading="help-sign-in"
                points=&["help-sign-in-1", "help-sign-in-2", "help-sign-in-3"]
            >
                <p>
                    <a href=Page::HelpSignIn.link(i18n)>{t!(i18n, "title-help-sign-in")}</a>
                </p>
                <p>
                    <a href=Page::SignIn.link(i18n)>{t!(i18n, "title-sign-in")}</a>
                </p>
            </ProseSection>
            <ProseSection
                id="forgotten-password"
                heading="help-forgotten-password"
                paragraphs=&["help-forgotten-password-text"]
            >
                <p><a href=move || Page::Recover.href(i18n.locale())>{t!(i18n, "title-recover")}</a></p>
                <p><CallCentreLink /></p>
            </ProseSection>
            <ProseSection
                id="no-code"
                heading="help-no-code"
                points=&["help-no-code-1", "help-no-code-2", "help-no-code-3"]
            >
                <p>
                    <a href=move || Page::RecoverMobile.href(i18n.locale())>
                        {t!(i18n, "title-recover-mobile")}
                    </a>
                </p>
                <p><CallCentreLink /></p>
            </ProseSection>
            <ProseSection id="no-account" heading="help-no-account" paragraphs=&["help-no-account-text"]>
                <p><a href=move || Page::Register.href(i18n.locale())>{t!(i18n, "title-register")}</a></p>
            </ProseSection>
            <ProseSection
                id="safety"
                heading="help-safety"
                points=&["help-safety-1", "help-safety-2", "help-safety-3"]
            />
        </div>
    }
}

const CONTENTS: [(&str, &str); 7] = [
    ("channels", "help-channels"),
    ("prepare", "help-prepare"),
    ("sign-in", "help-sign-in"),
    ("forgotten-password", "help-forgotten-password"),
    ("no-code", "help-no-code"),
    ("no-account", "help-no-account"),
    ("safety", "help-safety"),
];

#[component]
fn WayCard(way: Way) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li class="g-card g-way" id=way.anchor>
            <span class="g-channel__icon">{icon(way.shape)}</span>
            <h3 class="g-way__name">{move || i18n.text(way.name)}</h3>
            <p>{move || i18n.text(way.text)}</p>
            {(way.anchor == "call-centre").then(|| view! { <div class="g-way__number"><CallCentreLink /></div> })}
            <p class="g-way__hours g-muted g-small">
                {icon(shapes::CLOCK)}
                <span>{move || i18n.text(way.hours)}</span>
            </p>
        </li>
    }
}
