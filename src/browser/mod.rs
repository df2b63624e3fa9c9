//! The only room that names `web_sys` and `js_sys`.
//!
//! Everything here runs in effects and event handlers, never while a view is built: that keeps
//! every view renderable natively. Where a browser object is missing (a native build, a locked-down
//! browser) the functions do nothing or return `None`; none panics.

pub mod broadcast;
pub mod clipboard;
pub mod clock;
pub mod credentials;
pub mod diagnostics;
pub mod dom;
pub mod files;
pub mod input;
pub mod json;
pub(crate) mod kept;
pub mod keyboard;
pub(crate) mod left;
pub mod network;
pub mod offline;
pub mod page;
pub mod panic;
pub mod paper;
pub mod pointer;
pub mod random;
pub mod storage;
#[cfg(feature = "hydrate")]
pub(crate) mod takeover;
pub mod timer;
pub(crate) mod turns;
