//! Opening or recovering an account as a state machine: what happens goes in, what to show and what
//! to do comes out. The backend holds the truth; this draws it, and asks again where it may be behind.

mod trouble;

use contract::{AccessState, ProblemCode};

use crate::api::ApiError;
use crate::proof::wait::Moment;
use crate::ui::date_field::DateEntryError;

/// The id of the identity number's field.
pub(super) const IDENTITY_NUMBER: &str = "identity-number";
/// The id of the day of birth.
pub(super) const BIRTH_DATE: &str = "birth-date";
/// The id of the mobile number's field.
pub(super) const MOBILE: &str = "mobile";
/// The id of the code's field.
pub(super) const CODE: &str = "verification-code";
/// The id of the field for the end of the IBAN.
pub(super) const IBAN_TAIL: &str = "iban-tail";
/// The id of the field for the establishment's number.
pub(super) const ESTABLISHMENT: &str = "establishment-number";
/// The id of the choice of what one looks after.
pub(super) const SUPERVISION: &str = "supervision";
/// The id of the user name's field.
pub(super) const USER_NAME: &str = "user-name";
/// The id of the new password's field.
pub(super) const PASSWORD: &str = "new-password";
/// The id of the consent to the terms of use.
pub(super) const TERMS: &str = "consent-terms";

/// Milliseconds after which an answer is slow enough to say so.
const SLOW_AFTER: f64 = 8_000.0;

/// What a field's fault is called.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum FaultText {
    /// A text by its key.
    Key(String),
    /// A day that is none.
    Date(DateEntryError),
}

/// A field at fault.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FieldFault {
    /// The id of its control.
    pub(super) field: &'static str,
    /// What is wrong.
    pub(super) text: FaultText,
}

impl FieldFault {
    /// A fault whose text has a key.
    pub(super) fn new(field: &'static str, key: impl Into<String>) -> FieldFault {
        FieldFault {
            field,
            text: FaultText::Key(key.into()),
        }
    }
}

/// What went wrong last.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Trouble {
    /// Some fields are at fault; there may be a number of tries left.
    Fields {
        /// The fields.
        faults: Vec<FieldFault>,
        /// How many tries are left, where they are counted.
        attempts_left: Option<u32>,
    },
    /// It could not be done this time.
    Failed {
        /// The key of the sentence.
        key: String,
        /// For the call centre.
        reference: Option<String>,
        /// When to try again, where that is known.
        wait: Option<Moment>,
    },
    /// The backend speaks a newer contract: the page must be loaded anew.
    Outdated,
}

/// Why somebody is back at the beginning, or further on than they knew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notice {
    /// Nothing is under way any more: it ran out of time, or was given up in another tab.
    RunOut,
    /// Too many wrong codes.
    TooManyCodes,
    /// Too many wrong details.
    TooManyDetails,
    /// Another step was due: somebody went on in another tab.
    MovedOn,
    /// The user name was taken meanwhile.
    UserNameTaken,
}

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Event {
    /// The page was opened, perhaps anew.
    Opened,
    /// The backend said where the way stands.
    Learned(Result<AccessState, ApiError>),
    /// What was entered cannot be right; nothing was sent.
    Invalid(Vec<FieldFault>),
    /// Something was sent; `true` for a new code.
    Sent(bool),
    /// The backend answered it.
    Answered(Result<AccessState, ApiError>),
    /// A new code is wished for.
    ResendPressed,
    /// A second has passed.
    Ticked,
    /// The person is back from another window or tab, or tries again to reach the backend.
    Returned,
}

/// What to do.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Command {
    /// Ask where the way stands.
    Ask,
    /// Ask for a new code.
    Resend,
    /// Another step stands there: move the focus to it, forget what only the last one needed.
    Moved,
    /// Move the focus to what went wrong.
    FocusTrouble,
    /// Empty the code's field.
    ClearCode,
    /// Say that a new code can be asked for in so many seconds.
    SayWait(u32),
    /// Say that a new code is on its way.
    SayResent,
    /// Say that the answer takes long.
    SaySlow,
}

/// The machine.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AccessPage {
    state: AccessState,
    /// Whether the backend has answered yet.
    is_known: bool,
    unreachable: Option<ApiError>,
    expires: Option<Moment>,
    resend: Option<Moment>,
    working_since: Option<f64>,
    is_resending: bool,
    resent: bool,
    trouble: Option<Trouble>,
    notice: Option<Notice>,
    now: f64,
}

