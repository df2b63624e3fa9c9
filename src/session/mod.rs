//! Who is signed in, in every tab, and for how long.
//!
//! **Invariant:** nothing here outlives the page: the session is a cookie scripts cannot read, and
//! what is known of the person lives in memory until the page is left. Signing out leaves the
//! page for good, so that its memory goes with it.

pub mod guard;
mod idle;

pub use guard::RequireSession;
pub use idle::IdleWatch;

use contract::{EstablishmentChoice, Role, RoleChoice, SessionView, SignInState};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Api, ApiError, SessionNews, use_api};
use crate::browser::broadcast::Channel;
use crate::browser::{clock, page, storage};
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;

const CHANNEL: &str = "gosi-session";
const RETURN_TO: &str = "gosi-return-to";
const MESSAGE_SIGNED_OUT: &str = "signed-out";
const MESSAGE_SIGNED_IN: &str = "signed-in:";

/// What this tab knows of the session.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionState {
    /// The backend was not asked yet.
    Unknown,
    /// The backend is being asked.
    Asking,
    /// The backend could not be asked.
    Unreachable(ApiError),
    /// Nobody is signed in.
    SignedOut,
    /// Somebody is signed in.
    SignedIn(Box<SessionView>),
}

/// A `Copy` handle on the session, from the context.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    /// When the backend will end the session for want of activity, in milliseconds since 1970.
    idle_deadline: RwSignal<f64>,
    /// Whether the sign-in page should say that the session ended by itself.
    ended_by_itself: RwSignal<bool>,
    channel: StoredValue<Channel, LocalStorage>,
    api: Api,
    i18n: I18n,
}

/// Puts the session into the context and starts listening to the other tabs.
pub fn provide_session() -> Session {
    let session = Session {
        state: RwSignal::new(SessionState::Unknown),
        idle_deadline: RwSignal::new(f64::INFINITY),
        ended_by_itself: RwSignal::new(false),
        channel: StoredValue::new_local(Channel::open(CHANNEL)),
        api: use_api(),
        i18n: use_i18n(),
    };
    provide_context(session);
    Effect::new(move |_| session.listen());
    Effect::new(move |before: Option<SessionNews>| {
        let news = session.api.session_news();
        let before = before.unwrap_or_default();
        if news.changed != before.changed {
            page::blank();
            page::reload();
        } else if news.lost != before.lost {
            session.lose();
        }
        news
    });
    session
}

