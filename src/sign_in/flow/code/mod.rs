//! The second page: the code that was sent to the phone.

mod shown;

use contract::values::{Fault, VerificationCode, VerificationCodeFault};
use contract::{CodeAttempt, ProblemCode, Sensitive, SessionView, SignInState};

use super::credentials::SLOW_AFTER;
use super::wait::is_spoken;
use super::{Deadline, Failure, Message, Notice};
use crate::api::ApiError;

/// The state of the second page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct CodePage {
    phase: Phase,
    now: f64,
}

#[derive(Debug, Clone, PartialEq)]
enum Phase {
    /// The backend is being asked where the sign-in stands.
    Asking,
    /// It could not be asked.
    Unreachable(Failure),
    /// A code is waited for.
    Entry(Entry),
    /// The page is on its way to another one.
    Leaving,
}

/// A code that is waited for.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    sent: CodeSent,
    expires: Deadline,
    resend: Deadline,
    resends_left: u32,
    obstacle: Option<Obstacle>,
    resent: bool,
    working: Option<Working>,
    /// What was left of the wait for a new code when it was last looked at.
    seconds_before: Option<u32>,
    /// The backend said that no sign-in waits here; asked once more before that is believed, since
    /// another tab may have finished it.
    gone: bool,
}

/// Where the code went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sign_in) struct CodeSent {
    /// The last digits of the phone number.
    pub(in crate::sign_in) mobile_tail: String,
    /// How many digits the code has.
    pub(in crate::sign_in) length: u8,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Working {
    step: Step,
    since: f64,
}

/// What the page can be busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Checking,
    Resending,
}

#[derive(Debug, Clone, PartialEq)]
enum Obstacle {
    Field(VerificationCodeFault),
    Wrong { attempts_left: Option<u32> },
    Expired,
    ResendTooSoon,
    ResendTooMany(Option<Deadline>),
    Failed(Step, Failure),
}

/// What happens on the second page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum CodeEvent {
    /// The page was opened; after the first page, with the state it got and when it got it.
    Opened(Option<(SignInState, f64)>),
    /// The person came back to this tab, or asked to try again.
    Returned,
    /// The backend said where the sign-in stands, or could not be asked.
    StateLearned(Result<SignInState, ApiError>),
    /// The form was submitted with this code.
    Submitted(Sensitive),
    /// The backend answered the code.
    CodeAnswered(Result<SignInState, ApiError>),
    /// The person asked for a new code.
    ResendPressed,
    /// The backend answered the request for a new code.
    ResendAnswered(Result<SignInState, ApiError>),
    /// The person left the code's field.
    LeftCode(Sensitive),
    /// A second has passed.
    Ticked,
}

/// What the page is to do.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a few of them at a time, carried out at once"
)]
pub(in crate::sign_in) enum CodeCommand {
    /// Ask the backend where the sign-in stands.
    Ask,
    /// Send the code.
    Send(CodeAttempt),
    /// Ask for a new code.
    Resend,
    /// Take over the finished session.
    Begin(SessionView),
    /// Go back to the first page and say why.
    BackToStart(Notice),
    /// Empty the code's field.
    ClearCode,
    /// Move the focus to the report.
    FocusReport,
    /// Say these texts, one after the other.
    Announce(Vec<Message>),
}

impl Default for CodePage {
    fn default() -> CodePage {
        CodePage {
            phase: Phase::Asking,
            now: 0.0,
        }
    }
}

impl CodePage {
    /// Takes an event at a moment and says what to do.
    pub(in crate::sign_in) fn handle(&mut self, event: CodeEvent, now: f64) -> Vec<CodeCommand> {
        let before = std::mem::replace(&mut self.now, now);
        match event {
            CodeEvent::Opened(Some((state, received))) => {
                self.now = received;
                let commands = self.learn(Ok(state));
                self.now = now;
                commands
            }
            CodeEvent::Opened(None) => vec![CodeCommand::Ask],
            CodeEvent::Returned => self.look_again(),
            CodeEvent::StateLearned(state) => self.learn(state),
            CodeEvent::Submitted(code) => self.submit(&code),
            CodeEvent::CodeAnswered(answer) => self.take_answer(Step::Checking, answer),
            CodeEvent::ResendPressed => self.resend(),
            CodeEvent::ResendAnswered(answer) => self.take_answer(Step::Resending, answer),
            CodeEvent::LeftCode(code) => {
                self.recheck(&code);
                Vec::new()
            }
            CodeEvent::Ticked => self.tick(before),
        }
    }

    fn entry(&self) -> Option<&Entry> {
        match &self.phase {
            Phase::Entry(entry) => Some(entry),
            _ => None,
        }
    }

    fn look_again(&mut self) -> Vec<CodeCommand> {
        match &self.phase {
            Phase::Unreachable(_) => {
                self.phase = Phase::Asking;
                vec![CodeCommand::Ask]
            }
            Phase::Entry(entry) if entry.working.is_none() => vec![CodeCommand::Ask],
            _ => Vec::new(),
        }
    }

