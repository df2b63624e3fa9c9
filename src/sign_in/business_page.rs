//! The employers' page: the state machine, driven.

use contract::{SessionView, SignInState, Supervision};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;

use super::business_form::{BusinessForm, Fields};
use super::credentials_page::{Navigate, every_second, go, go_on_once_signed_in};
use super::doors::{Door, remember_door};
use super::flow::business::{BusinessCommand, BusinessEvent, BusinessPage};
use super::handover;
use super::report_view::focus_report;
use crate::api::{Api, use_api};
use crate::browser::clock;
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;
use crate::session::{Session, use_session};
use crate::shell::announce::use_title_problem;
use crate::ui::live_region::{Announcer, use_announcer};

/// Employers' sign-in for supervisors of an organisation.
#[component]
pub fn SignInBusinessOrganisationPage() -> impl IntoView {
    view! { <BusinessDoor supervision=Supervision::Organisation /> }
}

/// Employers' sign-in for supervisors of an establishment.
#[component]
pub fn SignInBusinessEstablishmentPage() -> impl IntoView {
    view! { <BusinessDoor supervision=Supervision::Establishment /> }
}

#[component]
fn BusinessDoor(supervision: Supervision) -> impl IntoView {
    let driver = Driver {
        start: match supervision {
            Supervision::Organisation => Page::SignInBusinessOrganisation,
            _ => Page::SignInBusinessEstablishment,
        },
        page: RwSignal::new(BusinessPage::new(supervision.clone())),
        fields: Fields::new(),
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
        remember_door(Door::Business);
        driver.handle(BusinessEvent::Opened(handover::take_notice()));
        every_second(move || driver.handle(BusinessEvent::Ticked));
    });
    let api = driver.api;
    view! {
        <BusinessForm
            supervision
            page=driver.page
            fields=driver.fields
            session_ended=Signal::derive(move || driver.session.ended_key())
            picture_of=Callback::new(move |id: String| api.visual_code_picture(&id))
            sound_of=Callback::new(move |(id, language): (String, &'static str)| {
                api.visual_code_sound(&id, language)
            })
            on_event=Callback::new(move |event| driver.handle(event))
        />
    }
}

#[derive(Clone, Copy)]
struct Driver {
    start: Page,
    page: RwSignal<BusinessPage>,
    fields: Fields,
    api: Api,
    session: Session,
    announcer: Announcer,
    i18n: I18n,
    navigate: StoredValue<Navigate, LocalStorage>,
}

impl Driver {
    fn handle(self, event: BusinessEvent) {
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

    fn carry_out(self, command: BusinessCommand) {
        match command {
            BusinessCommand::Ask => spawn_local(async move {
                let state = self.api.sign_in_state().await;
                self.handle(BusinessEvent::StateLearned(state));
            }),
            BusinessCommand::FetchPicture => spawn_local(async move {
                let answer = self.api.new_visual_code().await;
                self.handle(BusinessEvent::PictureArrived(answer));
            }),
            BusinessCommand::Send(request) => spawn_local(async move {
                let answer = self.api.sign_in_business(request).await;
                self.handle(BusinessEvent::Answered(answer));
            }),
            BusinessCommand::GoToCode(state) => {
                handover::put_state(state, clock::now_milliseconds());
                handover::put_start(self.start);
                self.fields.password.set(String::new());
                go(self.navigate, self.i18n, Page::SignInBusinessCode, false);
            }
            BusinessCommand::Begin(view) => {
                self.fields.password.set(String::new());
                self.session.begin(view);
            }
            BusinessCommand::ClearPassword => self.fields.password.set(String::new()),
            BusinessCommand::ClearVisualCode => self.fields.visual_code.set(String::new()),
            BusinessCommand::FocusReport => focus_report(),
            BusinessCommand::Announce(key) => {
                self.announcer.polite(untrack(|| self.i18n.text(key)));
            }
        }
    }
}

fn session_in(event: &BusinessEvent) -> Option<SessionView> {
    match event {
        BusinessEvent::Answered(Ok(SignInState::SignedIn { session })) => Some(session.clone()),
        _ => None,
    }
}
