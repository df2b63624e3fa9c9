//! The ways in beside the password: a passkey, from the identity field's autofill or by a button,
//! and the Nafath app.
//!
//! **Invariant:** nothing here stands in the way of the password. A passkey that fails says so in
//! one line below the form, and what is typed stays.

use std::rc::Rc;

use contract::{Role, SignInState};
use futures::lock::Mutex;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::doors::Door;
use super::passkey_door;
use crate::api::texts::fetch_missing;
use crate::api::{Api, ApiError, use_api};
use crate::browser::credentials::{self, CredentialFailure, Question};
use crate::effect::effect;
use crate::i18n::{I18n, TextFile, use_i18n};
use crate::proof::passkey::PasskeyError;
use crate::routes::Page;
use crate::session::{Session, use_session};
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::icon::shapes;

/// Passkey and Nafath, below a door's form.
#[component]
pub(super) fn OtherWays(
    /// The door.
    #[prop(into)]
    door: Signal<Door>,
    /// Whether the form above has a field in whose autofill passkeys are offered.
    #[prop(optional)]
    in_autofill: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let ways = Ways {
        door,
        in_autofill,
        i18n,
        api: use_api(),
        session: use_session(),
        question: StoredValue::new_local(Question::new()),
        turn: StoredValue::new_local(Rc::default()),
        working: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    let supported = RwSignal::new(false);
    effect(move || {
        supported.set(credentials::are_supported());
        ways.offer_in_autofill();
    });
    on_cleanup(move || {
        ways.question.try_with_value(Question::end);
    });
    view! {
        <div class="g-other-ways">
            <p class="g-other-ways__or"><span>{t!(i18n, "sign-in-or")}</span></p>
            <div class="g-other-ways__list">
                <LinkButton
                    label=t!(i18n, "sign-in-nafath")
                    href=Signal::derive(Page::SignInNafath.link(i18n))
                    kind=ButtonKind::Secondary
                    leading_icon=shapes::SMARTPHONE
                />
                {move || supported.get().then(|| view! {
                    <Button
                        label=t!(i18n, "sign-in-passkey")
                        kind=ButtonKind::Secondary
                        icon=shapes::FINGERPRINT
                        working=Signal::from(ways.working)
                        working_label=Signal::derive(t!(i18n, "sign-in-passkey-working"))
                        on_press=Callback::new(move |()| ways.ask())
                    />
                })}
            </div>
            {move || ways.trouble.get().map(|key| view! {
                <Alert kind=AlertKind::Warning voice=AlertVoice::Assertive>
                    <p>{move || i18n.text(&key)}</p>
                    <p>{t!(i18n, "sign-in-passkey-otherwise")}</p>
                </Alert>
            })}
        </div>
    }
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
        passkey_door::sign_in(self.api, role, in_autofill, question.clone()).await
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
