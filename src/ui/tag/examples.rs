//! Every status.

use leptos::prelude::*;

use super::{Tag, TagKind};
use crate::ui::example::{Example, sample};

/// One of each kind.
pub const EXAMPLES: &[Example] = &[Example {
    name: "kinds",
    view: || {
        view! {
            <div class="g-cluster">
                <Tag label=sample("مستوفٍ للشروط", "Eligible") kind=TagKind::Success />
                <Tag label=sample("بانتظارك", "Waiting for you") kind=TagKind::Warning />
                <Tag label=sample("مرفوض", "Rejected") kind=TagKind::Error />
                <Tag label=sample("قيد المعالجة", "In progress") kind=TagKind::Info />
                <Tag label=sample("تقديري", "Estimate") kind=TagKind::Estimate />
                <Tag label=sample("منتهٍ", "Ended") />
            </div>
        }
        .into_any()
    },
}];
