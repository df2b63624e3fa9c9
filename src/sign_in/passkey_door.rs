//! Signing in with a passkey: asked for in the identity field's autofill or by a button, the backend's question,
//! the device's answer, and the backend's word on it.

use std::rc::Rc;

use contract::{PasskeySignIn, Role, SignInState};
use futures::lock::Mutex;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::doors::Door;
use crate::api::texts::fetch_missing;
use crate::api::{Api, ApiError, use_api};
use crate::browser::credentials::{self, CredentialFailure, Question};
use crate::effect::effect;
use crate::i18n::{I18n, TextFile, use_i18n};
use crate::proof::passkey::{self, PasskeyError};
use crate::session::{Session, use_session};
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};

/// What a door's first look and its passkeys know of each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passkeys {
    /// The door.
    pub(super) door: Signal<Door>,
    /// Whether passkeys are offered in the autofill of a field.
    pub(super) in_autofill: bool,
    /// How often their button was pressed.
    pub(super) presses: RwSignal<u32>,
    /// Whether the browser's window, or an answer, is waited for.
    pub(super) working: RwSignal<bool>,
}

/// Asks in the autofill, and when the button is pressed; shows what went wrong.
pub(super) fn passkeys(passkeys: Passkeys) -> AnyView {
    let i18n = use_i18n();
    let Passkeys {
        door,
        in_autofill,
        presses,
        working,
    } = passkeys;
    let ways = Ways {
        door,
        in_autofill,
        i18n,
        api: use_api(),
        session: use_session(),
        question: StoredValue::new_local(Question::new()),
        turn: StoredValue::new_local(Rc::default()),
        working,
        trouble: RwSignal::new(None),
    };
    effect(move || {
        // Pressed while this was still on its way, too.
        if presses.get() > 0 {
            ways.ask();
        }
    });
    effect(move || ways.offer_in_autofill());
    on_cleanup(move || {
        ways.question.try_with_value(Question::end);
    });
    let trouble = move || {
        ways.trouble.get().map(|key| {
            view! {
                <Alert kind=AlertKind::Warning voice=AlertVoice::Assertive>
                    <p>{move || i18n.text(&key)}</p>
                    <p>{t!(i18n, "sign-in-passkey-otherwise")}</p>
                </Alert>
            }
        })
    };
    trouble.into_any()
}

#[derive(Clone, Copy)]
struct Ways {
    door: Signal<Door>,
    in_autofill: bool,
    i18n: I18n,
    api: Api,
    session: Session,
    question: StoredValue<Question, LocalStorage>,
    /// Held by the question that is being asked.
    turn: StoredValue<Rc<Mutex<()>>, LocalStorage>,
    working: RwSignal<bool>,
    trouble: RwSignal<Option<String>>,
}

impl Ways {
    /// Waits in the identity field's autofill for as long as the page stands.
    fn offer_in_autofill(self) {
        if !self.in_autofill || !credentials::are_supported() {
            return;
        }
        spawn_local(async move {
            if !credentials::has_autofill().await {
                return;
            }
            loop {
                // Who has pressed the button meanwhile is being asked already.
                if self.working.try_get_untracked() != Some(false) {
                    return;
                }
                let Some(question) = self.new_question() else {
                    return;
                };
                match self.sign_in(true, &question).await {
                    Ok(state) => return self.finish(state),
                    // Nobody was asked anything, so nobody is told anything; after a while the
                    // question is asked anew, since its challenge has grown old.
                    Err(error) if error.is_expired() => self.tell(error).await,
                    Err(PasskeyError::Api(error)) if !is_refusal(&error) => return,
                    Err(PasskeyError::Device(_)) => return,
                    // A device that answers by itself must not be asked over and over.
                    Err(error) => return self.tell(error).await,
                }
            }
        });
    }

    /// Opens the browser's own window.
    fn ask(self) {
        self.working.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let Some(question) = self.new_question() else {
                return;
            };
            let outcome = self.sign_in(false, &question).await;
            self.working.try_set(false);
            match outcome {
                Ok(state) => self.finish(state),
                Err(error) => {
                    let cancelled = error == PasskeyError::Device(CredentialFailure::Cancelled);
                    self.tell(error).await;
                    if cancelled {
                        self.offer_in_autofill();
                    }
                }
            }
        });
    }

    /// A question in the place of the one before; a browser answers one at a time.
    fn new_question(self) -> Option<Question> {
        self.question.try_with_value(Question::end)?;
        let question = Question::new();
        self.question.try_set_value(question.clone());
        Some(question)
    }

    async fn sign_in(
        self,
        in_autofill: bool,
        question: &Question,
    ) -> Result<SignInState, PasskeyError> {
        let gone = PasskeyError::Device(CredentialFailure::Replaced);
        let turn = self.turn.try_get_value().ok_or(gone.clone())?;
        // The backend keeps one question of a visitor: that of one that is ended, and still on its way, would take
        // the place of this one.
        let _turn = turn.lock().await;
        // The question before this one may have been answered in the meantime: one answer, one session.
        if untrack(|| self.session.is_signed_in()) {
            return Err(gone);
        }
        let role = self.door.try_get_untracked().ok_or(gone)?.role();
        carried_out(self.api, role, in_autofill, question).await
    }

    /// Says what went wrong, once the texts about passkeys are there; in a browser that cannot fetch
    /// them now, the refusals of the door itself remain.
    async fn tell(self, error: PasskeyError) {
        let texts = self.i18n.texts_untracked();
        let key = match fetch_missing(&texts, &[TextFile::Keys]).await {
            Ok(()) => error.text_key(),
            Err(missing) => Some(missing.text_key()),
        };
        self.trouble.try_set(key);
    }

    fn finish(self, state: SignInState) {
        if let SignInState::SignedIn { session } = state {
            self.session.begin(session);
        }
    }
}

/// Whether the backend said no, rather than nothing.
fn is_refusal(error: &ApiError) -> bool {
    matches!(error, ApiError::Problem(problem) if (400..500).contains(&problem.status) && problem.status != 429)
}

/// Whether somebody who has just signed in has no passkey and never put the offer off; without an
/// answer, nobody is asked.
pub(super) async fn is_offered_one(api: Api) -> bool {
    api.my_passkeys().await.is_ok_and(|list| list.offer)
}

async fn carried_out(
    api: Api,
    role: Role,
    in_autofill: bool,
    question: &Question,
) -> Result<SignInState, PasskeyError> {
    let options = api.passkey_sign_in_options().await?;
    let credential = passkey::answer(&options, in_autofill, question).await?;
    let request = PasskeySignIn {
        credential: credential.clone(),
        role,
    };
    let answer = api.passkey_sign_in(request).await;
    answer.map_err(|error| {
        let error = PasskeyError::from(error);
        passkey::forget_unknown(&error, &options, &credential);
        error
    })
}

impl Door {
    /// The role this door leads to.
    pub(super) fn role(self) -> Role {
        match self {
            Door::Individual => Role::Individual,
            Door::Retiree => Role::Retiree,
            Door::Business => Role::Business,
        }
    }
}
