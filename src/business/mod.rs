//! An employer's own pages.
//!
//! Everything shown is fetched when a page is opened and lives in its signals only; nothing is
//! stored, and signing out leaves the page with all of it.

pub mod page;

pub use page::BusinessPage;
