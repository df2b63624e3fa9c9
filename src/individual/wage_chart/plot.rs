//! The drawing as SVG; everything in it is said in words and in the table, so it is hidden from
//! assistive technology.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use super::geometry::Geometry;
use crate::charts::geometry::shown;
use crate::i18n::use_i18n;

/// One drawing.
#[component]
pub(super) fn Plot(class: &'static str, geometry: Geometry) -> impl IntoView {
    let i18n = use_i18n();
    let Geometry {
        width,
        height,
        grid,
        across,
        years,
        lines,
        areas,
        dots,
        last,
        bands,
        right_to_left,
    } = geometry;
    // Beside the axis amounts end at it, in either direction; the drawing's own direction is fixed.
    let beside_axis = if right_to_left { "start" } else { "end" };
    let towards_axis = if right_to_left { "start" } else { "end" };
    let grid = grid
        .into_iter()
        .enumerate()
        .map(|(index, (y, amount, (label_x, label_y)))| {
            let class = if index == 0 {
                "g-chart__axis"
            } else {
                "g-chart__grid"
            };
            let line = format!("M{} {}H{}", shown(across.0), shown(y), shown(across.1));
            view! {
                <path class=class d=line></path>
                <text class="g-chart__tick" x=shown(label_x) y=shown(label_y) text-anchor=beside_axis>
                    {move || i18n.decimal(amount)}
                </text>
            }
        })
        .collect_view();
    let years = years
        .into_iter()
        .map(|(month, (x, y))| {
            let year = month.year().to_string();
            view! {
                <text class="g-chart__tick" x=shown(x) y=shown(y) text-anchor="middle">
                    {move || i18n.localise_digits(&year)}
                </text>
            }
        })
        .collect_view();
    let drawn = |class: &'static str, paths: Vec<String>| {
        let paths = paths
            .into_iter()
            .map(|path| view! { <path class=class d=path></path> });
        paths.collect_view()
    };
    let areas = drawn("g-chart__area", areas);
    let lines = drawn("g-chart__line", lines);
    let ((last_x, last_y), last_amount) = last;
    let dots = dots
        .into_iter()
        .chain([(last_x, last_y)])
        .map(|(x, y)| view! { <circle class="g-chart__marker" cx=shown(x) cy=shown(y) r="4"></circle> })
        .collect_view();
    let value_x = if right_to_left {
        last_x - 6.0
    } else {
        last_x + 6.0
    };
    let bands = bands
        .into_iter()
        .map(|(source, (x, y), (width, height))| {
            let number = i64::try_from(source + 1).unwrap_or(0);
            let class = format!("g-wage-band g-wage-band--{}", source % 3 + 1);
            view! {
                <rect class=class x=shown(x) y=shown(y) width=shown(width) height=shown(height) rx="3"></rect>
                // A stretch too short for its number is still in the table.
                {(width >= 14.0).then(|| view! {
                    <text
                        class="g-wage-band-number"
                        x=shown(x + width / 2.0)
                        y=shown(y + height / 2.0 + 4.5)
                        text-anchor="middle"
                    >
                        {move || i18n.number(number)}
                    </text>
                })}
            }
        })
        .collect_view();
    let view_box = format!("0 0 {} {}", shown(width), shown(height));
    view! {
        <svg class=class viewBox=view_box aria-hidden="true" focusable="false">
            {grid}
            {years}
            <g class="g-chart__series-1">
                {areas}
                {lines}
                {dots}
                <text
                    class="g-chart__value"
                    x=shown(value_x)
                    y=shown(last_y - 10.0)
                    text-anchor=towards_axis
                >
                    {move || i18n.amount(last_amount)}
                </text>
            </g>
            {bands}
        </svg>
    }
}
