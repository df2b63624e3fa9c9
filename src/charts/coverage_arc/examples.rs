//! The arc.

use leptos::prelude::*;

use super::{CoverageArc, Threshold};
use crate::ui::example::{Example, sample};

/// On the way, at the start, complete.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "on-the-way",
        view: || {
            let thresholds = vec![
                Threshold {
                    months: 120,
                    label: sample("معاش عند السن النظامية", "Pension at the statutory age"),
                },
                Threshold {
                    months: 300,
                    label: sample("تقاعد مبكر", "Early retirement"),
                },
            ];
            view! { <div class="g-card"><CoverageArc id="arc-way" done=Signal::stored(214_u32) needed=Signal::stored(300_u32) sentence=sample("بقي 86 شهرًا لاستحقاق التقاعد المبكر", "86 months left until early retirement") thresholds=Signal::stored(thresholds) /></div> }.into_any()
        },
    },
    Example {
        name: "at-the-start",
        view: || {
            view! { <CoverageArc id="arc-start" done=Signal::stored(0_u32) needed=Signal::stored(120_u32) sentence=sample("تبدأ المدة مع أول شهر اشتراك", "The count begins with your first month") /> }.into_any()
        },
    },
    Example {
        name: "complete",
        view: || {
            view! { <CoverageArc id="arc-complete" done=Signal::stored(312_u32) needed=Signal::stored(300_u32) sentence=sample("اكتملت المدة المطلوبة", "The months needed are complete") /> }.into_any()
        },
    },
];
