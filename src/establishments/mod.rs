//! For which establishment a supervisor acts: chosen after signing in, and changed here too.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod list;
mod page;
mod search;

pub use page::ChooseEstablishmentPage;
