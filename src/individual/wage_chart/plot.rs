//! The drawing as SVG; everything in it is said in words and in the table, so it is hidden from
//! assistive technology.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;
use leptos::svg;

use super::geometry::Geometry;
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
            (
                svg::line()
                    .attr("class", class)
                    .attr("x1", px(across.0))
                    .attr("x2", px(across.1))
                    .attr("y1", px(y))
                    .attr("y2", px(y)),
                svg::text()
                    .attr("class", "g-chart__tick")
                    .attr("x", px(label_x))
                    .attr("y", px(label_y))
                    .attr("text-anchor", beside_axis)
                    .child(move || i18n.decimal(amount)),
            )
        })
        .collect::<Vec<_>>();
    let years = years
        .into_iter()
        .map(|(month, (x, y))| {
            let year = month.year().to_string();
            svg::text()
                .attr("class", "g-chart__tick")
                .attr("x", px(x))
                .attr("y", px(y))
                .attr("text-anchor", "middle")
                .child(move || i18n.localise_digits(&year))
        })
        .collect::<Vec<_>>();
    let areas = areas
        .into_iter()
        .map(|path| svg::path().attr("class", "g-chart__area").attr("d", path))
        .collect::<Vec<_>>();
    let lines = lines
        .into_iter()
        .map(|path| svg::path().attr("class", "g-chart__line").attr("d", path))
        .collect::<Vec<_>>();
    let ((last_x, last_y), last_amount) = last;
    let dots = dots
        .into_iter()
        .chain([(last_x, last_y)])
        .map(|(x, y)| {
            svg::circle()
                .attr("class", "g-chart__marker")
                .attr("cx", px(x))
                .attr("cy", px(y))
                .attr("r", "4")
        })
        .collect::<Vec<_>>();
    let bands = bands
        .into_iter()
        .map(|(source, (x, y), (width, height))| {
            let number = i64::try_from(source + 1).unwrap_or(0);
            (
                svg::rect()
                    .attr(
                        "class",
                        format!("g-wage-band g-wage-band--{}", source % 3 + 1),
                    )
                    .attr("x", px(x))
                    .attr("y", px(y))
                    .attr("width", px(width))
                    .attr("height", px(height))
                    .attr("rx", "3"),
                // A stretch too short for its number is still in the table.
                (width >= 14.0).then(|| {
                    svg::text()
                        .attr("class", "g-wage-band-number")
                        .attr("x", px(x + width / 2.0))
                        .attr("y", px(y + height / 2.0 + 4.5))
                        .attr("text-anchor", "middle")
                        .child(move || i18n.number(number))
                }),
            )
        })
        .collect::<Vec<_>>();
    svg::svg()
        .attr("class", class)
        .attr("viewBox", format!("0 0 {width:.0} {height:.0}"))
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child((
            grid,
            years,
            svg::g().attr("class", "g-chart__series-1").child((
                areas,
                lines,
                dots,
                svg::text()
                    .attr("class", "g-chart__value")
                    .attr(
                        "x",
                        px(if right_to_left {
                            last_x - 6.0
                        } else {
                            last_x + 6.0
                        }),
                    )
                    .attr("y", px(last_y - 10.0))
                    .attr("text-anchor", towards_axis)
                    .child(move || i18n.amount(last_amount)),
            )),
            bands,
        ))
}

fn px(length: f64) -> String {
    format!("{length:.1}")
}
