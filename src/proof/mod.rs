//! Ways to prove who one is that several areas use: the Nafath app, passkeys, and the dialog that
//! asks for one of them before a sensitive change.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

pub mod nafath;
pub mod passkey;
pub mod resend;
pub mod step_up;
pub mod trouble;
pub(crate) mod wait;

#[cfg(all(test, feature = "ssr"))]
mod rendered;
