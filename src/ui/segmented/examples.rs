//! Switches.

use leptos::prelude::*;

use super::{Segment, Segmented};
use crate::ui::example::{Example, sample};

/// Two ways, live.
pub const EXAMPLES: &[Example] = &[Example {
    name: "two-ways",
    view: || {
        let selected = RwSignal::new("monthly");
        view! {
            <Segmented
                id="segmented-rhythm"
                legend=sample("عرض المبالغ", "Show amounts")
                segments=vec![Segment::new("monthly", sample("شهريًا", "Monthly")), Segment::new("yearly", sample("سنويًا", "Yearly"))]
                selected=selected
                on_select=move |value: String| selected.set(if value == "yearly" { "yearly" } else { "monthly" })
            />
        }
        .into_any()
    },
}];
