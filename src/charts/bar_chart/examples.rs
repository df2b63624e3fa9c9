//! Bars.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Bar, BarChart};
use crate::ui::example::{Example, sample};

/// Three scenarios.
pub const EXAMPLES: &[Example] = &[Example {
    name: "scenarios",
    view: || {
        let bar = |arabic, english, value: i64, series| Bar {
            label: sample(arabic, english),
            value: Decimal::from(value),
            series,
        };
        let bars = vec![
            bar("تقاعد مبكر", "Early", 6120, 0),
            bar("سن التقاعد النظامية", "Statutory age", 8450, 1),
            bar("استمرار بعد السن", "Continue working", 10_590, 2),
        ];
        view! {
            <div class="g-card">
                <BarChart
                    id="chart-bars"
                    title=sample("مقارنة السيناريوهات", "Compare scenarios")
                    sentence=sample("الاستمرار بعد السن أعلى بـ 4,470 ريالًا شهريًا من التقاعد المبكر.", "Continuing pays SAR 4,470 a month more than retiring early.")
                    bars=Signal::stored(bars)
                    bar_name=sample("السيناريو", "Scenario")
                    value_name=sample("المعاش الشهري", "Monthly pension")
                />
            </div>
        }
        .into_any()
    },
}];
