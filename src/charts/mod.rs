//! Charts: geometry as pure functions, and thin SVG views over it.
//!
//! Every chart comes with a sentence that says what it shows and with the same figures as a table.
//! Time runs with the reading direction: from right to left in Arabic. A chart has at most three
//! series, and each is told apart by a second sign beside its colour: a dash, a marker, a hatch.

pub mod bar_chart;
pub mod coverage_arc;
mod figure;
pub mod geometry;
pub mod line_chart;

pub use bar_chart::{Bar, BarChart};
pub use coverage_arc::{CoverageArc, Threshold};
pub use line_chart::{LineChart, Series};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::i18n::{I18n, Locale};
use crate::ui::example::Specimen;

/// What the figures of a chart are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// Amounts in SAR.
    #[default]
    Money,
    /// Plain numbers, such as months.
    Number,
}

/// Every chart with its examples.
pub fn specimens() -> Vec<Specimen> {
    vec![
        Specimen {
            component: "line_chart",
            pattern: "image with a table of the same figures",
            examples: line_chart::examples::EXAMPLES,
        },
        Specimen {
            component: "bar_chart",
            pattern: "image with a table of the same figures",
            examples: bar_chart::examples::EXAMPLES,
        },
        Specimen {
            component: "coverage_arc",
            pattern: "image with the same figures in words",
            examples: coverage_arc::examples::EXAMPLES,
        },
    ]
}

/// A figure as a coordinate can take it; charts are drawn, not calculated with.
fn approximate(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

/// Whether the chart is mirrored in the language in use.
fn is_mirrored(i18n: I18n) -> bool {
    i18n.locale() == Locale::Ar
}

/// A whole figure for an axis or a bar.
fn axis_text(i18n: I18n, value: f64) -> String {
    #[expect(clippy::cast_possible_truncation)]
    i18n.number(value.round() as i64)
}

/// The class of the series with this index.
fn series_class(index: usize) -> &'static str {
    match index {
        0 => "g-chart__series-1",
        1 => "g-chart__series-2",
        _ => "g-chart__series-3",
    }
}

/// Both drawings of a chart: text in a drawing scales with it, so a phone gets its own; the style
/// sheet shows the one that fits.
fn sizes() -> [(&'static str, geometry::Size); 2] {
    [
        (
            "g-chart__plot g-chart__plot--narrow",
            geometry::Size::Narrow,
        ),
        ("g-chart__plot g-chart__plot--wide", geometry::Size::Wide),
    ]
}
