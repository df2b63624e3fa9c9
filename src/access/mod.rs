//! Getting an account and getting back into one: the choices, and the five ways through the steps.
//!
//! What happens is decided by the backend and by [`flow`], a state machine without a browser; the
//! pages draw it and carry out its commands. What a person types stays in the memory of the page until
//! it is sent: it is in no address, in no storage, in no title and no announcement.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod check_step;
mod choices;
mod code_step;
mod driver;
mod end;
mod flow;
mod frame;
mod page;
mod report;
mod start_step;
mod steps;
mod user_name_page;
mod way;

pub use choices::{RecoverPage, RegisterPage};
pub use page::{
    RecoverMobilePage, RecoverPasswordPage, RegisterEstablishmentPage, RegisterIndividualPage,
    RegisterRetireePage,
};
pub use user_name_page::RecoverUserNamePage;

#[cfg(all(test, feature = "ssr"))]
mod rendered;
