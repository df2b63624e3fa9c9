//! The first page of individuals, and the only one of retirees: the state machine, driven.

use std::pin::pin;

use contract::{RetireeSignIn, SessionView, SignInState};
use futures::future::{Either, select};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::credentials_form::CredentialsForm;
use super::doors::{Door, remember_door};
use super::flow::credentials::{CredentialsCommand, CredentialsEvent, CredentialsPage};
use super::handover;
use super::later;
use super::report_view::focus_report;
use crate::api::{Api, use_api};
use crate::browser::{clock, credentials, timer};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;
use crate::session::{Session, use_session};
use crate::shell::announce::use_title_problem;
use crate::ui::live_region::{Announcer, use_announcer};

/// Milliseconds an offer of a passkey may keep somebody who has just signed in waiting.
const PATIENCE: u32 = 2_500;

/// Individuals' sign-in, identity number or user name, and password.
#[component]
pub fn SignInIndividualPage() -> impl IntoView {
    view! { <CredentialsDoor door=Door::Individual /> }
}

/// Retirees' sign-in: identity number and password, and no code.
#[component]
pub fn SignInRetireePage() -> impl IntoView {
    view! { <CredentialsDoor door=Door::Retiree /> }
}

#[component]
fn CredentialsDoor(door: Door) -> impl IntoView {
    let driver = Driver {
        door,
        page: RwSignal::new(CredentialsPage::default()),
        identity_number: RwSignal::new(String::new()),
        password: RwSignal::new(String::new()),
        api: use_api(),
        session: use_session(),
        announcer: use_announcer(),
        i18n: use_i18n(),
        navigate: StoredValue::new_local(Box::new(use_navigate())),
    };
    let has_problem = Memo::new(move |_| driver.page.with(CredentialsPage::has_report));
    use_title_problem(has_problem.into());
    go_on_once_signed_in(driver.session, driver.i18n, driver.navigate);
    effect(move || {
        remember_door(door);
        driver.handle(CredentialsEvent::Opened(handover::take_notice()));
        every_second(move || driver.handle(CredentialsEvent::Ticked));
    });
    view! {
        <CredentialsForm
            door
            page=driver.page
            identity_number=driver.identity_number
            password=driver.password
            session_ended=Signal::derive(move || driver.session.ended_key())
            on_event=Callback::new(move |event| driver.handle(event))
        />
    }
}

/// A way to another page.
pub(super) type Navigate = Box<dyn Fn(&str, NavigateOptions)>;

/// Leads on to the page the person wanted, whoever brought the session: this page, another tab.
pub(super) fn go_on_once_signed_in(
    session: Session,
    i18n: I18n,
    navigate: StoredValue<Navigate, LocalStorage>,
) {
    let api = use_api();
    Effect::new(move |left: Option<bool>| {
        let signed_in = session.is_signed_in();
        let left = left.unwrap_or_default();
        if signed_in && !left {
            if credentials::are_supported() {
                spawn_local(async move {
                    let page = if is_offered_a_passkey(api).await {
                        Page::PasskeyOffer
                    } else {
                        session.take_remembered_page()
                    };
                    go(navigate, i18n, page, true);
                });
            } else {
                go(navigate, i18n, session.take_remembered_page(), true);
            }
        }
        left || signed_in
    });
}

/// Whether the person has no passkey and never put the offer off. Where the answer takes long, the
/// person goes on without it and is asked the next time.
async fn is_offered_a_passkey(api: Api) -> bool {
    let question = pin!(later::is_offered_a_passkey(api));
    let patience = pin!(timer::pause(PATIENCE));
    matches!(select(question, patience).await, Either::Left((true, _)))
}

/// Goes to a page; `replace` keeps the present one out of the history.
pub(super) fn go(
    navigate: StoredValue<Navigate, LocalStorage>,
    i18n: I18n,
    page: Page,
    replace: bool,
) {
    let options = NavigateOptions {
        replace,
        ..NavigateOptions::default()
    };
    // The view may be gone; then its person has gone elsewhere and stays there.
    let _ =
        navigate.try_with_value(|navigate| navigate(&page.href(i18n.locale_untracked()), options));
}

/// Runs `action` every second as long as the view stands.
pub(super) fn every_second(action: impl Fn() + 'static) {
    if let Some(timer) = timer::every(1_000, action) {
        on_cleanup(move || timer.stop());
    }
}

#[derive(Clone, Copy)]
struct Driver {
    door: Door,
    page: RwSignal<CredentialsPage>,
    identity_number: RwSignal<String>,
    password: RwSignal<String>,
    api: Api,
    session: Session,
    announcer: Announcer,
    i18n: I18n,
    navigate: StoredValue<Navigate, LocalStorage>,
}

impl Driver {
    fn handle(self, event: CredentialsEvent) {
        let finished = session_in(&event);
        let now = clock::now_milliseconds();
        match self.page.try_update(|page| page.handle(event, now)) {
            Some(commands) => commands
                .into_iter()
                .for_each(|command| self.carry_out(command)),
            // The view is gone, but a session that has begun is one all the same.
            None => finished
                .into_iter()
                .for_each(|view| self.session.begin(view)),
        }
    }

    fn carry_out(self, command: CredentialsCommand) {
        match command {
            CredentialsCommand::Ask => spawn_local(async move {
                let state = self.api.sign_in_state().await;
                self.handle(CredentialsEvent::StateLearned(state));
            }),
            CredentialsCommand::Send(request) => spawn_local(async move {
                let answer = match self.door {
                    Door::Retiree => {
                        let request = RetireeSignIn {
                            identity_number: request.identity_number,
                            password: request.password,
                        };
                        self.api.sign_in_retiree(request).await
                    }
                    _ => self.api.sign_in_individual(request).await,
                };
                self.handle(CredentialsEvent::Answered(answer));
            }),
            CredentialsCommand::GoToCode(state) => {
                handover::put_state(state, clock::now_milliseconds());
                self.password.set(String::new());
                go(self.navigate, self.i18n, Page::SignInIndividualCode, false);
            }
            CredentialsCommand::Begin(view) => {
                self.password.set(String::new());
                self.session.begin(view);
            }
            CredentialsCommand::ClearPassword => self.password.set(String::new()),
            CredentialsCommand::FocusReport => focus_report(),
            CredentialsCommand::AnnounceSlow => {
                self.announcer
                    .polite(untrack(|| self.i18n.text("sign-in-slow")));
            }
            CredentialsCommand::AnnounceWaitOver => {
                self.announcer
                    .polite(untrack(|| self.i18n.text("sign-in-wait-over")));
            }
        }
    }
}

fn session_in(event: &CredentialsEvent) -> Option<SessionView> {
    match event {
        CredentialsEvent::Answered(Ok(SignInState::SignedIn { session })) => Some(session.clone()),
        _ => None,
    }
}