    fn learn(&mut self, state: Result<SignInState, ApiError>) -> Vec<CodeCommand> {
        match state {
            Ok(SignInState::SignedIn { session }) => {
                self.phase = Phase::Leaving;
                vec![CodeCommand::Begin(session)]
            }
            Ok(SignInState::Start) => self.leave(Notice::NoAttempt),
            Ok(SignInState::Unknown) => self.fail_to_learn(Failure::Outdated),
            Ok(state @ SignInState::Code { .. }) => {
                self.enter(state);
                Vec::new()
            }
            Err(error) => self.fail_to_learn(Failure::of(error, self.now)),
        }
    }

    fn fail_to_learn(&mut self, failure: Failure) -> Vec<CodeCommand> {
        match &self.phase {
            Phase::Asking => self.phase = Phase::Unreachable(failure),
            Phase::Entry(entry) if entry.gone => return self.leave(Notice::NoAttempt),
            // What is shown stands as well as before.
            _ => {}
        }
        Vec::new()
    }

    /// Takes over the backend's numbers and keeps what is going on.
    fn enter(&mut self, state: SignInState) {
        let SignInState::Code {
            mobile_tail,
            code_length,
            expires_in_seconds,
            resend_in_seconds,
            resends_left,
            ..
        } = state
        else {
            return;
        };
        let former = match std::mem::replace(&mut self.phase, Phase::Leaving) {
            Phase::Entry(entry) => Some(entry),
            _ => None,
        };
        let (obstacle, resent, working, seconds_before) = match former {
            Some(former) => (
                former.obstacle,
                former.resent,
                former.working,
                former.seconds_before,
            ),
            None => (None, false, None, None),
        };
        self.phase = Phase::Entry(Entry {
            sent: CodeSent {
                mobile_tail,
                length: code_length,
            },
            expires: Deadline::after(expires_in_seconds, self.now),
            resend: Deadline::after(resend_in_seconds, self.now),
            resends_left,
            obstacle,
            resent,
            working,
            seconds_before,
            gone: false,
        });
    }

    fn submit(&mut self, code: &Sensitive) -> Vec<CodeCommand> {
        let now = self.now;
        let Phase::Entry(entry) = &mut self.phase else {
            return Vec::new();
        };
        if entry.working.is_some() {
            return Vec::new();
        }
        entry.resent = false;
        match VerificationCode::parse(code.expose(), entry.sent.length) {
            Ok(code) => {
                entry.obstacle = None;
                entry.working = Some(Working {
                    step: Step::Checking,
                    since: now,
                });
                vec![CodeCommand::Send(CodeAttempt {
                    code: Sensitive::from(code.as_str()),
                })]
            }
            Err(fault) => {
                entry.obstacle = Some(Obstacle::Field(fault));
                vec![CodeCommand::FocusReport]
            }
        }
    }

    fn resend(&mut self) -> Vec<CodeCommand> {
        let now = self.now;
        let Phase::Entry(entry) = &mut self.phase else {
            return Vec::new();
        };
        if entry.working.is_some() {
            return Vec::new();
        }
        let left = entry.resend.seconds_left(now);
        if left > 0 {
            return vec![CodeCommand::Announce(vec![resend_in(left)])];
        }
        entry.obstacle = None;
        entry.resent = false;
        entry.working = Some(Working {
            step: Step::Resending,
            since: now,
        });
        vec![CodeCommand::Resend]
    }

    fn take_answer(
        &mut self,
        step: Step,
        answer: Result<SignInState, ApiError>,
    ) -> Vec<CodeCommand> {
        if let Phase::Entry(entry) = &mut self.phase {
            entry.working = None;
        }
        match answer {
            Ok(state @ SignInState::Code { .. }) if step == Step::Resending => self.renew(state),
            Ok(SignInState::Unknown) => self.fail(step, Failure::Outdated),
            Ok(state) => self.learn(Ok(state)),
            Err(error) => self.refuse(step, error),
        }
    }

    /// A new code is on its way.
    fn renew(&mut self, state: SignInState) -> Vec<CodeCommand> {
        self.enter(state);
        let now = self.now;
        let Phase::Entry(entry) = &mut self.phase else {
            return Vec::new();
        };
        entry.resent = true;
        entry.obstacle = None;
        let left = entry.resend.seconds_left(now);
        entry.seconds_before = Some(left);
        let mut texts: Vec<Message> = self.resent().into_iter().collect();
        if left > 0 {
            texts.push(resend_in(left));
        }
        vec![CodeCommand::ClearCode, CodeCommand::Announce(texts)]
    }

