//! What the employers' page shows of its state.

use contract::values::Fault;

use super::{BusinessPage, Obstacle, Picture, SLOW_AFTER};
use crate::sign_in::flow::report::wait;
use crate::sign_in::flow::{
    IDENTITY_NUMBER, Message, Notice, PASSWORD, Report, ReportItem, USER_NAME, VISUAL_CODE, WayOut,
};

/// The visual code as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sign_in) enum ShownPicture {
    /// On its way.
    Waiting,
    /// There, by its name.
    There(String),
    /// It could not be had.
    Missing,
}

impl BusinessPage {
    /// Whether an answer is awaited; the form cannot be submitted again meanwhile.
    pub(in crate::sign_in) fn is_working(&self) -> bool {
        self.working_since.is_some()
    }

    /// Whether the answer takes longer than usual.
    pub(in crate::sign_in) fn is_slow(&self) -> bool {
        self.working_since
            .is_some_and(|since| self.now - since >= SLOW_AFTER)
    }

    /// Whether a code by text stands in the picture's place.
    pub(in crate::sign_in) fn is_by_text(&self) -> bool {
        self.by_text
    }

    /// Whether to offer going on with a sign-in that waits for its code.
    pub(in crate::sign_in) fn offers_to_continue(&self) -> bool {
        self.unfinished
    }

    /// The visual code.
    pub(in crate::sign_in) fn picture(&self) -> ShownPicture {
        match &self.picture {
            Picture::Asked => ShownPicture::Waiting,
            Picture::Open(challenge, _) => ShownPicture::There(challenge.id.clone()),
            Picture::Missing => ShownPicture::Missing,
        }
    }

    /// Why the person is back here, where there is something to say.
    pub(in crate::sign_in) fn notice(&self) -> Option<Message> {
        match self.notice? {
            Notice::NoAttempt => Some(Message::new("error-sign-in-no-attempt")),
            Notice::TooManyCodes => Some(Message::new("error-sign-in-code-too-many")),
            // These two are reported as the problems they are.
            Notice::Locked(_) | Notice::Blocked => None,
        }
    }

    /// What is wrong with the user name, word for word as in the report.
    pub(in crate::sign_in) fn user_name_fault(&self) -> Option<Message> {
        let fault = self.faults().user_name?;
        Some(Message::new(fault.fluent_key()))
    }

    /// What is wrong with the identity number.
    pub(in crate::sign_in) fn identity_number_fault(&self) -> Option<Message> {
        let fault = self.faults().identity_number?;
        Some(Message::new(fault.fluent_key()))
    }

    /// What is wrong with the password's field.
    pub(in crate::sign_in) fn password_fault(&self) -> Option<Message> {
        let fault = self.faults().password?;
        Some(Message::new(fault.fluent_key()))
    }

    /// What is wrong with the visual code.
    pub(in crate::sign_in) fn visual_code_fault(&self) -> Option<Message> {
        if self.problem == Some(Obstacle::WrongVisualCode) {
            return Some(Message::new("error-sign-in-visual-code"));
        }
        let fault = self.faults().visual_code?;
        Some(Message::new(fault.fluent_key()))
    }

    /// The report above the form.
    pub(in crate::sign_in) fn report(&self) -> Option<Report> {
        Some(match self.problem.as_ref()? {
            Obstacle::Fields(_) => {
                let item = |text: Option<Message>, field| {
                    text.map(|text| ReportItem {
                        text,
                        field: Some(field),
                    })
                };
                let items = [
                    item(self.user_name_fault(), USER_NAME),
                    item(self.identity_number_fault(), IDENTITY_NUMBER),
                    item(self.password_fault(), PASSWORD),
                    item(self.visual_code_fault(), VISUAL_CODE),
                ];
                Report::of_fields(items.into_iter().flatten().collect())
            }
            Obstacle::WrongTriple { attempts_left } => Report::of_one(
                Message::new("error-sign-in-wrong-triple"),
                Some(USER_NAME),
                match attempts_left {
                    Some(count) => Message::counting("sign-in-attempts-left", *count),
                    None => Message::new("sign-in-problem-next"),
                },
                WayOut::ForgottenPassword,
            ),
            Obstacle::WrongVisualCode => Report::of_one(
                Message::new("error-sign-in-visual-code"),
                Some(VISUAL_CODE),
                Message::new("sign-in-visual-code-next"),
                WayOut::None,
            ),
            Obstacle::Locked(until) => Report::of_one(
                Message::new("error-sign-in-locked"),
                None,
                match until {
                    Some(until) => wait(until.minutes_left(self.now), "sign-in-wait"),
                    None => Message::new("sign-in-wait-a-little"),
                },
                WayOut::ForgottenPassword,
            ),
            Obstacle::Blocked => Report::of_one(
                Message::new("error-sign-in-blocked"),
                None,
                Message::new("sign-in-blocked-next"),
                WayOut::Help,
            ),
            Obstacle::NoRole => Report::of_one(
                Message::new("error-sign-in-no-role"),
                None,
                Message::new("sign-in-no-role-next-business"),
                WayOut::Help,
            ),
            Obstacle::TooManyCodes(until) => Report::of_one(
                Message::new("error-sign-in-resend-too-many"),
                None,
                match until {
                    Some(until) => wait(until.minutes_left(self.now), "sign-in-wait"),
                    None => Message::new("sign-in-wait-a-little"),
                },
                WayOut::Help,
            ),
            Obstacle::Failed(failure) => {
                Report::of_failure(failure, "sign-in-failed-heading", "sign-in-kept", self.now)
            }
        })
    }
}
