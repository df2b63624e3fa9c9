//! What a page says when something stands in the way: what happened, and always a next step.

use super::{Failure, Message};

/// A problem as it is shown above the form.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct Report {
    /// The heading.
    pub(in crate::sign_in) heading: Message,
    /// What is wrong, line by line.
    pub(in crate::sign_in) items: Vec<ReportItem>,
    /// What to do now. The words may change while the report stands, as time passes.
    pub(in crate::sign_in) next: Message,
    /// What the call centre can find the failure by.
    pub(in crate::sign_in) reference: Option<String>,
    /// A way out beside trying again.
    pub(in crate::sign_in) way_out: WayOut,
}

/// One line of a report.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sign_in) struct ReportItem {
    /// What is wrong.
    pub(in crate::sign_in) text: Message,
    /// The id of the field to go to, where one field is meant.
    pub(in crate::sign_in) field: Option<&'static str>,
}

/// A way out of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sign_in) enum WayOut {
    /// Correcting the form is enough.
    None,
    /// Help with a forgotten password.
    ForgottenPassword,
    /// The call centre and the help page.
    Help,
    /// Loading the page anew.
    Reload,
}

impl Report {
    /// A report on fields to be corrected.
    pub(super) fn of_fields(items: Vec<ReportItem>) -> Report {
        let count = items.len();
        Report {
            heading: Message::counting("ui-error-summary-title", count),
            items,
            next: Message::new("sign-in-problem-next"),
            reference: None,
            way_out: WayOut::None,
        }
    }

    /// A report on one thing that is wrong.
    pub(super) fn of_one(
        text: Message,
        field: Option<&'static str>,
        next: Message,
        way_out: WayOut,
    ) -> Report {
        Report {
            next,
            way_out,
            ..Report::of_fields(vec![ReportItem { text, field }])
        }
    }

    /// A report on a step that came to nothing.
    ///
    /// `heading` names the step; `kept` says that what was typed is still there and how to try
    /// again.
    pub(super) fn of_failure(
        failure: &Failure,
        heading: &'static str,
        kept: &'static str,
        now: f64,
    ) -> Report {
        let text = match failure {
            Failure::Api(error) => Message::new(error.text_key()),
            Failure::Busy(_) => Message::new("sign-in-busy"),
            Failure::Outdated => Message::new("sign-in-outdated"),
        };
        let (next, way_out) = match failure {
            Failure::Api(_) => (Message::new(kept), WayOut::Help),
            Failure::Busy(Some(until)) => {
                (wait(until.minutes_left(now), "sign-in-wait"), WayOut::Help)
            }
            Failure::Busy(None) => (Message::new("sign-in-wait-a-little"), WayOut::Help),
            Failure::Outdated => (Message::new("sign-in-outdated-next"), WayOut::Reload),
        };
        let reference = match failure {
            Failure::Api(error) => error.reference().map(str::to_owned),
            Failure::Busy(_) | Failure::Outdated => None,
        };
        Report {
            heading: Message::new(heading),
            items: vec![ReportItem { text, field: None }],
            next,
            reference,
            way_out,
        }
    }
}

/// "Try again in so many minutes", and "now" once the time has come.
pub(super) fn wait(minutes: u32, key: &'static str) -> Message {
    if minutes == 0 {
        Message::new("sign-in-wait-over")
    } else {
        Message::counting(key, minutes)
    }
}
