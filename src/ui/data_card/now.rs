//! The present moment for what shows ages, moved on now and then.

use leptos::prelude::*;

use crate::browser::{clock, timer};
use crate::effect::effect;

/// Milliseconds between two looks at the clock; ages are told in minutes.
const LOOK_EVERY: u64 = 20_000;

/// The present moment, in seconds since 1970; a context of this type stands still instead.
#[derive(Debug, Clone, Copy)]
pub struct Now(pub Signal<i64>);

/// The present moment: the context's where there is one, otherwise the device's clock.
///
/// It begins at nothing, before which no data can be old, until the view stands in a browser.
pub fn use_now() -> Signal<i64> {
    if let Some(Now(given)) = use_context::<Now>() {
        return given;
    }
    let now = RwSignal::new(0_i64);
    let ticking = StoredValue::new_local(None::<timer::Timer>);
    effect(move || {
        now.set(seconds());
        ticking.set_value(timer::every(LOOK_EVERY, move || {
            let _ = now.try_set(seconds());
        }));
    });
    on_cleanup(move || {
        if let Some(Some(timer)) = ticking.try_get_value() {
            timer.stop();
        }
    });
    now.into()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "seconds since 1970 fit for aeons"
)]
fn seconds() -> i64 {
    (clock::now_milliseconds() / 1000.0) as i64
}
