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

use leptos::prelude::*;

use crate::settings::{Settings, use_settings};

/// A page of a demonstration, and what stands at its address anywhere else; nothing until it is known which.
fn only_here(page: fn() -> AnyView, elsewhere: fn() -> AnyView) -> impl IntoView {
    let settings = use_settings();
    move || {
        let make = |settings: &Settings| if settings.outbox { page() } else { elsewhere() };
        settings.get().map(make)
    }
}