/// The session, from the context.
///
/// # Panics
/// Where [`provide_session`] was not called, which the app does first.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// What is known of the session; tracks changes.
    pub fn state(self) -> SessionState {
        self.state.get()
    }

    /// The signed-in person's session; tracks changes.
    pub fn view(self) -> Option<SessionView> {
        self.state.with(|state| match state {
            SessionState::SignedIn(view) => Some((**view).clone()),
            _ => None,
        })
    }

    /// Whether somebody is signed in, as far as this tab knows; tracks changes.
    pub fn is_signed_in(self) -> bool {
        self.state
            .with(|state| matches!(state, SessionState::SignedIn(_)))
    }

    /// Asks the backend who is signed in, unless that is known.
    pub fn ensure_known(self) {
        let ask = self.state.with_untracked(|state| {
            matches!(state, SessionState::Unknown | SessionState::Unreachable(_))
        });
        if ask {
            self.refresh();
        }
    }

    /// Asks the backend who is signed in.
    pub fn refresh(self) {
        self.state.set(SessionState::Asking);
        spawn_local(async move {
            match self.api.session().await {
                Ok(view) => self.accept(view),
                Err(error) if error.is_session_over() => self.forget(),
                Err(error) => self.state.set(SessionState::Unreachable(error)),
            }
        });
    }

    /// Learns who is signed in for a page that is open to everybody.
    ///
    /// Asks where a sign-in stands and not for the session: that question has an answer for nobody
    /// too, so that a public page causes no refusal. A failure changes nothing.
    pub fn notice(self) {
        if self.state.get_untracked() != SessionState::Unknown {
            return;
        }
        spawn_local(async move {
            let Ok(answer) = self.api.sign_in_state().await else {
                return;
            };
            if self.state.get_untracked() != SessionState::Unknown {
                return;
            }
            match answer {
                SignInState::SignedIn { session } => self.accept(session),
                SignInState::Start | SignInState::Code { .. } => self.forget(),
                SignInState::Unknown => {}
            }
        });
    }

    /// Takes over the session that a finished sign-in brought.
    pub fn begin(self, view: SessionView) {
        self.ended_by_itself.set(false);
        let message = format!("{MESSAGE_SIGNED_IN}{}", view.epoch);
        self.accept(view);
        self.channel.with_value(|channel| channel.post(&message));
    }

    /// Ends the session here, on the server and in every other tab, and leaves the page.
    ///
    /// Where the server cannot be reached the person is told, because the session is then still
    /// open there; the error is the caller's to show.
    pub async fn sign_out(self) -> Result<(), ApiError> {
        match self.api.sign_out().await {
            Ok(()) => {}
            Err(error) if error.is_session_over() => {}
            Err(error) => return Err(error),
        }
        self.channel
            .with_value(|channel| channel.post(MESSAGE_SIGNED_OUT));
        self.leave();
        Ok(())
    }

    /// Remembers the page the person wanted, for after the sign-in. A page, never an address.
    pub fn remember_page(self, page: Page) {
        storage::write_for_tab(RETURN_TO, Some(page.slug()));
    }

    /// The page to go on to after the sign-in, as far as it serves the role that was signed in to;
    /// forgotten once read.
    pub fn take_remembered_page(self) -> Page {
        let role = self.state.with_untracked(|state| match state {
            SessionState::SignedIn(view) => view.role.clone(),
            _ => Role::Individual,
        });
        let page = storage::read_for_tab(RETURN_TO)
            .and_then(|slug| Page::from_slug(&slug))
            .filter(|page| page.needs_session())
            .filter(|page| page.role().is_none_or(|needed| needed == role));
        storage::write_for_tab(RETURN_TO, None);
        page.unwrap_or_else(|| Page::dashboard_of(&role))
    }

    /// Acts in another of the person's roles: a new session, in every tab.
    pub async fn change_role(self, role: Role) -> Result<(), ApiError> {
        let view = self.api.change_role(RoleChoice { role }).await?;
        self.begin(view);
        Ok(())
    }

    /// Acts for an establishment from now on: a new session, in every tab.
    pub async fn choose_establishment(self, request: EstablishmentChoice) -> Result<(), ApiError> {
        let view = self.api.choose_establishment(request).await?;
        self.begin(view);
        Ok(())
    }

    /// Whether the last session ended by itself; tracks changes.
    pub fn ended_by_itself(self) -> bool {
        self.ended_by_itself.get()
    }

    /// Seconds until the backend ends the session for want of activity; never negative.
    pub fn idle_seconds_left(self) -> f64 {
        ((self.idle_deadline.get_untracked() - clock::now_milliseconds()) / 1000.0).max(0.0)
    }

    /// Tells the backend that the person is there and learns the new deadline.
    pub fn keep_alive(self) {
        spawn_local(async move {
            if let Ok(view) = self.api.keep_session_alive().await {
                self.accept(view);
            }
        });
    }

    /// The session ended by itself: the person is asked to sign in again and comes back here.
    pub fn lose(self) {
        if self.is_signed_in_untracked() {
            self.ended_by_itself.set(true);
        }
        self.forget();
    }

    fn is_signed_in_untracked(self) -> bool {
        self.state
            .with_untracked(|state| matches!(state, SessionState::SignedIn(_)))
    }

    fn accept(self, view: SessionView) {
        let idle = f64::from(
            view.idle_expires_in_seconds
                .min(view.absolute_expires_in_seconds),
        );
        self.idle_deadline
            .set(clock::now_milliseconds() + idle * 1000.0);
        self.api.set_epoch(Some(view.epoch.clone()));
        self.state.set(SessionState::SignedIn(Box::new(view)));
    }

    fn forget(self) {
        self.idle_deadline.set(f64::INFINITY);
        self.api.set_epoch(None);
        self.state.set(SessionState::SignedOut);
    }

    /// Leaves the page for good: what the program held in memory goes with it.
    fn leave(self) {
        self.api.set_epoch(None);
        page::blank();
        page::leave_to(&Page::SignedOut.href(self.i18n.locale_untracked()));
    }

    fn listen(self) {
        self.channel.with_value(|channel| {
            channel.listen(move |message| {
                if message == MESSAGE_SIGNED_OUT {
                    if self.is_signed_in_untracked() {
                        self.leave();
                    } else {
                        self.forget();
                    }
                } else if let Some(epoch) = message.strip_prefix(MESSAGE_SIGNED_IN) {
                    self.notice_sign_in_elsewhere(epoch);
                }
            });
        });
        page::on_restored_from_cache(move || {
            if self.is_signed_in_untracked() {
                // A page from the back-forward cache may show what its person has signed out of.
                page::blank();
                page::reload();
            }
        });
        page::on_visible(move || {
            if self.is_signed_in_untracked() && self.idle_seconds_left() <= 0.0 {
                self.refresh();
            }
        });
    }

    /// Another tab signed in: a tab that shows another session starts afresh.
    fn notice_sign_in_elsewhere(self, epoch: &str) {
        let other_session = self.state.with_untracked(|state| match state {
            SessionState::SignedIn(view) => view.epoch != epoch,
            _ => false,
        });
        if other_session {
            page::blank();
            page::reload();
        } else {
            self.refresh();
        }
    }
}
