//! What exists in a demonstration only. Elsewhere these addresses are as unknown as any other.

pub mod control;
mod damage;
pub mod faults;
pub mod nafath;
pub mod newcomers;
pub mod outbox;
pub mod visual_code;
mod words;
