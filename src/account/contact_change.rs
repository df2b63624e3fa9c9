//! A new mobile number or e-mail address: what it is, then the code that was sent to it. It counts from
//! the code on, and whoever could be reached before is told.

use contract::values::{ContactFault, Email, Fault, Mobile, VerificationCode};
use contract::{CodeAttempt, ContactCode, NewEmail, NewMobile, ProblemCode, Sensitive};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Api, ApiError, use_api};
use crate::browser::{dom, timer};
use crate::i18n::{I18n, use_i18n};
use crate::proof::step_up::{StepUpGate, needs_proof};
use crate::proof::trouble::{Trouble, TroubleView};
use crate::shell::announce::use_title_problem;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::code_field::CodeField;
use crate::ui::field::FieldWidth;
use crate::ui::live_region::{Announcer, use_announcer};
use crate::ui::text_field::TextField;
use crate::ui::typing;

const CODE: &str = "contact-code";

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The mobile number.
    Mobile,
    /// The e-mail address.
    Email,
}

impl Kind {
    /// The id of the button that begins the change.
    pub(super) fn button_id(self) -> &'static str {
        match self {
            Kind::Mobile => "change-mobile",
            Kind::Email => "change-email",
        }
    }

    /// The id of the field.
    pub(super) fn field_id(self) -> &'static str {
        match self {
            Kind::Mobile => "new-mobile",
            Kind::Email => "new-email",
        }
    }

    /// What is wrong with what was typed.
    fn fault(self, typed: &str) -> Option<&'static str> {
        match self {
            Kind::Mobile => Mobile::parse(typed).err().map(|fault| fault.fluent_key()),
            Kind::Email => Email::parse(typed).err().map(|fault| fault.fluent_key()),
        }
    }

    fn texts(self) -> Texts {
        match self {
            Kind::Mobile => Texts {
                title: "account-mobile-new",
                label: "account-mobile-label",
                hint: "account-mobile-hint",
                send: "account-mobile-send",
                done: "account-mobile-changed",
            },
            Kind::Email => Texts {
                title: "account-email-new",
                label: "account-email-label",
                hint: "account-email-hint",
                send: "account-email-send",
                done: "account-email-changed",
            },
        }
    }

    async fn send(self, api: Api, typed: String) -> Result<ContactCode, ApiError> {
        let typed = Sensitive::from(typed);
        match self {
            Kind::Mobile => api.contact_new_mobile(NewMobile { mobile: typed }).await,
            Kind::Email => api.contact_new_email(NewEmail { email: typed }).await,
        }
    }

    async fn check(self, api: Api, code: String) -> Result<(), ApiError> {
        let attempt = CodeAttempt {
            code: Sensitive::from(code),
        };
        match self {
            Kind::Mobile => api.contact_check_mobile(attempt).await,
            Kind::Email => api.contact_check_email(attempt).await,
        }
    }
}

struct Texts {
    title: &'static str,
    label: &'static str,
    hint: &'static str,
    send: &'static str,
    done: &'static str,
}

/// The change under way.
#[derive(Clone, Copy)]
struct Change {
    kind: Kind,
    api: Api,
    i18n: I18n,
    gate: StepUpGate,
    announcer: Announcer,
    typed: RwSignal<String>,
    fault: RwSignal<Option<&'static str>>,
    code: RwSignal<String>,
    code_fault: RwSignal<Option<&'static str>>,
    sent: RwSignal<Option<ContactCode>>,
    working: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
}

impl Change {
    fn fail(self, error: &ApiError) {
        if needs_proof(error) {
            // The person closed the dialog themselves: nothing was changed, and they know.
            return;
        }
        if let ApiError::Problem(problem) = error
            && problem
                .errors
                .iter()
                .any(|field| field.code == ContactFault::Same.code())
        {
            self.fault.try_set(Some(ContactFault::Same.fluent_key()));
            focus(self.kind.field_id());
            return;
        }
        self.trouble.try_set(Some(Trouble::of(error)));
    }

    /// Asks for one thing at a time, after a proof of who the person is where it is wanted.
    fn ask<T, F>(
        self,
        request: impl Fn() -> F + 'static,
        then: impl FnOnce(Result<T, ApiError>) + 'static,
    ) where
        T: 'static,
        F: Future<Output = Result<T, ApiError>>,
    {
        self.working.set(true);
        spawn_local(async move {
            let answer = self.gate.run(request).await;
            self.working.try_set(false);
            then(answer);
        });
    }

    fn send(self) {
        if self.working.get_untracked() {
            return;
        }
        let typed = self.typed.get_untracked();
        self.trouble.set(None);
        self.fault.set(self.kind.fault(&typed));
        if self.fault.get_untracked().is_some() {
            focus(self.kind.field_id());
            return;
        }
        let request = move || self.kind.send(self.api, typed.clone());
        self.ask(request, move |answer| match answer {
            Ok(sent) => {
                self.code.try_set(String::new());
                self.code_fault.try_set(None);
                self.sent.try_set(Some(sent));
                focus(CODE);
            }
            Err(error) => self.fail(&error),
        });
    }

