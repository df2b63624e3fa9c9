//! The dialog that asks for a fresh proof: by passkey, by a code, by the Nafath app.

use contract::values::{Fault, VerificationCode};
use contract::{
    CodeAttempt, PasskeyProof, ProblemCode, Sensitive, StepUp, StepUpCode, StepUpMethod,
};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::StepUpGate;
use crate::api::{Api, ApiError, use_api};
use crate::browser::credentials::{self, Question};
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::proof::nafath::flow::Event;
use crate::proof::nafath::{For, NafathPanel, use_nafath};
use crate::proof::passkey::{self, PasskeyError};
use crate::proof::trouble::{Trouble, TroubleView};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::code_field::CodeField;
use crate::ui::dialog::Dialog;
use crate::ui::error_panel::ErrorPanel;
use crate::ui::icon::shapes;
use crate::ui::skeleton::Skeleton;

const DIALOG: &str = "step-up";
const CODE: &str = "step-up-code";

/// What the dialog shows.
#[derive(Debug, Clone, PartialEq)]
enum Face {
    /// Nothing is asked; the dialog is closed.
    Closed,
    Loading,
    Unreachable(ApiError),
    Choice(StepUp),
    Code(StepUpCode),
    Nafath,
}

/// The dialog of a gate.
#[component]
pub fn StepUpDialog(
    /// The gate.
    gate: StepUpGate,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let asking = Asking {
        gate,
        api,
        face: RwSignal::new(Face::Closed),
        trouble: RwSignal::new(None),
        working: RwSignal::new(false),
        code: RwSignal::new(String::new()),
        question: StoredValue::new_local(Question::new()),
    };
    let nafath = use_nafath(For::StepUp, Callback::new(move |_| gate.answer(true)));
    Effect::new(move |was_open: Option<bool>| {
        let is_open = gate.open.get();
        if is_open {
            asking.begin();
        } else if was_open == Some(true) {
            asking.question.with_value(Question::end);
            untrack(|| nafath.handle(Event::GivenUp));
            asking.face.set(Face::Closed);
            asking.trouble.set(None);
            gate.answer(false);
        }
        is_open
    });
    let face = asking.face;
    view! {
        <Dialog id=DIALOG title=t!(i18n, "step-up-title") open=gate.open>
            <div class="g-stack">
                <p>{t!(i18n, "step-up-why")}</p>
                {move || asking.trouble.get().map(|trouble| view! { <TroubleView trouble /> })}
                {move || match face.get() {
                    Face::Closed => ().into_any(),
                    Face::Loading => view! { <div aria-busy="true"><Skeleton lines=3 /></div> }.into_any(),
                    Face::Unreachable(error) => {
                        let key = error.text_key();
                        view! {
                            <ErrorPanel
                                text=Signal::derive(move || i18n.text(&key))
                                reference=error.reference().map(str::to_owned)
                                on_retry=Callback::new(move |()| asking.begin())
                            />
                        }
                        .into_any()
                    }
                    Face::Choice(ways) => view! {
                        <Ways
                            ways
                            working=asking.working
                            on_choice=Callback::new(move |method| match method {
                                StepUpMethod::Passkey => asking.by_passkey(),
                                StepUpMethod::Nafath => {
                                    asking.trouble.set(None);
                                    face.set(Face::Nafath);
                                    nafath.handle(Event::Sent);
                                }
                                _ => asking.send_code(),
                            })
                        />
                    }
                    .into_any(),
                    Face::Code(sent) => view! { <CodeEntry asking sent /> }.into_any(),
                    Face::Nafath => view! { <NafathPanel request=nafath /> }.into_any(),
                }}
                {move || matches!(face.get(), Face::Code(_) | Face::Nafath).then(|| view! {
                    <Button
                        label=t!(i18n, "step-up-another-way")
                        kind=ButtonKind::Plain
                        on_press=Callback::new(move |()| {
                            nafath.handle(Event::GivenUp);
                            asking.begin();
                        })
                    />
                })}
            </div>
        </Dialog>
    }
}

#[derive(Clone, Copy)]
struct Asking {
    gate: StepUpGate,
    api: Api,
    face: RwSignal<Face>,
    trouble: RwSignal<Option<Trouble>>,
    working: RwSignal<bool>,
    code: RwSignal<String>,
    question: StoredValue<Question, LocalStorage>,
}

impl Asking {
    /// Learns by what the person can prove who they are.
    fn begin(self) {
        self.face.set(Face::Loading);
        self.trouble.set(None);
        self.working.set(false);
        self.code.set(String::new());
        spawn_local(async move {
            let face = match self.api.step_up().await {
                Ok(ways) => Face::Choice(ways),
                Err(error) => Face::Unreachable(error),
            };
            // The view may be gone by now.
            self.face.try_set(face);
        });
    }

    fn fail(self, error: &ApiError) {
        self.trouble.try_set(Some(Trouble::of(error)));
    }

