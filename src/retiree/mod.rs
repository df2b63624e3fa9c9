//! A pensioner's or beneficiary's own pages: the dashboard and the pension letter.
//!
//! Everything shown is fetched when a page is opened and lives in its signals only; nothing is
//! stored, and signing out leaves the page with all of it.

mod cards;
pub mod letter_page;
pub mod page;
mod payment_chart;
#[cfg(test)]
mod samples;
pub mod view_model;
mod words;

pub use letter_page::PensionLetterPage;
pub use page::PensionPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
