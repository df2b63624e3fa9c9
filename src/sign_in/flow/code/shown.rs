//! What the second page shows of its state.

use contract::values::Fault;

use super::{CodePage, CodeSent, Obstacle, Phase, Step};
use crate::sign_in::flow::credentials::SLOW_AFTER;
use crate::sign_in::flow::report::wait;
use crate::sign_in::flow::{CODE, Failure, Message, Report, ReportItem, WayOut};

impl CodePage {
    /// Where the code went; `None` while that is not known.
    pub(in crate::sign_in) fn code_sent(&self) -> Option<CodeSent> {
        self.entry().map(|entry| entry.sent.clone())
    }

    /// Why the backend could not be asked at all.
    pub(in crate::sign_in) fn unreachable(&self) -> Option<Failure> {
        match &self.phase {
            Phase::Unreachable(failure) => Some(failure.clone()),
            _ => None,
        }
    }

    /// Whether the code is being checked.
    pub(in crate::sign_in) fn is_checking(&self) -> bool {
        self.is_working_on(Step::Checking)
    }

    /// Whether a new code is being asked for.
    pub(in crate::sign_in) fn is_resending(&self) -> bool {
        self.is_working_on(Step::Resending)
    }

    /// Whether the answer takes longer than usual.
    pub(in crate::sign_in) fn is_slow(&self) -> bool {
        self.entry()
            .and_then(|entry| entry.working)
            .is_some_and(|working| self.now - working.since >= SLOW_AFTER)
    }

    /// Seconds until a new code may be asked for; 0 when it may.
    pub(in crate::sign_in) fn seconds_to_resend(&self) -> u32 {
        self.entry()
            .map_or(0, |entry| entry.resend.seconds_left(self.now))
    }

    /// Whether the code's life is over, by this device's clock.
    pub(in crate::sign_in) fn is_expired(&self) -> bool {
        self.entry()
            .is_some_and(|entry| entry.expires.seconds_left(self.now) == 0)
    }

    /// What became of the request for a new code, while nothing else happened.
    pub(in crate::sign_in) fn resent(&self) -> Option<Message> {
        let entry = self.entry().filter(|entry| entry.resent)?;
        Some(Message::new(if entry.resends_left == 0 {
            "sign-in-code-resent-last"
        } else {
            "sign-in-code-resent"
        }))
    }

    /// What is wrong with the code's field, word for word as in the report.
    pub(in crate::sign_in) fn code_fault(&self) -> Option<Message> {
        match self.entry()?.obstacle.as_ref()? {
            Obstacle::Field(fault) => Some(Message::new(fault.fluent_key())),
            Obstacle::Wrong { .. } => Some(Message::new("error-sign-in-code-wrong")),
            Obstacle::Expired => Some(Message::new("error-sign-in-code-expired")),
            _ => None,
        }
    }

    /// The report above the form.
    pub(in crate::sign_in) fn report(&self) -> Option<Report> {
        let entry = self.entry()?;
        Some(match entry.obstacle.as_ref()? {
            Obstacle::Field(fault) => Report::of_fields(vec![ReportItem {
                text: Message::new(fault.fluent_key()),
                field: Some(CODE),
            }]),
            Obstacle::Wrong { attempts_left } => Report::of_one(
                Message::new("error-sign-in-code-wrong"),
                Some(CODE),
                match attempts_left {
                    Some(count) => Message::counting("sign-in-code-attempts-left", *count),
                    None => Message::new("sign-in-problem-next"),
                },
                WayOut::None,
            ),
            Obstacle::Expired => Report::of_one(
                Message::new("error-sign-in-code-expired"),
                Some(CODE),
                Message::new("sign-in-code-expired-next"),
                WayOut::None,
            ),
            Obstacle::ResendTooSoon => Report::of_one(
                Message::new("error-sign-in-resend-too-soon"),
                None,
                Message::new("sign-in-code-resend-too-soon-next"),
                WayOut::None,
            ),
            Obstacle::ResendTooMany(until) => Report::of_one(
                Message::new("error-sign-in-resend-too-many"),
                None,
                match until {
                    Some(until) => wait(until.minutes_left(self.now), "sign-in-code-resend-wait"),
                    None => Message::new("sign-in-wait-a-little"),
                },
                WayOut::Help,
            ),
            Obstacle::Failed(Step::Checking, failure) => Report::of_failure(
                failure,
                "sign-in-code-failed-heading",
                "sign-in-code-kept",
                self.now,
            ),
            Obstacle::Failed(Step::Resending, failure) => Report::of_failure(
                failure,
                "sign-in-code-resend-failed-heading",
                "sign-in-code-resend-again",
                self.now,
            ),
        })
    }

    fn is_working_on(&self, step: Step) -> bool {
        self.entry()
            .and_then(|entry| entry.working)
            .is_some_and(|working| working.step == step)
    }
}
