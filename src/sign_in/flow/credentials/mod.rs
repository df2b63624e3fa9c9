//! The first page of individuals and retirees: identity number and password.

mod shown;

use contract::values::{
    Fault, IdentityNumberFault, PasswordFault, SignInName, check_sign_in_password,
};
use contract::{IndividualSignIn, Problem, ProblemCode, Sensitive, SessionView, SignInState};

use super::{Deadline, Failure, Notice};
use crate::api::ApiError;

/// Milliseconds after which a step that is still under way counts as slow.
pub(super) const SLOW_AFTER: f64 = 5_000.0;

/// The state of the first page.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::sign_in) struct CredentialsPage {
    problem: Option<Obstacle>,
    /// Whether a sign-in of this browser waits for its code.
    unfinished: bool,
    notice: Option<Notice>,
    working_since: Option<f64>,
    now: f64,
}

/// What stands in the way.
#[derive(Debug, Clone, PartialEq)]
enum Obstacle {
    Fields(FieldFaults),
    WrongPair { attempts_left: Option<u32> },
    Locked(Option<Deadline>),
    Blocked,
    NoRole,
    Failed(Failure),
}

/// What is wrong with the fields, each for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct FieldFaults {
    identity_number: Option<IdentityNumberFault>,
    password: Option<PasswordFault>,
}

/// What happens on the first page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum CredentialsEvent {
    /// The page was opened, perhaps from the code page with a reason.
    Opened(Option<Notice>),
    /// The backend said where the sign-in of this browser stands, or could not be asked.
    StateLearned(Result<SignInState, ApiError>),
    /// The form was submitted with these values.
    Submitted {
        /// The identity number as typed.
        identity_number: Sensitive,
        /// The password as typed.
        password: Sensitive,
    },
    /// The backend answered the submission.
    Answered(Result<SignInState, ApiError>),
    /// The person left the identity number's field.
    LeftIdentityNumber(Sensitive),
    /// The person left the password's field.
    LeftPassword(Sensitive),
    /// A second has passed.
    Ticked,
}

/// What the page is to do.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum CredentialsCommand {
    /// Ask the backend where the sign-in stands.
    Ask,
    /// Send the credentials.
    Send(IndividualSignIn),
    /// Show the code page for this state.
    GoToCode(SignInState),
    /// Take over the finished session.
    Begin(SessionView),
    /// Empty the password's field; the identity number stays.
    ClearPassword,
    /// Move the focus to the report.
    FocusReport,
    /// Say that the answer takes long.
    AnnounceSlow,
    /// Say that the wait is over.
    AnnounceWaitOver,
}

impl CredentialsPage {
    /// Takes an event at a moment and says what to do.
    pub(in crate::sign_in) fn handle(
        &mut self,
        event: CredentialsEvent,
        now: f64,
    ) -> Vec<CredentialsCommand> {
        let before = std::mem::replace(&mut self.now, now);
        match event {
            CredentialsEvent::Opened(notice) => self.open(notice),
            CredentialsEvent::StateLearned(state) => self.learn(state),
            CredentialsEvent::Submitted {
                identity_number,
                password,
            } => self.submit(identity_number, password),
            CredentialsEvent::Answered(answer) => self.take_answer(answer),
            CredentialsEvent::LeftIdentityNumber(text) => {
                let fault = SignInName::parse(text.expose()).err();
                self.recheck(|faults| faults.identity_number = faults.identity_number.and(fault));
                Vec::new()
            }
            CredentialsEvent::LeftPassword(text) => {
                let fault = check_sign_in_password(text.expose()).err();
                self.recheck(|faults| faults.password = faults.password.and(fault));
                Vec::new()
            }
            CredentialsEvent::Ticked => self.tick(before),
        }
    }

    fn open(&mut self, notice: Option<Notice>) -> Vec<CredentialsCommand> {
        self.notice = notice;
        self.problem = match notice {
            Some(Notice::Locked(until)) => Some(Obstacle::Locked(Some(until))),
            Some(Notice::Blocked) => Some(Obstacle::Blocked),
            _ => None,
        };
        vec![CredentialsCommand::Ask]
    }

    fn learn(&mut self, state: Result<SignInState, ApiError>) -> Vec<CredentialsCommand> {
        match state {
            Ok(SignInState::SignedIn { session }) => {
                return vec![CredentialsCommand::Begin(session)];
            }
            Ok(SignInState::Code {
                expires_in_seconds,
                resends_left,
                ..
            }) => {
                // A code that neither works nor can be renewed is nothing to go on with.
                self.unfinished = expires_in_seconds > 0 || resends_left > 0;
            }
            Ok(SignInState::Start | SignInState::Unknown) => self.unfinished = false,
            // The form works without this answer.
            Err(_) => {}
        }
        Vec::new()
    }

