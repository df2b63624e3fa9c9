//! A few figures side by side, as bars that carry their figures.
//!
//! An image named by the chart's title and sentence, with the same figures as a table. Bars start
//! at zero; the second and third are hatched differently.

pub mod examples;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::figure::figure;
use super::geometry::{self, BarPlace, Frame, shown};
use super::{Unit, approximate, axis_text, is_mirrored, series_class, sizes};
use crate::i18n::{I18n, use_i18n};
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::icon::riyal_path;

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// What it stands for.
    pub label: Signal<String>,
    /// Its figure.
    pub value: Decimal,
    /// Which of the three looks it has, 0 to 2; bars of one kind look the same.
    pub series: usize,
}

/// Size of the figures above the bars, in units of the drawing.
const FIGURE_SIZE: f64 = 15.0;
/// Width of the riyal sign and its space beside a figure.
const SIGN_WIDTH: f64 = 17.0;

/// Two to about eight bars in reading order.
#[component]
pub fn BarChart(
    /// The id; the title is `id-title`.
    #[prop(into)]
    id: String,
    /// What is shown.
    #[prop(into)]
    title: Signal<String>,
    /// What a person should see in it, in one sentence with the decisive figures.
    #[prop(into)]
    sentence: Signal<String>,
    /// The bars.
    #[prop(into)]
    bars: Signal<Vec<Bar>>,
    /// What a bar stands for, as the heading of the table's first column.
    #[prop(into)]
    bar_name: Signal<String>,
    /// What the figures are, as the heading of the table's second column.
    #[prop(into)]
    value_name: Signal<String>,
    /// What the figures are.
    #[prop(optional)]
    unit: Unit,
    /// The level of the title as a heading, 2 to 4.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let i18n = use_i18n();
    let [narrow, wide] = sizes().map(|(class, size)| {
        let hatch_id = format!(
            "{id}-hatch-{}",
            if class.ends_with("wide") {
                "wide"
            } else {
                "narrow"
            }
        );
        move || {
            let frame = Frame::for_bars(size, is_mirrored(i18n));
            bars.with(|bars| draw(i18n, class, &hatch_id, &frame, bars, unit))
        }
    });
    let labels = move || {
        bars.with(|bars| {
            let labels = bars
                .iter()
                .map(|bar| view! { <li>{bar.label}</li> })
                .collect_view();
            view! { <ul class="g-chart__labels" aria-hidden="true">{labels}</ul> }
        })
    };
    let rows = Signal::derive(move || {
        bars.with(|bars| {
            bars.iter()
                .map(|bar| {
                    let figure = match unit {
                        Unit::Money => Cell::Money(bar.value),
                        Unit::Number => Cell::Text(bar.value.normalize().to_string()),
                    };
                    vec![Cell::Words(bar.label), figure]
                })
                .collect()
        })
    });
    let table = move || {
        let columns = vec![Column::text(bar_name), Column::number(value_name)];
        view! { <DataTable caption=title caption_hidden=true columns=columns rows=rows /> }
            .into_any()
    };
    figure(
        &id,
        title,
        level,
        sentence,
        view! { {narrow} {wide} {labels} }.into_any(),
        table.into(),
    )
}

fn draw(
    i18n: I18n,
    class: &'static str,
    hatch_id: &str,
    frame: &Frame,
    bars: &[Bar],
    unit: Unit,
) -> AnyView {
    let values: Vec<f64> = bars.iter().map(|bar| approximate(bar.value)).collect();
    let highest = values.iter().copied().fold(0.0, f64::max);
    let places = geometry::bars(frame, &values, highest);
    let drawn = bars
        .iter()
        .zip(&places)
        .zip(&values)
        .map(|((bar, place), value)| {
            let hatch = (bar.series > 0).then(|| {
                view! { <path d=outline(place) fill=format!("url(#{hatch_id}-{})", bar.series.min(2))></path> }
            });
            view! {
                <g class=series_class(bar.series)>
                    <path class="g-chart__bar" d=outline(place)></path>
                    {hatch}
                    {figure_above(i18n, place, *value, unit)}
                </g>
            }
        })
        .collect_view();
    let baseline = shown(frame.baseline());
    view! {
        <svg class=class viewBox=frame.view_box() aria-hidden="true" focusable="false">
            <defs>
                <pattern id=format!("{hatch_id}-1") width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="g-chart__hatch" d="M2 0V9"></path>
                </pattern>
                <pattern id=format!("{hatch_id}-2") width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                    <path class="g-chart__hatch" d="M2 0V9"></path>
                </pattern>
            </defs>
            {drawn}
            <path class="g-chart__axis" d=format!("M0 {baseline}H{}", shown(frame.width))></path>
        </svg>
    }
    .into_any()
}

/// A bar with its two upper corners rounded.
fn outline(place: &BarPlace) -> String {
    let radius = 4.0_f64.min(place.height);
    let bottom = place.y + place.height;
    format!(
        "M{x} {bottom}V{start}Q{x} {y} {inner} {y}H{far}Q{right} {y} {right} {start}V{bottom}Z",
        x = shown(place.x),
        y = shown(place.y),
        bottom = shown(bottom),
        start = shown(place.y + radius),
        inner = shown(place.x + radius),
        far = shown(place.x + place.width - radius),
        right = shown(place.x + place.width),
    )
}

/// The figure over a bar, the riyal sign left of it.
fn figure_above(i18n: I18n, place: &BarPlace, value: f64, unit: Unit) -> AnyView {
    let text = axis_text(i18n, value);
    let width = geometry::number_width(&text, FIGURE_SIZE);
    let y = place.y - 9.0;
    let shift = if unit == Unit::Money {
        SIGN_WIDTH / 2.0
    } else {
        0.0
    };
    let sign = (unit == Unit::Money).then(|| {
        let x = place.centre() + shift - width / 2.0 - SIGN_WIDTH;
        view! {
            <g class="g-chart__sign" transform=format!("translate({} {}) scale(.0112)", shown(x), shown(y - 11.6))>
                {riyal_path()}
            </g>
        }
    });
    view! {
        {sign}
        <text class="g-chart__value" x=shown(place.centre() + shift) y=shown(y) text-anchor="middle">{text}</text>
    }
    .into_any()
}
