//! Who it is: by the Nafath app, or by identity number and day of birth.

use contract::SessionView;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::driver::Driver;
use super::flow::{AccessPage, BIRTH_DATE, Event, IDENTITY_NUMBER};
use super::page::StepHeading;
use super::report::fault_at;
use super::way::Way;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::nafath::flow::{Event as NafathEvent, Phase};
use crate::proof::nafath::{For, NafathPanel, use_nafath};
use crate::routes::Page;
use crate::shell::announce::use_title_note;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::date_field::DateField;
use crate::ui::icon::shapes;
use crate::ui::identity_number_field::IdentityNumberField;

/// The first step. The mobile number can be changed by Nafath alone; every other way has both.
#[component]
pub(super) fn StartStep(
    /// The state, and what is typed.
    driver: Driver,
) -> impl IntoView {
    let i18n = use_i18n();
    let request = use_nafath(
        For::Access {
            identity_number: driver.typed().identity_number,
            flow: driver.way.name(),
        },
        // Approved: the backend knows what comes next.
        Callback::new(move |_: Option<Box<SessionView>>| driver.handle(Event::Returned)),
    );
    effect(move || request.handle(NafathEvent::Opened));
    let number = Memo::new(move |_| request.number());
    use_title_note(Signal::derive(move || number.get()));
    let is_idle = Memo::new(move |_| request.flow.with(|flow| *flow.phase() == Phase::Idle));
    let by_nafath = Callback::new(move |()| {
        if driver.has_identity_number() {
            request.handle(NafathEvent::Sent);
        }
    });
    view! {
        <StepHeading text=t!(i18n, "access-step-who") />
        {move || is_idle.get().then(|| view! { <WhoForm driver by_nafath /> })}
        <NafathPanel request />
    }
}

#[component]
fn WhoForm(driver: Driver, by_nafath: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let nafath_only = driver.way == Way::Mobile;
    let working = Memo::new(move |_| driver.page.with(AccessPage::is_working));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if nafath_only {
            by_nafath.run(());
        } else {
            driver.submit();
        }
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            <IdentityNumberField
                id=IDENTITY_NUMBER
                value=driver.typed().identity_number
                error=fault_at(driver, IDENTITY_NUMBER)
                autocomplete="username"
            />
            {(!nafath_only).then(|| view! {
                <DateField
                    id=BIRTH_DATE
                    legend=t!(i18n, "access-birth-date")
                    hint=Signal::derive(t!(i18n, "access-birth-date-hint"))
                    value=driver.typed().birth_date
                    error=fault_at(driver, BIRTH_DATE)
                    birthday=true
                />
                <div class="g-form__actions">
                    <Button
                        label=t!(i18n, "access-continue")
                        submit=true
                        wide=true
                        working=Signal::from(working)
                        working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                    />
                </div>
                <p class="g-other-ways__or"><span>{t!(i18n, "sign-in-or")}</span></p>
            })}
            <p class="g-hint">{move || i18n.text(if nafath_only {
                "access-nafath-only"
            } else {
                "access-nafath-hint"
            })}</p>
            <div class="g-form__actions">
                {if nafath_only {
                    view! {
                        <Button label=t!(i18n, "access-by-nafath") icon=shapes::SMARTPHONE submit=true wide=true />
                    }
                    .into_any()
                } else {
                    view! {
                        <Button
                            label=t!(i18n, "access-by-nafath")
                            icon=shapes::SMARTPHONE
                            kind=ButtonKind::Secondary
                            wide=true
                            on_press=by_nafath
                        />
                    }
                    .into_any()
                }}
            </div>
            <p class="g-hint">
                {t!(i18n, "access-privacy")} " "
                <a href=move || Page::Privacy.href(i18n.locale())>{t!(i18n, "title-privacy")}</a>
            </p>
        </form>
    }
}
