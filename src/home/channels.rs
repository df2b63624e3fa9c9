//! The ways to reach a person, each with what it is good for.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{Icon, icon, shapes};

const CHANNELS: [(&str, &str, &str, Icon); 5] = [
    ("chat", "channel-chat", "home-channel-chat", shapes::MESSAGE),
    (
        "virtual-visit",
        "channel-virtual-visit",
        "home-channel-virtual-visit",
        shapes::VIDEO,
    ),
    (
        "call-centre",
        "channel-call-centre",
        "home-channel-call-centre",
        shapes::PHONE,
    ),
    (
        "kiosks",
        "channel-kiosk",
        "home-channel-kiosk",
        shapes::MAP_PIN,
    ),
    ("app", "channel-app", "home-channel-app", shapes::SMARTPHONE),
];

/// The channels; each leads to what the help page says about it.
#[component]
pub(super) fn Channels() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-section g-far" aria-labelledby="channels-title">
            <h2 id="channels-title">{t!(i18n, "home-channels")}</h2>
            <ul class="g-channels">
                {CHANNELS
                    .into_iter()
                    .map(|(anchor, name, text, shape)| view! {
                        <li class="g-channel">
                            <span class="g-channel__icon">{icon(shape)}</span>
                            <h3 class="g-channel__name">
                                <a href=move || format!("{}#{anchor}", Page::Help.href(i18n.locale()))>
                                    {move || i18n.text(name)}
                                </a>
                            </h3>
                            <p class="g-muted g-small">{move || i18n.text(text)}</p>
                        </li>
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
