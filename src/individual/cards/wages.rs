//! The wage history: a sentence, the line with its employers, and the equal table.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::individual::view_model::wages::{Payer, Run, WageHistory, WageRow, WageSentence};
use crate::individual::wage_chart::{LineBand, LineData, LineRun, WageLine};
use crate::individual::words;
use crate::t;
use crate::ui::icon::shapes;
use crate::ui::{Button, ButtonKind, Cell, Column, DataTable};

/// The wages over the months.
#[component]
pub fn WagesBody(history: WageHistory) -> impl IntoView {
    let i18n = use_i18n();
    let sentence = history.sentence;
    let text = move || sentence_text(i18n, sentence);
    if sentence == WageSentence::None {
        return view! { <div class="g-empty"><p class="g-empty__title">{text}</p></div> }
            .into_any();
    }
    let drawing = Drawing::of(i18n, &history);
    let open = RwSignal::new(false);
    view! {
        <figure class="g-chart" aria-labelledby="wage-sentence">
            <figcaption class="g-chart__head">
                <p class="g-chart__sentence" id="wage-sentence">{text}</p>
                <span class="g-chart__toggle">
                    <Button
                        label=Signal::derive(move || i18n.text(if open.get() { "ui-view-as-chart" } else { "ui-view-as-table" }))
                        kind=ButtonKind::Secondary
                        compact=true
                        icon=shapes::TABLE
                        expanded=open
                        controls="wage-table"
                        on_press=move |()| open.update(|shown| *shown = !*shown)
                    />
                </span>
            </figcaption>
            <div class="g-chart__drawing" hidden=move || open.get()>
                <WageLine data=drawing.data names=drawing.names named_by="wage-sentence" />
            </div>
            <div class="g-chart__table" id="wage-table" hidden=move || !open.get()>
                <WageTable rows=history.rows />
            </div>
        </figure>
    }
    .into_any()
}

/// The history as the chart wants it: sources numbered in the order of their first month.
struct Drawing {
    data: LineData,
    names: Vec<Signal<String>>,
}

impl Drawing {
    fn of(i18n: I18n, history: &WageHistory) -> Drawing {
        let mut payers: Vec<Payer> = Vec::new();
        let bands = history
            .bands
            .iter()
            .map(|band| {
                let known = payers.iter().position(|payer| *payer == band.payer);
                let source = known.unwrap_or_else(|| {
                    payers.push(band.payer.clone());
                    payers.len() - 1
                });
                LineBand {
                    source,
                    from: band.from,
                    to: band.to,
                    lane: band.lane,
                }
            })
            .collect();
        let run = |run: &Run| LineRun {
            first: run.first,
            amounts: run.wages.clone(),
        };
        Drawing {
            data: LineData {
                runs: history.runs.iter().map(run).collect(),
                bands,
            },
            names: payers
                .into_iter()
                .map(|payer| Signal::derive(move || words::payer(i18n, &payer)))
                .collect(),
        }
    }
}

/// Every reported wage, equal neighbouring months in one row.
#[component]
fn WageTable(rows: Vec<WageRow>) -> impl IntoView {
    let i18n = use_i18n();
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("individual-wages-from")),
        Column::text(label("individual-wages-to")),
        Column::text(label("individual-wages-payer")),
        Column::text(label("individual-wages-scheme")),
        Column::number(label("individual-wages-wage")),
    ];
    let rows: Vec<Vec<Cell>> = rows
        .into_iter()
        .map(|row| {
            let WageRow {
                from,
                to,
                payer,
                scheme,
                wage,
            } = row;
            vec![
                Cell::Month(from),
                Cell::Month(to),
                Cell::Words(Signal::derive(move || words::payer(i18n, &payer))),
                Cell::Words(Signal::derive(move || words::scheme(i18n, &scheme))),
                Cell::Money(wage),
            ]
        })
        .collect();
    view! { <DataTable caption=label("individual-wages-table") columns rows=Signal::stored(rows) /> }
}

fn sentence_text(i18n: I18n, sentence: WageSentence) -> String {
    let moved = |key: &str, first, from, last, to| {
        i18n.text_with(
            key,
            &[
                ("first", Arg::Money(first)),
                ("from", Arg::Month(from)),
                ("last", Arg::Money(last)),
                ("to", Arg::Month(to)),
            ],
        )
    };
    match sentence {
        WageSentence::None => i18n.text("individual-wages-none"),
        WageSentence::AllZero => i18n.text("individual-wages-all-zero"),
        WageSentence::Steady { wage, from } => i18n.text_with(
            "individual-wages-steady",
            &[("wage", Arg::Money(wage)), ("from", Arg::Month(from))],
        ),
        WageSentence::Risen {
            first,
            from,
            last,
            to,
        } => moved("individual-wages-risen", first, from, last, to),
        WageSentence::Fallen {
            first,
            from,
            last,
            to,
        } => moved("individual-wages-fallen", first, from, last, to),
        WageSentence::Returned { wage, from, to } => i18n.text_with(
            "individual-wages-returned",
            &[
                ("wage", Arg::Money(wage)),
                ("from", Arg::Month(from)),
                ("to", Arg::Month(to)),
            ],
        ),
    }
}
