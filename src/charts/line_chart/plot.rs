//! The two drawings of a line chart.
//!
//! Axes, labels and lines stay while the figures change: a path then gets another course, and what a
//! changed answer does not change is not drawn again.

use leptos::prelude::*;

use super::Series;
use crate::charts::geometry::{self, Frame, Size, shown};
use crate::charts::{approximate, axis_text, is_mirrored, series_class};
use crate::i18n::I18n;

/// The most series that can be told apart.
const MOST_SERIES: usize = 3;
/// About how many lines across stand above the axis.
const TICKS: usize = 4;

/// The figures of one series as coordinates are made of them.
type Figures = Vec<Option<f64>>;

/// Where those stand in a drawing.
type Points = Vec<Option<(f64, f64)>>;

/// What both drawings of a chart show.
#[derive(Clone, Copy)]
pub(super) struct Drawn {
    places: Memo<Vec<String>>,
    /// How many series there are.
    pub(super) count: Memo<usize>,
    figures: Memo<Vec<Figures>>,
    /// Where the lines across stand, the highest last.
    ticks: Memo<Vec<f64>>,
    band: bool,
    marker: Option<Signal<Option<f64>>>,
}

impl Drawn {
    /// What is drawn of some series as long as they are shown.
    pub(super) fn following(
        places: Signal<Vec<String>>,
        series: Signal<Vec<Series>>,
        band: bool,
        marker: Option<Signal<Option<f64>>>,
    ) -> Drawn {
        let of_series = |series: &Series| -> Figures {
            let values = series.values.iter();
            values.map(|value| value.map(approximate)).collect()
        };
        let figures = Memo::new(move |_| {
            series.with(|series| {
                let series = series.iter().take(MOST_SERIES);
                series.map(of_series).collect::<Vec<Figures>>()
            })
        });
        let highest = move || {
            figures.with(|figures| {
                figures
                    .iter()
                    .flatten()
                    .flatten()
                    .copied()
                    .fold(0.0, f64::max)
            })
        };
        Drawn {
            places: Memo::new(move |_| places.get()),
            count: Memo::new(move |_| figures.with(Vec::len)),
            figures,
            ticks: Memo::new(move |_| geometry::ticks(highest(), TICKS)),
            band,
            marker,
        }
    }

    /// The drawing of one size.
    pub(super) fn plot(self, i18n: I18n, class: &'static str, size: Size) -> AnyView {
        let frame = move || Frame::for_lines(size, is_mirrored(i18n));
        let grid = move || self.ticks.with(|ticks| grid(i18n, &frame(), ticks));
        let labels = move || self.places.with(|places| labels(&frame(), size, places));
        let lines = move || {
            let count = self.count.get();
            let plotted = Plotted {
                drawn: self,
                i18n,
                size,
            };
            let lines = (0..count).map(|index| plotted.line(index, count == 1));
            let band = (self.band && count > 1).then(|| plotted.band(count - 1));
            view! { {band} {lines.collect_view()} }
        };
        // The mark moves alone: nothing else is drawn again while it is dragged.
        let across = self.marker.map(|marker| {
            let path = move || {
                marker
                    .get()
                    .map_or_else(String::new, |at| across(&frame(), at))
            };
            view! { <path class="g-chart__mark" d=path></path> }
        });
        view! {
            <svg class=class viewBox=frame().view_box() aria-hidden="true" focusable="false">
                {grid}
                {labels}
                {lines}
                {across}
            </svg>
        }
        .into_any()
    }
}

/// The lines of one drawing.
#[derive(Clone, Copy)]
struct Plotted {
    drawn: Drawn,
    i18n: I18n,
    size: Size,
}

impl Plotted {
    /// A path that follows the figures; nothing is drawn where there are none.
    fn path(
        self,
        draw: impl Fn(&Frame, &dyn Fn(usize) -> Points) -> String + Send + Sync + 'static,
    ) -> impl Fn() -> String + Send + Sync + 'static {
        let Plotted { drawn, i18n, size } = self;
        move || {
            let frame = Frame::for_lines(size, is_mirrored(i18n));
            let highest = drawn.ticks.with(|ticks| ticks.last().copied());
            drawn.figures.with(|figures| {
                let points = |index: usize| {
                    let figures = figures.get(index).map_or(&[][..], Vec::as_slice);
                    geometry::points(&frame, figures, highest.unwrap_or_default())
                };
                draw(&frame, &points)
            })
        }
    }

    fn line(self, index: usize, is_single: bool) -> AnyView {
        let line = self.path(move |_, points| geometry::line_path(&points(index)));
        let mark = self.path(move |_, points| {
            let end = points(index).into_iter().flatten().next_back();
            end.map_or_else(String::new, |end| geometry::mark_path(index, end))
        });
        let area = is_single.then(|| {
            let area = self
                .path(move |frame, points| geometry::area_path(&points(index), frame.baseline()));
            view! { <path class="g-chart__area" d=area></path> }
        });
        view! {
            <g class=series_class(index)>
                {area}
                <path class="g-chart__line" d=line></path>
                <path class="g-chart__marker" d=mark></path>
            </g>
        }
        .into_any()
    }

    /// Everything between the first line and the last.
    fn band(self, last: usize) -> AnyView {
        let path = self.path(move |_, points| geometry::band_path(&points(0), &points(last)));
        view! { <path class="g-chart__band" d=path></path> }.into_any()
    }
}

/// The line across that marks a place in time.
fn across(frame: &Frame, fraction: f64) -> String {
    let top = frame.baseline() - frame.plot_height();
    let [x, top, foot] = [frame.x(fraction), top, frame.baseline()].map(shown);
    format!("M{x} {top}V{foot}")
}

fn grid(i18n: I18n, frame: &Frame, ticks: &[f64]) -> AnyView {
    let anchor = if frame.mirrored { "start" } else { "end" };
    let label_x = frame.x(0.0) + if frame.mirrored { 8.0 } else { -8.0 };
    let highest = ticks.last().copied().unwrap_or_default();
    let ticks = ticks.iter().map(|tick| {
        let y = shown(frame.y(*tick, highest));
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
