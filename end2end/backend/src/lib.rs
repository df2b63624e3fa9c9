//! The reference backend: the portal's REST contract, for real, on one machine.
//!
//! A request's way: `http` (edge, limits, guard, idempotency) to an area (`sign_in`, `session`,
//! `access`, `me`, `nafath`, `passkeys`, `step_up`, `pension`, `business`, `feedback`) to `database` and back. `register` grows the synthetic people; `record`
//! works out what follows from what the register holds; `site` serves the built app; `dev` exists
//! in a demonstration only.
//!
//! **Invariant:** no identity number, mobile number, password, code or cookie reaches a log.
//! **Invariant:** everything random that guards something comes from the operating system;
//! everything random that is shown comes from the seed.

pub mod access;
pub mod account;
pub mod business;
pub mod clock;
pub mod credentials;
pub mod database;
pub mod dev;
pub mod examples;
pub mod feedback;
pub mod http;
pub mod me;
pub mod nafath;
pub mod openapi;
pub mod passkeys;
pub mod password;
pub mod pension;
pub mod record;
pub mod register;
mod run;
pub mod secrets;
pub mod session;
pub mod settings;
pub mod sign_in;
pub mod site;
pub mod state;
pub mod step_up;
pub mod visual_code;

pub use run::{Running, StartError, start};
