//! The employers' page: user name, identity number, password, and the visual code or what stands in
//! its place.

mod shown;

pub(in crate::sign_in) use shown::ShownPicture;

use contract::values::{
    IdentityNumberFault, NationalId, PasswordFault, UserName, UserNameFault, VisualCode,
    VisualCodeFault, check_sign_in_password,
};
use contract::{
    BusinessSignIn, Fault, Problem, ProblemCode, Sensitive, SessionView, SignInState, Supervision,
    VisualCodeAnswer, VisualCodeChallenge,
};

use super::credentials::SLOW_AFTER;
use super::{Deadline, Failure, Notice};
use crate::api::ApiError;

/// The state of the employers' page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct BusinessPage {
    supervision: Supervision,
    problem: Option<Obstacle>,
    picture: Picture,
    /// Whether a code by text is wanted in the picture's place.
    by_text: bool,
    /// Whether a sign-in of this browser waits for its code.
    unfinished: bool,
    notice: Option<Notice>,
    working_since: Option<f64>,
    now: f64,
}

/// The visual code.
#[derive(Debug, Clone, PartialEq)]
enum Picture {
    /// It is being asked for.
    Asked,
    /// It can be read, until a moment.
    Open(VisualCodeChallenge, Deadline),
    /// It could not be had.
    Missing,
}

/// What stands in the way.
#[derive(Debug, Clone, PartialEq)]
enum Obstacle {
    Fields(FieldFaults),
    WrongTriple { attempts_left: Option<u32> },
    WrongVisualCode,
    Locked(Option<Deadline>),
    Blocked,
    NoRole,
    TooManyCodes(Option<Deadline>),
    Failed(Failure),
}

/// What is wrong with the fields, each for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct FieldFaults {
    user_name: Option<UserNameFault>,
    identity_number: Option<IdentityNumberFault>,
    password: Option<PasswordFault>,
    visual_code: Option<VisualCodeFault>,
}

/// What stands in the form.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct Typed {
    /// The user name as typed.
    pub(in crate::sign_in) user_name: Sensitive,
    /// The identity number as typed.
    pub(in crate::sign_in) identity_number: Sensitive,
    /// The password as typed.
    pub(in crate::sign_in) password: Sensitive,
    /// The visual code as typed.
    pub(in crate::sign_in) visual_code: Sensitive,
}

/// What happens on the employers' page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum BusinessEvent {
    /// The page was opened, perhaps from the code page with a reason.
    Opened(Option<Notice>),
    /// The backend said where the sign-in of this browser stands, or could not be asked.
    StateLearned(Result<SignInState, ApiError>),
    /// The backend gave a visual code, or could not.
    PictureArrived(Result<VisualCodeChallenge, ApiError>),
    /// The picture itself could not be loaded.
    PictureBroken,
    /// The person asked for a new picture.
    NewPicturePressed,
    /// The person chose a code by text in the picture's place, or the picture again.
    VerifyByText(bool),
    /// The form was submitted.
    Submitted(Typed),
    /// The backend answered the submission.
    Answered(Result<SignInState, ApiError>),
    /// The person left a field; all of the form as it stands.
    Left(Typed),
    /// A second has passed.
    Ticked,
}

/// What the page is to do.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) enum BusinessCommand {
    /// Ask the backend where the sign-in stands.
    Ask,
    /// Ask the backend for a visual code.
    FetchPicture,
    /// Send what was typed.
    Send(BusinessSignIn),
    /// Show the code page for this state.
    GoToCode(SignInState),
    /// Take over the finished session.
    Begin(SessionView),
    /// Empty the password's field.
    ClearPassword,
    /// Empty the visual code's field.
    ClearVisualCode,
    /// Move the focus to the report.
    FocusReport,
    /// Say this, by its key.
    Announce(&'static str),
}

impl BusinessPage {
    /// The page of a role, before anything has happened.
    pub(in crate::sign_in) fn new(supervision: Supervision) -> BusinessPage {
        BusinessPage {
            supervision,
            problem: None,
            picture: Picture::Asked,
            by_text: false,
            unfinished: false,
            notice: None,
            working_since: None,
            now: 0.0,
        }
    }

    /// Takes an event at a moment and says what to do.
    pub(in crate::sign_in) fn handle(
        &mut self,
        event: BusinessEvent,
        now: f64,
    ) -> Vec<BusinessCommand> {
        let before = std::mem::replace(&mut self.now, now);
        match event {
            BusinessEvent::Opened(notice) => self.open(notice),
            BusinessEvent::StateLearned(state) => self.learn(state),
            BusinessEvent::PictureArrived(answer) => self.take_picture(answer),
            BusinessEvent::PictureBroken => {
                self.picture = Picture::Missing;
                Vec::new()
            }
            BusinessEvent::NewPicturePressed => self.fetch_picture(),
            BusinessEvent::VerifyByText(by_text) => self.verify_by(by_text),
            BusinessEvent::Submitted(typed) => self.submit(typed),
            BusinessEvent::Answered(answer) => self.take_answer(answer),
            BusinessEvent::Left(typed) => {
                let found = self.faults_in(&typed);
                self.recheck(&found);
                Vec::new()
            }
            BusinessEvent::Ticked => self.tick(before),
        }
    }

