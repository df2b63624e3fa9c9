//! Who is signed in, in every tab, and for how long.
//!
//! **Invariant:** nothing here outlives the page: the session is a cookie scripts cannot read, and
//! what is known of the person lives in memory until the page is left. Signing out leaves the
//! page for good, so that its memory goes with it.

pub mod guard;
mod idle;
mod work;

pub use guard::RequireSession;
pub use idle::IdleWatch;

use std::ops::Deref;

use contract::{EstablishmentChoice, Role, RoleChoice, SessionEnd, SessionView, SignInState};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Api, ApiError, SessionNews, use_api};
use crate::browser::broadcast::Channel;
use crate::browser::{clock, page, storage};
use crate::effect::effect;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Page;
use work::KeptWork;

const CHANNEL: &str = "gosi-session";
const RETURN_TO: &str = "gosi-return-to";
const MESSAGE_SIGNED_OUT: &str = "signed-out";
const MESSAGE_SIGNED_IN: &str = "signed-in:";
/// Followed by the epoch and by the seconds that are left, whatever is done and if nothing is.
const MESSAGE_ALIVE: &str = "alive:";
/// Followed by why the session ended.
const MESSAGE_ENDED: &str = "ended:";
/// A tab that comes into view asks how the session stands, but not more often than this.
const ASK_AGAIN_AFTER: f64 = 10_000.0;

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

/// A role that somebody wants to act in, and the page they want to see in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleWanted {
    /// The role.
    pub role: Role,
    /// The page to go on to.
    pub page: Page,
}

