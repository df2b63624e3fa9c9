//! A new password: with the present one, or with another proof of who one is. All other devices are signed
//! out, and the owner is told (OWASP ASVS v5.0.0-6.2.2, 6.2.3, 7.4.3).

use contract::values::{
    Fault, NewPassword, PasswordContext, PasswordFault, check_sign_in_password,
};
use contract::{PasswordChange, ProblemCode, Sensitive};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sessions_page::AccountCrumb;
use crate::api::{ApiError, use_api};
use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::proof::step_up::{StepUpDialog, StepUpGate, needs_proof};
use crate::proof::trouble::{Trouble, TroubleView};
use crate::routes::Page;
use crate::session::use_session;
use crate::shell::announce::use_title_problem;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::live_region::use_announcer;
use crate::ui::new_password_field::NewPasswordField;
use crate::ui::page_heading::PageHeading;
use crate::ui::password_field::PasswordField;

const CURRENT: &str = "current-password";
const NEW: &str = "new-password";
const TROUBLE: &str = "password-trouble";
const DONE: &str = "password-done";

/// A new password for whoever is signed in.
#[component]
pub fn AccountPasswordPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let session = use_session();
    let gate = StepUpGate::new();
    let current = RwSignal::new(String::new());
    let new = RwSignal::new(String::new());
    let current_fault = RwSignal::new(None::<&'static str>);
    let new_fault = RwSignal::new(None::<&'static str>);
    let without_current = RwSignal::new(false);
    let working = RwSignal::new(false);
    let done = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    // What the page knows of the person; the backend knows more, and has the last word.
    let context = Memo::new(move |_| {
        session
            .view()
            .map_or_else(PasswordContext::unknown, |view| {
                PasswordContext::unknown()
                    .with_name(&view.person.full_name.ar)
                    .with_name(&view.person.full_name.en)
            })
    });
    use_title_problem(Signal::derive(move || {
        current_fault.get().is_some() || new_fault.get().is_some()
    }));
    let focus = move |id: &'static str| {
        let _ = timer::after(0, move || {
            dom::focus(id);
        });
    };
    let fail = move |error: ApiError| {
        if needs_proof(&error) {
            // The person closed the dialog themselves: nothing was changed, and they know.
            return;
        }
        if let ApiError::Problem(problem) = &error {
            let refused = problem
                .errors
                .iter()
                .find(|field| field.pointer == "/new_password");
            if let Some(refused) = refused {
                let fault = PasswordFault::ALL
                    .iter()
                    .find(|fault| fault.code() == refused.code);
                new_fault.try_set(Some(
                    fault.map_or(PasswordFault::Common.fluent_key(), Fault::fluent_key),
                ));
                focus(NEW);
                return;
            }
            if problem.code == ProblemCode::PasswordWrong {
                current.try_set(String::new());
            }
        }
        trouble.try_set(Some(Trouble::of(&error)));
        focus(TROUBLE);
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if working.get_untracked() {
            return;
        }
        trouble.set(None);
        let by_current = !without_current.get_untracked();
        let typed = current.get_untracked();
        let wanted = new.get_untracked();
        current_fault.set(if by_current {
            check_sign_in_password(&typed)
                .err()
                .map(|fault| fault.fluent_key())
        } else {
            None
        });
        new_fault.set(
            NewPassword::parse(&wanted, &context.get_untracked())
                .err()
                .map(|fault| fault.fluent_key()),
        );
        if current_fault.get_untracked().is_some() {
            focus(CURRENT);
            return;
        }
        if new_fault.get_untracked().is_some() {
            focus(NEW);
            return;
        }
        let request = PasswordChange {
            current_password: by_current.then(|| Sensitive::from(typed)),
            new_password: Sensitive::from(wanted),
        };
        working.set(true);
        spawn_local(async move {
            let outcome = gate.run(|| api.change_password(request.clone())).await;
            working.try_set(false);
            match outcome {
                Ok(()) => {
                    current.try_set(String::new());
                    new.try_set(String::new());
                    announcer.polite(i18n.text_untracked("account-password-changed"));
                    done.try_set(true);
                    focus(DONE);
                }
                Err(error) => fail(error),
            }
        });
    };
    let shown = move |fault: RwSignal<Option<&'static str>>| {
        Signal::derive(move || fault.get().map(|key| i18n.text(key)))
    };
    let form = move || {
        view! {
            <form class="g-card g-form" method="post" novalidate on:submit=submit>
                {move || if without_current.get() {
                    view! { <p>{t!(i18n, "account-password-by-proof")}</p> }.into_any()
                } else {
                    view! {
                        <PasswordField
                            id=CURRENT
                            label=t!(i18n, "account-password-current")
                            value=current
                            error=shown(current_fault)
                        />
                    }
                    .into_any()
                }}
                <Button
                    label=move || i18n.text(if without_current.get() {
                        "account-password-with-current"
                    } else {
                        "account-password-forgotten"
                    })
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| {
                        current_fault.set(None);
                        without_current.update(|without| *without = !*without);
                    })
                />
                <NewPasswordField
                    id=NEW
                    label=t!(i18n, "password-new")
                    value=new
                    context=Signal::from(context)
                    error=shown(new_fault)
                />
                <p class="g-muted g-small">{t!(i18n, "account-password-then")}</p>
                <div class="g-form__actions">
                    <Button
                        label=t!(i18n, "account-password-submit")
                        submit=true
                        wide=true
                        working=Signal::from(working)
                    />
                </div>
            </form>
        }
    };
    view! {
        <div class="g-container g-page g-account-page">
            <AccountCrumb page=Page::AccountPassword />
            <PageHeading
                text=t!(i18n, "title-account-password")
                lead=Signal::derive(t!(i18n, "account-password-lead"))
            />
            {move || trouble.get().map(|trouble| view! {
                <div id=TROUBLE tabindex="-1">
                    <TroubleView trouble attempts="account-password-attempts-left" />
                </div>
            })}
            {move || if done.get() {
                view! {
                    <div id=DONE tabindex="-1" class="g-stack">
                        <Alert kind=AlertKind::Success title=t!(i18n, "account-password-changed")>
                            <p>{t!(i18n, "account-password-told")}</p>
                        </Alert>
                        <div>
                            <LinkButton
                                label=t!(i18n, "title-account-sessions")
                                href=Signal::derive(Page::AccountSessions.link(i18n))
                                kind=ButtonKind::Secondary
                            />
                        </div>
                    </div>
                }
                .into_any()
            } else {
                form().into_any()
            }}
        </div>
        <StepUpDialog gate />
    }
}