    fn open(&mut self, notice: Option<Notice>) -> Vec<BusinessCommand> {
        self.notice = notice;
        self.problem = match notice {
            Some(Notice::Locked(until)) => Some(Obstacle::Locked(Some(until))),
            Some(Notice::Blocked) => Some(Obstacle::Blocked),
            _ => None,
        };
        vec![BusinessCommand::Ask, BusinessCommand::FetchPicture]
    }

    fn learn(&mut self, state: Result<SignInState, ApiError>) -> Vec<BusinessCommand> {
        match state {
            Ok(SignInState::SignedIn { session }) => return vec![BusinessCommand::Begin(session)],
            Ok(SignInState::Code {
                expires_in_seconds,
                resends_left,
                ..
            }) => self.unfinished = expires_in_seconds > 0 || resends_left > 0,
            Ok(SignInState::Start | SignInState::Unknown) => self.unfinished = false,
            // The form works without this answer.
            Err(_) => {}
        }
        Vec::new()
    }

    fn fetch_picture(&mut self) -> Vec<BusinessCommand> {
        if self.picture == Picture::Asked {
            return Vec::new();
        }
        self.picture = Picture::Asked;
        vec![
            BusinessCommand::FetchPicture,
            BusinessCommand::ClearVisualCode,
        ]
    }

    fn take_picture(
        &mut self,
        answer: Result<VisualCodeChallenge, ApiError>,
    ) -> Vec<BusinessCommand> {
        match answer {
            Ok(challenge) => self.show_picture(challenge),
            Err(_) => self.picture = Picture::Missing,
        }
        Vec::new()
    }

    fn show_picture(&mut self, challenge: VisualCodeChallenge) {
        let until = Deadline::after(challenge.expires_in_seconds, self.now);
        self.picture = Picture::Open(challenge, until);
    }

    fn verify_by(&mut self, by_text: bool) -> Vec<BusinessCommand> {
        self.by_text = by_text;
        let mut faults = self.faults();
        faults.visual_code = None;
        self.recheck(&faults);
        if self.problem == Some(Obstacle::WrongVisualCode) {
            self.problem = None;
        }
        vec![BusinessCommand::ClearVisualCode]
    }

    fn faults_in(&self, typed: &Typed) -> FieldFaults {
        let needs_code = !self.by_text;
        FieldFaults {
            user_name: UserName::parse(typed.user_name.expose()).err(),
            identity_number: NationalId::parse(typed.identity_number.expose()).err(),
            password: check_sign_in_password(typed.password.expose()).err(),
            visual_code: needs_code
                .then(|| VisualCode::parse(typed.visual_code.expose()).err())
                .flatten(),
        }
    }

    fn submit(&mut self, typed: Typed) -> Vec<BusinessCommand> {
        if self.is_working() {
            return Vec::new();
        }
        self.notice = None;
        let faults = self.faults_in(&typed);
        let names = (
            UserName::parse(typed.user_name.expose()),
            NationalId::parse(typed.identity_number.expose()),
        );
        let (Ok(user_name), Ok(identity_number)) = names else {
            return self.refuse(faults);
        };
        if faults != FieldFaults::default() {
            return self.refuse(faults);
        }
        let visual_code = match (&self.picture, self.by_text) {
            (_, true) => None,
            (Picture::Open(challenge, _), false) => Some(VisualCodeAnswer {
                id: challenge.id.clone(),
                code: typed.visual_code,
            }),
            // What was typed cannot have been read here.
            (Picture::Asked | Picture::Missing, false) => {
                return self.refuse(FieldFaults {
                    visual_code: Some(VisualCodeFault::Empty),
                    ..FieldFaults::default()
                });
            }
        };
        self.problem = None;
        self.working_since = Some(self.now);
        vec![BusinessCommand::Send(BusinessSignIn {
            supervision: self.supervision.clone(),
            user_name: Sensitive::from(user_name.as_str()),
            identity_number: Sensitive::from(identity_number.as_str()),
            password: typed.password,
            visual_code,
        })]
    }

    fn refuse(&mut self, faults: FieldFaults) -> Vec<BusinessCommand> {
        self.problem = Some(Obstacle::Fields(faults));
        vec![BusinessCommand::FocusReport]
    }

