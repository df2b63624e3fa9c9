//! The steps that ask one thing each: mobile number, bank account, establishment, user name, password.

use contract::{AccessState, Supervision};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::driver::Driver;
use super::flow::{AccessPage, ESTABLISHMENT, IBAN_TAIL, MOBILE, PASSWORD, SUPERVISION, USER_NAME};
use super::page::StepHeading;
use super::report::fault_at;
use super::way::Way;
use crate::i18n::{Locale, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::choice::{Choice, RadioList};
use crate::ui::field::FieldWidth;
use crate::ui::new_password_field::NewPasswordField;
use crate::ui::text_field::TextField;
use crate::ui::typing;

/// A step's form with its one button.
#[component]
fn StepForm(
    driver: Driver,
    /// Whether the step before can be corrected.
    #[prop(optional)]
    can_go_back: bool,
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let working = Memo::new(move |_| driver.page.with(AccessPage::is_working));
    let slow = Memo::new(move |_| driver.page.with(AccessPage::is_slow));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        driver.submit();
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            {children()}
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "access-continue")
                    submit=true
                    wide=true
                    working=Signal::from(working)
                    working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                />
                {can_go_back.then(|| view! {
                    <Button
                        label=t!(i18n, "access-back")
                        kind=ButtonKind::Secondary
                        wide=true
                        on_press=Callback::new(move |()| driver.back())
                    />
                })}
            </div>
            {move || slow.get().then(|| view! { <p class="g-hint">{t!(i18n, "sign-in-slow")}</p> })}
        </form>
        <StartOver driver />
    }
}

/// Gives this way up and begins anew.
#[component]
pub(super) fn StartOver(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div>
            <Button
                label=t!(i18n, "access-start-over")
                kind=ButtonKind::Plain
                on_press=Callback::new(move |()| driver.start_over())
            />
        </div>
    }
}

/// The mobile number.
#[component]
pub(super) fn MobileStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_change = driver.way == Way::Mobile;
    view! {
        <StepHeading text=t!(i18n, "access-step-mobile") />
        <StepForm driver>
            <TextField
                id=MOBILE
                label=t!(i18n, "access-mobile")
                hint=Signal::derive(move || i18n.text(if is_change {
                    "access-mobile-hint-new"
                } else {
                    "access-mobile-hint"
                }))
                value=driver.typed().mobile
                error=fault_at(driver, MOBILE)
                input_mode="tel"
                autocomplete="tel-national"
                left_to_right=true
                width=FieldWidth::Ten
                clean=typing::identifier
            />
        </StepForm>
    }
}

/// What a pensioner's bank account ends with.
#[component]
pub(super) fn PensionStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StepHeading text=t!(i18n, "access-step-pension") />
        <StepForm driver>
            <TextField
                id=IBAN_TAIL
                label=t!(i18n, "access-iban-tail")
                hint=Signal::derive(t!(i18n, "access-iban-tail-hint"))
                value=driver.typed().iban_tail
                error=fault_at(driver, IBAN_TAIL)
                input_mode="text"
                autocomplete="off"
                left_to_right=true
                width=FieldWidth::Four
                clean=typing::identifier
            />
        </StepForm>
    }
}

/// A supervisor's establishment, and what they look after.
#[component]
pub(super) fn EstablishmentStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let choice =
        |supervision: &Supervision, label: Signal<String>| Choice::new(supervision.as_str(), label);
    let options = vec![
        choice(
            &Supervision::Establishment,
            Signal::derive(t!(i18n, "access-supervision-establishment")),
        ),
        choice(
            &Supervision::Organisation,
            Signal::derive(t!(i18n, "access-supervision-organisation")),
        ),
    ];
    view! {
        <StepHeading text=t!(i18n, "access-step-establishment") />
        <StepForm driver>
            <TextField
                id=ESTABLISHMENT
                label=t!(i18n, "access-establishment-number")
                hint=Signal::derive(t!(i18n, "access-establishment-number-hint"))
                value=driver.typed().establishment
                error=fault_at(driver, ESTABLISHMENT)
                input_mode="numeric"
                autocomplete="off"
                left_to_right=true
                width=FieldWidth::Ten
                clean=typing::identifier
            />
            <RadioList
                id=SUPERVISION
                legend=t!(i18n, "access-supervision")
                options
                value=driver.typed().supervision
                error=fault_at(driver, SUPERVISION)
            />
        </StepForm>
    }
}

/// The user name a supervisor wants.
#[component]
pub(super) fn UserNameStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let establishment = Memo::new(move |_| {
        driver.page.with(|page| match page.state() {
            AccessState::UserName { establishment, .. } => Some(establishment.name.clone()),
            _ => None,
        })
    });
    view! {
        <StepHeading text=t!(i18n, "access-step-user-name") />
        <p>{move || establishment.get().map(|name| {
            let name = match i18n.locale() {
                Locale::Ar => name.ar,
                Locale::En => name.en,
            };
            i18n.text_with("access-establishment-found", &[("name", name.into())])
        })}</p>
        <StepForm driver can_go_back=true>
            <TextField
                id=USER_NAME
                label=t!(i18n, "sign-in-user-name")
                hint=Signal::derive(t!(i18n, "access-user-name-hint"))
                value=driver.typed().user_name
                error=fault_at(driver, USER_NAME)
                autocomplete="username"
                left_to_right=true
                width=FieldWidth::Twenty
                clean=typing::identifier
            />
        </StepForm>
    }
}

/// The new password, with its rules.
#[component]
pub(super) fn PasswordStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let typed = driver.typed();
    let number = typed.identity_number;
    view! {
        <StepHeading text=t!(i18n, "access-step-password") />
        <StepForm driver can_go_back=driver.way == Way::Establishment>
            // Tells a password manager for whom it keeps the password; nobody has to type it.
            <input
                class="g-visually-hidden"
                type="text"
                name="username"
                autocomplete="username"
                tabindex="-1"
                aria-hidden="true"
                readonly=true
                prop:value=number
            />
            <NewPasswordField
                id=PASSWORD
                label=t!(i18n, "password-new")
                value=typed.password
                context=Signal::derive(move || typed.password_context())
                error=fault_at(driver, PASSWORD)
            />
        </StepForm>
    }
}