    fn send_code(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let answer = self.api.step_up_send_code().await;
            self.working.try_set(false);
            match answer {
                Ok(sent) => {
                    self.code.try_set(String::new());
                    self.face.try_set(Face::Code(sent));
                    let _ = timer::after(0, || {
                        dom::focus(CODE);
                    });
                }
                Err(error) => self.fail(&error),
            }
        });
    }

    fn check_code(self) {
        if self.working.get_untracked() {
            return;
        }
        let typed = self.code.get_untracked();
        if let Err(fault) = VerificationCode::parse(&typed, 6) {
            self.trouble.set(Some(Trouble {
                key: fault.fluent_key().to_owned(),
                ..Trouble::default()
            }));
            dom::focus(CODE);
            return;
        }
        self.working.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let attempt = CodeAttempt {
                code: Sensitive::from(typed),
            };
            let answer = self.api.step_up_code(attempt).await;
            self.working.try_set(false);
            match answer {
                Ok(()) => self.gate.answer(true),
                Err(error) => {
                    let is_wrong = error.problem_code() == Some(&ProblemCode::SignInCodeWrong);
                    if is_wrong {
                        self.code.try_set(String::new());
                        dom::focus(CODE);
                    }
                    self.fail(&error);
                }
            }
        });
    }

    fn by_passkey(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.trouble.set(None);
        self.question.set_value(Question::new());
        spawn_local(async move {
            let outcome = self.passkey_proof().await;
            self.working.try_set(false);
            match outcome {
                Ok(()) => self.gate.answer(true),
                Err(PasskeyError::Api(error)) => self.fail(&error),
                Err(error) => {
                    self.trouble.try_set(error.text_key().map(|key| Trouble {
                        key,
                        ..Trouble::default()
                    }));
                }
            }
        });
    }

    async fn passkey_proof(self) -> Result<(), PasskeyError> {
        let options = self.api.step_up_passkey_options().await?;
        let question = self.question.try_get_value().unwrap_or_default();
        let credential = passkey::answer(&options, false, &question).await?;
        Ok(self
            .api
            .step_up_passkey(PasskeyProof { credential })
            .await?)
    }
}

/// The ways, the easiest first and as the main action.
#[component]
fn Ways(ways: StepUp, working: RwSignal<bool>, on_choice: Callback<StepUpMethod>) -> impl IntoView {
    let i18n = use_i18n();
    let supported = RwSignal::new(false);
    effect(move || supported.set(credentials::are_supported()));
    let tail = ways.mobile_tail;
    let buttons = ways
        .methods
        .into_iter()
        .filter(|method| StepUpMethod::KNOWN.contains(method))
        .enumerate()
        .map(move |(place, method)| {
            let tail = tail.clone();
            let (icon, pressed) = match method {
                StepUpMethod::Passkey => (shapes::FINGERPRINT, StepUpMethod::Passkey),
                StepUpMethod::Nafath => (shapes::SMARTPHONE, StepUpMethod::Nafath),
                _ => (shapes::MESSAGE, StepUpMethod::Code),
            };
            let kind = if place == 0 {
                ButtonKind::Primary
            } else {
                ButtonKind::Secondary
            };
            let is_passkey = method == StepUpMethod::Passkey;
            let label = move || match method {
                StepUpMethod::Passkey => i18n.text("step-up-by-passkey"),
                StepUpMethod::Nafath => i18n.text("step-up-by-nafath"),
                _ => i18n.text_with("step-up-by-code", &[("tail", tail.clone().into())]),
            };
            let label = Signal::derive(label);
            move || {
                let pressed = pressed.clone();
                (!is_passkey || supported.get()).then(|| {
                    view! {
                        <Button
                            label=label
                            kind=kind
                            icon=icon
                            working=Signal::from(working)
                            wide=true
                            on_press=Callback::new(move |()| on_choice.run(pressed.clone()))
                        />
                    }
                })
            }
        })
        .collect_view();
    view! { <div class="g-step-up__ways">{buttons}</div> }
}

#[component]
fn CodeEntry(asking: Asking, sent: StepUpCode) -> impl IntoView {
    let i18n = use_i18n();
    let StepUpCode {
        mobile_tail,
        code_length,
        ..
    } = sent;
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        asking.check_code();
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            <CodeField
                id=CODE
                label=t!(i18n, "step-up-code")
                length=usize::from(code_length)
                value=asking.code
                hint=Signal::derive(move || {
                    i18n.text_with("step-up-code-sent", &[("tail", mobile_tail.clone().into())])
                })
            />
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "step-up-confirm")
                    submit=true
                    wide=true
                    working=Signal::from(asking.working)
                />
                <Button
                    label=t!(i18n, "step-up-resend")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| asking.send_code())
                />
            </div>
        </form>
    }
}

/// A problem document with nothing but its code, for tests.
#[cfg(test)]
pub(crate) fn test_problem(code: ProblemCode) -> ApiError {
    ApiError::Problem(Box::new(contract::Problem {
        kind: String::new(),
        title: String::new(),
        status: code.status(),
        code,
        detail: None,
        reference: "R-1".to_owned(),
        errors: Vec::new(),
        retry_after_seconds: None,
        attempts_left: None,
        visual_code: None,
        session_end: None,
    }))
}
