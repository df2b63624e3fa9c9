//! What stands around every page: the frame, the announcements, the language.

pub mod announce;
pub mod language;
pub mod waiting;
