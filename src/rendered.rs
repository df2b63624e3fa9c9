//! What tests of rendered views share.

use std::sync::Arc;

use contract::Timestamp;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use crate::api::{Load, LoadState};
use crate::i18n::{Locale, Texts, provide_i18n};
use crate::ui::data_card::Now;
use crate::ui::live_region::provide_announcer;

/// A view's HTML inside a root that has what the app provides, five minutes after the data was made;
/// without the marks that isolate values and hold places.
pub(crate) fn five_minutes_after(
    as_of: Timestamp,
    locale: Locale,
    render: impl FnOnce() -> String,
) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_i18n(Arc::new(Texts::embedded(locale)));
        provide_announcer();
        provide_context(Now(Signal::stored(as_of.unix_seconds() + 300)));
        render()
    });
    owner.cleanup();
    html.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
        .replace("<!>", "")
        .replace("<!---->", "")
}

/// An answer that has come.
pub(crate) fn ready<T: Clone + Send + Sync + 'static>(value: T) -> Load<T> {
    Load::fixed(LoadState::Ready {
        value,
        loaded_at: 0.0,
        refreshing: false,
        refresh_error: None,
    })
}
