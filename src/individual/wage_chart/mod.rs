//! The wage history as a drawing: wages month by month as steps over an area, with the stretches of
//! their employers below.
//!
//! ARIA pattern: one image named by its sentence, with the equal table beside it (WCAG 1.1.1).
//! Drawn for three widths, of which style shows the one that fits, so that letters keep their size
//! without a measurement. Months without an amount break the line; a single month is a dot. Numbers
//! tie the stretches to the names below the drawing, which have room to be long.

mod geometry;
mod plot;
mod scale;

use calendar::Month;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::{Locale, use_i18n};
use plot::Plot;

/// Months without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRun {
    /// The first month.
    pub first: Month,
    /// One amount a month, SAR.
    pub amounts: Vec<Decimal>,
}

/// A stretch of one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineBand {
    /// Which source, an index into the names.
    pub source: usize,
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
    /// The row: 0, and more where stretches overlap.
    pub lane: usize,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LineData {
    /// The amounts, oldest first.
    pub runs: Vec<LineRun>,
    /// The stretches.
    pub bands: Vec<LineBand>,
}

impl LineData {
    /// The first and the last month.
    pub fn span(&self) -> Option<(Month, Month)> {
        let first = self.runs.first()?.first;
        let last = self.runs.last()?;
        let months = i32::try_from(last.amounts.len()).ok()?;
        Some((first, last.first.checked_add(months - 1)?))
    }

    fn highest(&self) -> Decimal {
        let amounts = self.runs.iter().flat_map(|run| run.amounts.iter().copied());
        amounts.max().unwrap_or_default()
    }

    fn lanes(&self) -> usize {
        self.bands
            .iter()
            .map(|band| band.lane + 1)
            .max()
            .unwrap_or(0)
    }
}

/// The drawing for each width, and the names of the sources.
#[component]
pub fn WageLine(
    /// What is drawn.
    data: LineData,
    /// The names of the sources, in the order of their indices.
    names: Vec<Signal<String>>,
    /// The id of the sentence that names the image.
    named_by: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let data = StoredValue::new(data);
    let plots = geometry::SIZES
        .into_iter()
        .map(|(class, size)| {
            view! {
                {move || {
                    let right_to_left = i18n.locale() == Locale::Ar;
                    data.with_value(|data| geometry::Geometry::of(data, size, right_to_left))
                        .map(|geometry| view! { <Plot class geometry /> })
                }}
            }
        })
        .collect_view();
    view! {
        <div role="img" aria-labelledby=named_by>{plots}</div>
        {(!names.is_empty()).then(|| view! {
            <ol class="g-wage-sources">
                {names.into_iter().map(|name| view! { <li><bdi>{name}</bdi></li> }).collect_view()}
            </ol>
        })}
    }
}
