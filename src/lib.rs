//! The portal's browser app as one library.
//!
//! Feature `hydrate` is the browser build; feature `ssr` renders the same views natively, for
//! prerendering and for tests.
#![recursion_limit = "512"]

pub mod access;
pub mod account;
pub mod api;
pub mod app;
pub mod areas;
pub mod browser;
pub mod business;
pub mod calculators;
pub mod charts;
pub mod code;
pub mod demo;
pub mod directory;
pub mod effect;
pub mod establishments;
pub mod help;
pub mod home;
pub mod i18n;
pub mod individual;
pub mod preferences;
pub mod proof;
pub mod register_case;
#[cfg(all(test, feature = "ssr"))]
mod rendered;
pub mod retiree;
pub mod routes;
pub mod session;
pub mod settings;
pub mod shell;
pub mod sign_in;
#[cfg(feature = "hydrate")]
mod start;
pub mod ui;

#[cfg(feature = "hydrate")]
pub use start::start;
