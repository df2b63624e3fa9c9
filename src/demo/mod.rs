//! What only a demonstration has.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod message_list;
mod nafath;
mod newcomers;
mod outbox;

pub use nafath::DemoNafathPage;
pub use outbox::DemoOutboxPage;
