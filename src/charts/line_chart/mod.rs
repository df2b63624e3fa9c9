//! Figures over time, as lines.
//!
//! An image named by the chart's title and sentence, with the same figures as a table. Time runs
//! from right to left in Arabic. The second and third series are dashed and dotted.

pub mod examples;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::figure::figure;
use super::geometry::{self, Frame, Size, shown};
use super::{Unit, approximate, axis_text, is_mirrored, series_class, sizes};
use crate::i18n::{I18n, use_i18n};
use crate::ui::data_table::{Cell, Column, DataTable};

/// The most series that can be told apart.
const MOST_SERIES: usize = 3;

/// Figures over time that belong together.
#[derive(Debug, Clone)]
pub struct Series {
    /// What they are.
    pub name: Signal<String>,
    /// One figure a place in time; `None` where there is none.
    pub values: Vec<Option<Decimal>>,
}

/// One to three series over the same places in time; a single one is filled to the baseline.
#[component]
pub fn LineChart(
    /// The id; the title is `id-title`.
    #[prop(into)]
    id: String,
    /// What is shown.
    #[prop(into)]
    title: Signal<String>,
    /// What a person should see in it, in one sentence with the decisive figures.
    #[prop(into)]
    sentence: Signal<String>,
    /// The places in time, in words, the earliest first.
    #[prop(into)]
    places: Signal<Vec<String>>,
    /// What a place is, as the heading of the table's first column.
    #[prop(into)]
    place_name: Signal<String>,
    /// One to three series with as many values as there are places.
    #[prop(into)]
    series: Signal<Vec<Series>>,
    /// What the figures are.
    #[prop(optional)]
    unit: Unit,
    /// The level of the title as a heading, 2 to 4.
    #[prop(default = 3)]
    level: u8,
    /// Whether everything between the first and the last series may come about, and is shaded so.
    #[prop(optional)]
    band: bool,
    /// A place that a line across marks, as a fraction of the way from the first to the last.
    #[prop(optional, into)]
    marker: Option<Signal<Option<f64>>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let drawn = Drawn {
        places,
        series,
        band,
        marker,
    };
    let [narrow, wide] = sizes().map(|(class, size)| drawn.plot(i18n, class, size));
    let legend = move || {
        series.with(|series| {
            (series.len() > 1).then(|| {
                let entries = series
                    .iter()
                    .enumerate()
                    .map(|(index, series)| {
                        view! {
                            <li class=series_class(index)>
                                <svg class="g-chart__swatch" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
                                    <path class="g-chart__line" d="M1 8H27"></path>
                                </svg>
                                <span>{series.name}</span>
                            </li>
                        }
                    })
                    .collect_view();
                view! { <ul class="g-chart__legend" aria-hidden="true">{entries}</ul> }
            })
        })
    };
    let table = move || {
        let mut columns = vec![Column::text(place_name)];
        series
            .with(|series| columns.extend(series.iter().map(|series| Column::number(series.name))));
        view! { <DataTable caption=title caption_hidden=true columns=columns rows=rows(places, series, unit) /> }.into_any()
    };
    figure(
        &id,
        title,
        level,
        sentence,
        view! { {narrow} {wide} {legend} }.into_any(),
        table.into(),
    )
}

/// The same figures as rows.
fn rows(
    places: Signal<Vec<String>>,
    series: Signal<Vec<Series>>,
    unit: Unit,
) -> Signal<Vec<Vec<Cell>>> {
    Signal::derive(move || {
        let series = series.get();
        places
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, place)| {
                let figures = series.iter().map(|series| {
                    match (series.values.get(index).copied().flatten(), unit) {
                        (Some(value), Unit::Money) => Cell::Money(value),
                        (Some(value), Unit::Number) => Cell::Text(value.normalize().to_string()),
                        (None, _) => Cell::Text("–".to_owned()),
                    }
                });
                std::iter::once(Cell::Text(place)).chain(figures).collect()
            })
            .collect()
    })
}

/// How far up the figures reach, and where the lines across stand.
#[derive(Debug)]
struct Scale {
    ticks: Vec<f64>,
}

impl Scale {
    fn of(series: &[Series]) -> Scale {
        let values = series
            .iter()
            .take(MOST_SERIES)
            .flat_map(|series| &series.values);
        let highest = values.flatten().copied().map(approximate);
        Scale {
            ticks: geometry::ticks(highest.fold(0.0, f64::max), 4),
        }
    }

    fn maximum(&self) -> f64 {
        self.ticks.last().copied().unwrap_or_default()
    }
}

/// What both drawings of a chart show.
#[derive(Clone, Copy)]
struct Drawn {
    places: Signal<Vec<String>>,
    series: Signal<Vec<Series>>,
    band: bool,
    marker: Option<Signal<Option<f64>>>,
}

