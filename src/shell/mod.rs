//! What stands around every page: the frame, the announcements, the language.

pub mod announce;
pub mod frame;
pub mod language;
pub mod not_found;
pub mod waiting;
