//! The page of the code sent to the phone: the state machine, driven.

use contract::{SessionView, SignInState};
use leptos::ev::visibilitychange;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;

use super::code_form::CodeForm;
use super::credentials_page::{Navigate, every_second, go, go_on_once_signed_in};
use super::flow::code::{CodeCommand, CodeEvent, CodePage};
use super::flow::{Message, Notice};
use super::handover;
use super::report_view::focus_report;
use crate::api::{Api, use_api};
use crate::browser::{clock, page};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;
use crate::session::{Session, use_session};
use crate::shell::announce::use_title_problem;
use crate::ui::live_region::{Announcer, use_announcer};

/// Individuals' sign-in, the code sent to the phone.
#[component]
pub fn SignInIndividualCodePage() -> impl IntoView {
    view! { <CodeDoor start=Page::SignInIndividual /> }
}

/// Employers' sign-in, the code that stands in the visual one's place.
#[component]
pub fn SignInBusinessCodePage() -> impl IntoView {
    // Whose role is not known any more, after a reload, chooses it again.
    let start = handover::take_start().unwrap_or(Page::SignInBusiness);
    view! { <CodeDoor start /> }
}

#[component]
fn CodeDoor(
    /// The page before this one, to go back to.
    start: Page,
) -> impl IntoView {
    let driver = Driver {
        start,
        page: RwSignal::new(CodePage::default()),
        code: RwSignal::new(String::new()),
        api: use_api(),
        session: use_session(),
        announcer: use_announcer(),
        i18n: use_i18n(),
        navigate: StoredValue::new_local(Box::new(use_navigate())),
    };
    let has_problem = Memo::new(move |_| driver.page.with(|page| page.report().is_some()));
    use_title_problem(has_problem.into());
    go_on_once_signed_in(driver.session, driver.i18n, driver.navigate);
    effect(move || {
        driver.handle(CodeEvent::Opened(handover::take_state()));
        every_second(move || driver.handle(CodeEvent::Ticked));
        // Back from the message with the code, or from another tab that went on or gave up.
        let listener = window_event_listener(visibilitychange, move |_| {
            if page::is_visible() {
                driver.handle(CodeEvent::Returned);
            }
        });
        on_cleanup(move || listener.remove());
    });
    view! {
        <CodeForm
            page=driver.page
            code=driver.code
            on_event=Callback::new(move |event| driver.handle(event))
            on_start_over=Callback::new(move |()| driver.start_over())
        />
    }
}

#[derive(Clone, Copy)]
struct Driver {
    start: Page,
    page: RwSignal<CodePage>,
    code: RwSignal<String>,
    api: Api,
    session: Session,
    announcer: Announcer,
    i18n: I18n,
    navigate: StoredValue<Navigate, LocalStorage>,
}

impl Driver {
    fn handle(self, event: CodeEvent) {
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

    fn carry_out(self, command: CodeCommand) {
        match command {
            CodeCommand::Ask => spawn_local(async move {
                let state = self.api.sign_in_state().await;
                self.handle(CodeEvent::StateLearned(state));
            }),
            CodeCommand::Send(attempt) => spawn_local(async move {
                let answer = self.api.sign_in_code(attempt).await;
                self.handle(CodeEvent::CodeAnswered(answer));
            }),
            CodeCommand::Resend => {
                self.announcer
                    .polite(untrack(|| self.i18n.text("ui-sending")));
                spawn_local(async move {
                    let answer = self.api.sign_in_resend_code().await;
                    self.handle(CodeEvent::ResendAnswered(answer));
                });
            }
            CodeCommand::Begin(view) => {
                self.code.set(String::new());
                self.session.begin(view);
            }
            CodeCommand::BackToStart(notice) => self.back_to_start(Some(notice)),
            CodeCommand::ClearCode => self.code.set(String::new()),
            CodeCommand::FocusReport => focus_report(),
            CodeCommand::Announce(texts) => self.announce(&texts),
        }
    }

    fn announce(self, texts: &[Message]) {
        let texts: Vec<String> =
            untrack(|| texts.iter().map(|text| text.show(self.i18n)).collect());
        self.announcer.polite(texts.join(" "));
    }

    fn back_to_start(self, notice: Option<Notice>) {
        if let Some(notice) = notice {
            handover::put_notice(notice);
        }
        go(self.navigate, self.i18n, self.start, true);
    }

    /// Gives this sign-in up. Where the backend cannot be told, it ends there by itself.
    fn start_over(self) {
        spawn_local(async move {
            let _ = self.api.sign_in_start_over().await;
            self.back_to_start(None);
        });
    }
}

fn session_in(event: &CodeEvent) -> Option<SessionView> {
    match event {
        CodeEvent::CodeAnswered(Ok(SignInState::SignedIn { session })) => Some(session.clone()),
        _ => None,
    }
}
