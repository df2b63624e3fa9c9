//! Signing in: the three doors, the way through each, and the way out.
//!
//! What happens is decided in [`flow`], a state machine without a browser; the pages draw it and
//! carry out its commands. Nothing the person types leaves the memory of the page except in the
//! request that signs them in: not in the address, not in storage, not in a title or announcement.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod business_form;
mod business_page;
mod code_form;
mod code_page;
mod credentials_form;
mod credentials_page;
mod doors;
mod flow;
mod handover;
mod later;
mod nafath_page;
mod notices;
mod other_ways;
mod outages;
mod passkey_door;
mod report_view;
mod role_page;
mod side_panel;
mod signed_out;
mod visual_code;

pub use business_page::{SignInBusinessEstablishmentPage, SignInBusinessOrganisationPage};
pub use code_page::{SignInBusinessCodePage, SignInIndividualCodePage};
pub use credentials_page::{SignInIndividualPage, SignInRetireePage};
pub use doors::SignInPage;
pub use nafath_page::SignInNafathPage;
pub use role_page::SignInBusinessPage;
pub use signed_out::SignedOutPage;

#[cfg(all(test, feature = "ssr"))]
mod rendered;
