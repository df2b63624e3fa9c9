//! The scenarios side by side: a sentence and a table.

use leptos::prelude::*;

use super::scenarios::{Calculation, Scenario};
use crate::i18n::{Arg, use_i18n};
use crate::t;
use crate::ui::data_table::{Cell, Column, DataTable};

/// The comparison of the moments of stopping.
#[component]
pub fn ScenarioComparison(
    /// What was calculated.
    calculation: Calculation,
) -> impl IntoView {
    let i18n = use_i18n();
    let sentence = calculation
        .best()
        .and_then(|best| Some((best.monthly()?, best.kind.name_key())));
    let columns = vec![
        Column::text(Signal::derive(t!(i18n, "pension-scenario"))),
        Column::text(Signal::derive(t!(i18n, "pension-scenario-starts"))),
        Column::number(Signal::derive(t!(i18n, "pension-scenario-months"))),
        Column::number(Signal::derive(t!(i18n, "pension-scenario-amount"))),
    ];
    let scenarios = calculation.scenarios;
    let rows = Signal::derive(move || {
        scenarios
            .iter()
            .map(|scenario| {
                let starts = scenario.outcome.answer.payable_from;
                let months = scenario.outcome.answer.months;
                vec![
                    words(i18n, scenario.kind.name_key()),
                    starts.map_or_else(|| Cell::Text("–".to_owned()), Cell::BothDates),
                    Cell::Number(i64::from(months)),
                    amount_cell(i18n, scenario),
                ]
            })
            .collect::<Vec<_>>()
    });
    view! {
        <section class="g-stack" aria-labelledby="pension-scenarios">
            <h3 id="pension-scenarios">{t!(i18n, "pension-scenarios")}</h3>
            {sentence.map(|(amount, name)| view! {
                <p>{move || i18n.text_with(
                    "pension-scenario-sentence",
                    &[("amount", Arg::Money(amount)), ("name", i18n.text(name).into())],
                )}</p>
            })}
            <DataTable
                caption=t!(i18n, "pension-scenarios-lead")
                caption_hidden=true
                columns=columns
                rows=rows
            />
        </section>
    }
}

fn words(i18n: crate::i18n::I18n, key: &'static str) -> Cell {
    Cell::Words(Signal::derive(move || i18n.text(key)))
}

fn amount_cell(i18n: crate::i18n::I18n, scenario: &Scenario) -> Cell {
    match scenario.monthly() {
        Some(amount) => Cell::Money(amount),
        None => words(i18n, "pension-scenario-none"),
    }
}
