//! The account of whoever is signed in, in any role: how they are reached, by what they sign in, where
//! they are signed in, who tried to, and what they are told.

#![allow(
    unreachable_pub,
    reason = "the view macro makes the props of private views public"
)]

mod account_page;
mod adding;
mod contact_change;
mod offer_page;
mod passkey_list;
mod passkeys_page;
mod password_page;
mod preferences_page;
mod role_page;
mod sessions_page;
mod sign_ins_page;
mod words;

pub use account_page::AccountPage;
pub use offer_page::PasskeyOfferPage;
pub use passkeys_page::PasskeysPage;
pub use password_page::AccountPasswordPage;
pub use preferences_page::AccountPreferencesPage;
pub use role_page::AccountRolePage;
pub use sessions_page::AccountSessionsPage;
pub use sign_ins_page::AccountSignInsPage;

#[cfg(all(test, feature = "ssr"))]
mod tests;
