//! What counts in each scheme, with the way to the whole record.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::individual::view_model::record::{Length, RecordView};
use crate::individual::words;
use crate::t;
use crate::ui::{EmptyState, KeyValue, KeyValueList};

/// The record by scheme.
#[component]
pub fn RecordSummaryBody(record: RecordView) -> impl IntoView {
    let i18n = use_i18n();
    if record.is_empty() {
        return view! {
            <EmptyState
                title=t!(i18n, "individual-record-empty")
                text=t!(i18n, "individual-record-empty-next")
            />
        }
        .into_any();
    }
    let several = record.schemes.len() > 1;
    let (total, period_count) = (record.total, record.period_count());
    let entries = record
        .schemes
        .into_iter()
        .map(|group| {
            let (scheme, periods, total) = (group.scheme, group.periods.len(), group.total);
            view! {
                <KeyValue label=move || words::scheme(i18n, &scheme)>
                    <Counted length=total periods />
                </KeyValue>
            }
        })
        .collect_view();
    view! {
        <KeyValueList>
            {entries}
            // One scheme is its own total.
            {several.then(|| view! {
                <KeyValue label=t!(i18n, "individual-record-total")>
                    <Counted length=total periods=period_count />
                </KeyValue>
            })}
        </KeyValueList>
    }
    .into_any()
}

/// What counts, and of how many periods it is made up.
#[component]
fn Counted(length: Length, periods: usize) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <span class="g-record__length">{move || words::length(i18n, length)}</span>
        " "
        <span class="g-muted g-small">{t!(i18n, "individual-period-count", n = periods)}</span>
    }
}
