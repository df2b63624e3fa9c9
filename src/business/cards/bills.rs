//! The bills of the last months.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::{Bill, Bills};
use leptos::prelude::*;

use crate::business::words;
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::{Cell, Column, DataTable, EmptyState};

/// A table of the bills, newest first.
#[component]
pub fn BillsBody(bills: Bills) -> impl IntoView {
    let i18n = use_i18n();
    if bills.bills.is_empty() {
        return view! {
            <EmptyState title=t!(i18n, "business-bills-none") text=t!(i18n, "business-bills-none-next") />
        }
        .into_any();
    }
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("business-bills-month")),
        Column::number(label("business-bills-people")),
        Column::number(label("business-bills-contributions")),
        Column::number(label("business-bills-fine")),
        Column::number(label("business-bills-total")),
        Column::text(label("business-bills-due")),
        Column::text(label("business-bills-status")),
    ];
    let rows: Vec<Vec<Cell>> = bills
        .bills
        .into_iter()
        .map(|bill| {
            let Bill {
                month,
                status,
                due_on,
                contributors,
                contributions,
                fine,
                total,
                ..
            } = bill;
            let kind = words::bill_kind(&status);
            vec![
                Cell::Month(month),
                Cell::Number(contributors.into()),
                Cell::Money(contributions.amount()),
                Cell::Money(fine.amount()),
                Cell::Money(total.amount()),
                Cell::Date(due_on),
                Cell::Tag(
                    kind,
                    Signal::derive(move || words::bill_status(i18n, &status)),
                ),
            ]
        })
        .collect();
    view! { <DataTable caption=label("business-bills-table") columns rows=Signal::stored(rows) /> }
        .into_any()
}
