//! Figures over time, as lines.
//!
//! An image named by the chart's title and sentence, with the same figures as a table. Time runs
//! from right to left in Arabic. The second and third series are dashed and dotted.

pub mod examples;
mod plot;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::figure::figure;
use super::{Unit, series_class, sizes};
use crate::i18n::use_i18n;
use crate::ui::data_table::{Cell, Column, DataTable};
use plot::Drawn;

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
    let drawn = Drawn::following(places, series, band, marker);
    let [narrow, wide] = sizes().map(|(class, size)| drawn.plot(i18n, class, size));
    let legend = move || {
        let count = drawn.count.get();
        (count > 1).then(|| {
            let entries = (0..count).map(|index| {
                let name = move || series.with(|series| Some(series.get(index)?.name.get()));
                view! {
                    <li class=series_class(index)>
                        <svg class="g-chart__swatch" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
                            <path class="g-chart__line" d="M1 8H27"></path>
                        </svg>
                        <span>{name}</span>
                    </li>
                }
            });
            view! { <ul class="g-chart__legend" aria-hidden="true">{entries.collect_view()}</ul> }
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
