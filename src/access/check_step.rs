//! A look at everything before the account is opened, and consents, each by itself.

use contract::{AccessState, ActingFor, BilingualText, Supervision};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::driver::Driver;
use super::flow::{AccessPage, TERMS};
use super::page::StepHeading;
use super::report::fault_at;
use super::steps::StartOver;
use crate::i18n::{Locale, use_i18n};
use crate::routes::Page;
use crate::shell::CallCentreLink;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::checkbox::Checkbox;
use crate::ui::disclosure::Disclosure;
use crate::ui::key_value_list::{KeyValue, KeyValueList};

/// The last step of opening an account.
#[component]
pub(super) fn CheckStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let working = Memo::new(move |_| driver.page.with(AccessPage::is_working));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        driver.submit();
    };
    view! {
        <StepHeading text=t!(i18n, "access-step-check") />
        <Facts driver />
        <form class="g-form" method="post" novalidate on:submit=submit>
            <section class="g-stack" aria-labelledby="access-consents">
                <h3 id="access-consents">{t!(i18n, "access-consents")}</h3>
                // What the law requires of the organisation is explained, not asked for.
                <p>
                    {t!(i18n, "access-consents-law")} " "
                    <a href=move || Page::Privacy.href(i18n.locale())>{t!(i18n, "title-privacy")}</a>
                </p>
                <Disclosure plain=true title=t!(i18n, "access-terms-read")>
                    <ul class="g-sign-in__list">
                        <li>{t!(i18n, "access-terms-1")}</li>
                        <li>{t!(i18n, "access-terms-2")}</li>
                        <li>{t!(i18n, "access-terms-3")}</li>
                        <li>{t!(i18n, "access-terms-4")}</li>
                    </ul>
                </Disclosure>
                <Checkbox
                    id=TERMS
                    label=t!(i18n, "access-terms")
                    hint=Signal::derive(t!(i18n, "access-terms-hint"))
                    checked=driver.typed().terms
                    error=fault_at(driver, TERMS)
                />
                <Checkbox
                    id="consent-messages"
                    label=t!(i18n, "access-messages")
                    hint=Signal::derive(t!(i18n, "access-optional-hint"))
                    checked=driver.typed().messages
                />
                <Checkbox
                    id="consent-surveys"
                    label=t!(i18n, "access-surveys")
                    hint=Signal::derive(t!(i18n, "access-optional-hint"))
                    checked=driver.typed().surveys
                />
                <p class="g-hint">{t!(i18n, "access-withdraw")} " " <CallCentreLink /></p>
            </section>
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "access-open")
                    submit=true
                    wide=true
                    working=Signal::from(working)
                    working_label=Signal::derive(t!(i18n, "access-opening"))
                />
                <Button
                    label=t!(i18n, "access-other-password")
                    kind=ButtonKind::Secondary
                    wide=true
                    on_press=Callback::new(move |()| driver.back())
                />
            </div>
        </form>
        <StartOver driver />
    }
}

/// What the account will be.
#[derive(Debug, Clone, PartialEq)]
struct Account {
    name: BilingualText,
    number: String,
    tail: String,
    user_name: Option<String>,
    supervision: Option<Supervision>,
    establishment: Option<ActingFor>,
}

#[component]
fn Facts(driver: Driver) -> impl IntoView {
    let i18n = use_i18n();
    let account = Memo::new(move |_| {
        driver.page.with(|page| match page.state() {
            AccessState::Check {
                name,
                identity_number_masked,
                mobile_tail,
                user_name,
                supervision,
                establishment,
                ..
            } => Some(Account {
                name: name.clone(),
                number: identity_number_masked.clone(),
                tail: mobile_tail.clone(),
                user_name: user_name.clone(),
                supervision: supervision.clone(),
                establishment: establishment.clone(),
            }),
            _ => None,
        })
    });
    let own = move |text: &BilingualText| match i18n.locale() {
        Locale::Ar => text.ar.clone(),
        Locale::En => text.en.clone(),
    };
    move || {
        account.get().map(|account| {
            let Account {
                name,
                number,
                tail,
                user_name,
                supervision,
                establishment,
            } = account;
            view! {
                <KeyValueList>
                    <KeyValue label=t!(i18n, "access-fact-name")>
                        <bdi>{move || own(&name)}</bdi>
                    </KeyValue>
                    <KeyValue label=t!(i18n, "access-fact-number")>
                        <bdi dir="ltr">{number}</bdi>
                    </KeyValue>
                    <KeyValue label=t!(i18n, "access-fact-mobile")>
                        <bdi dir="ltr">
                            {move || i18n.text_with("sign-in-code-tail", &[("tail", tail.clone().into())])}
                        </bdi>
                    </KeyValue>
                    {user_name.map(|user_name| view! {
                        <KeyValue label=t!(i18n, "sign-in-user-name")>
                            <bdi dir="ltr">{user_name}</bdi>
                        </KeyValue>
                    })}
                    {establishment.map(|establishment| view! {
                        <KeyValue label=t!(i18n, "access-fact-establishment")>
                            <bdi>{move || own(&establishment.name)}</bdi>
                        </KeyValue>
                    })}
                    {supervision.map(|supervision| view! {
                        <KeyValue label=t!(i18n, "access-fact-supervision")>
                            {move || i18n.text(match supervision {
                                Supervision::Organisation => "access-supervision-organisation",
                                _ => "access-supervision-establishment",
                            })}
                        </KeyValue>
                    })}
                </KeyValueList>
            }
        })
    }
}
