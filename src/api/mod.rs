//! The one typed client of the REST contract.
//!
//! **Invariant:** no other room builds a request. Every request has a timeout, every failure is an
//! [`ApiError`] that knows what to tell the person, and nothing here keeps a token: the session
//! is a cookie that scripts cannot read.

mod access;
mod account;
pub mod build;
mod calls;
mod client;
mod error;
mod keys;
pub mod load;
pub mod reach;
mod retry;
pub mod texts;

pub use client::{Api, SessionNews, fetch_config, provide_api, use_api};
pub use error::ApiError;
pub use load::{Load, LoadState, use_load};
