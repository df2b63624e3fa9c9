//! The backend over real HTTP, on SQLite and on PostgreSQL. Every answer any test receives is
//! checked for its headers, its cookies and its place in the OpenAPI document.

mod support;

mod access;
mod access_matrix;
mod account;
mod attack;
mod business;
mod business_door;
mod cross_site;
mod demo;
mod documents;
mod idempotency;
mod limits;
mod nafath;
mod notices;
mod passkeys;
mod pension;
mod process;
mod protocol;
mod recovery;
mod register;
mod registration;
mod roles;
mod session;
mod sign_in;
mod site;
mod standard;
mod step_up;