impl Default for AccessPage {
    fn default() -> AccessPage {
        AccessPage {
            state: AccessState::Start,
            is_known: false,
            unreachable: None,
            expires: None,
            resend: None,
            working_since: None,
            is_resending: false,
            resent: false,
            trouble: None,
            notice: None,
            now: 0.0,
        }
    }
}

impl AccessPage {
    /// Where the way stands.
    pub(super) fn state(&self) -> &AccessState {
        &self.state
    }

    /// Why the backend could not be asked where the way stands.
    pub(super) fn unreachable(&self) -> Option<&ApiError> {
        self.unreachable.as_ref()
    }

    /// Whether an answer is waited for.
    pub(super) fn is_working(&self) -> bool {
        self.working_since.is_some()
    }

    /// Whether a new code is being asked for.
    pub(super) fn is_resending(&self) -> bool {
        self.is_working() && self.is_resending
    }

    /// Whether the answer takes longer than usual.
    pub(super) fn is_slow(&self) -> bool {
        self.working_since
            .is_some_and(|since| self.now - since >= SLOW_AFTER)
    }

    /// Whether a new code was sent and nothing else happened since.
    pub(super) fn resent(&self) -> bool {
        self.resent
    }

    /// What went wrong last.
    pub(super) fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Why the person is where they are.
    pub(super) fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// Seconds until a new code may be asked for.
    pub(super) fn seconds_to_resend(&self) -> u32 {
        self.resend
            .map_or(0, |moment| moment.seconds_left(self.now))
    }

    /// Whether the code's life is over, by this device's clock.
    pub(super) fn is_expired(&self) -> bool {
        self.expires
            .is_some_and(|moment| moment.seconds_left(self.now) == 0)
    }

    /// Minutes until it is worth trying again, where a wait stands.
    pub(super) fn minutes_to_wait(&self) -> Option<u32> {
        match &self.trouble {
            Some(Trouble::Failed {
                wait: Some(wait), ..
            }) => Some(wait.seconds_left(self.now).div_ceil(60)).filter(|minutes| *minutes > 0),
            _ => None,
        }
    }

    /// Takes an event at a moment, in milliseconds since 1970, and says what to do.
    pub(super) fn handle(&mut self, event: Event, now: f64) -> Vec<Command> {
        let was_slow = self.is_slow();
        self.now = now;
        match event {
            Event::Returned if self.is_working() => Vec::new(),
            Event::Opened | Event::Returned => vec![Command::Ask],
            Event::Learned(answer) => self.learn(answer),
            Event::Invalid(faults) => {
                self.trouble = Some(Trouble::Fields {
                    faults,
                    attempts_left: None,
                });
                self.resent = false;
                vec![Command::FocusTrouble]
            }
            Event::Sent(is_resending) => {
                self.working_since = Some(now);
                self.is_resending = is_resending;
                self.trouble = None;
                self.notice = None;
                self.resent = false;
                Vec::new()
            }
            Event::Answered(answer) => {
                self.working_since = None;
                match answer {
                    Ok(AccessState::Unknown) => self.fail(Trouble::Outdated),
                    Ok(state) => self.advance(state),
                    Err(error) => self.refuse(&error),
                }
            }
            Event::ResendPressed => self.press_resend(),
            Event::Ticked if self.is_slow() && !was_slow => vec![Command::SaySlow],
            Event::Ticked => Vec::new(),
        }
    }

    fn press_resend(&mut self) -> Vec<Command> {
        let left = self.seconds_to_resend();
        if self.is_working() {
            Vec::new()
        } else if left > 0 {
            vec![Command::SayWait(left)]
        } else {
            vec![Command::Resend]
        }
    }

    fn advance(&mut self, state: AccessState) -> Vec<Command> {
        let is_new_code = self.is_resending && matches!(state, AccessState::Code { .. });
        let mut commands = self.take(state);
        if is_new_code {
            self.resent = true;
            commands.extend([Command::ClearCode, Command::SayResent]);
        }
        commands
    }

