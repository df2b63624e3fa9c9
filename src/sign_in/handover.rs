//! What one page of the sign-in hands to the next, in memory and once.
//!
//! Not by the address or by storage, where it would outlive the moment.

use std::cell::RefCell;

use contract::SignInState;

use super::flow::Notice;
use crate::routes::Page;

thread_local! {
    static STATE: RefCell<Option<(SignInState, f64)>> = const { RefCell::new(None) };
    static START: RefCell<Option<Page>> = const { RefCell::new(None) };
    static NOTICE: RefCell<Option<Notice>> = const { RefCell::new(None) };
}

/// Hands the state that the first page got to the code page, with the moment it arrived in
/// milliseconds since 1970.
pub(super) fn put_state(state: SignInState, received: f64) {
    STATE.with(|kept| kept.replace(Some((state, received))));
}

/// The state the first page got; forgotten once taken.
pub(super) fn take_state() -> Option<(SignInState, f64)> {
    STATE.with(RefCell::take)
}

/// Hands on which page this sign-in began, for the way back to it.
pub(super) fn put_start(page: Page) {
    START.with(|kept| kept.replace(Some(page)));
}

/// Where this sign-in began; forgotten once taken.
pub(super) fn take_start() -> Option<Page> {
    START.with(RefCell::take)
}

/// Hands the reason for going back to the first page.
pub(super) fn put_notice(notice: Notice) {
    NOTICE.with(|kept| kept.replace(Some(notice)));
}

/// Why the person is back; forgotten once taken.
pub(super) fn take_notice() -> Option<Notice> {
    NOTICE.with(RefCell::take)
}
