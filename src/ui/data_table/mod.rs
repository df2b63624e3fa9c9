//! A table of figures.
//!
//! Native element: `<table>` with a caption, `scope` on its headings and, because a narrow container
//! turns rows into stacked blocks and browsers then forget what they were, explicit roles. The
//! first cell of a row is its heading.

mod cell;
pub mod examples;

pub use cell::Cell;

use leptos::prelude::*;

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its heading.
    pub label: Signal<String>,
    /// Whether it holds numbers, which are set to the end of the line.
    pub numeric: bool,
}

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<Signal<String>>) -> Column {
        Column {
            label: label.into(),
            numeric: false,
        }
    }

    /// A column of numbers.
    pub fn number(label: impl Into<Signal<String>>) -> Column {
        Column {
            label: label.into(),
            numeric: true,
        }
    }
}

/// A table that stacks its rows where there is no room.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: Signal<String>,
    /// Whether the caption is only for assistive technology, because a heading above says the same.
    #[prop(optional)]
    caption_hidden: bool,
    /// The columns.
    columns: Vec<Column>,
    /// The rows, one cell for each column.
    #[prop(into)]
    rows: Signal<Vec<Vec<Cell>>>,
    /// The last row, such as a total.
    #[prop(optional, into)]
    total: Option<Signal<Vec<Cell>>>,
) -> impl IntoView {
    let caption_class = if caption_hidden {
        "g-visually-hidden"
    } else {
        ""
    };
    let columns = StoredValue::new(columns);
    let heads = columns.with_value(|columns| {
        columns
            .iter()
            .map(|column| {
                let class = if column.numeric {
                    "g-table__number"
                } else {
                    ""
                };
                view! { <th scope="col" role="columnheader" class=class>{column.label}</th> }
            })
            .collect_view()
    });
    let show_row = move |cells: Vec<Cell>| {
        let cells = cells
            .into_iter()
            .enumerate()
            .map(|(index, cell)| {
                columns.with_value(|columns| show_cell(index, columns.get(index), cell))
            })
            .collect_view();
        view! { <tr role="row">{cells}</tr> }
    };
    view! {
        <div class="g-table g-table--stacked">
            <table role="table">
                <caption><span class=caption_class>{caption}</span></caption>
                <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                <tbody role="rowgroup">{move || rows.get().into_iter().map(show_row).collect_view()}</tbody>
                {total.map(|total| view! { <tfoot role="rowgroup">{move || show_row(total.get())}</tfoot> })}
            </table>
        </div>
    }
}

fn show_cell(index: usize, column: Option<&Column>, cell: Cell) -> AnyView {
    let class = if column.is_some_and(|column| column.numeric) {
        "g-table__number"
    } else {
        ""
    };
    // In a stacked row the heading stands beside its cell; the heading row still says it aloud.
    let label = column.map(|column| {
        view! { <span class="g-table__label" aria-hidden="true">{column.label}</span> }
    });
    let content = view! { {label} <span class="g-table__cell">{cell.show()}</span> };
    if index == 0 {
        view! { <th scope="row" role="rowheader" class=class>{content}</th> }.into_any()
    } else {
        view! { <td role="cell" class=class>{content}</td> }.into_any()
    }
}