    fn submit(
        &mut self,
        identity_number: Sensitive,
        password: Sensitive,
    ) -> Vec<CredentialsCommand> {
        if self.is_working() {
            return Vec::new();
        }
        self.notice = None;
        let number = SignInName::parse(identity_number.expose());
        let password_check = check_sign_in_password(password.expose());
        let faults = FieldFaults {
            identity_number: number.as_ref().err().copied(),
            password: password_check.err(),
        };
        match number {
            Ok(number) if faults == FieldFaults::default() => {
                self.problem = None;
                self.working_since = Some(self.now);
                vec![CredentialsCommand::Send(IndividualSignIn {
                    identity_number: Sensitive::from(number.as_str()),
                    password,
                })]
            }
            _ => {
                self.problem = Some(Obstacle::Fields(faults));
                vec![CredentialsCommand::FocusReport]
            }
        }
    }

    fn take_answer(&mut self, answer: Result<SignInState, ApiError>) -> Vec<CredentialsCommand> {
        let error = match answer {
            Ok(SignInState::SignedIn { session }) => {
                return vec![CredentialsCommand::Begin(session)];
            }
            // Still working: the page is on its way to the next one.
            Ok(state @ SignInState::Code { .. }) => {
                return vec![CredentialsCommand::GoToCode(state)];
            }
            Ok(SignInState::Unknown) => return self.fail(Failure::Outdated),
            Ok(SignInState::Start) => ApiError::Unreadable {
                path: "step".to_owned(),
            },
            Err(error) => error,
        };
        let ApiError::Problem(problem) = &error else {
            return self.fail(Failure::of(error, self.now));
        };
        let found = match problem.code {
            ProblemCode::SignInWrongPair => Obstacle::WrongPair {
                attempts_left: problem.attempts_left,
            },
            ProblemCode::SignInLocked => Obstacle::Locked(
                problem
                    .retry_after_seconds
                    .map(|seconds| Deadline::after(seconds, self.now)),
            ),
            ProblemCode::SignInBlocked => Obstacle::Blocked,
            ProblemCode::SignInNoRole => Obstacle::NoRole,
            ProblemCode::RequestInvalid if FieldFaults::of(problem) != FieldFaults::default() => {
                Obstacle::Fields(FieldFaults::of(problem))
            }
            _ => return self.fail(Failure::of(error, self.now)),
        };
        // A refused password is typed anew; after anything else it may well have been right.
        let forget = matches!(found, Obstacle::WrongPair { .. });
        self.working_since = None;
        self.problem = Some(found);
        let mut commands = vec![CredentialsCommand::FocusReport];
        if forget {
            commands.insert(0, CredentialsCommand::ClearPassword);
        }
        commands
    }

    fn fail(&mut self, failure: Failure) -> Vec<CredentialsCommand> {
        let in_doubt = failure.leaves_doubt();
        self.working_since = None;
        self.problem = Some(Obstacle::Failed(failure));
        let mut commands = vec![CredentialsCommand::FocusReport];
        if in_doubt {
            commands.push(CredentialsCommand::Ask);
        }
        commands
    }

    fn tick(&mut self, before: f64) -> Vec<CredentialsCommand> {
        let mut commands = Vec::new();
        if let Some(since) = self.working_since
            && before - since < SLOW_AFTER
            && self.is_slow()
        {
            commands.push(CredentialsCommand::AnnounceSlow);
        }
        if let Some(Obstacle::Locked(Some(until)) | Obstacle::Failed(Failure::Busy(Some(until)))) =
            self.problem
            && until.seconds_left(before) > 0
            && until.seconds_left(self.now) == 0
        {
            commands.push(CredentialsCommand::AnnounceWaitOver);
        }
        commands
    }

    fn faults(&self) -> FieldFaults {
        match self.problem {
            Some(Obstacle::Fields(faults)) => faults,
            _ => FieldFaults::default(),
        }
    }

    /// Looks again at a field that is already known to be wrong, never at one being filled in.
    fn recheck(&mut self, change: impl FnOnce(&mut FieldFaults)) {
        if let Some(Obstacle::Fields(faults)) = &mut self.problem {
            change(faults);
            if *faults == FieldFaults::default() {
                self.problem = None;
            }
        }
    }
}

impl FieldFaults {
    /// The faults the backend found, should it see one that this page did not.
    fn of(problem: &Problem) -> FieldFaults {
        let code_at = |pointer: &str| {
            problem
                .errors
                .iter()
                .find(|error| error.pointer == pointer)
                .map(|error| error.code.as_str())
        };
        let number = code_at("/identity_number");
        let password = code_at("/password");
        FieldFaults {
            identity_number: IdentityNumberFault::ALL
                .iter()
                .copied()
                .find(|fault| Some(fault.code()) == number),
            password: PasswordFault::ALL
                .iter()
                .copied()
                .find(|fault| Some(fault.code()) == password),
        }
    }
}

#[cfg(test)]
mod tests;
