//! The account of whoever is signed in, in any role: by what they sign in.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod adding;
mod offer_page;
mod passkey_list;
mod passkeys_page;

pub use offer_page::PasskeyOfferPage;
pub use passkeys_page::PasskeysPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
