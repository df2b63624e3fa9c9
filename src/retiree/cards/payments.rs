//! The last payments: a sentence, the bars, and the equal table.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::retiree::payment_chart::PaymentChart;
use crate::retiree::view_model::payments::{PaymentRow, PaymentSentence, PaymentsView};
use crate::retiree::words;
use crate::t;
use crate::ui::icon::shapes;
use crate::ui::{Button, ButtonKind, Cell, Column, DataTable, EmptyState};

/// The payments, or the day of the first one.
#[component]
pub fn PaymentsBody(view: PaymentsView) -> impl IntoView {
    let i18n = use_i18n();
    match view {
        PaymentsView::NoneYet { first_on } => view! {
            <EmptyState
                title=t!(i18n, "retiree-payments-none")
                text=move || match first_on {
                    Some(day) => i18n.text_with("retiree-payments-first-on", &[("date", Arg::BothDates(day))]),
                    None => i18n.text("retiree-payments-first-unknown"),
                }
            />
        }
        .into_any(),
        PaymentsView::History { sentence, rows } => {
            view! { <History sentence rows /> }.into_any()
        }
    }
}

#[component]
fn History(sentence: PaymentSentence, rows: Vec<PaymentRow>) -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    view! {
        <figure class="g-chart" aria-labelledby="payments-sentence">
            <figcaption class="g-chart__head">
                <p class="g-chart__sentence" id="payments-sentence">{move || sentence_text(i18n, sentence)}</p>
                <span class="g-chart__toggle">
                    <Button
                        label=Signal::derive(move || i18n.text(if open.get() { "ui-view-as-chart" } else { "ui-view-as-table" }))
                        kind=ButtonKind::Secondary
                        compact=true
                        icon=shapes::TABLE
                        expanded=open
                        controls="payments-table"
                        on_press=move |()| open.update(|shown| *shown = !*shown)
                    />
                </span>
            </figcaption>
            <div class="g-chart__drawing" hidden=move || open.get()>
                <PaymentChart rows=rows.clone() />
            </div>
            <div class="g-chart__table" id="payments-table" hidden=move || !open.get()>
                <PaymentTable rows />
            </div>
        </figure>
    }
}

#[component]
fn PaymentTable(rows: Vec<PaymentRow>) -> impl IntoView {
    let i18n = use_i18n();
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("retiree-payments-month")),
        Column::text(label("retiree-payments-day")),
        Column::number(label("retiree-parts-gross")),
        Column::number(label("retiree-parts-deducted")),
        Column::number(label("retiree-parts-net")),
        Column::text(label("retiree-payments-status")),
    ];
    let rows: Vec<Vec<Cell>> = rows
        .into_iter()
        .map(|row| {
            let PaymentRow {
                month,
                pay_day,
                status,
                parts,
            } = row;
            let kind = words::status_kind(&status);
            vec![
                Cell::Month(month),
                Cell::BothDates(pay_day),
                Cell::Money(parts.gross),
                Cell::Money(parts.deducted),
                Cell::Money(parts.net),
                Cell::Tag(kind, Signal::derive(move || words::status(i18n, &status))),
            ]
        })
        .collect();
    view! { <DataTable caption=label("retiree-payments-table") columns rows=Signal::stored(rows) /> }
}

fn sentence_text(i18n: I18n, sentence: PaymentSentence) -> String {
    match sentence {
        PaymentSentence::Returned { month } => {
            i18n.text_with("retiree-payments-returned", &[("month", Arg::Month(month))])
        }
        PaymentSentence::Held => i18n.text("retiree-payments-held"),
        PaymentSentence::Steady { net } => {
            i18n.text_with("retiree-payments-steady", &[("net", Arg::Money(net))])
        }
        PaymentSentence::Changed {
            last,
            since,
            before,
        } => i18n.text_with(
            "retiree-payments-changed",
            &[
                ("last", Arg::Money(last)),
                ("since", Arg::Month(since)),
                ("before", Arg::Money(before)),
            ],
        ),
    }
}
