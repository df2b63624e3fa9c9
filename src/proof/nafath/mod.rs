//! The Nafath app on the person's phone: a number is shown here and chosen there.

pub mod flow;
mod panel;

use contract::{AccessFlow, AccessNafath, NafathStart, Role, Sensitive, SessionView, SignInState};
use leptos::ev::visibilitychange;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Api, ApiError, use_api};
use crate::browser::{clock, dom, page, timer};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::ui::live_region::{Announcer, use_announcer};
use flow::{Command, Event, NafathFlow, Phase};

pub use panel::NafathPanel;

/// The id of what became of a request.
const OUTCOME: &str = "nafath-outcome";

/// What an approval is for.
#[derive(Debug, Clone, Copy)]
pub enum For {
    /// A new session.
    SignIn {
        /// The identity number as typed.
        identity_number: RwSignal<String>,
        /// The name of the role to act in.
        role: RwSignal<String>,
    },
    /// A fresh proof in the session there is.
    StepUp,
    /// Opening an account, or getting back into one.
    Access {
        /// The identity number as typed.
        identity_number: RwSignal<String>,
        /// The name of the way, see [`contract::AccessFlow`].
        flow: &'static str,
    },
}

/// A request and what it needs to run, for as long as its view stands.
#[derive(Debug, Clone, Copy)]
pub struct NafathRequest {
    /// The machine.
    pub flow: RwSignal<NafathFlow>,
    purpose: For,
    on_done: Callback<Option<Box<SessionView>>>,
    api: Api,
    i18n: I18n,
    announcer: Announcer,
}

/// A request of the view that is being made; it ticks once a second and asks when the person
/// comes back to the page. Once approved, `on_done` goes on.
pub fn use_nafath(purpose: For, on_done: Callback<Option<Box<SessionView>>>) -> NafathRequest {
    let request = NafathRequest {
        flow: RwSignal::new(NafathFlow::default()),
        purpose,
        on_done,
        api: use_api(),
        i18n: use_i18n(),
        announcer: use_announcer(),
    };
    effect(move || {
        if let Some(timer) = timer::every(1_000, move || request.handle(Event::Ticked)) {
            on_cleanup(move || timer.stop());
        }
        let listener = window_event_listener(visibilitychange, move |_| {
            if page::is_visible() {
                request.handle(Event::Returned);
            }
        });
        on_cleanup(move || listener.remove());
    });
    request
}

impl NafathRequest {
    /// Takes what happens and does what follows from it.
    pub fn handle(self, event: Event) {
        let now = clock::now_milliseconds();
        // The view may be gone; a session that has begun is one all the same.
        if let Event::Finished(Ok(Some(session))) = &event
            && self.flow.try_get_untracked().is_none()
        {
            self.on_done.try_run(Some(session.clone()));
            return;
        }
        let commands = self.flow.try_update(|flow| flow.handle(event, now));
        for command in commands.unwrap_or_default() {
            self.carry_out(command);
        }
    }

    /// The number to choose, while the app waits; tracks changes.
    pub fn number(self) -> Option<String> {
        self.flow.with(|flow| match flow.phase() {
            Phase::Waiting { number } => Some(number.clone()),
            _ => None,
        })
    }

    fn carry_out(self, command: Command) {
        match command {
            Command::Ask => spawn_local(async move {
                let answer = match self.purpose {
                    For::SignIn { .. } => self.api.nafath_state().await,
                    For::StepUp => self.api.step_up_nafath_state().await,
                    For::Access { .. } => self.api.access_nafath_state().await,
                };
                self.handle(Event::Learned(answer));
            }),
            Command::Start => self.start(),
            Command::Finish => spawn_local(async move {
                let answer = self.finish().await;
                self.handle(Event::Finished(answer));
            }),
            Command::GiveUp => {
                // Where the backend cannot be told, the request ends there by itself.
                spawn_local(async move {
                    let _ = match self.purpose {
                        For::SignIn { .. } => self.api.nafath_give_up().await,
                        For::Access { .. } => self.api.access_give_up().await,
                        For::StepUp => Ok(()),
                    };
                });
            }
            Command::Done(session) => self.on_done.run(session),
            Command::SayNumber(number) => {
                let spoken = self.i18n.text_untracked("nafath-do");
                self.announcer.assertive(format!("{spoken} {number}"));
            }
            Command::SaySecondsLeft(seconds) => {
                let spoken = untrack(|| {
                    self.i18n
                        .text_with("nafath-seconds-left", &[("n", seconds.into())])
                });
                self.announcer.polite(spoken);
            }
            Command::ShowOutcome => {
                // The outcome is put into the page after the event has been handled.
                let _ = timer::after(0, || {
                    dom::focus(OUTCOME);
                });
            }
        }
    }

    fn start(self) {
        let typed =
            |number: RwSignal<String>| number.with_untracked(|text| Sensitive::from(text.as_str()));
        let purpose = self.purpose;
        spawn_local(async move {
            let answer = match purpose {
                For::StepUp => self.api.step_up_nafath_start().await,
                For::SignIn {
                    identity_number,
                    role,
                } => {
                    let request = NafathStart {
                        identity_number: typed(identity_number),
                        role: role.with_untracked(|role| Role::from(role.as_str())),
                    };
                    self.api.nafath_start(request).await
                }
                For::Access {
                    identity_number,
                    flow,
                } => {
                    let request = AccessNafath {
                        flow: AccessFlow::from(flow),
                        identity_number: typed(identity_number),
                    };
                    self.api.access_nafath_start(request).await
                }
            };
            self.handle(Event::Started(answer));
        });
    }

    async fn finish(self) -> Result<Option<Box<SessionView>>, ApiError> {
        match self.purpose {
            For::StepUp => self.api.step_up_nafath_finish().await.map(|()| None),
            // The page asks where it stands now.
            For::Access { .. } => self.api.access_nafath_finish().await.map(|_| None),
            For::SignIn { .. } => match self.api.nafath_finish().await? {
                SignInState::SignedIn { session } => Ok(Some(Box::new(session))),
                _ => Err(ApiError::Unreadable {
                    path: "step".to_owned(),
                }),
            },
        }
    }
}
