//! A request to the Nafath app as a state machine: what happens goes in, what to show and what to
//! do comes out. The backend holds the truth; this draws it and asks again at the pace it names.

use contract::{NafathStatus, NafathView, SessionView};

use crate::api::ApiError;
use crate::proof::wait::Moment;

/// Seconds between questions while the backend cannot be reached, growing up to the last.
const BACK_OFF: [u32; 4] = [2, 4, 8, 15];
/// Seconds left at which it is said aloud how much time there is (WCAG 2.2.1).
const SPOKEN_AT: [u32; 2] = [30, 10];

/// Where the request stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Phase {
    /// None is under way.
    #[default]
    Idle,
    /// It is being sent.
    Starting,
    /// The app waits for the person.
    Waiting {
        /// The two digits to choose there.
        number: String,
    },
    /// Approved; the backend is told to go on.
    Finishing,
    /// It came to nothing.
    Ended(End),
    /// The backend refused, or could not be asked.
    Failed(ApiError),
    /// Done; the page goes on by itself.
    Done,
}

/// Why a request came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Declined in the app, or another number chosen.
    Rejected,
    /// Nobody answered in time.
    Expired,
    /// A later request took its place.
    Replaced,
}

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The page was opened, perhaps anew.
    Opened,
    /// The person sends a request.
    Sent,
    /// The backend answered it.
    Started(Result<NafathView, ApiError>),
    /// The backend said where the request stands.
    Learned(Result<NafathView, ApiError>),
    /// The backend finished it, with a session where it was a sign-in.
    Finished(Result<Option<Box<SessionView>>, ApiError>),
    /// A second has passed.
    Ticked,
    /// The person is back from another window or app.
    Returned,
    /// The person gives the request up.
    GivenUp,
}

/// What to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Ask where the request stands.
    Ask,
    /// Send it.
    Start,
    /// Have the approval turned into what it is for.
    Finish,
    /// Tell the backend that it is given up.
    GiveUp,
    /// It is done.
    Done(Option<Box<SessionView>>),
    /// Say the number aloud, once.
    SayNumber(String),
    /// Say how many seconds are left.
    SaySecondsLeft(u32),
    /// Say what became of it, and move the focus there.
    ShowOutcome,
}

/// The machine.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NafathFlow {
    phase: Phase,
    deadline: Option<Moment>,
    ask_at: Option<Moment>,
    is_asking: bool,
    /// How many questions in a row brought no answer.
    unanswered: usize,
    said: Option<String>,
    now: f64,
}

impl NafathFlow {
    /// Where the request stands.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// Seconds until the request expires.
    pub fn seconds_left(&self) -> u32 {
        self.deadline
            .map_or(0, |deadline| deadline.seconds_left(self.now))
    }

    /// Whether the backend has not answered of late; the request itself goes on.
    pub fn is_out_of_touch(&self) -> bool {
        self.unanswered >= 2
    }

    /// Takes an event at a moment, in milliseconds since 1970, and says what to do.
    pub fn handle(&mut self, event: Event, now: f64) -> Vec<Command> {
        let before = self.seconds_left();
        self.now = now;
        match event {
            Event::Opened => self.ask(),
            Event::Sent => self.send(),
            Event::Started(answer) => match answer {
                Ok(view) => self.take(view),
                Err(error) => self.fail(error),
            },
            Event::Learned(answer) => self.learn(answer),
            Event::Finished(Ok(session)) => {
                self.phase = Phase::Done;
                vec![Command::Done(session)]
            }
            Event::Finished(Err(error)) => self.fail(error),
            Event::Ticked => self.tick(before),
            Event::Returned => {
                // Whoever comes back from the app has answered there: no time is lost by asking.
                if matches!(self.phase, Phase::Waiting { .. }) {
                    self.ask()
                } else {
                    Vec::new()
                }
            }
            Event::GivenUp => {
                *self = NafathFlow {
                    now,
                    ..NafathFlow::default()
                };
                vec![Command::GiveUp]
            }
        }
    }

