//! What the first page shows of its state.

use contract::values::Fault;

use super::{CredentialsPage, Obstacle, SLOW_AFTER};
use crate::sign_in::flow::report::wait;
use crate::sign_in::flow::{
    IDENTITY_NUMBER, Message, Notice, PASSWORD, Report, ReportItem, WayOut,
};

impl CredentialsPage {
    /// Whether an answer is awaited; the form cannot be submitted again meanwhile.
    pub(in crate::sign_in) fn is_working(&self) -> bool {
        self.working_since.is_some()
    }

    /// Whether the answer takes longer than usual.
    pub(in crate::sign_in) fn is_slow(&self) -> bool {
        self.working_since
            .is_some_and(|since| self.now - since >= SLOW_AFTER)
    }

    /// Whether to offer going on with a sign-in that waits for its code.
    pub(in crate::sign_in) fn offers_to_continue(&self) -> bool {
        self.unfinished
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

    /// What is wrong with the identity number, word for word as in the report.
    pub(in crate::sign_in) fn identity_number_fault(&self) -> Option<Message> {
        self.faults()
            .identity_number
            .map(|fault| Message::new(fault.fluent_key()))
    }

    /// What is wrong with the password's field.
    pub(in crate::sign_in) fn password_fault(&self) -> Option<Message> {
        self.faults()
            .password
            .map(|fault| Message::new(fault.fluent_key()))
    }

    /// Whether a report stands above the form.
    pub(in crate::sign_in) fn has_report(&self) -> bool {
        self.problem.is_some()
    }

    /// The report above the form.
    pub(in crate::sign_in) fn report(&self) -> Option<Report> {
        Some(match self.problem.as_ref()? {
            Obstacle::Fields(_) => {
                let identity_number = self.identity_number_fault().map(|text| ReportItem {
                    text,
                    field: Some(IDENTITY_NUMBER),
                });
                let password = self.password_fault().map(|text| ReportItem {
                    text,
                    field: Some(PASSWORD),
                });
                Report::of_fields(identity_number.into_iter().chain(password).collect())
            }
            Obstacle::WrongPair { attempts_left } => Report::of_one(
                Message::new("error-sign-in-wrong-pair"),
                Some(IDENTITY_NUMBER),
                match attempts_left {
                    Some(count) => Message::counting("sign-in-attempts-left", *count),
                    None => Message::new("sign-in-problem-next"),
                },
                WayOut::ForgottenPassword,
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
            // Only the retirees' door answers so.
            Obstacle::NoRole => Report::of_one(
                Message::new("error-sign-in-no-role"),
                None,
                Message::new("sign-in-no-role-next-retiree"),
                WayOut::Help,
            ),
            Obstacle::Failed(failure) => {
                Report::of_failure(failure, "sign-in-failed-heading", "sign-in-kept", self.now)
            }
        })
    }
}
