//! An employer's own pages: the dashboard of the establishment acted for, and its contributors.
//!
//! Everything shown is fetched when a page is opened and lives in its signals only; nothing is
//! stored, and signing out leaves the page with all of it.

mod cards;
pub mod contributors_page;
mod establishment;
pub mod page;
#[cfg(test)]
mod samples;
pub mod view_model;
mod words;

pub use contributors_page::ContributorsPage;
pub use page::BusinessPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