    fn refuse(&mut self, step: Step, error: ApiError) -> Vec<CodeCommand> {
        let wait = error
            .retry_after_seconds()
            .map(|seconds| Deadline::after(seconds, self.now));
        let (attempts_left, fault) = match &error {
            ApiError::Problem(problem) => (
                problem.attempts_left,
                problem.errors.iter().find_map(|found| {
                    VerificationCodeFault::ALL
                        .iter()
                        .copied()
                        .find(|fault| found.pointer == "/code" && fault.code() == found.code)
                }),
            ),
            _ => (None, None),
        };
        match error.problem_code() {
            Some(ProblemCode::SignInCodeWrong) => {
                self.refuse_code(Obstacle::Wrong { attempts_left })
            }
            Some(ProblemCode::SignInCodeExpired) => {
                let now = self.now;
                if let Phase::Entry(entry) = &mut self.phase {
                    entry.expires = Deadline::after(0, now);
                }
                self.refuse_code(Obstacle::Expired)
            }
            Some(ProblemCode::SignInCodeTooMany) => self.leave(Notice::TooManyCodes),
            Some(ProblemCode::SignInLocked) => match wait {
                Some(until) => self.leave(Notice::Locked(until)),
                None => self.leave(Notice::TooManyCodes),
            },
            Some(ProblemCode::SignInBlocked) => self.leave(Notice::Blocked),
            Some(ProblemCode::SignInNoAttempt) => {
                if let Phase::Entry(entry) = &mut self.phase {
                    entry.gone = true;
                }
                vec![CodeCommand::Ask]
            }
            Some(ProblemCode::SignInResendTooSoon) => {
                self.delay_resend(wait, Obstacle::ResendTooSoon)
            }
            Some(ProblemCode::SignInResendTooMany) => {
                self.delay_resend(wait, Obstacle::ResendTooMany(wait))
            }
            Some(ProblemCode::RequestInvalid) => match fault {
                Some(fault) => self.report_obstacle(Obstacle::Field(fault)),
                None => self.fail(step, Failure::of(error, self.now)),
            },
            _ => self.fail(step, Failure::of(error, self.now)),
        }
    }

    fn refuse_code(&mut self, obstacle: Obstacle) -> Vec<CodeCommand> {
        let mut commands = vec![CodeCommand::ClearCode];
        commands.extend(self.report_obstacle(obstacle));
        commands
    }

    fn delay_resend(&mut self, wait: Option<Deadline>, obstacle: Obstacle) -> Vec<CodeCommand> {
        let now = self.now;
        if let (Phase::Entry(entry), Some(wait)) = (&mut self.phase, wait) {
            entry.resend = wait;
            entry.seconds_before = Some(wait.seconds_left(now));
        }
        self.report_obstacle(obstacle)
    }

    fn fail(&mut self, step: Step, failure: Failure) -> Vec<CodeCommand> {
        let in_doubt = failure.leaves_doubt();
        let mut commands = self.report_obstacle(Obstacle::Failed(step, failure));
        if in_doubt {
            commands.push(CodeCommand::Ask);
        }
        commands
    }

    fn report_obstacle(&mut self, obstacle: Obstacle) -> Vec<CodeCommand> {
        if let Phase::Entry(entry) = &mut self.phase {
            entry.obstacle = Some(obstacle);
            return vec![CodeCommand::FocusReport];
        }
        Vec::new()
    }

    fn leave(&mut self, notice: Notice) -> Vec<CodeCommand> {
        self.phase = Phase::Leaving;
        vec![CodeCommand::BackToStart(notice)]
    }

    /// Looks again at a code that is already known to be badly formed, never while it is typed.
    fn recheck(&mut self, code: &Sensitive) {
        if let Phase::Entry(entry) = &mut self.phase
            && let Some(Obstacle::Field(_)) = entry.obstacle
        {
            entry.obstacle = VerificationCode::parse(code.expose(), entry.sent.length)
                .err()
                .map(Obstacle::Field);
        }
    }

    fn tick(&mut self, before: f64) -> Vec<CodeCommand> {
        let now = self.now;
        let was_slow = |since: f64| before - since >= SLOW_AFTER;
        let is_slow = self.is_slow();
        let Phase::Entry(entry) = &mut self.phase else {
            return Vec::new();
        };
        let mut texts = Vec::new();
        if is_slow
            && entry
                .working
                .is_some_and(|working| !was_slow(working.since))
        {
            texts.push(Message::new("sign-in-slow"));
        }
        if entry.expires.seconds_left(before) > 0 && entry.expires.seconds_left(now) == 0 {
            texts.push(Message::new("error-sign-in-code-expired"));
        }
        let left = entry.resend.seconds_left(now);
        if is_spoken(entry.seconds_before, left) {
            texts.push(resend_in(left));
        }
        entry.seconds_before = Some(left);
        if texts.is_empty() {
            Vec::new()
        } else {
            vec![CodeCommand::Announce(texts)]
        }
    }
}

/// The wait for a new code, as it is spoken.
fn resend_in(seconds: u32) -> Message {
    if seconds == 0 {
        Message::new("sign-in-code-resend-now")
    } else {
        Message::counting("sign-in-code-resend-spoken", seconds)
    }
}

#[cfg(test)]
mod tests;