    fn learn(&mut self, answer: Result<AccessState, ApiError>) -> Vec<Command> {
        match answer {
            // What was sent meanwhile is answered by itself.
            Ok(_) if self.is_working() => Vec::new(),
            Ok(AccessState::Unknown) => self.fail(Trouble::Outdated),
            Ok(state) => {
                let was_known = std::mem::replace(&mut self.is_known, true);
                self.unreachable = None;
                let was_under_way = !is_over(&self.state);
                if was_known && was_under_way && state == AccessState::Start {
                    self.notice = Some(Notice::RunOut);
                }
                let commands = self.take(state);
                // The first answer is no change that the person has to be told of.
                if was_known { commands } else { Vec::new() }
            }
            Err(error) => {
                if !self.is_known {
                    self.unreachable = Some(error);
                }
                Vec::new()
            }
        }
    }

    /// Takes over what the backend says; gives whether another step stands there now.
    fn take(&mut self, state: AccessState) -> Vec<Command> {
        self.is_known = true;
        self.unreachable = None;
        self.expires = None;
        self.resend = None;
        if let AccessState::Code {
            expires_in_seconds,
            resend_in_seconds,
            ..
        } = &state
        {
            self.expires = Some(Moment::after(*expires_in_seconds, self.now));
            self.resend = Some(Moment::after(*resend_in_seconds, self.now));
        }
        let moved = std::mem::discriminant(&self.state) != std::mem::discriminant(&state)
            || self.state.flow() != state.flow();
        self.state = state;
        if moved {
            self.trouble = None;
            self.resent = false;
            vec![Command::Moved]
        } else {
            Vec::new()
        }
    }

    fn refuse(&mut self, error: &ApiError) -> Vec<Command> {
        match error.problem_code() {
            Some(ProblemCode::AccessNone) => self.start_over(Notice::RunOut),
            Some(ProblemCode::AccessCodeTooMany) => self.start_over(Notice::TooManyCodes),
            Some(ProblemCode::AccessDetailsTooMany) => self.start_over(Notice::TooManyDetails),
            Some(ProblemCode::AccessStep) => {
                self.notice = Some(Notice::MovedOn);
                vec![Command::Ask]
            }
            Some(ProblemCode::AccessUserNameTaken)
                if matches!(self.state, AccessState::Check { .. }) =>
            {
                self.notice = Some(Notice::UserNameTaken);
                vec![Command::Ask]
            }
            Some(ProblemCode::AccessDetails) => {
                let fault = match self.state {
                    AccessState::Pension { .. } => {
                        FieldFault::new(IBAN_TAIL, "access-pension-wrong")
                    }
                    _ => FieldFault::new(ESTABLISHMENT, "access-establishment-wrong"),
                };
                let attempts_left = match error {
                    ApiError::Problem(problem) => problem.attempts_left,
                    _ => None,
                };
                self.fail(Trouble::Fields {
                    faults: vec![fault],
                    attempts_left,
                })
            }
            Some(ProblemCode::SignInCodeWrong) => {
                let mut commands = vec![Command::ClearCode];
                commands.extend(self.fail(Trouble::of(error, self.now)));
                commands
            }
            Some(ProblemCode::SignInCodeExpired) => {
                self.expires = Some(Moment::after(0, self.now));
                let mut commands = vec![Command::ClearCode];
                commands.extend(self.fail(Trouble::of(error, self.now)));
                commands
            }
            Some(ProblemCode::SignInResendTooSoon | ProblemCode::SignInResendTooMany) => {
                self.resend = error
                    .retry_after_seconds()
                    .map(|seconds| Moment::after(seconds, self.now));
                self.fail(Trouble::of(error, self.now))
            }
            _ => {
                let in_doubt = error.leaves_doubt();
                let mut commands = self.fail(Trouble::of(error, self.now));
                if in_doubt {
                    commands.push(Command::Ask);
                }
                commands
            }
        }
    }

    fn fail(&mut self, trouble: Trouble) -> Vec<Command> {
        self.trouble = Some(trouble);
        vec![Command::FocusTrouble]
    }

    fn start_over(&mut self, notice: Notice) -> Vec<Command> {
        let commands = self.take(AccessState::Start);
        self.notice = Some(notice);
        commands
    }
}

/// Whether nothing can be lost any more.
fn is_over(state: &AccessState) -> bool {
    matches!(
        state,
        AccessState::Start | AccessState::Done { .. } | AccessState::Ended { .. }
    )
}

#[cfg(test)]
mod tests;
