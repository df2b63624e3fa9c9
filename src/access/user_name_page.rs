//! A forgotten user name: it is sent to the mobile number on record, and the page says the same to
//! everybody.

use contract::values::{Fault, Mobile, NationalId};
use contract::{Sensitive, UserNameReminder};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::driver::STEP;
use super::flow::{IDENTITY_NUMBER, MOBILE};
use super::frame::Frame;
use super::page::StepHeading;
use crate::api::{ApiError, use_api};
use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::announce::use_title_problem;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, LinkButton};
use crate::ui::error_panel::ErrorPanel;
use crate::ui::error_summary::{ErrorSummary, FieldError};
use crate::ui::field::FieldWidth;
use crate::ui::identity_number_field::IdentityNumberField;
use crate::ui::page_heading::PageHeading;
use crate::ui::text_field::TextField;
use crate::ui::typing;

/// What became of the request.
#[derive(Debug, Clone, PartialEq)]
enum Outcome {
    /// None was sent yet.
    NotYet,
    /// It was taken.
    Taken,
    /// It could not be sent this time.
    Failed(ApiError),
}

/// Finding out one's user name.
#[component]
pub fn RecoverUserNamePage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let identity_number = RwSignal::new(String::new());
    let mobile = RwSignal::new(String::new());
    let number_fault = RwSignal::new(None::<&'static str>);
    let mobile_fault = RwSignal::new(None::<&'static str>);
    let attempt = RwSignal::new(0_u32);
    let working = RwSignal::new(false);
    let outcome = RwSignal::new(Outcome::NotYet);
    let shown = move |fault: RwSignal<Option<&'static str>>| {
        Signal::derive(move || fault.get().map(|key| i18n.text(key)))
    };
    let has_problem =
        Signal::derive(move || number_fault.get().is_some() || mobile_fault.get().is_some());
    use_title_problem(has_problem);
    let send = move || {
        let number = identity_number.with_untracked(|text| NationalId::parse(text));
        let own = mobile.with_untracked(|text| Mobile::parse(text));
        number_fault.set(number.as_ref().err().map(Fault::fluent_key));
        mobile_fault.set(own.as_ref().err().map(Fault::fluent_key));
        attempt.update(|attempt| *attempt += 1);
        let (Ok(number), Ok(own)) = (number, own) else {
            return;
        };
        if working.get_untracked() {
            return;
        }
        working.set(true);
        let request = UserNameReminder {
            identity_number: Sensitive::from(number.as_str()),
            mobile: Sensitive::from(own.as_str()),
        };
        spawn_local(async move {
            let answer = api.user_name_reminder(request).await;
            // The view may be gone by now.
            if working.try_set(false).is_some() {
                return;
            }
            outcome.set(match answer {
                Ok(()) => Outcome::Taken,
                Err(error) => Outcome::Failed(error),
            });
            let _ = timer::after(0, || {
                dom::focus(STEP);
            });
        });
    };
    let errors = Signal::derive(move || {
        [(IDENTITY_NUMBER, number_fault), (MOBILE, mobile_fault)]
            .into_iter()
            .filter_map(|(field, fault)| Some(FieldError::new(field, i18n.text(fault.get()?))))
            .collect::<Vec<_>>()
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        send();
    };
    let is_taken = Memo::new(move |_| outcome.with(|outcome| *outcome == Outcome::Taken));
    view! {
        <Frame needs=&["access-need-number", "access-need-phone"]>
            <PageHeading
                text=t!(i18n, "title-recover-user-name")
                lead=Signal::derive(t!(i18n, "access-lead-user-name"))
            />
            <ErrorSummary id="user-name-problems" errors attempt />
            {move || match outcome.get() {
                Outcome::Failed(error) => {
                    let key = error.text_key();
                    view! {
                        <div id=STEP tabindex="-1">
                            <ErrorPanel
                                text=Signal::derive(move || i18n.text(&key))
                                reference=error.reference().map(str::to_owned)
                                on_retry=Callback::new(move |()| send())
                            />
                        </div>
                    }
                    .into_any()
                }
                _ => ().into_any(),
            }}
            {move || if is_taken.get() {
                view! {
                    <StepHeading text=t!(i18n, "access-user-name-sent-title") />
                    <Alert kind=AlertKind::Info><p>{t!(i18n, "access-neutral")}</p></Alert>
                    <p>{t!(i18n, "access-user-name-none")}</p>
                    <div class="g-form__actions">
                        <LinkButton
                            label=t!(i18n, "title-sign-in")
                            href=Signal::derive(move || Page::SignIn.href(i18n.locale()))
                        />
                    </div>
                }
                .into_any()
            } else {
                view! {
                    <form class="g-form" method="post" novalidate on:submit=submit>
                        <IdentityNumberField
                            id=IDENTITY_NUMBER
                            value=identity_number
                            error=shown(number_fault)
                            autocomplete="off"
                        />
                        <TextField
                            id=MOBILE
                            label=t!(i18n, "access-mobile")
                            hint=Signal::derive(t!(i18n, "access-mobile-hint"))
                            value=mobile
                            error=shown(mobile_fault)
                            input_mode="tel"
                            autocomplete="tel-national"
                            left_to_right=true
                            width=FieldWidth::Ten
                            clean=typing::identifier
                        />
                        <div class="g-form__actions">
                            <Button
                                label=t!(i18n, "access-user-name-send")
                                submit=true
                                wide=true
                                working=Signal::from(working)
                            />
                        </div>
                        <p class="g-hint">
                            {t!(i18n, "access-privacy")} " "
                            <a href=move || Page::Privacy.href(i18n.locale())>{t!(i18n, "title-privacy")}</a>
                        </p>
                    </form>
                }
                .into_any()
            }}
        </Frame>
    }
}