impl Drawn {
    fn plot(self, i18n: I18n, class: &'static str, size: Size) -> AnyView {
        let frame = move || Frame::for_lines(size, is_mirrored(i18n));
        let drawing = move || {
            let frame = frame();
            self.series.with(|series| {
                let scale = Scale::of(series);
                let labels = self.places.with(|places| labels(&frame, size, places));
                let lines = lines(&frame, scale.maximum(), series, self.band);
                view! { {grid(i18n, &frame, &scale)} {labels} {lines} }.into_any()
            })
        };
        // The mark moves alone: nothing else is drawn again while it is dragged.
        let across = self
            .marker
            .map(|marker| move || Some(across(&frame(), marker.get()?)));
        view! {
            <svg class=class viewBox=frame().view_box() aria-hidden="true" focusable="false">
                {drawing}
                {across}
            </svg>
        }
        .into_any()
    }
}

/// The line across that marks a place in time.
fn across(frame: &Frame, fraction: f64) -> AnyView {
    let (x, top) = (
        shown(frame.x(fraction)),
        shown(frame.baseline() - frame.plot_height()),
    );
    let path = format!("M{x} {top}V{}", shown(frame.baseline()));
    view! { <path class="g-chart__mark" d=path></path> }.into_any()
}

fn grid(i18n: I18n, frame: &Frame, scale: &Scale) -> AnyView {
    let anchor = if frame.mirrored { "start" } else { "end" };
    let label_x = frame.x(0.0) + if frame.mirrored { 8.0 } else { -8.0 };
    let ticks = scale.ticks.iter().map(|tick| {
        let y = shown(frame.y(*tick, scale.maximum()));
        let line = if *tick == 0.0 { "g-chart__axis" } else { "g-chart__grid" };
        view! {
            <path class=line d=format!("M{} {y}H{}", shown(frame.x(0.0)), shown(frame.x(1.0)))></path>
            <text class="g-chart__tick" x=shown(label_x) y=y.clone() dy="5" text-anchor=anchor>{axis_text(i18n, *tick)}</text>
        }
    });
    ticks.collect_view().into_any()
}

fn labels(frame: &Frame, size: Size, places: &[String]) -> AnyView {
    let most = if size == Size::Narrow { 3 } else { 6 };
    let last = places.len().saturating_sub(1);
    let labelled = geometry::labelled_places(places.len(), most);
    let labels = labelled.iter().map(|index| {
        // The outermost labels stay inside the drawing.
        let anchor = match (*index == 0, *index == last && last > 0, frame.mirrored) {
            (true, _, false) | (_, true, true) => "start",
            (true, _, true) | (_, true, false) => "end",
            _ => "middle",
        };
        view! {
            <text class="g-chart__tick" x=shown(frame.x(geometry::fraction(*index, last))) y=shown(frame.baseline() + 22.0) text-anchor=anchor>
                {places[*index].clone()}
            </text>
        }
    });
    labels.collect_view().into_any()
}

fn lines(frame: &Frame, maximum: f64, series: &[Series], band: bool) -> AnyView {
    let of_values = |series: &Series| -> Vec<Option<f64>> {
        let values = series.values.iter();
        values.map(|value| value.map(approximate)).collect()
    };
    let values: Vec<Vec<Option<f64>>> = series.iter().take(MOST_SERIES).map(of_values).collect();
    let points = |values: &Vec<Option<f64>>| geometry::points(frame, values, maximum);
    let is_single = values.len() == 1;
    let between = values
        .first()
        .zip(values.last())
        .filter(|_| band && !is_single);
    let between = between.map(|(lower, upper)| {
        view! { <path class="g-chart__band" d=geometry::band_path(&points(lower), &points(upper))></path> }
    });
    let lines = values.iter().enumerate().map(|(index, values)| {
        let points = points(values);
        let area = is_single.then(|| {
            view! { <path class="g-chart__area" d=geometry::area_path(&points, frame.baseline())></path> }
        });
        let end = points.iter().flatten().last().copied();
        view! {
            <g class=series_class(index)>
                {area}
                <path class="g-chart__line" d=geometry::line_path(&points)></path>
                {end.map(|(x, y)| marker(index, x, y))}
            </g>
        }
    });
    let lines = lines.collect_view();
    view! { {between} {lines} }.into_any()
}

/// The mark at the end of a line: a circle, a square, a diamond.
fn marker(index: usize, x: f64, y: f64) -> AnyView {
    match index {
        0 => view! { <circle class="g-chart__marker" cx=shown(x) cy=shown(y) r="5"></circle> }.into_any(),
        1 => view! { <rect class="g-chart__marker" x=shown(x - 4.5) y=shown(y - 4.5) width="9" height="9"></rect> }.into_any(),
        _ => view! {
            <path class="g-chart__marker" d=format!("M{} {}l6 6-6 6-6-6z", shown(x), shown(y - 6.0))></path>
        }
        .into_any(),
    }
}
