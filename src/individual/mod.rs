//! An individual's dashboard and contribution record.
//!
//! Everything shown is fetched when a page is opened and lives in its signals only; nothing is
//! stored, and signing out leaves the page with all of it.

mod cards;
mod explained;
pub mod page;
mod parts;
pub mod record_page;
#[cfg(test)]
mod samples;
pub mod view_model;
pub mod wage_chart;
mod words;

pub use page::IndividualPage;
pub use record_page::IndividualRecordPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
