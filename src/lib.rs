//! The portal's browser app as one library.
//!
//! Feature `hydrate` is the browser build; feature `ssr` renders the same views natively, for
//! prerendering and for tests.
#![recursion_limit = "512"]

pub mod browser;
pub mod i18n;
