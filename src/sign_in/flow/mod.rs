//! The ways through the doors as state machines: what happens goes in, what to show and what to do
//! comes out. Nothing here touches the browser, so every situation is tested natively.
//!
//! The backend holds the truth of a sign-in; these pages draw what it says, and ask it again
//! whenever an answer was lost on the way.
//!
//! **Invariant:** no message says whether the identity number or the password was wrong, and none
//! carries anything the person typed (OWASP ASVS v5.0.0-6.3.8).

pub(super) mod business;
pub(super) mod code;
pub(super) mod credentials;
mod failure;
mod message;
mod report;
#[cfg(test)]
pub(super) mod test_support;
mod wait;

pub(super) use failure::Failure;
pub(super) use message::Message;
pub(super) use report::{Report, ReportItem, WayOut};
pub(super) use wait::Deadline;

/// The id of the identity number's input.
pub(super) const IDENTITY_NUMBER: &str = "identity-number";
/// The id of the password's input.
pub(super) const PASSWORD: &str = "password";
/// The id of the user name's input.
pub(super) const USER_NAME: &str = "user-name";
/// The id of the visual code's input.
pub(super) const VISUAL_CODE: &str = "visual-code";
/// The id of the verification code's input.
pub(super) const CODE: &str = "verification-code";

/// Why the person is back at the first page, told there once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Notice {
    /// The code page was opened, or used, without a sign-in that waits for a code.
    NoAttempt,
    /// Too many wrong codes ended the sign-in.
    TooManyCodes,
    /// The account was paused meanwhile.
    Locked(Deadline),
    /// The account may not sign in.
    Blocked,
}