/// A `Copy` handle on the session, from the context. A pointer, as the language's is.
#[derive(Debug, Clone, Copy)]
pub struct Session(&'static Parts);

impl Deref for Session {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What the session is made of; once a page.
#[derive(Debug)]
pub struct Parts {
    state: RwSignal<SessionState>,
    /// When the backend will end the session for want of activity, in milliseconds since 1970.
    idle_deadline: RwSignal<f64>,
    /// When the backend will end the session whatever is done.
    last_deadline: RwSignal<f64>,
    /// When the backend was last asked how the session stands.
    asked_at: StoredValue<f64>,
    /// Why the last session ended, for the sign-in page to say.
    ended: RwSignal<Option<SessionEnd>>,
    /// The role that waits for a proof.
    wanted_role: StoredValue<Option<RoleWanted>>,
    /// What the person had typed when the session ended.
    work: StoredValue<Option<KeptWork>, LocalStorage>,
    channel: StoredValue<Channel, LocalStorage>,
    api: Api,
    i18n: I18n,
}

/// Puts the session into the context and starts listening to the other tabs.
pub fn provide_session() -> Session {
    let session = Session(Box::leak(Box::new(Parts {
        state: RwSignal::new(SessionState::Unknown),
        idle_deadline: RwSignal::new(f64::INFINITY),
        last_deadline: RwSignal::new(f64::INFINITY),
        asked_at: StoredValue::new(0.0),
        ended: RwSignal::new(None),
        wanted_role: StoredValue::new(None),
        work: StoredValue::new_local(None),
        channel: StoredValue::new_local(Channel::open(CHANNEL)),
        api: use_api(),
        i18n: use_i18n(),
    })));
    provide_context(session);
    effect(move || session.listen());
    Effect::new(move |before: Option<SessionNews>| {
        let news = session.api.session_news();
        let before = before.unwrap_or_default();
        if news.changed != before.changed {
            page::blank();
            page::reload();
        } else if news.lost != before.lost {
            session.lose(news.end.clone());
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
        self.ended.set(None);
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

    /// Notes a role that takes a proof first; the page for that takes it from here.
    pub fn want_role(self, wanted: RoleWanted) {
        self.wanted_role.set_value(Some(wanted));
    }

    /// The role that waits for a proof; forgotten once read.
    pub fn take_wanted_role(self) -> Option<RoleWanted> {
        self.wanted_role.try_update_value(Option::take).flatten()
    }

    /// Acts for another of the establishments that the person supervises: a new session, in every tab.
    pub async fn choose_establishment(self, registration_number: String) -> Result<(), ApiError> {
        let choice = EstablishmentChoice {
            registration_number,
        };
        let view = self.api.choose_establishment(choice).await?;
        self.begin(view);
        Ok(())
    }

    /// The key of the words that say why the last session ended; tracks changes.
    pub fn ended_key(self) -> Option<&'static str> {
        self.ended.with(|ended| {
            Some(match ended.as_ref()? {
                SessionEnd::Limit => "sign-in-session-limit-title",
                SessionEnd::Revoked => "sign-in-session-revoked-title",
                SessionEnd::PasswordChanged => "sign-in-session-password-title",
                SessionEnd::Idle | SessionEnd::Other(_) => "sign-in-session-ended-title",
            })
        })
    }

    /// Seconds until the backend ends the session if nothing is done; never negative.
    pub fn idle_seconds_left(self) -> f64 {
        ((self.idle_deadline.get_untracked() - clock::now_milliseconds()) / 1000.0).max(0.0)
    }

    /// Whether the session is about to end whatever is done, after its longest life.
    pub fn ends_whatever_is_done(self) -> bool {
        // The two deadlines are of one answer, which names the earlier one for both.
        self.last_deadline.get_untracked() - self.idle_deadline.get_untracked() < 1_000.0
    }

    /// Runs the effect it is called in again whenever the session's end moves.
    pub fn track_end(self) {
        self.idle_deadline.track();
    }

    /// Tells the backend that the person is there, learns when the session ends now, and tells the
    /// other tabs.
    pub fn keep_alive(self) {
        self.asked_at.set_value(clock::now_milliseconds());
        spawn_local(async move {
            if let Ok(view) = self.api.keep_session_alive().await {
                self.tell_of(&view);
                self.accept(view);
            }
        });
    }

    /// Asks the backend how the session stands: its clock counts, not the device's. Asking extends
    /// nothing, and the page stays as it is. `when_unreachable` is called where nobody answers.
    pub fn ask_how_it_stands(self, when_unreachable: impl FnOnce() + 'static) {
        self.asked_at.set_value(clock::now_milliseconds());
        spawn_local(async move {
            match self.api.session().await {
                Ok(view) => {
                    self.tell_of(&view);
                    self.accept(view);
                }
                // A session that is over is noticed where every answer is looked at.
                Err(error) if error.is_session_over() || error.is_session_changed() => {}
                Err(_) => when_unreachable(),
            }
        });
    }

    /// Milliseconds since the backend was last asked how the session stands.
    pub fn asked_ago(self) -> f64 {
        clock::now_milliseconds() - self.asked_at.get_value()
    }

    /// The session ended by itself or from elsewhere: the person is asked to sign in again, is told
    /// why, and comes back here to what they had typed.
    pub fn lose(self, why: Option<SessionEnd>) {
        if self.is_signed_in_untracked() {
            let why = why.unwrap_or(SessionEnd::Other(String::new()));
            let message = format!("{MESSAGE_ENDED}{}", why.as_str());
            self.keep_work();
            self.ended.set(Some(why));
            self.channel.with_value(|channel| channel.post(&message));
        }
        self.forget();
    }

    fn keep_work(self) {
        let work = self.state.with_untracked(|state| match state {
            SessionState::SignedIn(view) => KeptWork::of_page(view),
            _ => None,
        });
        if work.is_some() {
            self.work.set_value(work);
        }
    }

    /// Puts back what the person had typed on this page when their last session ended; what somebody
    /// else had typed is forgotten. Called once the page's view stands.
    pub fn give_work_back(self, page: Page) {
        let Some(work) = self.work.try_update_value(Option::take).flatten() else {
            return;
        };
        let belongs = self.state.with_untracked(|state| match state {
            SessionState::SignedIn(view) => work.is_of(view),
            _ => false,
        });
        if belongs && work.page() == page {
            work.put_back();
        } else if belongs {
            // Their other pages come first; the work waits.
            self.work.set_value(Some(work));
        }
    }

    fn tell_of(self, view: &SessionView) {
        let message = format!(
            "{MESSAGE_ALIVE}{}:{}:{}",
            view.epoch, view.absolute_expires_in_seconds, view.idle_expires_in_seconds
        );
        self.channel.with_value(|channel| channel.post(&message));
    }

    fn is_signed_in_untracked(self) -> bool {
        self.state
            .with_untracked(|state| matches!(state, SessionState::SignedIn(_)))
    }

    fn accept(self, view: SessionView) {
        self.move_end(
            view.absolute_expires_in_seconds,
            view.idle_expires_in_seconds,
        );
        self.api.set_epoch(Some(view.epoch.clone()));
        self.state.set(SessionState::SignedIn(Box::new(view)));
    }

    /// Takes over when the session ends, in seconds from now.
    fn move_end(self, absolute: u32, idle: u32) {
        let now = clock::now_milliseconds();
        self.last_deadline.set(now + f64::from(absolute) * 1000.0);
        self.idle_deadline
            .set(now + f64::from(idle.min(absolute)) * 1000.0);
    }

    fn forget(self) {
        self.idle_deadline.set(f64::INFINITY);
        self.last_deadline.set(f64::INFINITY);
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
                } else if let Some(news) = message.strip_prefix(MESSAGE_ALIVE) {
                    self.notice_life_elsewhere(news);
                } else if let Some(why) = message.strip_prefix(MESSAGE_ENDED) {
                    self.notice_end_elsewhere(why);
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
            if self.is_signed_in_untracked() && self.asked_ago() > ASK_AGAIN_AFTER {
                self.ask_how_it_stands(|| ());
            }
        });
    }

    /// Another tab has learnt when the session ends.
    fn notice_life_elsewhere(self, news: &str) {
        let mut parts = news.split(':');
        let epoch = parts.next().unwrap_or_default();
        let mut seconds = || parts.next()?.parse::<u32>().ok();
        let (Some(absolute), Some(idle)) = (seconds(), seconds()) else {
            return;
        };
        let same = self.state.with_untracked(|state| match state {
            SessionState::SignedIn(view) => view.epoch == epoch,
            _ => false,
        });
        if same {
            self.asked_at.set_value(clock::now_milliseconds());
            self.move_end(absolute, idle);
        }
    }

    /// Another tab has learnt that the session is over; here it is over too, and nobody is told again.
    fn notice_end_elsewhere(self, why: &str) {
        if self.is_signed_in_untracked() {
            self.keep_work();
            self.ended.set(Some(SessionEnd::from(why)));
            self.forget();
        }
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
