//! Everything around a page: stamp, header, menu, feedback, footer, warnings, and what a change of
//! page or of language owes its reader.

mod account;
pub mod announce;
mod banners;
mod below;
mod feedback;
mod footer;
pub mod frame;
pub mod greeting;
mod header;
pub mod in_turn;
pub mod language;
mod language_switch;
mod later;
mod mark;
mod navigation;
pub mod not_found;
pub mod other_role;
mod reach;
mod session_warning;
pub(crate) mod signed_in;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod tests;
mod updated;
pub mod waiting;

pub use reach::{CALL_CENTRE_HREF, CallCentreLink};