    fn ask(&mut self) -> Vec<Command> {
        if self.is_asking {
            return Vec::new();
        }
        self.is_asking = true;
        self.ask_at = None;
        vec![Command::Ask]
    }

    fn send(&mut self) -> Vec<Command> {
        if matches!(
            self.phase,
            Phase::Starting | Phase::Waiting { .. } | Phase::Finishing | Phase::Done
        ) {
            return Vec::new();
        }
        self.phase = Phase::Starting;
        vec![Command::Start]
    }

    fn learn(&mut self, answer: Result<NafathView, ApiError>) -> Vec<Command> {
        self.is_asking = false;
        match answer {
            // What was sent meanwhile is answered by itself.
            Ok(_) if matches!(self.phase, Phase::Starting | Phase::Finishing | Phase::Done) => {
                Vec::new()
            }
            Ok(view) => self.take(view),
            Err(error) => {
                let waits = matches!(self.phase, Phase::Waiting { .. });
                if waits && (error.is_temporary() || error.retry_after_seconds().is_some()) {
                    let pause = BACK_OFF.get(self.unanswered).copied().unwrap_or(15);
                    let pause = pause.max(error.retry_after_seconds().unwrap_or(0));
                    self.unanswered += 1;
                    self.ask_at = Some(Moment::after(pause, self.now));
                    Vec::new()
                } else if waits {
                    self.fail(error)
                } else {
                    // The form works without knowing whether something was under way.
                    Vec::new()
                }
            }
        }
    }

    fn take(&mut self, view: NafathView) -> Vec<Command> {
        self.unanswered = 0;
        self.ask_at = None;
        let waited = matches!(self.phase, Phase::Waiting { .. } | Phase::Starting);
        match view.status {
            NafathStatus::Waiting => {
                let number = view.number.unwrap_or_default();
                self.deadline = Some(Moment::after(view.expires_in_seconds, self.now));
                self.ask_at = Some(Moment::after(view.poll_after_seconds.max(1), self.now));
                self.phase = Phase::Waiting {
                    number: number.clone(),
                };
                if self.said.as_ref() == Some(&number) {
                    return Vec::new();
                }
                self.said = Some(number.clone());
                vec![Command::SayNumber(number)]
            }
            NafathStatus::Approved => {
                self.phase = Phase::Finishing;
                vec![Command::Finish]
            }
            NafathStatus::Rejected => self.end(End::Rejected, waited),
            NafathStatus::Expired => self.end(End::Expired, waited),
            NafathStatus::Replaced => self.end(End::Replaced, waited),
            NafathStatus::None | NafathStatus::Other(_) if waited => self.end(End::Expired, true),
            NafathStatus::None | NafathStatus::Other(_) => Vec::new(),
        }
    }

    /// An end the person waited for is told; one of long ago is none of today's business.
    fn end(&mut self, end: End, waited: bool) -> Vec<Command> {
        self.deadline = None;
        self.said = None;
        if !waited {
            return Vec::new();
        }
        self.phase = Phase::Ended(end);
        vec![Command::ShowOutcome]
    }

    fn fail(&mut self, error: ApiError) -> Vec<Command> {
        self.deadline = None;
        self.ask_at = None;
        self.said = None;
        self.phase = Phase::Failed(error);
        vec![Command::ShowOutcome]
    }

    fn tick(&mut self, before: u32) -> Vec<Command> {
        if !matches!(self.phase, Phase::Waiting { .. }) {
            return Vec::new();
        }
        let left = self.seconds_left();
        let mut commands = Vec::new();
        if let Some(mark) = SPOKEN_AT
            .iter()
            .find(|mark| before > **mark && left <= **mark && left > 0)
        {
            commands.push(Command::SaySecondsLeft((*mark).min(left)));
        }
        let is_due = self.ask_at.is_some_and(|moment| moment.has_come(self.now));
        // The backend's clock decides whether the time is over; it is asked once this one says so.
        if is_due || (before > 0 && left == 0) {
            commands.extend(self.ask());
        }
        commands
    }
}

#[cfg(test)]
mod tests;
