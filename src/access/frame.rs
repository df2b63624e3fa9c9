//! The frame of every step: heading, steps, report, and beside them what nobody will ever ask for.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::settings::use_settings;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::link::ExternalLink;

/// Two columns: the step, and the quiet panel.
#[component]
pub(super) fn Frame(
    /// The step.
    children: Children,
    /// The keys of what one needs at hand; none beside the choices.
    #[prop(optional)]
    needs: &'static [&'static str],
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-sign-in">
            <a class="g-sign-in__back" href=move || Page::SignIn.href(i18n.locale())>
                {icon(shapes::ARROW_BACK)}
                <span>{t!(i18n, "sign-in-back-to-doors")}</span>
            </a>
            <div class="g-columns g-sign-in__columns">
                <div class="g-card g-sign-in__card">{children()}</div>
                <div class="g-sign-in__side">
                    <section class="g-card g-card--quiet g-stack" aria-labelledby="access-need">
                        <h2 id="access-need" class="g-sign-in__side-heading">{t!(i18n, "sign-in-need")}</h2>
                        <ul class="g-sign-in__needs">
                            {needs.iter().map(|need| view! {
                                <li>{icon(shapes::CHECK)} <span>{move || i18n.text(need)}</span></li>
                            }).collect_view()}
                            <li>
                                {icon(shapes::HEADSET)}
                                <span>{t!(i18n, "sign-in-need-call")} " " <CallCentreLink /></span>
                            </li>
                        </ul>
                        <p class="g-sign-in__safety">
                            {icon(shapes::SHIELD_CHECK)} <span>{t!(i18n, "sign-in-safety")}</span>
                        </p>
                    </section>
                    <DemoNote />
                </div>
            </div>
        </div>
    }
}

/// Where a demonstration lists who can try this, and shows the texts it sends.
#[component]
fn DemoNote() -> impl IntoView {
    let i18n = use_i18n();
    let settings = use_settings();
    move || {
        settings.outbox().then(|| {
        view! {
            <section class="g-sign-in__demo g-stack g-stack--tight" aria-labelledby="access-demo">
                <h2 id="access-demo" class="g-sign-in__side-heading">{t!(i18n, "sign-in-demo")}</h2>
                <p>{t!(i18n, "access-demo-text")}</p>
                <p>
                    // In a tab of its own: the step stays open beside it.
                    <ExternalLink
                        label=t!(i18n, "sign-in-demo-link")
                        href=Signal::derive(move || Page::DemoOutbox.href(i18n.locale()))
                    />
                </p>
            </section>
        }
    })
    }
}
