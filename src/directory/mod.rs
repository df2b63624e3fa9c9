//! What can be done here and elsewhere, and how a person finds it.
//!
//! One list of services serves the home page, the directory of services and the page for unknown
//! addresses; the search runs on the device, so that nothing a person looks for leaves it.

mod fragment;
mod matching;
mod normalise;
mod search;
pub mod search_box;
mod services;

pub use fragment::{query_fragment, query_of_fragment};
pub use normalise::{normalise, words_of};
pub use search::{Entry, Found, Index, Target};
pub use services::{Audience, Channel, SERVICES, Service, family_keys, service};
