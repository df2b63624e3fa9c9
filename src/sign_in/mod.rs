//! Signing in: the three doors, the individuals' way through theirs, and the way out.
//!
//! What happens is decided in [`flow`], a state machine without a browser; the pages draw it and
//! carry out its commands. Nothing the person types leaves the memory of the page except in the
//! request that signs them in: not in the address, not in storage, not in a title or announcement.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod closed_door;
mod code_form;
mod code_page;
mod credentials_form;
mod credentials_page;
mod doors;
mod flow;
mod handover;
mod nafath_page;
mod other_ways;
mod report_view;
mod side_panel;
mod signed_out;

pub use closed_door::{SignInBusinessPage, SignInRetireePage};
pub use code_page::SignInIndividualCodePage;
pub use credentials_page::SignInIndividualPage;
pub use doors::SignInPage;
pub use nafath_page::SignInNafathPage;
pub use signed_out::SignedOutPage;

#[cfg(all(test, feature = "ssr"))]
mod rendered;