    fn check(self, on_done: Callback<()>) {
        if self.working.get_untracked() {
            return;
        }
        let code = self.code.get_untracked();
        let length = self
            .sent
            .with_untracked(|sent| sent.as_ref().map_or(6, |sent| sent.code_length));
        self.trouble.set(None);
        let fault = VerificationCode::parse(&code, length).err();
        self.code_fault.set(fault.map(|fault| fault.fluent_key()));
        if fault.is_some() {
            focus(CODE);
            return;
        }
        let request = move || self.kind.check(self.api, code.clone());
        self.ask(request, move |answer| match answer {
            Ok(()) => {
                self.announcer
                    .polite(self.i18n.text_untracked(self.kind.texts().done));
                on_done.run(());
            }
            Err(error) => {
                match error.problem_code() {
                    Some(ProblemCode::SignInCodeWrong) => {
                        self.code.try_set(String::new());
                        focus(CODE);
                    }
                    // There is no code to try any more; what was typed before it stays.
                    Some(ProblemCode::SignInCodeTooMany | ProblemCode::SignInNoAttempt) => {
                        self.sent.try_set(None);
                    }
                    _ => {}
                }
                self.fail(&error);
            }
        });
    }
}

/// Once what is focused stands in the page.
fn focus(id: &'static str) {
    let _ = timer::after(0, move || {
        dom::focus(id);
    });
}

/// The form, step by step.
#[component]
pub(super) fn ContactChange(
    /// What changes.
    kind: Kind,
    /// Asks for a proof of who the person is.
    gate: StepUpGate,
    /// Called once it has changed.
    on_done: Callback<()>,
    /// Called when the person does not want it changed.
    on_cancel: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let change = Change {
        kind,
        api: use_api(),
        i18n,
        gate,
        announcer: use_announcer(),
        typed: RwSignal::new(String::new()),
        fault: RwSignal::new(None),
        code: RwSignal::new(String::new()),
        code_fault: RwSignal::new(None),
        sent: RwSignal::new(None),
        working: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    use_title_problem(Signal::derive(move || {
        change.fault.get().is_some() || change.code_fault.get().is_some()
    }));
    let texts = kind.texts();
    let is_sent = Memo::new(move |_| change.sent.with(Option::is_some));
    view! {
        <section class="g-card g-stack" aria-labelledby="contact-change">
            <h2 id="contact-change">{move || i18n.text(texts.title)}</h2>
            {move || change.trouble.get().map(|trouble| view! { <TroubleView trouble /> })}
            {move || if is_sent.get() {
                view! { <CodeStep change on_done /> }.into_any()
            } else {
                view! { <FirstStep change on_cancel /> }.into_any()
            }}
        </section>
    }
}

#[component]
fn FirstStep(change: Change, on_cancel: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let texts = change.kind.texts();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        change.send();
    };
    let error = Signal::derive(move || change.fault.get().map(|key| i18n.text(key)));
    let field = match change.kind {
        Kind::Mobile => view! {
            <TextField
                id=change.kind.field_id()
                label=Signal::derive(move || i18n.text(texts.label))
                hint=Signal::derive(move || i18n.text(texts.hint))
                value=change.typed
                error
                input_mode="tel"
                autocomplete="tel"
                left_to_right=true
                width=FieldWidth::Ten
                clean=typing::identifier
            />
        }
        .into_any(),
        Kind::Email => view! {
            <TextField
                id=change.kind.field_id()
                label=Signal::derive(move || i18n.text(texts.label))
                hint=Signal::derive(move || i18n.text(texts.hint))
                value=change.typed
                error
                input_mode="email"
                autocomplete="email"
                left_to_right=true
                width=FieldWidth::Twenty
            />
        }
        .into_any(),
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            {field}
            <p class="g-muted g-small">{t!(i18n, "account-contact-told")}</p>
            <div class="g-form__actions">
                <Button
                    label=Signal::derive(move || i18n.text(texts.send))
                    submit=true
                    wide=true
                    working=Signal::from(change.working)
                />
                <Button
                    label=t!(i18n, "account-contact-cancel")
                    kind=ButtonKind::Secondary
                    wide=true
                    on_press=on_cancel
                />
            </div>
        </form>
    }
}

#[component]
fn CodeStep(change: Change, on_done: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let length = change
        .sent
        .with_untracked(|sent| sent.as_ref().map_or(6, |sent| sent.code_length));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        change.check(on_done);
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            <CodeField
                id=CODE
                label=t!(i18n, "account-contact-code")
                length=usize::from(length)
                value=change.code
                hint=Signal::derive(move || {
                    i18n.text_with("account-contact-code-sent", &[("to", change.typed.get().into())])
                })
                error=Signal::derive(move || change.code_fault.get().map(|key| i18n.text(key)))
            />
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "account-contact-confirm")
                    submit=true
                    wide=true
                    working=Signal::from(change.working)
                />
                <Button
                    label=t!(i18n, "step-up-resend")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| change.send())
                />
                <Button
                    label=t!(i18n, "account-contact-correct")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| {
                        change.trouble.set(None);
                        change.sent.set(None);
                        focus(change.kind.field_id());
                    })
                />
            </div>
        </form>
    }
}