    fn take_answer(&mut self, answer: Result<SignInState, ApiError>) -> Vec<BusinessCommand> {
        let error = match answer {
            Ok(SignInState::SignedIn { session }) => return vec![BusinessCommand::Begin(session)],
            // Still working: the page is on its way to the next one.
            Ok(state @ SignInState::Code { .. }) => return vec![BusinessCommand::GoToCode(state)],
            Ok(SignInState::Unknown) => return self.fail(Failure::Outdated),
            Ok(SignInState::Start) => ApiError::Unreadable {
                path: "step".to_owned(),
            },
            Err(error) => error,
        };
        let ApiError::Problem(problem) = &error else {
            return self.fail(Failure::of(error, self.now));
        };
        let until = problem
            .retry_after_seconds
            .map(|seconds| Deadline::after(seconds, self.now));
        let found = match problem.code {
            ProblemCode::SignInWrongTriple => Obstacle::WrongTriple {
                attempts_left: problem.attempts_left,
            },
            ProblemCode::SignInVisualCode => Obstacle::WrongVisualCode,
            ProblemCode::SignInLocked => Obstacle::Locked(until),
            ProblemCode::SignInBlocked => Obstacle::Blocked,
            ProblemCode::SignInNoRole => Obstacle::NoRole,
            ProblemCode::SignInResendTooMany => Obstacle::TooManyCodes(until),
            ProblemCode::RequestInvalid if FieldFaults::of(problem) != FieldFaults::default() => {
                Obstacle::Fields(FieldFaults::of(problem))
            }
            _ => return self.fail(Failure::of(error, self.now)),
        };
        let next = problem.visual_code.clone();
        self.working_since = None;
        let mut commands = Vec::new();
        // What was right stays: a wrong picture takes nothing but its own field with it.
        if matches!(found, Obstacle::WrongTriple { .. }) {
            commands.push(BusinessCommand::ClearPassword);
        }
        let used_up = !self.by_text && !matches!(found, Obstacle::Fields(_));
        self.problem = Some(found);
        match next {
            Some(next) => {
                self.show_picture(next);
                commands.push(BusinessCommand::ClearVisualCode);
            }
            None if used_up => commands.extend(self.fetch_picture()),
            None => {}
        }
        commands.push(BusinessCommand::FocusReport);
        commands
    }

    fn fail(&mut self, failure: Failure) -> Vec<BusinessCommand> {
        let in_doubt = failure.leaves_doubt();
        self.working_since = None;
        self.problem = Some(Obstacle::Failed(failure));
        let mut commands = vec![BusinessCommand::FocusReport];
        if in_doubt {
            commands.push(BusinessCommand::Ask);
            // The backend may have used the picture up.
            if !self.by_text {
                commands.extend(self.fetch_picture());
            }
        }
        commands
    }

    fn tick(&mut self, before: f64) -> Vec<BusinessCommand> {
        let mut commands = Vec::new();
        if let Some(since) = self.working_since
            && before - since < SLOW_AFTER
            && self.is_slow()
        {
            commands.push(BusinessCommand::Announce("sign-in-slow"));
        }
        if let Some(Obstacle::Locked(Some(until)) | Obstacle::Failed(Failure::Busy(Some(until)))) =
            self.problem
            && until.seconds_left(before) > 0
            && until.seconds_left(self.now) == 0
        {
            commands.push(BusinessCommand::Announce("sign-in-wait-over"));
        }
        if let Picture::Open(_, until) = &self.picture
            && until.seconds_left(self.now) == 0
            && self.working_since.is_none()
        {
            commands.extend(self.fetch_picture());
            if !self.by_text {
                commands.push(BusinessCommand::Announce("sign-in-visual-code-renewed"));
            }
        }
        commands
    }

    fn faults(&self) -> FieldFaults {
        match self.problem {
            Some(Obstacle::Fields(faults)) => faults,
            _ => FieldFaults::default(),
        }
    }

    /// Looks again at fields that are known to be wrong, never at one being filled in.
    fn recheck(&mut self, found: &FieldFaults) {
        if let Some(Obstacle::Fields(faults)) = &mut self.problem {
            faults.user_name = faults.user_name.and(found.user_name);
            faults.identity_number = faults.identity_number.and(found.identity_number);
            faults.password = faults.password.and(found.password);
            faults.visual_code = faults.visual_code.and(found.visual_code);
            if *faults == FieldFaults::default() {
                self.problem = None;
            }
        }
    }
}

impl FieldFaults {
    /// The faults the backend found, should it see one that this page did not.
    fn of(problem: &Problem) -> FieldFaults {
        fn at<F: Fault + Copy>(problem: &Problem, pointer: &str, all: &[F]) -> Option<F> {
            let error = problem
                .errors
                .iter()
                .find(|error| error.pointer == pointer)?;
            all.iter().copied().find(|fault| fault.code() == error.code)
        }
        FieldFaults {
            user_name: at(problem, "/user_name", UserNameFault::ALL),
            identity_number: at(problem, "/identity_number", IdentityNumberFault::ALL),
            password: at(problem, "/password", PasswordFault::ALL),
            visual_code: at(problem, "/visual_code/code", VisualCodeFault::ALL),
        }
    }
}

#[cfg(test)]
mod tests;
