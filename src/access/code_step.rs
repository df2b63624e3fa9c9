//! The code on the phone. What is said here is said to everybody: a code may be on its way, or not.

use contract::AccessState;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::driver::Driver;
use super::flow::{AccessPage, CODE, Event};
use super::page::StepHeading;
use super::report::fault_at;
use super::way::Way;
use crate::i18n::use_i18n;
use crate::proof::resend::Resend;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::code_field::CodeField;
use crate::ui::disclosure::Disclosure;

/// The code's form.
#[component]
pub(super) fn CodeStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let sent = driver.page.with_untracked(|page| match page.state() {
        AccessState::Code { code_length, .. } => usize::from(*code_length),
        _ => 6,
    });
    let tail = Memo::new(move |_| {
        driver.page.with(|page| match page.state() {
            AccessState::Code { mobile_tail, .. } => mobile_tail.clone(),
            _ => None,
        })
    });
    let hint = move || match tail.get() {
        Some(tail) => {
            let tail = i18n.text_with("sign-in-code-tail", &[("tail", tail.into())]);
            i18n.text_with("access-code-sent-to", &[("tail", tail.into())])
        }
        None => i18n.text("access-code-sent"),
    };
    let working = Memo::new(move |_| {
        driver
            .page
            .with(|page| page.is_working() && !page.is_resending())
    });
    let slow = Memo::new(move |_| driver.page.with(AccessPage::is_slow));
    let expired = Memo::new(move |_| {
        driver
            .page
            .with(|page| page.is_expired() && page.trouble().is_none())
    });
    let can_go_back = driver.way != Way::Password;
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        driver.submit();
    };
    view! {
        <StepHeading text=t!(i18n, "sign-in-code-heading") />
        {move || expired.get().then(|| view! {
            <Alert kind=AlertKind::Warning title=t!(i18n, "error-sign-in-code-expired")>
                <p>{t!(i18n, "sign-in-code-expired-next")}</p>
            </Alert>
        })}
        <form class="g-form" method="post" novalidate on:submit=submit>
            <CodeField
                id=CODE
                label=t!(i18n, "sign-in-code-label")
                hint=Signal::derive(hint)
                value=driver.typed().code
                length=sent
                error=fault_at(driver, CODE)
            />
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "sign-in-code-submit")
                    working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                    submit=true
                    wide=true
                    working=Signal::from(working)
                />
            </div>
            {move || slow.get().then(|| view! { <p class="g-hint">{t!(i18n, "sign-in-slow")}</p> })}
        </form>
        <Resend
            left=Memo::new(move |_| driver.page.with(AccessPage::seconds_to_resend))
            resending=Memo::new(move |_| driver.page.with(AccessPage::is_resending))
            resent=Memo::new(move |_| {
                driver.page.with(AccessPage::resent).then(|| i18n.text("access-code-resent"))
            })
            on_press=Callback::new(move |()| driver.handle(Event::ResendPressed))
        />
        <Disclosure plain=true title=t!(i18n, "sign-in-code-none")>
            <ul class="g-sign-in__list">
                <li>{t!(i18n, "access-code-none-details")}</li>
                <li>{t!(i18n, "sign-in-code-none-signal")}</li>
                <li>{t!(i18n, "access-code-none-nafath")}</li>
            </ul>
        </Disclosure>
        <div class="g-cluster">
            {can_go_back.then(|| view! {
                <Button
                    label=t!(i18n, "access-other-mobile")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| driver.back())
                />
            })}
            <Button
                label=t!(i18n, "access-start-over")
                kind=ButtonKind::Plain
                on_press=Callback::new(move |()| driver.start_over())
            />
        </div>
    }
}
