//! A result's figures in rows, whose cells follow the result while the table keeps its shape.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::story::{Shown, Story, Table};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::money::Money;

/// What decides which views a table has.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TableShape {
    id: &'static str,
    caption: &'static str,
    columns: Vec<(&'static str, bool)>,
    rows: Vec<Vec<Kind>>,
    total: Option<Vec<Kind>>,
}

/// How a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Money,
    /// A figure, isolated from the direction around it.
    Figure,
    Words,
}

impl Kind {
    fn of(shown: &Shown) -> Kind {
        match shown {
            Shown::Money(_) => Kind::Money,
            Shown::Nothing | Shown::Percent(_) | Shown::Number(_) => Kind::Figure,
            _ => Kind::Words,
        }
    }

    fn of_row(row: &[Shown]) -> Vec<Kind> {
        row.iter().map(Kind::of).collect()
    }
}

impl TableShape {
    pub(super) fn of(table: &Table) -> TableShape {
        TableShape {
            id: table.id,
            caption: table.caption,
            columns: table.columns.clone(),
            rows: table.rows.iter().map(|row| Kind::of_row(row)).collect(),
            total: table.total.as_deref().map(Kind::of_row),
        }
    }

    /// The table with this index of the result.
    pub(super) fn view(&self, story: Signal<Option<Arc<Story>>>, index: usize) -> AnyView {
        let i18n = use_i18n();
        let columns = self.columns.iter().map(|(key, is_numeric)| {
            let key = *key;
            let label = Signal::derive(t!(i18n, key));
            if *is_numeric {
                Column::number(label)
            } else {
                Column::text(label)
            }
        });
        let columns = columns.collect::<Vec<_>>();
        let cells = |row: Option<usize>, kinds: &Vec<Kind>| {
            let places = kinds.iter().enumerate();
            let cells = places.map(|(column, kind)| {
                let place = Place { index, row, column };
                place.cell(story, *kind)
            });
            cells.collect::<Vec<Cell>>()
        };
        let rows = self.rows.iter().enumerate();
        let rows = rows.map(|(row, kinds)| cells(Some(row), kinds));
        let rows = Signal::stored(rows.collect::<Vec<_>>());
        let total = self.total.as_ref().map(|kinds| cells(None, kinds));
        let (id, caption) = (self.id, self.caption);
        let body = match total {
            Some(total) => view! {
                <DataTable caption=t!(i18n, caption) caption_hidden=true columns rows total=Signal::stored(total) />
            }.into_any(),
            None => view! {
                <DataTable caption=t!(i18n, caption) caption_hidden=true columns rows />
            }.into_any(),
        };
        view! {
            <section class="g-stack" aria-labelledby=id>
                <h3 id=id>{t!(i18n, caption)}</h3>
                {body}
            </section>
        }
        .into_any()
    }
}

/// Where a value stands in a result.
#[derive(Debug, Clone, Copy)]
struct Place {
    index: usize,
    /// None for the last row, the total.
    row: Option<usize>,
    column: usize,
}

impl Place {
    fn read(self, story: &Story) -> Option<&Shown> {
        let table = story.tables.get(self.index)?;
        let row = match self.row {
            Some(row) => table.rows.get(row),
            None => table.total.as_ref(),
        };
        row?.get(self.column)
    }

    fn cell(self, story: Signal<Option<Arc<Story>>>, kind: Kind) -> Cell {
        let i18n = use_i18n();
        let text = move || {
            story.with(|story| {
                let shown = self.read(story.as_deref()?)?;
                Some(shown.text(i18n))
            })
        };
        let amount = move || {
            story.with(|story| match self.read(story.as_deref()?)? {
                Shown::Money(amount) => Some(*amount),
                _ => None,
            })
        };
        match kind {
            Kind::Money => {
                let riyals = move || amount().unwrap_or(Decimal::ZERO);
                let view = move || view! { <Money amount=Signal::derive(riyals) /> };
                Cell::View(view.into())
            }
            Kind::Figure => Cell::View((move || view! { <bdi>{text}</bdi> }).into()),
            Kind::Words => Cell::Words(Signal::derive(move || text().unwrap_or_default())),
        }
    }
}
