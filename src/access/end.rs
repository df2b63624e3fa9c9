//! How a way ends: it is done, or it leads nowhere and says why and what else there is.

use contract::{AccessEnd, AccessState};
use leptos::prelude::*;

use super::driver::Driver;
use super::page::StepHeading;
use super::way::Way;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind, LinkButton};

/// It is done; the door is the way on.
#[component]
pub(super) fn DoneStep(
    /// The state.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let way = driver.way;
    let (title, text) = match way {
        Way::Password => ("access-done-password-title", "access-done-password"),
        Way::Mobile => ("access-done-mobile-title", "access-done-mobile"),
        _ => ("access-done-title", "access-done"),
    };
    view! {
        <StepHeading text=Signal::derive(move || i18n.text(title)) />
        <Alert kind=AlertKind::Success><p>{move || i18n.text(text)}</p></Alert>
        <div class="g-form__actions">
            <LinkButton
                label=t!(i18n, "title-sign-in")
                href=Signal::derive(move || match way {
                    // Whose password or number it was may have any of the doors.
                    Way::Password | Way::Mobile => Page::SignIn,
                    _ => way.door(),
                }.href(i18n.locale()))
            />
        </div>
    }
}

/// It leads nowhere, for somebody who has proven who they are.
#[component]
pub(super) fn EndedStep(
    /// The state.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let way = driver.way;
    let reason = Memo::new(move |_| {
        driver.page.with(|page| match page.state() {
            AccessState::Ended { reason, .. } => Some(reason.clone()),
            _ => None,
        })
    });
    let title = move || {
        i18n.text(match reason.get() {
            Some(AccessEnd::AccountExists) => "access-ended-exists-title",
            Some(AccessEnd::NoAccount) => "access-ended-no-account-title",
            Some(AccessEnd::NoPension) => "access-ended-no-pension-title",
            _ => "access-ended-no-record-title",
        })
    };
    let text = move || {
        i18n.text(match reason.get() {
            Some(AccessEnd::AccountExists) => "access-ended-exists",
            Some(AccessEnd::NoAccount) => "access-ended-no-account",
            Some(AccessEnd::NoPension) => "access-ended-no-pension",
            _ => "access-ended-no-record",
        })
    };
    view! {
        <StepHeading text=Signal::derive(title) />
        <Alert kind=AlertKind::Info><p>{text}</p></Alert>
        {move || match reason.get() {
            Some(AccessEnd::AccountExists) => view! {
                <div class="g-form__actions">
                    <LinkButton
                        label=t!(i18n, "title-sign-in")
                        href=Signal::derive(move || way.door().href(i18n.locale()))
                    />
                    <LinkButton
                        label=t!(i18n, "title-recover-password")
                        href=Signal::derive(move || Page::RecoverPassword.href(i18n.locale()))
                        kind=ButtonKind::Secondary
                    />
                </div>
            }
            .into_any(),
            Some(AccessEnd::NoAccount | AccessEnd::NoPension) => view! {
                <div class="g-form__actions">
                    <LinkButton
                        label=t!(i18n, "title-register")
                        href=Signal::derive(move || Page::Register.href(i18n.locale()))
                    />
                </div>
            }
            .into_any(),
            _ => view! { <p>{t!(i18n, "sign-in-way-out-call")} " " <CallCentreLink /></p> }.into_any(),
        }}
        <div>
            <Button
                label=t!(i18n, "access-start-over")
                kind=ButtonKind::Plain
                on_press=Callback::new(move |()| driver.start_over())
            />
        </div>
    }
}
