//! What signed-in people read and change of their own account, in every role.

pub mod contact;
pub mod examples;
pub mod history;
pub mod notices;
pub mod password;
pub mod preferences;
pub mod sessions;
